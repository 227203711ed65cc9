/// How newspapers in English spell the Cyrillic letters of each language: BGN/PCGN without its marks, as pronounced at
/// the edges of words.
extension LetterTable {
  /// Russian: Sergei, Dmitry, Maria, Yeltsin, Novorossiysk.
  static let russian = LetterTable(
    """
    vowels аеёиоуыэюя
    алекс alex, макс max, ксандр xandr, ия$ ia, ий$ y, ый$ y, ей$ ei, ^е ye, Vе ye, ье ye, ъе ye, жё zho
    чё cho, шё sho, щё shcho, ьё yo, ъё yo, ё yo, ьи yi, ьо yo, е e, а a, б b, в v, г g, д d, ж zh
    з z, и i, й y, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, х kh, ц ts, ч ch, шч shch
    щ shch, ш sh, ъ, ы y, ь, э e, ю yu, я ya
    """)

  /// Ukrainian: the national system of 2010, Zelenskyi, Kyiv.
  static let ukrainian = LetterTable(
    """
    vowels аеєиіїоуюя
    зг zgh, ^є ye, ^ї yi, ^й y, ^ю yu, ^я ya, ий$ yi, ій$ ii, ія$ ia, а a, б b, в v, г h, ґ g, д d, е e
    є ie, ж zh, з z, и y, і i, ї i, й i, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ф f, х kh
    ц ts, ч ch, ш sh, щ shch, ь, ю iu, я ia, ё io, ы y, э e, ъ
    """)

  /// Belarusian: Lukashenka, Hrodna.
  static let belarusian = LetterTable(
    """
    vowels аеёіоуўыэюя
    ^е ye, Vе ye, ьё yo, ё yo, ^і i, ія$ iya, а a, б b, в v, г h, ґ g, д d, дж dzh, е e, ж zh, з z, і i
    й y, к k, л l, м m, н n, о o, п p, р r, с s, т t, у u, ў u, ф f, х kh, ц ts, ч ch, ш sh, ы y, ь, э e
    ю yu, я ya
    """)

  /// Bulgarian: the national system of 2009, Borisov, Sofia.
  static let bulgarian = LetterTable(
    """
    ия$ ia, а a, б b, в v, г g, д d, е e, ж zh, з z, и i, й y, к k, л l, м m, н n, о o, п p, р r, с s
    т t, у u, ф f, х h, ц ts, ч ch, ш sh, щ sht, ъ a, ь y, ю yu, я ya
    """)

  /// Serbian: its own Latin letters without their marks, except for the dj that stands for a crossed d.
  static let serbian = LetterTable(
    """
    а a, б b, в v, г g, ѓ gj, д d, ђ dj, е e, ж z, з z, ѕ dz, и i, ј j, к k, ќ kj, л l, љ lj, м m, н n
    њ nj, о o, п p, р r, с s, т t, ћ c, у u, ф f, х h, ц c, ч c, џ dz, ш s
    """)

  /// Macedonian: the national system, Skopje, Gjorgje.
  static let macedonian = LetterTable(
    """
    а a, б b, в v, г g, ѓ gj, д d, е e, ж zh, з z, ѕ dz, и i, ј j, к k, ќ kj, л l, љ lj, м m, н n, њ nj
    о o, п p, р r, с s, т t, у u, ф f, х h, ц c, ч ch, џ dj, ш sh
    """)
}
