/// How probably two spellings in Latin letters are of one name.
///
/// A key (`unify-names`) answers yes or no, and misses much; this compares two names letter by letter, with what spellings
/// of one name and of different names were seen to differ in. Trained by Training/name-pairs, whose README has the figures.
public struct NameSimilarity: Sendable {
  /// From this score on, 95 of 100 pairs are one name, where half of all pairs are and the others are nearly alike.
  public static let sure = 0.71

  private var alignment = NameAlignment()
  private var total: Int32 = 0

  public init() {}

  /// The score of two names in Latin letters, from 0 (surely different) to 1 (surely one name); their order does not
  /// matter. Of each name the first 48 letters count. Takes time by the product of the lengths: some microseconds.
  public static func score(_ a: String, _ b: String) -> Double {
    var similarity = NameSimilarity()
    return similarity.score(Array(a.utf8), Array(b.utf8))
  }

  /// The score of two names as UTF-8; the memory of this value is used again.
  public mutating func score(_ a: [UInt8], _ b: [UInt8]) -> Double {
    let first = Self.letters(a)
    let second = Self.letters(b)
    if first.isEmpty || second.isEmpty { return a == b ? 1 : 0 }
    if first == second { return 1 }
    let isOrdered = first.lexicographicallyPrecedes(second)
    alignment.align(isOrdered ? first : second, isOrdered ? second : first)
    total = 0
    addReplacements()
    addSums()
    return Double(Logarithm.logistic(Float(total) * NamePairModel.scale))
  }

  /// The words of a name, folded: 1 to 26 for a to z, 27 between words.
  private static func letters(_ name: [UInt8]) -> [UInt8] {
    let words = NameWords.split(name)
    var letters: [UInt8] = []
    for (index, word) in words.enumerated() {
      if index > 0 { letters.append(NameAlignment.between) }
      for letter in word { letters.append(letter - 0x60) }
    }
    return Array(letters.prefix(48))
  }

  private mutating func add(_ template: UInt64, _ x: Int, _ y: Int, _ z: Int) {
    total += NamePairModel.weight(template, UInt64(x), UInt64(y), UInt64(z))
  }

  /// What each replacement says, where it stands, and between what.
  private mutating func addReplacements() {
    var before = (0, 0)
    for step in alignment.steps.reversed() {
      guard !step.isSame else {
        before = (0, 0)
        continue
      }
      let (p, q) = (min(step.from, step.to), max(step.from, step.to))
      let place = (step.starts ? 1 : 0) + (step.ends ? 2 : 0)
      add(1, p, q, 0)
      add(2, p, q, place)
      add(3, p, q, step.starts ? 0 : Int(step.left))
      add(4, p, q, step.ends ? 0 : Int(step.right))
      if before != (0, 0) { add(5, p, q, before.0 * 7 + before.1) }
      before = (p, q)
      let lengths = (min(step.count.0, step.count.1), max(step.count.0, step.count.1))
      add(6, lengths.0 * 4 + lengths.1, (step.isVowels.0 ? 1 : 0) + (step.isVowels.1 ? 1 : 0), place)
    }
  }

  /// What the number and the cost of all replacements say.
  private mutating func addSums() {
    let sums = alignment.sums
    let cost = alignment.cost / NameAlignment.unit
    let length = max(sums.lengths.0, sums.lengths.1)
    add(7, min(sums.replacements, 8), min(length / 2, 15), 0)
    add(8, min(sums.consonants, 6), sums.words, 0)
    add(9, min(sums.words, 5), min(sums.replacements, 4), 0)
    add(10, min(cost, 40), 0, 0)
    add(11, min(sums.worst / NameAlignment.unit, 30), min(sums.words, 3), 0)
    add(12, min(alignment.cost / (8 * (2 + length)), 30), min(sums.words, 3), 0)
    add(13, min(abs(sums.lengths.0 - sums.lengths.1), 6), min(length / 3, 8), 0)
    add(14, min(cost, 40), min(length / 3, 8), 0)
  }
}
