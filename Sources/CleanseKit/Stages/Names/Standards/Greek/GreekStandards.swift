/// The romanisations of Greek: ELOT 743 with those that took it over, ISO 843, DIN 31634, ALA-LC, BGN/PCGN 1962.
enum GreekStandards {
  static let editions = [
    NamedStandard(
      [
        "elot-ell-Grek-Latn-743-1982-ts", "elot-ell-Grek-Latn-743-2001-ts", "bgnpcgn-ell-Grek-Latn-1996",
        "iso-ell-Grek-Latn-843-1997-t2", "un-ell-Grek-Latn-1987-ts",
      ], [marks, elot, transcription, letters], letterCase: .carried),
    NamedStandard(
      ["elot-ell-Grek-Latn-743-1982-tl", "un-ell-Grek-Latn-1987-tl"],
      [marks, elot, transliteration, letters], letterCase: .carried),
    NamedStandard(["iso-ell-Grek-Latn-843-1997-t1"], [marks, iso, letters], letterCase: .carried),
    NamedStandard(
      ["din-grc-Grek-Latn-31634-2011-t1"], [breathings, din, bare, classical, letters], letterCase: .carried),
    NamedStandard(
      ["alalc-ell-Grek-Latn-1997"], [breathings, plain, alalc1997, alalc, classical, letters], letterCase: .carried),
    NamedStandard(
      ["alalc-ell-Grek-Latn-2010"], [breathings, plain, alalc2010, alalc, classical, letters], letterCase: .carried),
    NamedStandard(["bgnpcgn-ell-Grek-Latn-1962"], [marks, board, letters], letterCase: .carried),
    NamedStandard(["un-ell-Grek-Latn-1987-phonetic"], [sounds], letterCase: .none),
  ]

