internal import CCleanseICU

/// The versions that decide what comes out.
public enum Versions {
  public static let cleanse = "0.1.0"

  /// The version of the ICU library that is linked.
  public static var icu: String { text(cleanse_icu_version()) }

  /// The version of the Unicode Standard that this ICU knows.
  public static var unicode: String { text(cleanse_unicode_version()) }

  /// The version of the CLDR data in this ICU.
  public static var cldr: String { text(cleanse_cldr_version()) }

  private static func text(_ version: cleanse_version) -> String {
    var version = version
    return unsafe withUnsafeBytes(of: &version.text) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
  }
}
