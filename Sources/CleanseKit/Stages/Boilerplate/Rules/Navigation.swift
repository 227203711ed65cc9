extension BoilerplateRule {
  /// "Home | World | Middle East".
  static let navigation = BoilerplateRule(
    "navigation", "Breadcrumbs or entries of a menu.",
    phrases: [
      Phrases(
        .whole, .likely,
        """
        home|homepage|home page|about|contact|contact us|careers|jobs|press|press releases|newsroom|faq|faqs|\
        help center|help centre|our team|our company|our services|our work|our blog|meet the team|leadership|\
        advertise|advertise with us|write for us|work with us|partner with us|become a partner|affiliate program|\
        investor relations|case studies|customer stories|success stories|testimonials|gift cards|site index|\
        customer service|customer support|get in touch|get help|rss feed|rss feeds|rss|mobile apps|media kit|\
        feedback|send feedback|help support|faculty staff|startseite|kontakt|über uns|karriere|presse|hilfe|accueil|\
        contactez nous|inicio|contacto|contáctenos|chi siamo|contatti|início|contato|fale conosco|strona główna|\
        o nas|главная|контакты|реклама|вакансии|головна|контакти|ana sayfa|iletişim|hakkımızda|الرئيسية|\
        الصفحة الرئيسية|اتصل بنا|من نحن|صفحه اصلی|خانه|تماس با ما|درباره ما|首页|首頁|联系我们|聯絡我們|ホーム|お問い合わせ|トップページ
        """),
      Phrases(
        .whole, .hint,
        """
        news|world|politics|business|sports|sport|opinion|culture|entertainment|technology|tech|science|health|\
        lifestyle|life|style|travel|food|video|videos|photos|podcasts|podcast|events|resources|company|community|\
        support|services|products|pricing|solutions|features|security|partners|education|industries|articles|shop|\
        store|learn|forums|forum|tools|product|webinars|explore|topics|guides|newsletters|accessories|comments|\
        locations|blogs|integrations|documentation|docs|insights|enterprise|customers|platform|advertising|english|\
        español|deutsch|français|italiano|português|polski|nederlands|русский|العربية|فارسی|中文|日本語|한국어|türkçe|\
        svenska|middle east|europe|asia|africa|americas|us|uk|local|weather|markets|economy|environment|arts|music|\
        books|movies|tv|games|gaming|fashion|beauty|recipes|real estate|obituaries|classifieds|magazine|gallery|\
        calendar|live|live tv|radio|help|back|next|previous|yes|no|all|other|new|top|general|overview|research|media|\
        developers|templates|download|downloads|courses|training|brands|sale|deals|projects|design|marketing|finance|\
        legal|mobile|data|software|team|people|members|library|directory|programs|publications|reports|wirtschaft|\
        politik|kultur|wissen|panorama|reise|politique|économie|société|internacional|deportes|economía|sociedad|\
        esteri|cronaca|mundo|esportes|economia|новости|политика|экономика|общество|спорт|культура|мир|в мире|أخبار|\
        سياسة|رياضة|اقتصاد|ثقافة|العالم|سیاسی|اقتصادی|ورزشی|فرهنگی|بین الملل|新闻|体育|财经|国际|娱乐|科技|ニュース|政治|経済|国際
        """),
    ],
    examples: [
      Example(
        "Breadcrumbs above the headline",
        """
        Home | World | Middle East

        Ferry line reopens

        The two ministers signed the agreement on Monday, and the ferry will sail again in June.

        """,
        becomes: """
          Ferry line reopens

          The two ministers signed the agreement on Monday, and the ferry will sail again in June.

          """,
        rules: ["navigation"]),
      Example("A name stays", unchanged: "Home Office\n"),
    ],
    test: { line, _ in
      if line.words == 0, line.separators > 0, line.width <= 24 { return .likely }
      guard line.words >= 2, line.words <= 60, !line.traits.contains(.endsSentence) else { return .none }
      if line.separators >= 1, line.menuWords >= 1, line.words <= 24, line.menuWords * 3 >= line.words {
        let isSure =
          line.menuWords * 2 >= line.words && line.separators >= 2 && line.numbers == 0 && line.codeMarks <= 3
        return isSure ? .sure : .likely
      }
      return line.menuWords >= 3 && line.menuWords * 4 >= line.words * 3 ? .likely : .none
    })
}
