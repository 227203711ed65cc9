import Testing

@testable import CleanseKit

@Suite struct HebrewStandardsTests {
  @Test func pointsAreVowelsAndTheDageshIsADot() throws {
    try expectSpellings(
      "שָׁלוֹם=šålŵm ; תֵּל=ṫel ; סוּס=sẇs ; יִשְׂרָאֵל=yiś°råʾel ; חֲלוֹם=ḥălŵm ; אֱמֶת=ʾḝmȩt ; ירושלים=yrws̀lym",
      by: "iso-heb-Hebr-Latn-259-1984")
  }

  @Test func theSimplifiedPartHasFiveVowels() throws {
    try expectSpellings(
      "שָׁלוֹם=šalŵm ; תֵּל=tel ; בִּנְיָמִין=ḃinyamiyn ; אֱמֶת=ʾemet ; יִשְׂרָאֵל=yiśraʾel", by: "iso-heb-Hebr-Latn-259-2-1994")
  }
}
