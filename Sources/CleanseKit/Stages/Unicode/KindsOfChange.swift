/// Tells the rule by which normalization changed something, for the forms that change more than canonical equivalence does.
struct KindsOfChange {
  private let canonical: UnicodeNormalizer
  private let compatible: UnicodeNormalizer

  init() throws(StageError) {
    canonical = try UnicodeNormalizer(.nfd)
    compatible = try UnicodeNormalizer(.nfkd)
  }

  /// The rule by which `source` became `target`: they are canonically equivalent when their NFD is equal, compatible
  /// when their NFKD is (UAX #15, section 1.1).
  func rule(of source: Span<UInt8>, _ target: Span<UInt8>) throws(StageError) -> Rule {
    if try canonical.normalized(source) == canonical.normalized(target) { return NormalizeUnicode.canonical }
    if try compatible.normalized(source) == compatible.normalized(target) { return NormalizeUnicode.compatibility }
    return NormalizeUnicode.casefold
  }
}
