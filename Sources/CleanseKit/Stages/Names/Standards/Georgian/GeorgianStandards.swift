/// The romanisations of Georgian: its modern letters, which have no case, and for ALA-LC the ecclesiastical ones.
enum GeorgianStandards {
  static let editions = [
    NamedStandard(
      ["alalc-kat-Geor-Latn-1997", "alalc-kat-Geor-Latn-2011", "alalc-kat-Geok-Latn-1997", "alalc-kat-Geok-Latn-2011"],
      [alalc], letterCase: .carried),
    NamedStandard(["iso-kat-Geor-Latn-9984-1996"], [iso9984]),
    NamedStandard(["din-kat-Geor-Latn-32707-2010"], [din, iso9984]),
    NamedStandard(["ggg-kat-Geor-Latn-2002", "bgnpcgn-kat-Geor-Latn-2009"], [national]),
    NamedStandard(["odni-kat-Geor-Latn-2015"], [plain, national]),
  ]

  private static let alalc = #"""
    [აⴀ] > a; [ბⴁ] > b; [გⴂ] > g; [დⴃ] > d; [ეⴄ] > e; [ვⴅ] > v; [ზⴆ] > z; [თⴇ] > tʻ; [იⴈ] > i; [კⴉ] > k;
    [ლⴊ] > l; [მⴋ] > m; [ნⴌ] > n; [ოⴍ] > o; [პⴎ] > p; [ჟⴏ] > ž; [რⴐ] > r; [სⴑ] > s; [ტⴒ] > t; [უⴓ] > u;
    [ფⴔ] > pʻ; [ქⴕ] > kʻ; [ღⴖ] > ġ; [ყⴗ] > q; [შⴘ] > š; [ჩⴙ] > čʻ; [ცⴚ] > cʻ; [ძⴛ] > ż; [წⴜ] > c; [ჭⴝ] > č;
    [ხⴞ] > x; [ჯⴟ] > j; [ჰⴠ] > h; [ჱⴡ] > ē; [ჲⴢ] > y; [ჳⴣ] > w; [ჴⴤ] > x̣; [ჵⴥ] > ō; ჶ > f;
    """#

  private static let iso9984 = #"""
    ა > a; ბ > b; გ > g; დ > d; ე > e; ვ > v; ზ > z; თ > t\u0315; ი > i; კ > k; ლ > l; მ > m; ნ > n; ო > o;
    პ > p; ჟ > ž; რ > r; ს > s; ტ > t; უ > u; ფ > p\u0315; ქ > k\u0315; ღ > ḡ; ყ > q; შ > š; ჩ > č\u0315;
    ც > c\u0315; ძ > j; წ > c; ჭ > č; ხ > x; ჯ > ǰ; ჰ > h; ჱ > ē; ჲ > y; ჳ > w; ჴ > ẖ; ჵ > ō; ჶ > f;
    """#

  /// DIN 32707:2010 writes ღ with a dot above.
  private static let din = #"""
    ღ > ġ;
    """#

  /// The national system of 2002.
  private static let national = #"""
    ა > a; ბ > b; გ > g; დ > d; ე > e; ვ > v; ზ > z; თ > t; ი > i; კ > k’; ლ > l; მ > m; ნ > n; ო > o;
    პ > p’; ჟ > zh; რ > r; ს > s; ტ > t’; უ > u; ფ > p; ქ > k; ღ > gh; ყ > q’; შ > sh; ჩ > ch; ც > ts;
    ძ > dz; წ > ts’; ჭ > ch’; ხ > kh; ჯ > j; ჰ > h; ჱ > ey; ჲ > y; ჳ > w; ჴ > q; ჵ > ō; ჶ > f;
    """#

  private static let plain = #"""
    კ > k; პ > p; ტ > t; ყ > q; წ > ts; ჭ > ch;
    """#
}
