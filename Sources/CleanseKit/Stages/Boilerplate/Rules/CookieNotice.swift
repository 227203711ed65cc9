extension BoilerplateRule {
  /// "We use cookies to …".
  static let cookieNotice = BoilerplateRule(
    "cookie-notice", "A notice about cookies, or a button of its dialogue.",
    phrases: [
      Phrases(
        .start, .sure, upTo: 140,
        """
        we use cookies|we and our partners use cookies|we and our partners store|this website uses cookies|\
        this site uses cookies|our website uses cookies|our site uses cookies|cookies on this site|\
        this website use cookies|by continuing to use this site you|by continuing to browse|by clicking accept all|\
        by clicking accept|by accepting all cookies|we value your privacy|these cookies are necessary|\
        these cookies allow|these cookies enable|these cookies may|these cookies help|necessary cookies are|\
        functional cookies|performance cookies are|analytical cookies are|advertisement cookies are|\
        targeting cookies|strictly necessary cookies|wir verwenden cookies|diese website verwendet cookies|\
        diese webseite verwendet cookies|wir nutzen cookies|nous utilisons des cookies|ce site utilise des cookies|\
        en poursuivant votre navigation|utilizamos cookies|este sitio web utiliza cookies|este sitio utiliza cookies|\
        usamos cookies|questo sito utilizza|questo sito usa|utilizziamo i cookie|este site utiliza cookies|\
        nós usamos cookies|deze website gebruikt cookies|wij gebruiken cookies|ta strona używa|\
        strona korzysta z plików cookie|мы используем файлы cookie|мы используем cookie|сайт использует файлы cookie|\
        bu site çerez|نستخدم ملفات تعريف الارتباط|我们使用 cookie|本网站使用 cookie
        """),
      Phrases(
        .whole, .sure,
        """
        accept all|accept all cookies|accept cookies|reject all|reject all cookies|allow all cookies|allow all|\
        deny all|save accept|always active|always enabled|manage consent preferences|privacy preference center|\
        privacy overview|strictly necessary cookies|functional cookies|performance cookies|targeting cookies|\
        show purposes|confirm my choices|alle akzeptieren|alle ablehnen|tout accepter|tout refuser|aceptar todo|\
        rechazar todo|accetta tutti|rifiuta tutti|aceitar todos|принять все|alles accepteren
        """),
      Phrases(
        .whole, .likely,
        """
        accept|reject|decline|necessary|non necessary|functional|analytics|i agree|got it|ok|cookie list
        """),
      Phrases(
        .within, .sure, upTo: 80,
        "accept our cookie policy|our use of cookies|you accept cookies|cookies to improve your|cookies to give you"),
      Phrases(
        .within, .likely, upTo: 80,
        """
        use of cookies|consent to the use of|uses cookies to|use cookies to|accept cookies|\
        cookies and similar technologies
        """),
    ],
    examples: [
      Example(
        "A cookie notice above the text",
        """
        We use cookies to give you the best experience. By browsing further you accept our cookie policy.

        The two ministers signed the agreement on Monday, and the ferry will sail again in June.

        """,
        becomes: "The two ministers signed the agreement on Monday, and the ferry will sail again in June.\n",
        rules: ["cookie-notice"]),
      Example(
        "A recipe stays",
        unchanged: "For the dough of these two dozen cookies, mix butter and sugar until no grain can be felt.\n"),
    ])
}
