internal import CCleanseICU

/// Spells text by a named standard, for one thread; opening it compiles its rules, which takes milliseconds.
final class StandardSpeller {
  private let letterCase: NamedStandard.LetterCase
  /// Whether words in Latin letters are what the standard reads, and not what it leaves alone.
  private let readsLatin: Bool
  private let rules: Transliterator
  private let upper: Transliterator
  private let composer: Transliterator

  /// The longest piece that ICU, which takes quadratic time, is given at once, in scalars.
  private static let pieceLength = 1024

  init(_ standard: NamedStandard) throws(StageError) {
    letterCase = standard.letterCase
    readsLatin = standard.names.contains { StandardName($0)?.from == "Latn" }
    rules = try Transliterator(rules: standard.source)
    upper = try Transliterator(standard.letterCase == .carriedTurkic ? "az-Upper" : "Any-Upper")
    composer = try Transliterator("NFC")
  }

  /// What `text`, a line, becomes, composed (NFC); words that the standard can read no letter of stay, and so does a
  /// text of no others.
  func spell(_ text: [UInt8]) throws(StageError) -> [UInt8] {
    let scalars = Array(String(decoding: text, as: UTF8.self).unicodeScalars)
    var latin: [UInt8] = []
    var isRead = readsLatin
    let words = Self.words(of: scalars)
    let areAllCapitals = isCarried && Self.areAllCapitals(words)
    for piece in isCarried ? words : Self.pieces(of: scalars, words, byWord: !readsLatin) {
      let source = Self.utf8(piece)
      let foreign = Self.foreign(in: piece)
      guard readsLatin || !foreign.isEmpty || !piece.contains(where: { NameScript.of($0.value) == .latin }) else {
        latin += source
        continue
      }
      let spelled = try composer.transliterate(
        isCarried ? carry(piece, areAllCapitals) : setCase(of: rules.transliterate(source), startsText: latin.isEmpty))
      let left = Self.foreign(in: Array(String(decoding: spelled, as: UTF8.self).unicodeScalars)[...])
      // A second run over what was spelled finds the letters that nobody could read, and must not find more.
      let isKept = !readsLatin && !foreign.isEmpty && foreign.isSubset(of: left)
      latin += isKept ? source : spelled
      if !isKept, !foreign.isEmpty { isRead = true }
    }
    return isRead ? latin : text
  }

  private var isCarried: Bool {
    switch letterCase {
    case .none, .words, .capitals: false
    case .carried, .carriedLigatures, .carriedTurkic: true
    }
  }

  /// The letters of other scripts and their numerals, as small letters.
  private static func foreign(in piece: ArraySlice<Unicode.Scalar>) -> Set<UInt32> {
    var foreign = Set<UInt32>()
    for scalar in piece where scalar.value >= 0x370 {
      if NameScript.of(scalar.value).isForeign || isNumeral(scalar) { foreign.insert(LatinCase.lowered(scalar.value)) }
    }
    return foreign
  }

