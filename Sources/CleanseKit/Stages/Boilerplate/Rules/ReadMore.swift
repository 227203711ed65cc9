extension BoilerplateRule {
  /// "Read more: …", "Related: …", "You may also like".
  static let readMore = BoilerplateRule(
    "read-more", "A link or the head of a row of links to other articles.",
    phrases: [
      Phrases(
        .whole, .sure,
        """
        related articles|related posts|related stories|related news|related content|related topics|related reading|\
        related links|related products|related items|you may also like|you might also like|you may like|\
        you might like|you may also be interested in|you might also be interested in|more from|more stories|\
        more news|more articles|more posts|more from this author|more like this|more in this section|\
        recommended for you|recommended articles|recommended stories|recommended reading|recommended posts|\
        recent posts|recent articles|recent comments|recent news|latest posts|latest articles|latest news|\
        latest stories|latest videos|popular posts|popular articles|popular stories|most popular|most read|\
        most viewed|most shared|most recent|trending now|trending stories|top stories|editor s picks|editors picks|\
        don t miss|must read|must reads|up next|next article|previous article|next post|previous post|next story|\
        read next|what to read next|keep reading|continue reading|read full story|read the full story|see also|\
        similar posts|similar articles|similar threads|more on this topic|more on this story|further reading|\
        around the web|from around the web|from the web|sponsored content|view all posts|see all posts|all posts|\
        click here to read more|mehr zum thema|lesen sie auch|das könnte sie auch interessieren|ähnliche artikel|\
        weitere artikel|meistgelesen|neueste beiträge|à lire aussi|lire aussi|articles similaires|sur le même sujet|\
        les plus lus|articles récents|artículos relacionados|noticias relacionadas|te puede interesar|lo más leído|\
        más noticias|leer más|entradas recientes|leggi anche|articoli correlati|potrebbe interessarti|i più letti|\
        articoli recenti|leia também|leia mais|notícias relacionadas|mais lidas|veja também|posts recentes|lees ook|\
        gerelateerde artikelen|meest gelezen|czytaj także|czytaj też|zobacz też|powiązane artykuły|читайте также|\
        читайте еще|похожие статьи|похожие новости|популярное|самое читаемое|новости по теме|другие новости|\
        читайте також|ilgili haberler|son haberler|اقرأ أيضا|اقرأ أيضاً|مواضيع ذات صلة|أخبار ذات صلة|الأكثر قراءة|\
        مقالات ذات صلة|بیشتر بخوانید|مطالب مرتبط|اخبار مرتبط|پربازدیدترین|相关阅读|相关文章|相关新闻|推荐阅读|延伸阅读|热门文章|相關文章|関連記事|\
        おすすめ記事|人気記事|最新記事
        """),
      Phrases(
        .start, .likely, upTo: 24,
        """
        read more|read also|also read|related article|related story|see also|you may also like|you might also like|\
        continue reading|read next|up next|view all|see all|browse all|lesen sie auch|lesen sie mehr|mehr zum thema|\
        siehe auch|lire aussi|à lire aussi|lire la suite|en savoir plus|lea también|lea más|leer más|leggi anche|\
        leggi tutto|leia também|leia mais|lees ook|lees meer|czytaj więcej|читайте также|читать далее|подробнее|\
        читайте також|اقرأ أيضا|اقرأ أيضاً|اقرأ المزيد|للمزيد|بیشتر بخوانید|相关阅读|阅读更多
        """),
      Phrases(.start, .likely, upTo: 5, "related|more from|more on|more in|recommended|don t miss"),
      Phrases(
        .whole, .likely,
        """
        read more|more|see more|show more|load more|view more|view all|see all|show all|learn more|find out more|\
        related|trending|popular|featured|recommended|latest|archives|archive|categories|category|all categories|\
        blog|overview|discover
        """),
    ],
    endsText: true,
    examples: [
      Example(
        "A link in the middle of the text",
        """
        The two ministers signed the agreement on Monday, and the ferry will sail again in June.

        Read more: Fishermen ask for a new breakwater

        The first passengers have already bought their tickets, the director of the port said.

        """,
        becomes: """
          The two ministers signed the agreement on Monday, and the ferry will sail again in June.

          The first passengers have already bought their tickets, the director of the port said.

          """,
        rules: ["read-more"]),
      Example(
        "A sentence that begins alike stays",
        unchanged: "Related to the dispute over the islands is a second one, about the fish around them.\n"),
    ],
    test: { line, text in
      guard line.words >= 3, line.words <= 24, line.traits.contains(.hasColon) else { return .none }
      for opening in openings where text.startsFolded(opening, at: line.start) { return .sure }
      return .none
    })

  private static let openings: [StaticString] = [
    "read more:", "read also:", "also read:", "related:", "related article:", "related story:", "related stories:",
    "see also:", "more:", "read next:", "recommended:", "don't miss:", "lesen sie auch:", "mehr zum thema:",
    "lire aussi:",
    "à lire aussi:", "lea también:", "leggi anche:", "leia também:", "lees ook:", "czytaj także:", "читайте также:",
    "اقرأ أيضا:", "اقرأ أيضاً:", "بیشتر بخوانید:", "相关阅读:", "相关阅读：", "関連記事：",
  ]
}
