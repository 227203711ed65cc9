import Testing

@testable import CleanseKit

@Suite struct EthiopicStandardsTests {
  @Test(arguments: examples) func wordsFollowTheTables(_ standard: String, _ words: String) throws {
    try expectSpellings(words, by: standard)
  }

  private static let examples = [
    ("alalc-amh-Ethi-Latn-1997", #"ደሴ=dasé ; ጎንደር=gonedare ; ሐረር=ḥarare ; ፲፪=12"#),
    ("var-amh-Ethi-Latn-eae-2003", #"ደሴ=däse ; ጎንደር=gonədärə ; ሐረር=ḥarärə ; ፲፪=12"#),
    ("bgnpcgn-amh-Ethi-Latn-1967", #"ደሴ=desē ; ጎንደር=gonder ; ሐረር=harer ; ፲፪=12"#),
    ("bgnpcgn-tir-Ethi-Latn-2007", #"መቐለ=meqele ; ዓድዋ=‘adĭwa ; አስመራ=’esĭmera"#),
    ("un-amh-Ethi-Latn-2016", #"ደሴ=De̠se ; ጎንደር=Goni̠de̠ri̠ ; ሐረር=Hare̠ri̠ ; ፲፪=12"#),
  ]
}
