/// What is left of a word of a name when spellings of one sound are one: consonants by class, the class of the first
/// vowel and of one at the end.
struct NameSounds {
  private static let hush = UInt8(ascii: "C")

  /// Spellings of one sound, the longest first; `C` is all that hisses or is affricate, `h` and `k` are one.
  private static let sounds: [[(from: [UInt8], to: UInt8)]] = {
    let groups: [(StaticString, UInt8)] = [
      ("shch stsch tsch dsch tch sch tsj tsh dzh ch sh sj cz sz cs zh tj ts tz dz hs jh zj zs s z x", hush),
      ("kh gh ck qu q g h", UInt8(ascii: "k")), ("ph w f", UInt8(ascii: "v")), ("th dh d", UInt8(ascii: "t")),
      ("bh b", UInt8(ascii: "p")),
    ]
    var sounds = Array(repeating: [(from: [UInt8], to: UInt8)](), count: 26)
    for (spellings, sound) in groups {
      for spelling in "\(spellings)".split(separator: " ") {
        let bytes = Array(spelling.utf8)
        sounds[Int(bytes[0] - 0x61)].append((bytes, sound))
      }
    }
    return sounds.map { $0.sorted { $0.from.count > $1.from.count } }
  }()

  private var word: [UInt8] = []
  private var classes: [UInt8] = []

  static func isVowel(_ letter: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
      UInt8(ascii: "y"):
      true
    default: false
    }
  }

  /// Adds what is left of the small ASCII letters in `range` to `key`.
  mutating func add(_ letters: [UInt8], _ range: Range<Int>, to key: inout [UInt8]) {
    spell(letters, range)
    classify()
    endings()
    skeleton(to: &key)
  }

  /// Takes what is only spelling: `gu` before e and i, `j` as a vowel's second half, `h` behind a vowel, a last `m`.
  private mutating func spell(_ letters: [UInt8], _ range: Range<Int>) {
    word.removeAll(keepingCapacity: true)
    for at in range {
      let letter = letters[at]
      let isAfterVowel = at > range.lowerBound && Self.isVowel(letters[at - 1])
      let next = at + 1 < range.upperBound ? letters[at + 1] : 0
      switch letter {
      case UInt8(ascii: "u") where at > range.lowerBound && letters[at - 1] == UInt8(ascii: "g"):
        if next != UInt8(ascii: "e"), next != UInt8(ascii: "i") { word.append(letter) }
      case UInt8(ascii: "j") where isAfterVowel && !Self.isVowel(next): word.append(UInt8(ascii: "i"))
      case UInt8(ascii: "h") where isAfterVowel && !Self.isVowel(next): continue
      case UInt8(ascii: "c") where next == UInt8(ascii: "v"): word.append(UInt8(ascii: "s"))
      case UInt8(ascii: "m") where next == 0: word.append(UInt8(ascii: "n"))
      default: word.append(letter)
      }
    }
  }

  /// Brings consonants to their classes; of doubled letters one stays.
  private mutating func classify() {
    classes.removeAll(keepingCapacity: true)
    var at = 0
    while at < word.count {
      var sound = word[at]
      var length = 1
      if let known = Self.sounds[Int(sound - 0x61)].first(where: { word[at...].starts(with: $0.from) }) {
        (sound, length) = (known.to, known.from.count)
      } else if sound == UInt8(ascii: "c") {
        let next = at + 1 < word.count ? word[at + 1] : 0
        let isSoft = next == UInt8(ascii: "e") || next == UInt8(ascii: "i") || next == UInt8(ascii: "y")
        sound = isSoft ? Self.hush : UInt8(ascii: "k")
      }
      if classes.last != sound { classes.append(sound) }
      at += length
    }
  }

  /// Endings that are one: `-iy`, `-ij`, `-y` are `-i`; a silent `e` goes.
  private mutating func endings() {
    let i = UInt8(ascii: "i")
    guard classes.count > 1, let last = classes.last else { return }
    let before = classes[classes.count - 2]
    if last == i || last == UInt8(ascii: "y") || last == UInt8(ascii: "j") && Self.isGlide(before) {
      classes.removeLast()
      if classes.count > 1, Self.isGlide(before) { classes.removeLast() }
      classes.append(i)
    } else if last == UInt8(ascii: "e"), !Self.isVowel(before) {
      classes.removeLast()
    }
  }

  private static func isGlide(_ letter: UInt8) -> Bool {
    [UInt8(ascii: "i"), UInt8(ascii: "y"), UInt8(ascii: "j"), UInt8(ascii: "e")].contains(letter)
  }

  /// The consonants, with the class of the first vowel and of one at the end.
  private func skeleton(to key: inout [UInt8]) {
    let start = key.count
    var isFirst = true
    var at = 0
    while at < classes.count {
      let next = at + 1 < classes.count ? classes[at + 1] : 0
      if glides(classes[at], before: next) {
        at += 1
      } else if Self.isVowel(classes[at]) {
        let end = vowelsEnd(at)
        if isFirst || end == classes.count { append(Self.vowelClass(classes[at..<end]), to: &key, start) }
        isFirst = false
        at = end
      } else {
        append(classes[at], to: &key, start)
        at += 1
      }
    }
  }

  /// Whether the letter is the weak first part of a vowel: `y` and `j` before any, `i` before a, o and u.
  private func glides(_ letter: UInt8, before next: UInt8) -> Bool {
    switch letter {
    case UInt8(ascii: "y"), UInt8(ascii: "j"): Self.isVowel(next) && next != UInt8(ascii: "y")
    case UInt8(ascii: "i"): next == UInt8(ascii: "a") || next == UInt8(ascii: "o") || next == UInt8(ascii: "u")
    default: false
    }
  }

  private func vowelsEnd(_ start: Int) -> Int {
    var end = start + 1
    while end < classes.count, Self.isVowel(classes[end]) {
      let after = end + 1 < classes.count ? classes[end + 1] : 0
      if classes[end] == UInt8(ascii: "y"), Self.isVowel(after), after != UInt8(ascii: "y") { break }
      end += 1
    }
    return end
  }

  private func append(_ letter: UInt8, to key: inout [UInt8], _ start: Int) {
    if key.count == start || key.last != letter { key.append(letter) }
  }

  private static func vowelClass(_ vowels: ArraySlice<UInt8>) -> UInt8 {
    let first = vowels[vowels.startIndex]
    let second = vowels.count > 1 ? vowels[vowels.startIndex + 1] : 0
    let isDark = second == UInt8(ascii: "o") || second == UInt8(ascii: "u")
    if first == UInt8(ascii: "o") || first == UInt8(ascii: "u") || isDark { return UInt8(ascii: "u") }
    if first == UInt8(ascii: "a") {
      let isFront = second == UInt8(ascii: "i") || second == UInt8(ascii: "y") || second == UInt8(ascii: "e")
      return UInt8(ascii: isFront ? "i" : "a")
    }
    return UInt8(ascii: second == UInt8(ascii: "a") && first != UInt8(ascii: "e") ? "a" : "i")
  }
}
