import Testing

@testable import CleanseKit

@Suite struct GeorgianStandardsTests {
  @Test(arguments: examples) func wordsFollowTheTables(_ standard: String, _ words: String) throws {
    try expectSpellings(words, by: standard)
  }

  private static let examples = [
    ("alalc-kat-Geor-Latn-1997", #"ბათუმი=batʻumi ; ყვარელი=qvareli ; წყალი=cqali ; ჟინვალი=žinvali"#),
    ("iso-kat-Geor-Latn-9984-1996", #"ბათუმი=bat̕umi ; ყვარელი=qvareli ; წყალი=cqali ; ჟინვალი=žinvali"#),
    ("din-kat-Geor-Latn-32707-2010", #"ბათუმი=bat̕umi ; ყვარელი=qvareli ; წყალი=cqali ; ჟინვალი=žinvali"#),
    ("ggg-kat-Geor-Latn-2002", #"ბათუმი=batumi ; ყვარელი=q’vareli ; წყალი=ts’q’ali ; ჟინვალი=zhinvali"#),
    ("odni-kat-Geor-Latn-2015", #"ბათუმი=batumi ; ყვარელი=qvareli ; წყალი=tsqali ; ჟინვალი=zhinvali"#),
  ]
}
