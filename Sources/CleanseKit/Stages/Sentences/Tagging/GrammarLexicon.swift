internal import CCleanseKernels
internal import CleanseModels

/// What English words can be: a table in the binary, read where it lies. Training/grammar makes it and describes its format.
@safe enum GrammarLexicon {
  /// What is known of a word.
  struct Entry {
    /// The number of its set of tags.
    let set: UInt16
    let tags: TagSet
    /// 1 (among the commonest words) to 7, 0 for words that no list holds in small letters.
    let size: UInt8
    /// How often running text writes it with a capital: 1 (never) to 4 (always), 0 where too little was seen.
    let capitals: UInt8
    /// The cluster of words that stand in like company, 0 for none.
    let cluster: UInt8
  }

  /// The entry of the word with this hash (FNV-1a, 64 bits, in small letters, digits as 0).
  @inline(__always)
  static func entry(_ hash: UInt64) -> Entry? {
    var found = cleanse_lexicon_word()
    guard unsafe cleanse_lexicon_find(cleanse_grammar_lexicon_pointer(), hash, &found) else { return nil }
    return Entry(
      set: found.data & 0x1FF, tags: TagSet(rawValue: found.tags), size: UInt8(found.data >> 9 & 15),
      capitals: UInt8(found.data >> 13), cluster: found.cluster)
  }

  /// The hash of a word in small letters.
  static func hash(_ word: String) -> UInt64 { FNV1a.hash(word.utf8) }
}
