extension BoilerplateRule {
  /// "© 2019 The Courier. All rights reserved."
  static let copyrightNotice = BoilerplateRule(
    "copyright", "A copyright notice.",
    phrases: [
      Phrases(
        .within, .sure, upTo: 40,
        """
        all rights reserved|all right reserved|alle rechte vorbehalten|tous droits réservés|\
        todos los derechos reservados|tutti i diritti riservati|todos os direitos reservados|\
        alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|усі права захищені|\
        tüm hakları saklıdır|جميع الحقوق محفوظة|كل الحقوق محفوظة|کلیه حقوق|تمامی حقوق|版权所有|版權所有|\
        all rights are reserved|may not be reproduced|may not be published broadcast
        """),
      Phrases(.start, .sure, upTo: 30, "copyright 0|copyright c 0|c copyright|copyright c"),
      Phrases(.start, .likely, upTo: 4, "copyright|c 0"),
    ],
    endsText: true,
    examples: [
      Example(
        "A copyright notice",
        """
        The two ministers signed the agreement on Monday, and the ferry will sail again in June.

        © 2019 The Harbour Gazette. All rights reserved.

        """,
        becomes: "The two ministers signed the agreement on Monday, and the ferry will sail again in June.\n",
        rules: ["copyright"]),
      Example(
        "A sentence about copyright stays",
        unchanged: "Copyright in the songs passed to the city when the composer died without heirs, the court found.\n"),
    ],
    test: { line, _ in
      line.traits.contains(.startsWithCopyright) && line.words <= 40 ? (line.numbers > 0 ? .sure : .likely) : .none
    })
}
