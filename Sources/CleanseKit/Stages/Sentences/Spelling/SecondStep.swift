/// The likeliest very common word two slips of the ear away from a word that no list has: vowels, doubled letters, letters that
/// sound alike, two neighbours swapped. Training/grammar/spelling.py says the same in Python.
///
/// Costs some seven thousand look-ups a word, which only words ask for that no other step explains.
struct SecondStep {
  private var word: [UInt8] = []
  private var form: [UInt8] = []
  private var prefixes: [UInt64] = []
  private var common = CommonWords()
  private var best: (score: Double, bytes: [UInt8])?

  /// The shortest word that is looked at, and the most that two slips may cost.
  static let shortest = 6
  private static let most = 0.8
  /// What a correction costs by the commonness of the word.
  private static let ranks = [9, 0, 0.3, 0.9]

  private struct Slip {
    enum Kind {
      case without, swapped, with, inserted
    }
    let kind: Kind
    let at: Int
    var letter: UInt8 = 0
    let cost: Double
  }

  /// The correction of the word in `range`, letters of ASCII, in small letters, and how sure it is; nil where none is near.
  mutating func correct(_ range: Range<Int>, in text: borrowing Text) -> (word: String, confidence: Double)? {
    guard range.count >= Self.shortest else { return nil }
    word.removeAll(keepingCapacity: true)
    for at in range { word.append(text[at] | 0x20) }
    best = nil
    common.read()
    let first = word
    Self.forEachSlip(of: first) { slip in
      Self.apply(slip, to: first, into: &form)
      hashPrefixes()
      second(behind: slip)
    }
    guard let best else { return nil }
    return (String(decoding: best.bytes, as: UTF8.self), max(0.5, min(0.8, 0.75 - 0.25 * best.score)))
  }

  private mutating func hashPrefixes() {
    prefixes.removeAll(keepingCapacity: true)
    var hash = FNV1a.basis
    prefixes.append(hash)
    for byte in form {
      hash = FNV1a.mix(hash, byte)
      prefixes.append(hash)
    }
  }

  /// Tries the slips of `form`, which `first` made: not far before it, as two slips may be told in either order.
  private mutating func second(behind first: Slip) {
    let form = form
    let cost = first.cost
    let base = -0.12 * Double(word.count)
    Self.forEachSlip(of: form) { slip in
      let least = cost + slip.cost + base
      guard slip.at + 1 >= first.at, least <= Self.most, least < best?.score ?? .infinity else { return }
      let hash = Self.hash(slip, of: form, prefixes)
      guard common.mayHold(hash), let entry = GrammarLexicon.entry(hash), entry.size > 0, entry.size < 4
      else { return }
      let score = cost + slip.cost + Self.ranks[Int(entry.size)] + base
      guard score <= Self.most, score < best?.score ?? .infinity else { return }
      var bytes: [UInt8] = []
      Self.apply(slip, to: form, into: &bytes)
      best = (score, bytes)
    }
  }

  private static func forEachSlip(of word: [UInt8], _ body: (Slip) -> Void) {
    let count = word.count
    for i in word.indices {
      let isDouble = i > 0 && word[i] == word[i - 1] || i + 1 < count && word[i] == word[i + 1]
      if i > 0, isDouble || isVowel(word[i]) { body(Slip(kind: .without, at: i, cost: isDouble ? 0.5 : 0.8)) }
      if i + 1 < count, word[i] != word[i + 1] { body(Slip(kind: .swapped, at: i, cost: i == 0 ? 1.1 : 0.6)) }
      if isVowel(word[i]) {
        for letter in vowels where letter != word[i] {
          body(Slip(kind: .with, at: i, letter: letter, cost: i == 0 ? 0.9 : 0.7))
        }
      } else if i > 0 {
        for letter in alike(word[i]) { body(Slip(kind: .with, at: i, letter: letter, cost: 0.8)) }
      }
    }
    for i in 1...count {
      if i < count, !isVowel(word[i]) { body(Slip(kind: .inserted, at: i, letter: word[i], cost: 0.5)) }
      for letter in vowels.dropLast() {
        body(Slip(kind: .inserted, at: i, letter: letter, cost: word[i - 1] == letter ? 0.5 : 0.8))
      }
    }
  }

  private static func apply(_ slip: Slip, to word: [UInt8], into form: inout [UInt8]) {
    form.removeAll(keepingCapacity: true)
    form.append(contentsOf: word)
    switch slip.kind {
    case .without: form.remove(at: slip.at)
    case .swapped: form.swapAt(slip.at, slip.at + 1)
    case .with: form[slip.at] = slip.letter
    case .inserted: form.insert(slip.letter, at: slip.at)
    }
  }

  /// The hash of `word` after one slip, from that of what stands before it.
  private static func hash(_ slip: Slip, of word: [UInt8], _ prefixes: [UInt64]) -> UInt64 {
    var hash = prefixes[slip.at]
    var at = slip.at
    switch slip.kind {
    case .without: at += 1
    case .swapped:
      hash = FNV1a.mix(FNV1a.mix(hash, word[at + 1]), word[at])
      at += 2
    case .with:
      hash = FNV1a.mix(hash, slip.letter)
      at += 1
    case .inserted: hash = FNV1a.mix(hash, slip.letter)
    }
    while at < word.count {
      hash = FNV1a.mix(hash, word[at])
      at += 1
    }
    return hash
  }

  private static let vowels: [UInt8] = [0x61, 0x65, 0x69, 0x6F, 0x75, 0x79]
  private static func isVowel(_ letter: UInt8) -> Bool { vowels.contains(letter) }

  /// Consonants that are taken for this one.
  private static func alike(_ letter: UInt8) -> [UInt8] { pairs[Int(letter &- 0x61) % 26] }

  private static let pairs: [[UInt8]] = {
    var pairs = Array(repeating: [UInt8](), count: 26)
    for pair in ["sc", "ck", "sz", "gj", "td", "vf", "bp", "mn", "tc"] {
      let letters = Array(pair.utf8)
      pairs[Int(letters[0] - 0x61)].append(letters[1])
      pairs[Int(letters[1] - 0x61)].append(letters[0])
    }
    return pairs
  }()
}
