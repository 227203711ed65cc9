/// A key that is equal for spellings of one name.
///
/// It is what most romanisations of a name share: articles and links (`al-`, `bin`) go, words are joined; of the vowels
/// the class of a word's first (a, e or i, o or u) and of its last stay; consonants that scripts and standards write in
/// several ways are one (`NameSounds`). Its rules were chosen one by one, each for bringing spellings of one name
/// together more often than different names; Training/name-pairs has the figures.
struct NameKey {
  private var letters: [UInt8] = []
  private var ends: [Int] = []
  private var sounds = NameSounds()
  private var key: [UInt8] = []

  /// The key of a name in Latin letters, UTF-8; the name itself where nothing of it can be told.
  static func key(of name: [UInt8]) -> String {
    var maker = NameKey()
    return maker.key(of: name)
  }

  /// The key of a name; the memory of this value is used again.
  mutating func key(of name: [UInt8]) -> String {
    NameWords.fold(name, into: &letters, ends: &ends)
    key.removeAll(keepingCapacity: true)
    var start = 0
    for index in ends.indices {
      let word = start..<ends[index]
      if !isLink(word, at: index) { add(word) }
      start = word.upperBound
    }
    return String(decoding: key.isEmpty ? name : key, as: UTF8.self)
  }

  /// Articles and links of Arabic names; at the end, such a word is a name itself.
  private func isLink(_ word: Range<Int>, at index: Int) -> Bool {
    guard ends.count > 1, word.count <= 4 else { return false }
    let letters = letters[word]
    if Self.links.contains(where: { letters.elementsEqual($0) }) { return true }
    return index < ends.count - 1 && Self.articles.contains(Array(letters))
  }

  /// The article as it is written, also before the letters that it is assimilated to.
  static let articles = set("al el il ul ad as ash an ar az adh ed es esh et en er ez at")
  private static let links = set("bin ibn ben bint")

  /// Names whose romanisations differ by more than the classes hold together, with their key.
  private static let irregular: [[UInt8]: [UInt8]] = {
    let groups: [(StaticString, StaticString)] = [
      ("mhmt", "mehmed mehmet"),
      ("ktf", "qaddafi gaddafi kadhafi qadhafi gadhafi khadafi kaddafi gadafi qadafi qathafi gathafi"),
      ("ysf", "yusuf yousef youssef yousuf yusef yosef youcef joseph yusif"),
    ]
    var keys: [[UInt8]: [UInt8]] = [:]
    for (key, names) in groups {
      for name in set(names) { keys[name] = Array("\(key)".utf8) }
    }
    return keys
  }()

  private static func set(_ words: StaticString) -> Set<[UInt8]> {
    Set("\(words)".split(separator: " ").map { Array($0.utf8) })
  }

  private mutating func add(_ word: Range<Int>) {
    let first = letters[word.lowerBound]
    if first == UInt8(ascii: "m"), isMuhammad(word) {
      key += [UInt8(ascii: "m"), UInt8(ascii: "h"), UInt8(ascii: "m"), UInt8(ascii: "t")]
      return
    }
    if word.count >= 5, word.count <= 8, "mqgkyj".utf8.contains(first), let known = Self.irregular[Array(letters[word])]
    {
      key += known
      return
    }
    // `Abdul`, `Abdel` and `Abd al` are one; what they are written with follows.
    if word.count > 7, isServant(word), letters[word.lowerBound + 4] == UInt8(ascii: "l") {
      sounds.add(letters, word.lowerBound..<word.lowerBound + 3, to: &key)
      add(word.lowerBound + 5..<word.upperBound)
    } else if word.count == 5, isServant(word) {
      sounds.add(letters, word.lowerBound..<word.lowerBound + 3, to: &key)
    } else {
      sounds.add(letters, word, to: &key)
    }
  }

  /// Whether the word begins with `abd` and a vowel.
  private func isServant(_ word: Range<Int>) -> Bool {
    letters[word].starts(with: "abd".utf8) && NameSounds.isVowel(letters[word.lowerBound + 3])
  }

  /// Whether the word is m, vowels, h, vowels, m, a vowel, and d or t: `Mohammed` in all its spellings.
  private func isMuhammad(_ word: Range<Int>) -> Bool {
    var at = word.lowerBound + 1
    func skip(_ isTaken: (UInt8) -> Bool, atMost: Int) -> Bool {
      let start = at
      while at < word.upperBound, at - start < atMost, isTaken(letters[at]) { at += 1 }
      return at > start
    }
    let isPlainVowel = { (letter: UInt8) in "aeiou".utf8.contains(letter) }
    guard skip(isPlainVowel, atMost: 3), skip({ $0 == UInt8(ascii: "h") }, atMost: 2) else { return false }
    guard skip(isPlainVowel, atMost: 3), skip({ $0 == UInt8(ascii: "m") }, atMost: 2) else { return false }
    guard skip(isPlainVowel, atMost: 2), skip({ $0 == UInt8(ascii: "d") || $0 == UInt8(ascii: "t") }, atMost: 1) else {
      return false
    }
    if at < word.upperBound, letters[at] == UInt8(ascii: "h") { at += 1 }
    return at == word.upperBound
  }
}
