internal import CCleanseKernels
internal import CleanseModels

/// The words in Latin letters that names are made of, and how many names of the training data each stood in: a hashed
/// table, read where it lies. Training/names makes it and describes its format.
///
/// One word in a thousand that is none of them is taken for one.
struct LatinWords {
  /// How well the spellings looked up last are known.
  private(set) var familiarities = [UInt8](repeating: 0, count: Int(CLEANSE_JOINT_MOST))

  /// Looks the spellings up that `decoder` found last, without their articles.
  mutating func find(_ decoder: borrowing JointDecoder) {
    unsafe decoder.spellings.withUnsafeBufferPointer { spellings in
      guard let first = spellings.baseAddress else { return }
      unsafe cleanse_known_spellings(
        cleanse_latin_words_pointer(), first, Int32(spellings.count), decoder.letters, &familiarities)
    }
  }

  /// How well `word`, in small letters a to z, is known: 0 not, then 1 to 4 the more names it stood in.
  static func familiarity(of word: [UInt8]) -> Int {
    Int(unsafe cleanse_known_word(cleanse_latin_words_pointer(), word, word.count))
  }
}
