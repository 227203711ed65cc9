/// The features of a word among its neighbours, each added to the scores of the tags. Training/grammar/tagger.c says the
/// same in C.
struct TaggerFeatures {
  let word: TaggerWord
  let before: TaggerWord
  let before2: TaggerWord
  let after: TaggerWord
  let after2: TaggerWord

  init(_ words: [TaggerWord], _ at: Int) {
    word = words[at]
    before = at > 0 ? words[at - 1] : .none
    before2 = at > 1 ? words[at - 2] : .none
    after = at + 1 < words.count ? words[at + 1] : .none
    after2 = at + 2 < words.count ? words[at + 2] : .none
  }

  @inline(__always)
  static func mix(_ template: UInt64, _ x: UInt64, _ y: UInt64) -> UInt64 {
    var z = (x &+ template &* 0x9E37_79B9_7F4A_7C15) ^ (y &* 0xBF58_476D_1CE4_E5B9)
    z ^= z >> 29
    z = z &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 32
  }

  /// Adds what the word and its neighbours say for each tag.
  func add(to scores: inout [Int32], isFirst: UInt64) {
    @inline(__always)
    func add(_ template: UInt64, _ x: UInt64, _ y: UInt64 = 0) {
      TaggerModel.add(Self.mix(template, x, y), to: &scores)
    }
    add(1, word.hash)
    add(2, before.hash)
    add(3, after.hash)
    add(4, before2.hash)
    add(5, after2.hash)
    add(6, before.hash, word.hash)
    add(7, word.hash, after.hash)
    add(8, before.hash, after.hash)
    add(9, before2.hash, before.hash)
    add(10, after.hash, after2.hash)
    add(11, word.tails.0)
    add(12, word.tails.1)
    add(13, word.tails.2)
    add(14, word.tails.3)
    add(15, word.heads.0)
    add(16, word.heads.1)
    add(17, word.shape, isFirst)
    add(18, word.shape | before.shape << 8 | after.shape << 16, isFirst)
    add(19, word.set)
    add(20, word.set, before.set)
    add(21, word.set, after.set)
    add(22, word.set | before.set << 10 | after.set << 20)
    add(23, before.set, before2.set)
    add(24, after.set, after2.set)
    add(25, word.set, word.shape)
    add(26, before.tails.1, word.set)
    add(27, after.tails.1, word.set)
    add(28, after.tails.2, 1)
    add(29, before.tails.2, 1)
    add(30, word.tails.2, word.shape)
    add(31, before.hash, word.set)
    add(32, after.hash, word.set)
    add(33, word.hash, word.shape + 1)
    add(34, before.hash, word.shape + 1)
    add(35, after.hash, word.shape + 1)
    add(36, word.shape | word.set << 8, before.shape)
    add(37, word.shape | word.set << 8, after.shape + 64)
    add(38, word.cluster, word.set)
    add(39, before.cluster, word.set)
    add(40, after.cluster, word.set)
    add(41, before.cluster | word.cluster << 10 | after.cluster << 20)
    add(42, before.cluster | before2.cluster << 10)
    add(43, after.cluster | after2.cluster << 10)
    add(44, word.capitals | word.shape << 8, isFirst)
    add(45, before.cluster | word.cluster << 10)
    add(46, after.cluster | word.cluster << 10)
  }

  /// Adds what a step from the tag `before` (0 for the start of the sentence, else 1 more than its number) says.
  func addStep(from before: UInt64, to scores: inout [Int32]) {
    TaggerModel.add(Self.mix(101, 0, before), to: &scores)
    TaggerModel.add(Self.mix(102, word.hash, before), to: &scores)
    TaggerModel.add(Self.mix(103, word.set, before), to: &scores)
    TaggerModel.add(Self.mix(104, after.set, before), to: &scores)
  }
}
