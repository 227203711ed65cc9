internal import CleanseModels

/// What the syllables of Korean names tell: whether a word is a surname and a given name, and whether two words swap
/// places in Latin letters, as the names of Japanese and Hungarians do. Two linear models over a table in the binary,
/// read where it lies; Training/names/order.py makes it and describes its places.
@safe enum KoreanSyllables {
  private static let headerLength = 16
  private static let entryLength = 12

  /// Whether `word` is a surname of one syllable and a given name of two.
  static func isPerson(_ word: [UInt32]) -> Bool {
    guard word.count == 3 else { return false }
    var sum = Int(Int32(bitPattern: UInt32(word16(at: 12) | word16(at: 14) << 16)))
    for (i, syllable) in word.enumerated() { sum += weight(of: syllable, at: 6 + i) }
    return sum > 0
  }

  /// Whether `second` comes first in Latin letters.
  static func swap(_ first: [UInt32], _ second: [UInt32]) -> Bool {
    guard !first.isEmpty, !second.isEmpty else { return false }
    var sum = Int(Int32(bitPattern: UInt32(word16(at: 8) | word16(at: 10) << 16)))
    for (word, place) in [(first, 0), (second, 3)] {
      sum += weight(of: word[0], at: place) + weight(of: word[word.count - 1], at: place + 1)
      for syllable in word { sum += weight(of: syllable, at: place + 2) }
    }
    return sum > 0
  }

  /// The weight of `syllable` in a place; 0 where it is unknown; O(log n).
  private static func weight(of syllable: UInt32, at place: Int) -> Int {
    var low = 0
    var high = word16(at: 4) | word16(at: 6) << 16
    while low < high {
      let middle = (low + high) / 2
      let entry = headerLength + middle * entryLength
      let stored = word16(at: entry)
      if stored == Int(syllable) { return Int(Int8(bitPattern: UInt8(byte(entry + 2 + place)))) }
      if stored < Int(syllable) { low = middle + 1 } else { high = middle }
    }
    return 0
  }

  private static func word16(at offset: Int) -> Int { byte(offset) | byte(offset + 1) << 8 }

  private static func byte(_ offset: Int) -> Int {
    precondition(UInt(bitPattern: offset) < UInt(cleanse_korean_syllables_size()))
    return unsafe Int(cleanse_korean_syllables_pointer()[offset])
  }
}
