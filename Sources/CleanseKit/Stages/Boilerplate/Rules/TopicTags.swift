extension BoilerplateRule {
  /// "Tags: ferry, harbour".
  static let topicTags = BoilerplateRule(
    "topic-tags", "Keywords or sections under which the text is filed.",
    phrases: [
      Phrases(
        .start, .hint, upTo: 30,
        """
        tags|tag|topics|keywords|filed under|tagged|tagged with|posted in|categories|category|labels|in this article
        """),
      Phrases(.whole, .likely, "tags|topics|filed under|keywords|popular topics|categories|hashtags|tagged|labels"),
    ],
    endsText: true,
    examples: [
      Example(
        "Keywords under the text",
        """
        The two ministers signed the agreement on Monday, and the ferry will sail again in June.

        Tags: ferry, harbour, customs

        """,
        becomes: "The two ministers signed the agreement on Monday, and the ferry will sail again in June.\n",
        rules: ["topic-tags"])
    ],
    test: { line, text in
      guard line.words >= 2, line.words <= 40, !line.traits.contains(.endsSentence), line.traits.contains(.hasColon)
      else { return .none }
      for opening in tagOpenings where text.startsFolded(opening, at: line.start) { return .sure }
      return .none
    })

  private static let tagOpenings: [StaticString] = [
    "tags:", "tag:", "tagged:", "tagged with:", "tagged in:", "filed under:", "filed in:", "topics:", "keywords:",
    "posted in:", "categories:", "category:", "labels:", "schlagworte:", "themen:", "stichworte:", "mots-clés:",
    "mots clés :", "étiquettes:", "etiquetas:", "temas:", "palabras clave:", "argomenti:", "palavras-chave:", "tagi:",
    "теги:", "метки:", "темы:", "теґи:", "etiketler:", "الكلمات المفتاحية:", "الوسوم:", "برچسب ها:", "برچسب‌ها:",
    "کلیدواژه:",
    "标签:", "标签：", "關鍵字：", "关键词：", "タグ：", "タグ:",
  ]
}
