/// The spelling of names of Latin alphabets without their special letters.
enum LatinStandards {
  static let editions = [
    NamedStandard(["bgnpcgn-deu-Latn-Latn-2000"], [german], letterCase: .carried),
    NamedStandard(["bgnpcgn-isl-Latn-Latn-1964", "bgnpcgn-isl-Latn-Latn-1968"], [eth, thorn], letterCase: .carried),
    NamedStandard(["bgnpcgn-fao-Latn-Latn-1964", "bgnpcgn-fao-Latn-Latn-1968"], [eth], letterCase: .carried),
    NamedStandard(["bgnpcgn-sme-Latn-Latn-1984"], [eng], letterCase: .carried),
  ]

  /// Umlauts are written out; a beta is often typed for ß.
  private static let german = #"""
    ä > ae; ö > oe; ü > ue; [ßβ] > ss;
    """#

  private static let eth = #"""
    ð > dh;
    """#

  private static let thorn = #"""
    þ > th;
    """#

  private static let eng = #"""
    ŋ > ń;
    """#
}
