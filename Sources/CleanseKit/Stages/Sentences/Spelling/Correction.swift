/// The likeliest common word one step away from a word that no list has: a letter too much, missing, wrong, or two in the
/// wrong order. Training/grammar/spelling.py says the same in Python.
///
/// Costs some 500 look-ups a word, which only words of no list ask for.
struct Correction {
  private var bytes: [UInt8] = []
  /// The hashes of the first letters: of none, of one and so on.
  private var heads: [UInt64] = []
  private var common = CommonWords()
  private var best: (score: Float, step: Step)?

  private enum Step {
    case without(Int)
    case swapped(Int)
    case with(UInt8, at: Int)
    case inserted(UInt8, at: Int)
  }

  /// The most that a correction may cost.
  private static let most: Float = 1.0
  /// What a correction costs by the commonness of the word.
  private static let ranks: [Float] = [9, 0, 0.3, 0.9, 1.4, 1.9, 9, 9, 9]

  /// The correction of the word in `range`, letters of ASCII, in small letters, and how sure it is; nil where none is near and common.
  mutating func correct(_ range: Range<Int>, in text: borrowing Text) -> (word: String, confidence: Double)? {
    bytes.removeAll(keepingCapacity: true)
    heads.removeAll(keepingCapacity: true)
    heads.append(FNV1a.basis)
    for at in range {
      bytes.append(text[at] | 0x20)
      heads.append(FNV1a.mix(heads[heads.count - 1], text[at] | 0x20))
    }
    best = nil
    common.read()
    removals()
    swaps()
    for letter: UInt8 in 0x61...0x7A {
      replacements(by: letter)
      insertions(of: letter)
    }
    guard let best else { return nil }
    return (word(best.step), Double(max(0.5, min(0.95, 0.85 - 0.25 * best.score))))
  }

  private mutating func removals() {
    for i in bytes.indices {
      let isDouble = i > 0 && bytes[i] == bytes[i - 1] || i + 1 < bytes.count && bytes[i] == bytes[i + 1]
      judge(hash(heads[i], from: i + 1), .without(i), (isDouble ? 0.5 : 1) + (i == 0 ? 1 : 0))
    }
  }

  private mutating func swaps() {
    for i in 0..<bytes.count - 1 {
      let swapped = FNV1a.mix(FNV1a.mix(heads[i], bytes[i + 1]), bytes[i])
      judge(hash(swapped, from: i + 2), .swapped(i), 0.6 + (i == 0 ? 0.5 : 0))
    }
  }

  private mutating func replacements(by letter: UInt8) {
    for i in bytes.indices where bytes[i] != letter {
      let cost: Float = Self.isVowel(letter) && Self.isVowel(bytes[i]) ? 0.7 : 1
      judge(hash(FNV1a.mix(heads[i], letter), from: i + 1), .with(letter, at: i), cost + (i == 0 ? 1 : 0))
    }
  }

  private mutating func insertions(of letter: UInt8) {
    for i in 0...bytes.count {
      let isDouble = i > 0 && bytes[i - 1] == letter || i < bytes.count && bytes[i] == letter
      let cost: Float = isDouble ? 0.5 : Self.isVowel(letter) ? 0.8 : 0.9
      judge(hash(FNV1a.mix(heads[i], letter), from: i), .inserted(letter, at: i), cost + (i == 0 ? 1 : 0))
    }
  }

  /// The hash of what `head` stands for and the letters from `place` on behind it.
  @inline(__always)
  private func hash(_ head: UInt64, from place: Int) -> UInt64 {
    var hash = head
    var at = place
    while at < bytes.count {
      hash = FNV1a.mix(hash, bytes[at])
      at += 1
    }
    return hash
  }

  @inline(__always)
  private mutating func judge(_ hash: UInt64, _ step: Step, _ cost: Float) {
    if common.mayHold(hash) { weigh(hash, step, cost) }
  }

  @inline(never)
  private mutating func weigh(_ hash: UInt64, _ step: Step, _ cost: Float) {
    guard let entry = GrammarLexicon.entry(hash), entry.size > 0, entry.size < 6 else { return }
    let score = cost + Self.ranks[Int(entry.size)] - 0.12 * Float(bytes.count)
    if score <= Self.most, score < best?.score ?? .infinity { best = (score, step) }
  }

  private func word(_ step: Step) -> String {
    var word = bytes
    switch step {
    case .without(let place): word.remove(at: place)
    case .swapped(let place): word.swapAt(place, place + 1)
    case .with(let letter, let place): word[place] = letter
    case .inserted(let letter, let place): word.insert(letter, at: place)
    }
    return String(decoding: word, as: UTF8.self)
  }

  private static func isVowel(_ letter: UInt8) -> Bool {
    letter == 0x61 || letter == 0x65 || letter == 0x69 || letter == 0x6F || letter == 0x75 || letter == 0x79
  }
}
