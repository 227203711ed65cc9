import Testing

@testable import CleanseKit

@Suite struct GreekStandardsTests {
  @Test(arguments: examples) func wordsFollowTheTables(_ standard: String, _ words: String) throws {
    try expectSpellings(words, by: standard)
  }

  private static let examples = [
    (
      "elot-ell-Grek-Latn-743-1982-ts",
      #"""
      Ζωή=Zoí ; Αύγουστος=Ávgoustos ; Άγγελος=Ángelos ; ΜΠΑΡΜΠΑ=BARMPA ; Εύξεινος=Éfxeinos ; Γκύζη=Gkýzi
      """#
    ),
    (
      "elot-ell-Grek-Latn-743-1982-tl",
      #"""
      Ζωή=Zo̱í̱ ; Αύγουστος=Áv̱goustos ; Άγγελος=Áṉgelos ; ΜΠΑΡΜΠΑ=BARMPA ; Εύξεινος=Éf̱xeinos ; Γκύζη=Gkýzi̱
      """#
    ),
    (
      "iso-ell-Grek-Latn-843-1997-t1",
      #"""
      Ζωή=Zōī́ ; Αύγουστος=Aúgoustos ; Άγγελος=Ággelos ; ΜΠΑΡΜΠΑ=MPARMPA ; Εύξεινος=Eúxeinos ; Γκύζη=Gkýzī
      """#
    ),
    ("din-grc-Grek-Latn-31634-2011-t1", #"Ὅμηρος=Homēros ; Ἀχιλλεύς=Achilleus ; Ῥήσος=Rhēsos ; υἱοί=hyioi"#),
    (
      "alalc-ell-Grek-Latn-1997",
      #"""
      Ζωή=Zōē ; Αύγουστος=Augoustos ; Άγγελος=Angelos ; ΜΠΑΡΜΠΑ=BARMPA ; Εύξεινος=Euxeinos ; Γκύζη=Nkyzē
      """#
    ),
    (
      "alalc-ell-Grek-Latn-2010",
      #"""
      Ζωή=Zōē ; Αύγουστος=Augoustos ; Άγγελος=Angelos ; ΜΠΑΡΜΠΑ=BARMPA ; Εύξεινος=Euxeinos ; Γκύζη=Gkyzē
      """#
    ),
    (
      "bgnpcgn-ell-Grek-Latn-1962",
      #"""
      Ζωή=Zoí ; Αύγουστος=Ávgoustos ; Άγγελος=Ángelos ; ΜΠΑΡΜΠΑ=BARMBA ; Εύξεινος=Évxinos ; Γκύζη=Gízi
      """#
    ),
    (
      "un-ell-Grek-Latn-1987-phonetic",
      #"""
      Ζωή=zoi ; Αύγουστος=ɑvɣustos ; Άγγελος=ɑŋɡɛlos ; ΜΠΑΡΜΠΑ=bɑrmbɑ ; Εύξεινος=ɛfksinos ; Γκύζη=ɡizi
      """#
    ),
  ]
}
