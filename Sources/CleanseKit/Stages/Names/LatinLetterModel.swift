internal import CCleanseKernels

/// How likely letters follow one another in names in Latin letters.
struct LatinLetterModel {
  private var model = JointModel.latinLetters
  /// The costs of the spellings weighed last, in 256ths of a natural logarithm.
  private(set) var costs = [Int32](repeating: 0, count: Int(CLEANSE_JOINT_MOST))

  /// Weighs the spellings that `decoder` found last.
  mutating func weigh(_ decoder: borrowing JointDecoder) {
    unsafe decoder.spellings.withUnsafeBufferPointer { spellings in
      guard let first = spellings.baseAddress else { return }
      unsafe cleanse_joint_weigh(&model.opened, first, Int32(spellings.count), decoder.letters, &costs)
    }
  }

  /// The cost of `word`, letters from a to z, in 256ths of a natural logarithm; of a very long one that of its beginning.
  mutating func cost(of word: [UInt8]) -> Int32 {
    var spelling = cleanse_joint_spelling()
    spelling.plain_to = UInt16(min(word.count, Int(CLEANSE_JOINT_LONGEST * CLEANSE_JOINT_LETTERS)))
    var cost: Int32 = 0
    unsafe cleanse_joint_weigh(&model.opened, &spelling, 1, word, &cost)
    return cost
  }
}
