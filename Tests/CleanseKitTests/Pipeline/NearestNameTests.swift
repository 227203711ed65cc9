import Testing

@testable import CleanseKit

struct NearestNameTests {
  static let stages = [
    "repair-mojibake", "normalize-unicode", "strip-boilerplate", "transliterate-names", "unify-names",
  ]

  @Test(arguments: [
    ("repair-mojibake", "repair-mojibake"), ("repiar-mojibake", "repair-mojibake"),
    ("repair_mojibake", "repair-mojibake"), ("normalise-unicode", "normalize-unicode"),
    ("stripBoilerplate", "strip-boilerplate"), ("Unify-Names", "unify-names"), ("unifynames", "unify-names"),
  ])
  func findsWhatWasMeant(name: String, meant: String) {
    #expect(nearestName(to: name, in: Self.stages) == meant)
  }

  @Test(arguments: ["", "x", "tokenize", "names", "sort-lines", String(repeating: "z", count: 1_000_000)])
  func offersNothingThatIsFar(name: String) {
    #expect(nearestName(to: name, in: Self.stages) == nil)
  }

  @Test func takesTheOnlyNameThatBeginsSo() {
    #expect(nearestName(to: "transliterate", in: Self.stages) == "transliterate-names")
    #expect(nearestName(to: "tr", in: Self.stages) == nil)
    #expect(nearestName(to: "names-of", in: ["names-of-persons", "names-of-places"]) == nil)
  }

  @Test func prefersTheNearerAndThenTheFirst() {
    #expect(nearestName(to: "nfkx", in: ["nfc", "nfd", "nfkc", "nfkd"]) == "nfkc")
    #expect(nearestName(to: "nfkdd", in: ["nfc", "nfd", "nfkc", "nfkd"]) == "nfkd")
  }

  @Test func shortNamesNeedALetterInCommon() {
    #expect(nearestName(to: "x", in: ["y"]) == nil)
    #expect(nearestName(to: "od", in: ["id"]) == "id")
    #expect(nearestName(to: "", in: [""]) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("a", "", 1), ("", "abc", 3), ("kitten", "sitting", 3), ("ab", "ba", 1), ("abcd", "acbd", 1),
    ("ca", "abc", 3), ("łódź", "lodz", 3),
  ])
  func measuresOptimalStringAlignment(one: String, other: String, distance: Int) {
    let (one, other) = (Array(one.unicodeScalars), Array(other.unicodeScalars))
    #expect(editDistance(one, other, atMost: 9) == distance)
    #expect(editDistance(other, one, atMost: 9) == distance)
    #expect(editDistance(one, other, atMost: distance) == distance)
    #expect(editDistance(one, other, atMost: distance - 1) == nil)
  }
}
