/// What the model sees of a word: numbers made of it, of its neighbours, and of the document. Training/finder says the
/// same in Python.
struct NameFeatures {
  /// A word with what the lexicons say of it.
  struct Word {
    var token = NameToken()
    var classes: UInt64 = 0
    var common: UInt64 = 8
    var seen: UInt64 = 0
  }

  private var first: Int32 = 0
  private var inside: Int32 = 0

  @inline(__always)
  private mutating func add(_ template: UInt64, _ x: UInt64, _ y: UInt64 = 0) {
    var z = (x &+ template &* 0x9E37_79B9_7F4A_7C15) ^ (y &* 0xBF58_476D_1CE4_E5B9)
    z ^= z >> 29
    let weight = NameModel.weight(Int(truncatingIfNeeded: (z &* 0x94D0_49BB_1331_11EB) >> 48))
    first += weight.first
    inside += weight.inside
  }

  /// The scores of `word` between its neighbours, in a run of `capitals` words with a capital of which it is `place`.
  static func scores(
    _ word: Word, before: Word, after: Word, heading: UInt8, capitals: UInt64, place: UInt64
  ) -> (first: Int32, inside: Int32) {
    let token = word.token
    let start: UInt64 = token.startsSentence ? 1 : 0
    let shape = UInt64(token.shape.rawValue)
    let (shapeBefore, shapeAfter) = (UInt64(before.token.shape.rawValue), UInt64(after.token.shape.rawValue))
    let (gapBefore, gapAfter) = (UInt64(token.gap.rawValue), UInt64(after.token.gap.rawValue))
    let (common, seen) = (word.common, word.seen)
    let evidence = seen & 1 | (seen > 1 ? 2 : 0)
    var sum = NameFeatures()
    sum.add(0, token.hash)
    sum.add(1, token.hash, 1 + start)
    sum.add(2, shape << 8 | start << 4 | common)
    sum.add(3, min(shape, 3) << 16 | start << 12 | common << 8 | evidence << 4 | UInt64(heading))
    sum.add(4, word.classes << 1 | start)
    sum.add(5, word.classes << 16 | after.classes << 4 | gapAfter)
    sum.add(6, word.classes << 16 | before.classes << 4 | gapBefore)
    sum.add(7, before.token.hash, 1 + gapBefore)
    sum.add(8, after.token.hash, 1 + gapAfter)
    sum.add(9, before.common << 8 | gapBefore << 4 | common)
    sum.add(10, after.common << 8 | gapAfter << 4 | common)
    sum.add(11, shapeBefore << 12 | gapBefore << 8 | shape << 4 | start)
    sum.add(12, shapeAfter << 12 | gapAfter << 8 | shape << 4 | start)
    sum.add(13, shapeBefore << 20 | gapBefore << 16 | shape << 12 | shapeAfter << 8 | gapAfter << 4 | start)
    sum.add(14, UInt64(token.tail), 1 + common)
    sum.add(15, UInt64(token.tail & 0xFFFF), 1 + (shape << 4 | common))
    sum.add(16, capitals << 12 | place << 8 | shape << 4 | start)
    sum.add(17, seen << 8 | start << 4 | common)
    return (sum.first, sum.inside)
  }
}
