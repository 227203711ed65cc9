extension BoilerplateRule {
  /// A paragraph in which the site speaks of itself.
  static let aboutSite = BoilerplateRule(
    "about-site", "A paragraph in which the site speaks of itself, at an edge of the text.",
    phrases: [
      Phrases(
        .whole, .likely,
        """
        about this site|about the site|about us|who we are|our mission|our story|about the author|über uns|à propos|\
        qui sommes nous|quiénes somos|sobre nosotros|chi siamo|quem somos|over ons|о нас|о проекте|من نحن|درباره ما|\
        关于我们|關於我們|会社概要
        """),
      Phrases(.within, .hint, upTo: 120, cues),
    ],
    examples: [
      Example(
        "The site speaks of itself",
        """
        The two ministers signed the agreement on Monday, and the ferry will sail again in June.

        The first passengers have already bought their tickets, the director of the port said.

        The Northern Harbour Gazette is an independent news website about ports and trade. It aims to provide its readers \
        with reliable information on the northern coast.

        """,
        becomes: """
          The two ministers signed the agreement on Monday, and the ferry will sail again in June.

          The first passengers have already bought their tickets, the director of the port said.

          """,
        rules: ["about-site"]),
      Example(
        "A report about a newspaper stays",
        unchanged: "The gazette was founded in 1911, and its readers were mostly sailors and their families.\n"),
    ],
    test: { line, _ in line.cues >= 2 && line.mediumWords >= 1 && line.words <= 120 ? .likely : .none })

  /// What sites say of themselves; one alone proves nothing.
  private static let cues: StaticString = """
    is mainly concerned with|is an independent|is a leading|is the leading|is an online|is a news website|\
    is a news site|is a news agency|is a news portal|is a daily newspaper|is a website|is a magazine|\
    main objective is|main aim is|our mission is|its mission is|our goal is|our aim is|is committed to|\
    is dedicated to|aims to|strives to|was founded in|was founded by|was established in|founded in|its readers|\
    our readers|news and information|verified information|verified reports|is published by|is owned by|provides news|\
    brings you|your source for|your source of|reliable information|accurate information|latest news and|\
    breaking news and|covers news|delivers the latest|ist ein unabhängiges|ist eine unabhängige|berichtet über|\
    est un site|est un média|es un medio|es un portal|es un periódico|è una testata|é um portal|независимое издание|\
    информационное агентство|وكالة أنباء|موقع إخباري|پایگاه خبری|خبرگزاری
    """
}
