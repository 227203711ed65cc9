internal import CCleanseKernels
internal import CleanseModels

/// The words in Latin letters that names are made of, and how many names of the training data each stood in: a hashed
/// table, read where it lies. Training/names makes it and describes its format.
///
/// One word in a thousand that is none of them is taken for one.
enum LatinWords {
  /// How well `word`, in small letters a to z, is known: 0 not, then 1 to 4 the more names it stood in.
  static func familiarity(of word: ArraySlice<UInt8>) -> Int {
    unsafe word.withUnsafeBufferPointer { word in
      Int(unsafe cleanse_known_word(cleanse_latin_words_pointer(), word.baseAddress, word.count))
    }
  }
}
