internal import CCleanseKernels

/// What the line model sees of a line, in groups that a reader has names for.
///
/// The numbers are those of `write_own` in `line_describe.c` and of `page_describe.c`, in their order; hashes of words are
/// with the words. Together the groups hold every number once.
struct LineFeatureGroup {
  let name: String
  /// Indices into the numbers of a line.
  let features: [Int]
  /// Whether the hashes of its words belong to it.
  var hasHashes = false

  /// The place of the group that neighbours are in.
  static let around = all.firstIndex { $0.name == "the lines around it" }!

  static let all = [
    LineFeatureGroup(name: "its length", features: [0, 1, 4, 5, 25, 56, 57]),
    LineFeatureGroup(name: "its words", features: [2, 3] + Array(26...31), hasHashes: true),
    LineFeatureGroup(name: "its capitals and digits", features: Array(6...10) + [32] + Array(49...52)),
    LineFeatureGroup(name: "its punctuation", features: Array(11...22) + Array(33...48) + Array(53...55)),
    LineFeatureGroup(name: "its script", features: [23, 24]),
    LineFeatureGroup(name: "its place on the page", features: Array(58...66)),
    LineFeatureGroup(name: "the page as a whole", features: Array(67...74)),
    LineFeatureGroup(name: "how lines like it recur", features: Array(75...90)),
    LineFeatureGroup(name: "the lines around it", features: Array(91...113)),
    LineFeatureGroup(name: "how its words stand elsewhere on the page", features: Array(114...119)),
  ]
}
