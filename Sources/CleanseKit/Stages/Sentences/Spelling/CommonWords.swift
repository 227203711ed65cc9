internal import CCleanseKernels
internal import CleanseModels

/// The upper bits of the hashes of common words: a look here spares most looks into the lexicon.
struct CommonWords {
  private var bits: [UInt64] = []

  /// Reads the lexicon, once; costs a tenth of a millisecond, which only texts with words of no list ask for.
  mutating func read() {
    guard bits.isEmpty else { return }
    bits = Array(repeating: 0, count: Int(cleanse_lexicon_bits) / 64)
    unsafe cleanse_lexicon_mark_common(cleanse_grammar_lexicon_pointer(), &bits)
  }

  /// False for a hash that no common word has.
  @inline(__always)
  func mayHold(_ hash: UInt64) -> Bool {
    let place = Int(hash >> 46)
    return bits[place >> 6] >> UInt64(place & 63) & 1 == 1
  }
}
