extension BoilerplateRule {
  /// "Print", "Font size", "Loading…".
  static let pageTool = BoilerplateRule(
    "page-tool", "A button of the page: print, font size, language, or a message while it loads.",
    phrases: [
      Phrases(
        .whole, .sure,
        """
        print this page|print this article|print article|print this|email this article|email this page|email article|\
        printer friendly|printer friendly version|printable version|font size|text size|decrease font size|\
        increase font size|a a a|listen to this article|listen to article|dark mode|light mode|select language|\
        select your language|select page|choose your language|change language|please enable javascript|\
        please enable javascript to continue|javascript is disabled|enable javascript|\
        you need to enable javascript to run this app|\
        you are using an out of date browser it may not display this or other websites correctly|\
        you should upgrade or use an alternative browser|loading|loading please wait|please wait|page not found|\
        click to expand|read in app|open in app|open app|install the app|view in app|get the app|artikel drucken|\
        seite drucken|drucken|imprimer|imprimir|stampa|afdrukken|drukuj|версия для печати|распечатать|yazdır|طباعة|\
        نسخة للطباعة|چاپ|打印|列印|印刷|加载中|wird geladen|chargement|chargement en cours|cargando|caricamento|carregando|\
        laden|загрузка|yükleniyor|جاري التحميل|در حال بارگذاری|powered by
        """),
      Phrases(.start, .likely, upTo: 6, "powered by"),
      Phrases(
        .start, .sure, upTo: 24,
        "your browser does not support|please enable javascript|javascript is disabled|you need to enable javascript"),
      Phrases(
        .whole, .likely,
        """
        print|listen|expand|collapse|expand all|collapse all|filter|filters|sort|sort by|settings|toggle theme|theme|\
        language|languages|on this page|table of contents|contents|jump to|edit this page|share feedback|copy|copied|\
        play|pause|mute|subtitles|fullscreen|full screen|bookmark|bookmarks|report abuse|show less|hide|newest|\
        oldest|newest first|oldest first
        """),
    ],
    examples: [
      Example(
        "Tools above the text",
        """
        Print this page
        Loading...

        The two ministers signed the agreement on Monday, and the ferry will sail again in June.

        """,
        becomes: "The two ministers signed the agreement on Monday, and the ferry will sail again in June.\n",
        rules: ["page-tool"])
    ])
}
