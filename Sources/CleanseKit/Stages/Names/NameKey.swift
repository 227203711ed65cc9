/// A key that is equal for spellings of one name.
///
/// It is what most romanisations of a name share: articles and links (`al-`, `bin`) go, words are joined; of the vowels
/// the class of a word's first (a, e or i, o or u) and of its last stay; consonants that scripts and standards write in
/// several ways are one (`sh` as `ch`, `sz` or `š`; `q` as `k` or `g`; `w` as `v` or `f`; `dh` as `d` or `t`). The
/// classes were chosen by counting which merges bring spellings of one name together more often than different names.
enum NameKey {
  /// The key of a name in Latin letters, UTF-8; the name itself where nothing of it can be told.
  static func key(of name: [UInt8]) -> String {
    var key: [UInt8] = []
    let words = NameWords.split(name)
    for (index, word) in words.enumerated() where !isLink(word, at: index, of: words.count) {
      key += self.key(ofWord: word)
    }
    return String(decoding: key.isEmpty ? name : key, as: UTF8.self)
  }

  /// Articles and links of Arabic names; at the end, such a word is a name itself.
  private static func isLink(_ word: [UInt8], at index: Int, of count: Int) -> Bool {
    guard count > 1 else { return false }
    if links.contains(word) { return true }
    return index < count - 1 && articles.contains(word)
  }

  /// The article as it is written, also before the letters that it is assimilated to.
  static let articles = set(
    "al el il ul ad as ash at an ar az adh ed es esh et en er ez")
  private static let links = set("bin ibn ben bint")

  /// Names whose romanisations differ by more than the classes hold together, with their key.
  private static let irregular: [[UInt8]: [UInt8]] = {
    let groups: [(StaticString, StaticString)] = [
      ("mhmt", "muhammad mohammed mohamed mohammad mohamad muhamad muhammed muhamed mahomed mohamet mehmed mehmet"),
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

  /// The key of one word, folded to small ASCII letters.
  static func key(ofWord word: [UInt8]) -> [UInt8] {
    if let key = irregular[word] { return key }
    // `Abdul`, `Abdel` and `Abd al` are one; what they are written with follows.
    if word.count > 7, word.starts(with: Array("abd".utf8)), word[4] == UInt8(ascii: "l"), isVowel(word[3]) {
      return key(ofWord: Array("abd".utf8)) + key(ofWord: Array(word[5...]))
    }
    if word.count == 5, word.starts(with: Array("abd".utf8)), isVowel(word[3]) { return key(ofWord: Array("abd".utf8)) }
    return skeleton(endings(undoubled(consonants(word))))
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// Spellings of one sound, the longest first; `C` is the sound of `sh` and `ch`.
  private static let sounds: [(from: [UInt8], to: UInt8)] = [
    ("shch", "C"), ("stsch", "C"), ("tsch", "C"), ("tch", "C"), ("sch", "C"), ("tsj", "C"), ("ch", "C"), ("sh", "C"),
    ("sj", "C"), ("cz", "C"), ("sz", "C"), ("ph", "v"), ("ck", "k"), ("kh", "k"), ("gh", "k"), ("th", "t"),
    ("dh", "t"), ("bh", "p"),
  ].map { (Array($0.0.utf8), Array($0.1.utf8)[0]) }.sorted { $0.from.count > $1.from.count }

  private static func consonants(_ word: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    var at = 0
    while at < word.count {
      if let sound = sounds.first(where: { word[at...].starts(with: $0.from) }) {
        key.append(sound.to)
        at += sound.from.count
        continue
      }
      append(word[at], next: at + 1 < word.count ? word[at + 1] : 0, to: &key)
      at += 1
    }
    return key
  }

  private static func append(_ letter: UInt8, next: UInt8, to key: inout [UInt8]) {
    switch letter {
    case UInt8(ascii: "q"), UInt8(ascii: "g"): key.append(UInt8(ascii: "k"))
    case UInt8(ascii: "x"): key += [UInt8(ascii: "k"), UInt8(ascii: "s")]
    case UInt8(ascii: "c"):
      let isSoft = [UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "y")].contains(next)
      key.append(isSoft ? UInt8(ascii: "s") : UInt8(ascii: "k"))
    case UInt8(ascii: "d"): key.append(UInt8(ascii: "t"))
    case UInt8(ascii: "b"): key.append(UInt8(ascii: "p"))
    case UInt8(ascii: "w"), UInt8(ascii: "f"): key.append(UInt8(ascii: "v"))
    case UInt8(ascii: "z"): key.append(UInt8(ascii: "s"))
    default: key.append(letter)
    }
  }

  private static func undoubled(_ word: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    for letter in word where key.last != letter { key.append(letter) }
    return key
  }

  /// Endings that are one: `-iy`, `-ij`, `-y` are `-i`; `-ah` is `-a`; a silent `e` goes.
  private static func endings(_ word: [UInt8]) -> [UInt8] {
    let i = UInt8(ascii: "i")
    let glides = [i, UInt8(ascii: "y"), UInt8(ascii: "j"), UInt8(ascii: "e")]
    var key = word
    if let last = key.last, last == i || last == UInt8(ascii: "y") || last == UInt8(ascii: "j") && key.count > 1,
      last != UInt8(ascii: "j") || glides.contains(key[key.count - 2])
    {
      key.removeLast()
      if key.count > 1, let before = key.last, glides.contains(before) { key.removeLast() }
      key.append(i)
    } else if key.count > 1, key.last == UInt8(ascii: "e"), !isVowel(key[key.count - 2]) {
      key.removeLast()
    }
    if key.count > 2, key.last == UInt8(ascii: "h"),
      [UInt8(ascii: "a"), UInt8(ascii: "e")].contains(key[key.count - 2])
    {
      key.removeLast(2)
      key.append(UInt8(ascii: "a"))
    }
    return key
  }

  /// The consonants, with the class of the first vowel and of one at the end.
  private static func skeleton(_ word: [UInt8]) -> [UInt8] {
    var key: [UInt8] = []
    var isFirst = true
    var at = 0
    while at < word.count {
      let next = at + 1 < word.count ? word[at + 1] : 0
      let glides = word[at] == UInt8(ascii: "y") || word[at] == UInt8(ascii: "j")
      if glides, isVowel(next), next != UInt8(ascii: "y") {
        at += 1
      } else if isVowel(word[at]) {
        var end = at
        while end < word.count, isVowel(word[end]) {
          let after = end + 1 < word.count ? word[end + 1] : 0
          if end > at, word[end] == UInt8(ascii: "y"), isVowel(after), after != UInt8(ascii: "y") { break }
          end += 1
        }
        if isFirst || end == word.count { append(vowelClass(word[at..<end]), to: &key) }
        isFirst = false
        at = end
      } else {
        append(word[at], to: &key)
        at += 1
      }
    }
    return key
  }

  private static func append(_ letter: UInt8, to key: inout [UInt8]) {
    if key.last != letter { key.append(letter) }
  }

  private static func vowelClass(_ vowels: ArraySlice<UInt8>) -> UInt8 {
    let first = vowels[vowels.startIndex]
    if first == UInt8(ascii: "o") || first == UInt8(ascii: "u") { return UInt8(ascii: "u") }
    let second = vowels.count > 1 ? vowels[vowels.startIndex + 1] : 0
    let isFront = first != UInt8(ascii: "a") || second == UInt8(ascii: "i") || second == UInt8(ascii: "y")
    return UInt8(ascii: isFront ? "i" : "a")
  }
}