  private static func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    switch cleanse_category_of(scalar.value) {
    case CLEANSE_CATEGORY_DECIMAL_NUMBER, CLEANSE_CATEGORY_LETTER_NUMBER, CLEANSE_CATEGORY_OTHER_NUMBER: true
    default: false
    }
  }

  /// `latin`, spelled from a script without capitals, with those that the standard gives it.
  private func setCase(of latin: [UInt8], startsText: Bool) throws(StageError) -> [UInt8] {
    switch letterCase {
    case .words: Self.utf8(titled(latin, startsText: startsText)[...])
    case .capitals: try upper.transliterate(latin)
    default: latin
    }
  }

  /// A word, or what stands between two, with the capitals that it has.
  private func carry(_ word: ArraySlice<Unicode.Scalar>, _ areAllCapitals: Bool) throws(StageError) -> [UInt8] {
    let latin = try carryCapitals(word, areAllCapitals)
    return letterCase == .carriedLigatures ? raisedLigatures(latin) : latin
  }

  private func carryCapitals(
    _ word: ArraySlice<Unicode.Scalar>, _ areAllCapitals: Bool
  ) throws(StageError) -> [UInt8] {
    let cased = word.filter { Self.isUpper($0) || Self.isLower($0) }
    let capitals = cased.count(where: Self.isUpper)
    if capitals == 0 { return try rules.transliterate(Self.utf8(word)) }
    if capitals == cased.count, capitals > 1 || areAllCapitals {
      return try upper.transliterate(try rules.transliterate(Self.utf8(word)))
    }
    if capitals == 1, let first = cased.first, Self.isUpper(first) {
      return Self.utf8(raised(try rules.transliterate(Self.utf8(word)))[...])
    }
    return try carryParts(of: word)
  }

  /// A word with capitals within, which is spelled in parts that each begin with one.
  private func carryParts(of word: ArraySlice<Unicode.Scalar>) throws(StageError) -> [UInt8] {
    var latin: [UInt8] = []
    var start = word.startIndex
    while start < word.endIndex {
      var end = start + 1
      while end < word.endIndex, !Self.isUpper(word[end]) || Self.isUpper(word[end - 1]) { end += 1 }
      let part = word[start..<end]
      let small = try rules.transliterate(Self.utf8(part))
      let cased = part.filter { Self.isUpper($0) || Self.isLower($0) }
      if cased.count > 1, cased.allSatisfy(Self.isUpper) {
        latin += try upper.transliterate(small)
      } else {
        latin += cased.first.map(Self.isUpper) == true ? Self.utf8(raised(small)[...]) : small
      }
      start = end
    }
    return latin
  }

  /// `latin` with a capital for its first letter that has one.
  private func raised(_ latin: [UInt8]) -> [Unicode.Scalar] {
    var scalars = Array(String(decoding: latin, as: UTF8.self).unicodeScalars)
    if let first = scalars.firstIndex(where: Self.isLower) { raise(first, in: &scalars) }
    return scalars
  }

  /// `latin` with a capital at the start of each word that begins with a letter, but for those that marks, which go, say
  /// have none: U+E0FF within a name, U+E0FD anywhere. U+E0FE says that one is due.
  private func titled(_ latin: [UInt8], startsText: Bool) -> [Unicode.Scalar] {
    var scalars: [Unicode.Scalar] = []
    var startsWord = true
    for scalar in String(decoding: latin, as: UTF8.self).unicodeScalars {
      if (0xE0FD...0xE0FF).contains(scalar.value) {
        startsWord = scalar == "\u{E0FE}" || scalar == "\u{E0FF}" && startsText && scalars.isEmpty
        continue
      }
      scalars.append(scalar)
      if startsWord, Self.isLower(scalar) { raise(scalars.count - 1, in: &scalars) }
      startsWord =
        cleanse_has_property(scalar.value, CLEANSE_IS_WHITE_SPACE)
        || startsWord && Self.apostrophes.contains(scalar.value)
    }
    return scalars
  }

  private func raisedLigatures(_ latin: [UInt8]) -> [UInt8] {
    var scalars = Array(String(decoding: latin, as: UTF8.self).unicodeScalars)
    for i in scalars.indices.dropFirst(2) where scalars[i - 1].value == 0x361 && Self.isUpper(scalars[i - 2]) {
      raise(i, in: &scalars)
    }
    return Self.utf8(scalars[...])
  }

  private func raise(_ at: Int, in scalars: inout [Unicode.Scalar]) {
    if letterCase == .carriedTurkic, scalars[at] == "i" {
      scalars[at] = "\u{130}"
    } else {
      scalars.replaceSubrange(at...at, with: scalars[at].properties.uppercaseMapping.unicodeScalars)
    }
  }

  private static let apostrophes: Set<UInt32> = [0x27, 0x2018, 0x2019, 0x2BB, 0x2BC, 0x2BE, 0x2BF]

  private static func isUpper(_ scalar: Unicode.Scalar) -> Bool {
    cleanse_has_property(scalar.value, CLEANSE_IS_UPPERCASE)
  }

  private static func isLower(_ scalar: Unicode.Scalar) -> Bool {
    cleanse_has_property(scalar.value, CLEANSE_IS_LOWERCASE)
      && (cleanse_simple_uppercase(scalar.value) != scalar.value || scalar.properties.changesWhenUppercased)
  }

  /// Whether every word of more than one letter is in capitals, so that a word of one letter is too.
  private static func areAllCapitals(_ words: [ArraySlice<Unicode.Scalar>]) -> Bool {
    var hasWord = false
    for word in words {
      let cased = word.filter { isUpper($0) || isLower($0) }
      guard cased.count > 1 else { continue }
      guard cased.allSatisfy(isUpper) else { return false }
      hasWord = true
    }
    return hasWord
  }

  /// Words, and the text between them, in order; none is longer than a piece.
  private static func words(of scalars: [Unicode.Scalar]) -> [ArraySlice<Unicode.Scalar>] {
    var words: [ArraySlice<Unicode.Scalar>] = []
    var start = 0
    var wasInner = scalars.first.map(isInner) ?? false
    for i in scalars.indices.dropFirst() {
      let isInner = isInner(scalars[i])
      if isInner != wasInner || i - start >= pieceLength {
        words.append(scalars[start..<i])
        start = i
      }
      wasInner = isInner
    }
    if start < scalars.count { words.append(scalars[start...]) }
    return words
  }

  private static func isInner(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x27, 0x2019, 0x2BC, 0x200C, 0x200D, 0x300...0x36F, 0x483...0x487: return true
    default: break
    }
    let category = cleanse_category_of(scalar.value).rawValue
    return (CLEANSE_CATEGORY_UPPERCASE_LETTER.rawValue...CLEANSE_CATEGORY_OTHER_LETTER.rawValue).contains(category)
  }

  /// Lines, and parts of longer ones that end behind a space; `byWord` sets words in Latin letters apart.
  private static func pieces(
    of scalars: [Unicode.Scalar], _ words: [ArraySlice<Unicode.Scalar>], byWord: Bool
  ) -> [ArraySlice<Unicode.Scalar>] {
    var pieces: [ArraySlice<Unicode.Scalar>] = []
    var start = 0
    for word in words {
      let isLatin = byWord && word.contains { NameScript.of($0.value) == .latin }
      let endsLine = word.contains("\n")
      if start < word.startIndex, isLatin || word.endIndex - start > pieceLength {
        pieces.append(scalars[start..<word.startIndex])
        start = word.startIndex
      }
      if isLatin || endsLine {
        pieces.append(scalars[start..<word.endIndex])
        start = word.endIndex
      }
    }
    if start < scalars.count { pieces.append(scalars[start...]) }
    return pieces
  }

  private static func utf8(_ scalars: ArraySlice<Unicode.Scalar>) -> [UInt8] {
    var bytes: [UInt8] = []
    for scalar in scalars { bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter }
    return bytes
  }
}
