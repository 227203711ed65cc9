/// The form that `normalize-unicode` brings text to (UAX #15; the last: UTS #44, NFKC_Casefold).
public enum NormalizationForm: String, OptionChoice {
  case nfc, nfd, nfkc, nfkd
  case nfkcCasefold = "nfkc-casefold"

  /// Whether the form replaces compatibility characters, such as ﬁ by fi.
  var isCompatible: Bool { self != .nfc && self != .nfd }
}
