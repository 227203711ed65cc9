/// How newspapers in English spell the letters of Arabic script; short vowels are filled in by `AbjadSpelling`.
extension LetterTable {
  /// Arabic: emphatic letters like plain ones, ayn as a, long vowels as short ones.
  static let arabic = LetterTable(
    """
    vowels اأإآويىةئؤىَُِ
    ^ال$ al, آ aa, أ a, إ i, ا a, ^اي i, ^ايV ay, ^او o, ^اوV aw, ^أو o, ^أوV aw, ^إي i, ^أي ay, ^ا a
    اء$ a, ائي aei, ائ ae, ؤ o, ئ e, ى a, ة$ a, ية$ iya, اية$ aya, وي$ wi, يوV yo, ^و w, ^وV w, VوV w
    Vو w, وV w, او aw, وا wa, وي wi, و o, اي ay, ^ي y, يV y, يا ya, يو you, يي yi, ي i, ي$ i, يو$ yo
    و$ o, يه$ ih, اه$ ah, ب b, ت t, ث th, ج j, ح h, خ kh, د d, ذ dh, ر r, ز z, س s, ش sh, ص s, ض d, ط t
    ظ z, ع a, غ gh, ف f, ق q, ك k, ک k, ی i, گ g, پ p, چ ch, ژ zh, ڤ v, ل l, م m, ن n, ه h, ء, َ a, ُ u
    ِ i
    """)

  /// Persian: v for waw, gh for qaf, -eh for the last h.
  static let persian = LetterTable(
    """
    vowels اأإآویيىئؤوے
    ^آ a, آ a, ^ای i, ^او o, ^ایV ay, ^اوV av, ^ا a, أ a, إ e, ا a, اء$ a, ائی aei, ائ ae, ئ e, ؤ o
    ی$ i, ي$ i, یه$ ieh, ه$ eh, ه h, ة$ eh, اه$ ah, یان$ ian, یV y, يV y, ^ی y, ^ي y, ی i, ي i, ے e
    ^و v, وV v, Vو v, او av, وا va, وی vi, خوا kha, و o, وو u, ب b, پ p, ت t, ث s, ج j, چ ch, ح h, خ kh
    د d, ذ z, ر r, ز z, ژ zh, س s, ش sh, ص s, ض z, ط t, ظ z, ع a, غ gh, ف f, ق gh, ک k, ك k, گ g, ل l
    م m, ن n, ء, َ a, ُ o, ِ e
    """)

  /// Urdu: retroflex and aspirated letters like plain ones.
  static let urdu = LetterTable(
    """
    vowels اأإآویيىئؤوے
    آ aa, ^ای e, ^او o, ^ا a, أ a, إ i, ا a, ئے e, ئی i, ئ e, ؤ o, ی$ i, ي$ i, ے ay, ہ$ a, ه$ a, ہ h
    ه h, ھ h, ۃ t, ة$ a, یV y, يV y, ^ی y, ی i, ي i, ^و w, وV w, Vو w, او ao, وا wa, وی wi, و o, ب b
    پ p, ت t, ٹ t, ث s, ج j, چ ch, ح h, خ kh, د d, ڈ d, ذ z, ر r, ڑ r, ز z, ژ zh, س s, ش sh, ص s, ض z
    ط t, ظ z, ع a, غ gh, ف f, ق q, ک k, ك k, گ g, ل l, م m, ن n, ں n, ء, َ a, ُ u, ِ i
    """)
}
