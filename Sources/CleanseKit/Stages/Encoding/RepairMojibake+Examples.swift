extension RepairMojibake {
  public static let examples = [
    Example(
      "UTF-8 read as Windows-1252", "Itâ€™s schÃ¶n in ZÃ¼rich", becomes: "It’s schön in Zürich", rules: ["misread-utf8"]
    ),
    Example("Right text beside it stays", "café and cafÃ©, “quoted”", becomes: "café and café, “quoted”"),
    Example("Two layers", "cafÃƒÂ© donâ€™t", becomes: "café don’t", rules: ["misread-utf8"]),
    Example("Read as Windows-1251", "РґРѕСЂРѕРіРµ", becomes: "дороге", rules: ["misread-utf8"]),
    Example("Read as Mac OS Roman", "un r√©gime √©quilibr√©", becomes: "un régime équilibré"),
    Example("A lost no-break space", "voilÃ le travail", becomes: "voilà le travail"),
    Example("A lost byte", "â€œquotedâ€\u{FFFD}", becomes: "“quoted\u{FFFD}", rules: ["misread-utf8", "lost-bytes"]),
    Example("C1 controls", "\u{84}Handwerk\u{93} \u{96} ja", becomes: "„Handwerk“ – ja", rules: ["misread-control"]),
    Example("Capitals before signs", unchanged: "VOCÊ… NESTLÉ® and 4288×… MARQUÉ’s", rules: []),
    Example("Names and line art", unchanged: "AHÅ™, Brontë…” │└┴┘ ¿Qué? 10 Å—", rules: []),
  ]
}
