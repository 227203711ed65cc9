extension BoilerplateRule {
  /// "Skip to content".
  static let skipLink = BoilerplateRule(
    "skip-link", "A link that jumps over the menu or opens it.",
    phrases: [
      Phrases(
        .whole, .sure,
        """
        skip to content|skip to main content|skip to navigation|skip to main navigation|skip to footer|\
        skip to primary sidebar|skip to search|skip to primary navigation|skip navigation|skip to main|\
        skip to the content|skip to article|jump to content|jump to navigation|jump to main content|back to top|\
        go to top|return to top|scroll to top|top of page|open menu|close menu|toggle navigation|toggle menu|\
        toggle search|open menu close menu|main menu|main navigation|mobile menu|menu close|open navigation|\
        close navigation|show navigation|open search|close search|search close|primary navigation|\
        secondary navigation|breadcrumb|breadcrumbs|you are here|site navigation|quick links|zum inhalt springen|\
        zum inhalt|nach oben|direkt zum inhalt|aller au contenu|aller au contenu principal|retour en haut|\
        saltar al contenido|ir al contenido|volver arriba|vai al contenuto|torna su|ir para o conteúdo|\
        pular para o conteúdo|voltar ao topo|naar inhoud|naar boven|przejdź do treści|перейти к содержимому|\
        перейти к содержанию|к началу|наверх|içeriğe geç|تخطي إلى المحتوى|الانتقال إلى المحتوى|پرش به محتوا|跳到主要内容|\
        跳至内容|返回顶部|回到頂部|コンテンツへスキップ|ページトップへ
        """),
      Phrases(.start, .sure, upTo: 8, "skip to|jump to content|toggle navigation"),
      Phrases(
        .whole, .likely,
        """
        menu|navigation|toggle|footer|header|sidebar|menü|menú|меню|القائمة|منو|菜单|メニュー|close|search menu
        """),
    ],
    examples: [
      Example(
        "A link over the menu",
        """
        Skip to content

        The two ministers signed the agreement on Monday, and the ferry will sail again in June.

        """,
        becomes: "The two ministers signed the agreement on Monday, and the ferry will sail again in June.\n",
        rules: ["skip-link"])
    ])
}
