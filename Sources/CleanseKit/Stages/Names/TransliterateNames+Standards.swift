extension TransliterateNames {
  /// What the manual says of standards, and the list of them.
  static let standardsManual = """
    With the name of a standard, a text that is mostly in its script is spelled as a whole, line by line, and in Latin
    text the names are; with `keep` at `append`, names alone. Most standards of Arabic, Persian and Hebrew read vowel signs, which
    names seldom have. A short name means the newest of its standards for the language, which letters or `languages`
    tell: a standard's first part, which says who issued it, or one of these, with a year for an older edition
    (`hepburn-1886`): \(NamedStandards.wrapped(list(StandardSelector.names))).

    ISO 9 goes both ways: `to` says which. Transforms of ICU that are exact:
    \(NamedStandards.wrapped(list(NameStandard.ofICU.dropFirst()))).

    Standards by their rules:

    \(NamedStandards.manual)
    """

  private static func list(_ names: some Sequence<String>) -> String {
    names.map { "`\($0)`" }.joined(separator: ", ")
  }

  /// Throws where the standard is none, or writes another script than the options say.
  static func check(_ options: Options) throws(StageError) {
    guard NameStandard.isKnown(options.standard) else {
      let near = nearestName(to: options.standard, in: NameStandard.suggestions).map { "; did you mean '\($0)'?" } ?? ""
      throw StageError(
        option: "standard",
        "'\(options.standard)' is no standard; 'cleanse stages \(name)' lists them\(near)")
    }
    let script = StandardName(options.standard)?.to ?? "Latn"
    guard script == options.to || StandardSelector(options.standard)?.writes(options.to) == true else {
      throw StageError(
        option: "to", "'\(options.standard)' writes \(script), not \(options.to); set 'to' to '\(script)'")
    }
  }

  /// Spells all lines of a text that is mostly in the script of a named standard; false where this is no such text.
  func spellWhole(
    _ text: borrowing Text, _ romanizer: NameRomanizer, _ findings: inout Findings
  ) throws(StageError) -> Bool {
    // A spelling that an original follows is told from a name by its brackets, which only names in text are looked for.
    guard options.keep != .append, options.standard != NameStandard.news, !NameStandard.ofICU.contains(options.standard)
    else { return false }
    if StandardName(options.standard)?.from ?? (options.to == "Latn" ? "" : "Latn") != "Latn" {
      // Without a letter there may still be numerals.
      guard LetterCounts(of: text) == nil ? !Self.hasLatin(text) : Self.isMostlyForeign(text) else { return false }
    }
    var start = 0
    while start < text.count {
      var end = text.next(0x0A, or: 0x0D, from: start)
      let next = end + 1
      while start < end, text[start] == 0x20 { start += 1 }
      while end > start, text[end - 1] == 0x20 { end -= 1 }
      if start < end { try spellLine(start..<end, in: text, romanizer, &findings) }
      start = next
    }
    return true
  }

  /// Whether most letters stand in words that have one of another script: some of a word may be Latin letters that look
  /// like those of its script.
  private static func isMostlyForeign(_ text: borrowing Text) -> Bool {
    var balance = 0
    var word = (letters: 0, isForeign: false)
    var at = 0
    while at <= text.count {
      let scalar = at < text.count ? text.scalar(at: at) : nil
      let script = scalar.map { NameScript.of($0.value) } ?? .none
      if script == .none {
        balance += word.isForeign ? word.letters : -word.letters
        word = (0, false)
      } else {
        if script != .mark { word.letters += 1 }
        if script.isForeign { word.isForeign = true }
      }
      at += scalar?.length ?? 1
    }
    return balance > 0
  }

  private static func hasLatin(_ text: borrowing Text) -> Bool {
    for i in 0..<text.count where (0x61...0x7A).contains(text[i] | 0x20) { return true }
    return text.nextNonASCII(from: 0) == text.count
  }

  /// More words than a name has.
  private static let nameWords = 12

  private func spellLine(
    _ line: Range<Int>, in text: borrowing Text, _ romanizer: NameRomanizer, _ findings: inout Findings
  ) throws(StageError) {
    let source = text[line]
    let language = StandardName(options.standard)?.language ?? languages.first ?? Self.language(of: source)
    guard let spelled = try romanizer.byStandard(source, language: language) else {
      if source.contains(where: { $0 >= 0x80 }) {
        findings.considered(
          line, Self.unread,
          reason: "\(options.standard) has nothing for its letters, read as '\(language ?? "no known language")'")
      }
      return
    }
    if source.count(where: { $0 == 0x20 }) < Self.nameWords {
      let latin = options.to == "Latn" ? String(decoding: spelled, as: UTF8.self) : nil
      let details = NameDetails(
        key: NameKey.key(of: latin == nil ? source : spelled), latin: latin, original: text.string(line),
        language: language)
      findings.name(line, details, Self.transform)
    }
    guard options.keep != .annotate else { return }
    findings.replace(
      line, with: spelled, Self.transform, confidence: 1,
      reason: "By \(options.standard), the line is \(String(decoding: spelled, as: UTF8.self)).")
  }

  /// The language that the letters of `line` give away, else the one that most names in its script come from.
  private static func language(of line: [UInt8]) -> String? {
    let letters = String(decoding: line, as: UTF8.self).unicodeScalars.map { $0.value }
    guard let script = letters.lazy.map(NameScript.of).first(where: { $0.isForeign }) else { return nil }
    return NameLanguage.evident(in: letters, script) ?? NameLanguage.usual(script)
  }

  /// Whether a spelling by a standard can stand before its original in brackets: all of it is read, and it ends with a
  /// Latin letter, by which a later run tells that the brackets hold a native spelling.
  static func canPrecedeOriginal(_ latin: [UInt8]) -> Bool {
    var last = NameScript.none
    for scalar in String(decoding: latin, as: UTF8.self).unicodeScalars {
      let script = NameScript.of(scalar.value)
      if script.isForeign { return false }
      last = script
    }
    return last == .latin
  }
}
