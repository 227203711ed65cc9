internal import CleanseModels

/// The words in Latin letters that names are made of, and how many names of the training data each stood in: a hashed
/// table, read where it lies. Training/names makes it and describes its format.
///
/// One word in a thousand that is none of them is taken for one.
@safe enum LatinWords {
  private static let bucketBits = 14
  private static let entries = 8 + 4 * ((1 << bucketBits) + 1)

  /// How well `word`, in small letters a to z, is known: 0 not, then 1 to 4 the more names it stood in.
  static func familiarity(of word: ArraySlice<UInt8>) -> Int {
    let hash = hash(word)
    let bucket = Int(hash >> (64 - UInt64(bucketBits)))
    let wanted = Int(hash & 0x3FFF)
    let end = offset(bucket + 1)
    var at = offset(bucket)
    while at < end {
      let entry = half(entries + 2 * at)
      if entry >> 2 == wanted { return (entry & 3) + 1 }
      at += 1
    }
    return 0
  }

  /// FNV-1a, mixed once more, so that its first bits are as good as its last.
  private static func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    let hash = FNV1a.hash(word)
    return (hash ^ hash >> 29) &* 0x94D0_49BB_1331_11EB
  }

  private static func offset(_ bucket: Int) -> Int {
    let at = 8 + 4 * bucket
    return half(at) | half(at + 2) << 16
  }

  private static func half(_ offset: Int) -> Int {
    precondition(UInt(bitPattern: offset) < UInt(cleanse_latin_words_size()))
    let pointer = unsafe cleanse_latin_words_pointer()
    return unsafe Int(pointer[offset]) | Int(pointer[offset + 1]) << 8
  }
}
