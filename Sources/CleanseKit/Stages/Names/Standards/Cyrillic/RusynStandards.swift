/// The romanisation of Rusyn.
enum RusynStandards {
  static let editions = [
    NamedStandard(
      ["bgnpcgn-rue-Cyrl-Latn-2016"], [board, CyrillicBase.slavic, CyrillicBase.common], letterCase: .carried)
  ]

  private static let board = #"""
    ґ > g; є > je; ё > jo; и > y; і > i; ї > ji; х > ch; ь > \'; ъ > ; ю > yu; я > ya;
    """#
}
