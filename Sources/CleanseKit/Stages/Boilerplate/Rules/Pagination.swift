extension BoilerplateRule {
  /// "Page 2 of 7", "1 2 3 … Next".
  static let pagination = BoilerplateRule(
    "pagination", "Numbers and arrows that turn pages.",
    phrases: [
      Phrases(
        .whole, .likely,
        """
        page 0 of 0|0 of 0|next page|previous page|older posts|newer posts|previous next|next previous|prev next|\
        next last|first prev|first page|last page|go to page|go to|prev|previous|next|first|last|weiter|zurück|\
        vorherige|nächste|suivant|précédent|siguiente|anterior|successivo|precedente|próximo|volgende|vorige|далее|\
        назад|следующая|предыдущая|التالي|السابق|بعدی|قبلی|下一页|上一页|下一頁|上一頁|次へ|前へ
        """)
    ],
    examples: [
      Example("A table of numbers stays", unchanged: "1 2 3 5 8 13 21 34\n")
    ],
    test: { line, _ in
      line.words >= 3 && line.words <= 16 && line.numbers >= 2 && line.numbers + line.menuWords == line.words
        && line.menuWords > 0 ? .likely : .none
    })
}
