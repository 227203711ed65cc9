import Testing

@testable import CleanseKit

@Suite struct ThaanaStandardsTests {
  @Test(arguments: examples) func wordsFollowTheTables(_ standard: String, _ words: String) throws {
    try expectSpellings(words, by: standard)
  }

  private static let examples = [
    ("alalc-div-Thaa-Latn-1997", #"އައްޑޫ=aḍḍū ; ބަނޑޮސް=baṁḍos ; ފުވައްމުލައް=fuvammulah"#),
    ("alalc-div-Thaa-Latn-2012", #"އައްޑޫ=aḍḍū ; ބަނޑޮސް=baṁḍos ; ފުވައްމުލައް=fuvammulah"#),
    ("mv-div-Thaa-Latn-1987", #"އައްޑޫ=addoo ; ބަނޑޮސް=ban’dos ; ފުވައްމުލައް=fuvammulah"#),
  ]
}
