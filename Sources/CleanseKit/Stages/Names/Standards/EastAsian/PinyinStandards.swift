/// Hanyu Pinyin by the usual reading of each character, which ICU has: with tones (ISO 7098:2015), and as on maps.
enum PinyinStandards {
  static let editions = [
    NamedStandard(["iso-zho-Hani-Latn-7098-2015"], [kept, "::Han-Latin;", joined], letterCase: .words),
    NamedStandard(
      ["bgnpcgn-zho-Hans-Latn-1979"], [kept, "::Han-Latin;", joined, "::NFD; [[:Mn:]-[\\u0308]] > ; ::NFC;"]),
  ]

  /// Blanks of the text; those that ICU sets between syllables go.
  private static let kept = #"""
    ' ' > \uE000; · > \uE000; ・ > \uE000; 。 > '.'; ， > ','; 、 > ',';
    """#

  /// An apostrophe parts syllables before a vowel (GB/T 16159-2012, 6.4).
  private static let joined = #"""
    ' ' } [aāáǎàoōóǒòeēéěè] > ’; ' ' > ;
    ::Null;
    \uE000 > ' ';
    """#
}
