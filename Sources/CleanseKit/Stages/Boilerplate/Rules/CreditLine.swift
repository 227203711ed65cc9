extension BoilerplateRule {
  /// "Photo: Reuters", "Editing by …".
  static let creditLine = BoilerplateRule(
    "credit-line", "A line that says who took the picture or edited the text.",
    phrases: [
      Phrases(
        .start, .sure, upTo: 16,
        """
        photo by|photos by|photograph by|photo credit|photo credits|photo courtesy|image credit|image credits|\
        image source|image by|images by|picture by|featured image|cover image|header image|top image|video by|\
        illustration by|foto von|bild von|bildquelle|fotoquelle|crédit photo|photo crédit|crédits photo|\
        crédito de la foto|foto de archivo|foto di|crédito da foto|фото автора|عکس از
        """),
      Phrases(
        .start, .likely, upTo: 24,
        """
        reporting by|additional reporting|editing by|edited by|writing by|compiled by|translated by|redaktion|\
        translation by|with inputs from|with input from|with files from|redacción|редактор|перевод|تحرير|ترجمة
        """),
      Phrases(
        .start, .hint, upTo: 10,
        """
        photo|image|picture|credit|credits|foto|bild|fotos|фото|تصوير|الصورة|عکس|图片来源|写真
        """),
    ],
    examples: [
      Example(
        "A credit under the text",
        """
        The two ministers signed the agreement on Monday, and the ferry will sail again in June.
        Reporting by Nadia Saba; editing by Paul Weber

        """,
        becomes: "The two ministers signed the agreement on Monday, and the ferry will sail again in June.\n",
        rules: ["credit-line"])
    ])
}
