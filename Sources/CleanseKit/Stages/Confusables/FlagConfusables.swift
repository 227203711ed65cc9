/// Flags words and numbers that are not what they look like: letters of one script in place of another's.
public struct FlagConfusables: Stage {
  static let lookAlike = Rule(
    0, "look-alike", "A letter of another script stands in place of one that looks the same.", severity: .warning)
  static let mixedScript = Rule(
    1, "mixed-script", "A word mixes scripts that do not belong together.", severity: .warning)
  static let wholeScript = Rule(
    2, "whole-script", "A word of another script looks just like a Latin word of this text.", severity: .warning)
  static let mixedNumber = Rule(
    3, "mixed-number", "A number mixes digits of several systems, so that it may be read as another.",
    severity: .warning)
  public static let rules = [lookAlike, mixedScript, wholeScript, mixedNumber]

  public static let summary = "Flags words and numbers that are not what they look like."
  public static let discussion = """
    `pаypal` with a Cyrillic а is found by no search, and deceives readers. A word is flagged when it mixes scripts and \
    its strangers look like letters of the script that most of it is of (skeletons of UTS #39, ICU's data), with the \
    word in that one script as suggestion; when strangers that look alike stand in its middle, though others have no \
    counterpart; when all of it is of another script and looks like a Latin word of the same text, or stands in an \
    address or a name of Latin parts; and a number, when its digits are of several systems (UTS #39, 5.3). Hyphens, \
    apostrophes and digits part words. What belongs together stays: Japanese, Korean, Han and Bopomofo by their \
    augmented script sets, and with any foreign word, since none of them puts a blank before it; so Arabic, Hebrew and \
    Indic words; abbreviations with a native ending (SMSка); Greek letters of science (IFNγ, Δt); phonetic notation. \
    By default it only flags; `"apply": 0.9` replaces where it is sure.
    """
  public static let defaultApply = Apply.never

  /// What one thread keeps: ICU's checker, and the letters that look alike.
  public struct Scratch {
    let checker: SpoofChecker
    let alikes: LookAlikes
    /// Whether a letter from U+0370 to U+058F looks like a Latin one; empty before the first that might.
    var looksLatin: [Bool] = []
    var document: DocumentScripts?
    var words = WholeScriptWords()
  }

  public var scope: Scope { .document }

  public init(_ options: NoOptions) {}

  public func makeScratch() throws(StageError) -> Scratch {
    let checker = try SpoofChecker()
    return Scratch(checker: checker, alikes: LookAlikes(checker))
  }

  public func find(in text: borrowing Text, using scratch: inout Scratch, into findings: inout Findings) {
    scratch.document = nil
    scratch.words.candidates.removeAll(keepingCapacity: true)
    var done = 0
    var at = text.nextNonASCII(from: 0)
    while at < text.count {
      let scalar = text.scalar(at: at)
      let script = WordScript.of(scalar.value)
      if script == .none {
        done = at + scalar.length
      } else if script == .digit {
        done = readNumber(at, from: done, text, scratch, &findings)
      } else {
        done = readWord(at, from: done, text, &scratch, &findings)
      }
      at = text.nextNonASCII(from: done)
    }
    flagWholeWords(text, &scratch, &findings)
  }

  // MARK: Numbers

  /// Reads the number that holds the digit at `offset`, no further back than `least`; returns its end.
  private func readNumber(
    _ offset: Int, from least: Int, _ text: borrowing Text, _ scratch: Scratch, _ findings: inout Findings
  ) -> Int {
    var start = offset
    while start > least, (0x30...0x39).contains(text[start - 1]) { start -= 1 }
    var end = offset
    while end < text.count {
      let scalar = text.scalar(at: end)
      guard WordScript.of(scalar.value) == .digit else { break }
      end += scalar.length
    }
    let number = MixedNumber(start..<end, in: text)
    let bytes = text.bytes
    if number.isMixed, scratch.checker.mixesNumbers(bytes.extracting(number.range)) {
      findings.flag(
        number.range, Self.mixedNumber, message: "the digits are of the systems with the zeros \(number.zeros)",
        suggestions: [number.uniform], confidence: 0.9)
    }
    return end
  }

  // MARK: Words

