/// The romanisation of Romanian in the Cyrillic letters of Moldova, which gives back the Latin spelling.
enum MoldovanStandards {
  static let editions = [
    NamedStandard(["bgnpcgn-ron-Cyrl-Latn-2002"], [softened, latin, CyrillicBase.common], letterCase: .carried)
  ]

  /// Before е, и, ю, я, ь the letters г, к are gh, ch; ч and ӂ are c and g, with a written i or e before other vowels.
  private static let softened = #"""
    г } [еиьюя] > gh; к } [еиьюя] > ch;
    ча > cea; чя > cea; чю > ciu; ч } [еиьй] > c; ч > ci;
    ӂа > gea; ӂя > gea; ӂю > giu; ӂ } [еиьй] > g; ӂ > gi;
    """#

  private static let latin = #"""
    ж > zh; й > i; к > c; х > h; ц > t\u0327; ш > s\u0327; ъ > ; ы > î; ь > i; э > a\u0306; ю > iu; я > ea;
    """#
}
