import Testing

@testable import CleanseKit

@Suite struct MongolianStandardsTests {
  @Test(arguments: examples) func wordsFollowTheTables(_ standard: String, _ words: String) throws {
    try expectSpellings(words, by: standard)
  }

  private static let examples = [
    (
      "masm-mon-Cyrl-Latn-5217-2012",
      #"""
      Улаанбаатар=Ulaanbaatar ; Өмнөговь=Ömnögovi ; Ерөнхий=Yerönkhii ; ДЗАВХАН=DZAVKHAN ; Щорс=Shchors
      """#
    ),
    ("masm-mon-Latn-Cyrl-5217-2012", #"Ulaanbaatar=Улаанбаатар ; Khövsgöl=Хөвсгөл ; YANJMAA=ЯНЖМАА ; Tsogt=Цогт"#),
    (
      "bgnpcgn-mon-Cyrl-Latn-1964",
      #"""
      Улаанбаатар=Ulaanbaatar ; Өмнөговь=Ömnögovĭ ; Ерөнхий=Yörönhiy ; ДЗАВХАН=DZAVHAN ; Щорс=Shchors
      """#
    ),
    (
      "alalc-mon-Cyrl-Latn-1997",
      #"""
      Улаанбаатар=Ulaanbaatar ; Өмнөговь=Ömnögovi ; Ерөнхий=Erönkhiĭ ; ДЗАВХАН=DZAVKHAN ; Щорс=Shchors
      """#
    ),
    ("sasm-mon-Mong-Latn-general-1978", #"ᠮᠣᠩᠭᠣᠯ=monggol ; ᠬᠥᠬᠡ=hohe ; ᠰᠢᠷ᠎ᠠ=sir-a ; ᠴᠢᠨᠭᠭᠢᠰ=qinggis"#),
    ("sasm-mon-Mong-Latn-phonetic-1978", #"ᠮᠣᠩᠭᠣᠯ=mônggôl ; ᠬᠥᠬᠡ=hohe ; ᠰᠢᠷ᠎ᠠ=sir-a ; ᠴᠢᠨᠭᠭᠢᠰ=qinggis"#),
    ("var-mon-Mong-Latn-lessing", #"ᠮᠣᠩᠭᠣᠯ=mongγol ; ᠬᠥᠬᠡ=køke ; ᠰᠢᠷ᠎ᠠ=sir-a ; ᠴᠢᠨᠭᠭᠢᠰ=cinγgis"#),
    ("var-mon-Mong-Latn-vpmc", #"ᠮᠣᠩᠭᠣᠯ=mongγol ; ᠬᠥᠬᠡ=köke ; ᠰᠢᠷ᠎ᠠ=sir-a ; ᠴᠢᠨᠭᠭᠢᠰ=činγgis"#),
  ]
}