  /// Reads the word that holds the letter or mark at `offset`, no further back than `least`; returns its end.
  private func readWord(
    _ offset: Int, from least: Int, _ text: borrowing Text, _ scratch: inout Scratch, _ findings: inout Findings
  ) -> Int {
    var start = offset
    while start > least, (text[start - 1] | 0x20) &- 0x61 < 26 { start -= 1 }
    var first = start < offset ? WordScript.latin : .any
    var isMixed = false
    var end = offset
    while end < text.count {
      let scalar = text.scalar(at: end)
      let script = WordScript.of(scalar.value)
      if script.isLetter {
        if first == .any { first = script }
        if script != first {
          // Between European letters and those of other scripts a word ends: they stand together without a blank.
          guard script.isEuropean == first.isEuropean else { break }
          isMixed = true
        }
      } else if script != .any {
        break
      }
      end += scalar.length
    }
    // Latin letters end before the letter at `offset`, which begins a word of its own.
    if end == offset { return readWord(offset, from: offset, text, &scratch, &findings) }
    if isMixed {
      judge(ConfusableWord(start..<end, in: text), text, &scratch, &findings)
    } else if first.isEuropean, first != .latin {
      noteWholeWord(start..<end, first, text, &scratch)
    }
    return end
  }

  private func judge(
    _ word: ConfusableWord, _ text: borrowing Text, _ scratch: inout Scratch, _ findings: inout Findings
  ) {
    let bytes = text.bytes
    guard !scratch.checker.isSingleScript(bytes.extracting(word.range)) else { return }
    let names = word.scripts(preferring: .latin).map { $0.script.name }.joined(separator: " and ")
    guard word.runs[0].script.isEuropean else {
      // Longer runs are words between which a blank is missing.
      guard word.runs.contains(where: { $0.letters <= 2 }) else { return }
      findings.flag(word.range, Self.mixedScript, message: "the word mixes \(names)", confidence: 0.7)
      return
    }
    let document = known(text, &scratch)
    let verdict = MixedScripts(word: word, alikes: scratch.alikes, document: document).verdict(in: text)
    guard let verdict else {
      findings.considered(word.range, Self.mixedScript, reason: "\(names) stand together for good reason here")
      return
    }
    let stranger = "\(names) with \(WordScript.of(verdict.stranger).name) \(verdict.stranger.codePoint)"
    findings.flag(
      word.range, verdict.form == nil ? Self.mixedScript : Self.lookAlike, message: "the word mixes \(stranger)",
      suggestions: verdict.form.map { [String(decoding: $0, as: UTF8.self)] } ?? [], confidence: verdict.confidence)
  }

  private func known(_ text: borrowing Text, _ scratch: inout Scratch) -> DocumentScripts {
    if let known = scratch.document { return known }
    let made = DocumentScripts(text)
    scratch.document = made
    return made
  }

  // MARK: Words of one script

  /// Keeps a word whose letters all look Latin, to be judged when the whole text is known.
  private func noteWholeWord(
    _ range: Range<Int>, _ script: WordScript, _ text: borrowing Text, _ scratch: inout Scratch
  ) {
    // Shorter ones look like too many words.
    guard range.count >= 6, range.count <= 64 else { return }
    if scratch.looksLatin.isEmpty {
      scratch.looksLatin = (0x370..<0x590).map { scratch.alikes.letter(like: $0, in: .latin) != nil }
    }
    var at = range.lowerBound
    while at < range.upperBound {
      let scalar = text.scalar(at: at)
      guard (0x370..<0x590).contains(scalar.value), scratch.looksLatin[Int(scalar.value) - 0x370] else { return }
      at += scalar.length
    }
    var form: [UInt8] = []
    at = range.lowerBound
    while at < range.upperBound {
      let scalar = text.scalar(at: at)
      guard let like = scratch.alikes.letter(like: scalar.value, in: .latin), let letter = Unicode.Scalar(like),
        let encoded = UTF8.encode(letter)
      else { return }
      form += encoded
      at += scalar.length
    }
    scratch.words.candidates.append(WholeScriptWords.Candidate(range: range, form: form, script: script))
  }

  private func flagWholeWords(_ text: borrowing Text, _ scratch: inout Scratch, _ findings: inout Findings) {
    guard !scratch.words.candidates.isEmpty, known(text, &scratch).dominant == .latin else { return }
    let words = scratch.words
    let seen = words.seen(in: text)
    for candidate in words.candidates {
      guard let evidence = words.evidence(candidate, seen: seen, in: text) else { continue }
      let (message, confidence) =
        switch evidence {
        case .address: ("stands in an address of Latin letters", 0.8)
        case .seen: ("looks like a Latin word of this text", 0.7)
        case .name: ("stands in a name of Latin letters", 0.5)
        }
      findings.flag(
        candidate.range, Self.wholeScript, message: "the word is all \(candidate.script.name) and \(message)",
        suggestions: [String(decoding: candidate.form, as: UTF8.self)], confidence: confidence)
    }
  }
}