  /// One accent, the acute, is written; breathings, the iota below and the marks of length are not.
  private static let marks = #"""
    ::NFD;
    [\u0313\u0314\u0342\u0345\u0304\u0306] > ;
    \u0300 > \u0301;
    """#

  /// ELOT 743:1982, the transcription and what it shares with the transliteration.
  private static let elot = #"""
    υ\u0308 > y\u0308;
    ου > ou;
    $end { μπ > b;
    μπ } $end > b;
    γ } [γξχ] > \uE002;
    """#

  private static let transcription = #"""
    $voiced = [βγδζλμνραεηιουω];
    ([αεη]) υ\u0301 } $voiced > | $1 \u0301v;
    ([αεη]) υ\u0301 > | $1 \u0301f;
    ([αεη]) υ } $voiced > | $1 v;
    ([αεη]) υ > | $1 f;
    \uE002 > n;
    """#

  /// The transliteration marks with a line below what the transcription writes like another letter.
  private static let transliteration = #"""
    $voiced = [βγδζλμνραεηιουω];
    ([αεη]) υ\u0301 } $voiced > | $1 \u0301v\u0331;
    ([αεη]) υ\u0301 > | $1 \u0301f\u0331;
    ([αεη]) υ } $voiced > | $1 v\u0331;
    ([αεη]) υ > | $1 f\u0331;
    \uE002 > n\u0331;
    η > i\u0331;
    ω > o\u0331;
    """#

  /// ISO 843:1997, type 1: letter by letter.
  private static let iso = #"""
    υ\u0308 > y\u0308;
    [αεηο] { υ > u;
    η > i\u0304;
    ω > o\u0304;
    """#

  /// Rough breathings, which stand on the second letter of a diphthong, become an h before it.
  private static let breathings = #"""
    ::NFD;
    \u0345 > ;
    ρ\u0314 > rh;
    $end { ([αεηιουω]) ([ιυ]?) \u0314 > h $1 $2;
    ([αεηιουω]) ([ιυ]?) \u0314 > h $1 $2;
    """#

  /// DIN 31634:2011, type 1: accents are left out, the diaeresis stays.
  private static let din = #"""
    $end { γκ > gk;
    γ } [γκξχ] > n;
    υ\u0308 > y\u0308;
    υ } ι > y;
    [αεηο] { υ > u;
    β > b;
    """#

  private static let bare = #"""
    [\u0300\u0301\u0342\u0313\u0304\u0306] > ;
    """#

  /// ALA-LC leaves the diaeresis out too.
  private static let plain = #"""
    υ\u0308 > y;
    \u0301 υ > y;
    [αεηο] { υ > u;
    υ } ι > u;
    [\u0300\u0301\u0342\u0313\u0304\u0306\u0308] > ;
    """#

  private static let alalc1997 = #"""
    γ } κ > n;
    """#

  private static let alalc2010 = #"""
    $end { γκ > gk;
    ν { γκ > gk;
    γ } κ > n;
    """#

  private static let alalc = #"""
    $end { μπ > b;
    $end { ντ > d\u0331;
    γ } [γξχ] > n;
    """#

  private static let classical = #"""
    η > e\u0304;
    ω > o\u0304;
    φ > ph;
    """#

  /// BGN/PCGN 1962.
  private static let board = #"""
    υ\u0308 > i\u0308;
    ([αεη]) υ\u0301 > | $1 \u0301v;
    ([αεη]) υ > | $1 v;
    ου > ou;
    υι > i;
    ει } [^\u0308\u0301] > i;
    ει\u0301 > i\u0301;
    α { ε > e\u0308;
    [αεο] { η > i\u0308;
    [οω] { [οω] > o\u0308;
    α\u0301 { ε > e\u0308;
    [αεο]\u0301 { [ηι] > i\u0308;
    [οω]\u0301 { [οω] > o\u0308;
    υ > i;
    γγ > ng;
    $end { γκ > g;
    γκ > ng;
    γ } [ξχ] > n;
    γ } αι > y;
    γ } [εηιυ] > y;
    $end { μπ > b;
    μπ > mb;
    $end { ντ > d;
    ντ > nd;
    ν { δ } ρ > d;
    δ > dh;
    χ > kh;
    """#

  /// The phonetic key of the United Nations' resolution V/19, in letters of the IPA.
  private static let sounds = #"""
    ::Lower; ::NFD;
    $voiced = [βγδζλμνραεηιουω];
    [\u0300\u0313\u0314\u0342\u0345\u0304\u0306] > ;
    α\u0301?ι\u0308\u0301? > ɑi;
    [αε] { υ\u0301? } \u0308 > i;
    α\u0301?υ\u0308\u0301? > ɑi;
    ε\u0301?υ\u0308\u0301? > ɛi;
    ε } ι\u0308 > ɛ;
    υ\u0308\u0301? > i;
    ([αεη]) υ\u0301? } β > | $1;
    ([αεη]) υ\u0301? } $voiced > | $1 v;
    ([αεη]) υ\u0301? } φ > | $1;
    ([αεη]) υ\u0301? > | $1 f;
    ι\u0308\u0301? > i;
    ου\u0301? > u;
    αι\u0301? } \u0308 > ɑi;
    αι\u0301? > ɛ;
    [εου]ι\u0301? } [^\u0308] > i;
    \u0308 > ;
    \u0301 > ;
    α > ɑ; ε > ɛ; [ηιυ] > i; [οω] > o;
    ββ > v; β > v;
    $end { γκ > ɡ;
    γγ > ŋɡ; γκ > ŋɡ; γ } [ξχ] > n; γ > ɣ;
    δ > ð; ζ > z; θ > θ;
    κκ > k; κ > k; λλ > l; λ > l;
    $end { μπ > b; μπ > mb; μμ > m; μ > m;
    $end { ντ > d; ντζ > ndz; ντ > nd; νν > n; ν > n;
    ξ > ks; ππ > p; π > p; ρρ > r; ρ > r;
    σσ > s; [σς] } [βγδμ] > z; [σς] > s;
    τζ > dz; ττ > t; τ > t;
    φφ > f; φ > f; χ > x; ψ > ps;
    ';' > '?'; [\u0387\u00B7] > ';'; \u037E > '?';
    """#

  /// What the letters are where nothing above says else.
  private static let letters = #"""
    α > a; β > v; γ > g; δ > d; ε > e; ζ > z; η > i; θ > th; ι > i; κ > k; λ > l; μ > m; ν > n; ξ > x; ο > o;
    π > p; ρ > r; [σς] > s; τ > t; υ > y; φ > f; χ > ch; ψ > ps; ω > o;
    ';' > '?'; [\u0387\u00B7] > ';'; \u037E > '?';
    """#
}
