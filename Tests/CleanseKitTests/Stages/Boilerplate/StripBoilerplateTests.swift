import Testing

@testable import CleanseKit

@Suite struct StripBoilerplateTests {
  static let first = "The two ministers signed the agreement on Monday, and the ferry will sail again in June."
  static let second = "The first passengers have already bought their tickets, the director of the port said."
  static let modes = BoilerplateMode.allCases.map { $0.rawValue }

  private func clean(_ text: String, mode: String = "balanced") throws -> String {
    try CleanseKitTests.clean(text, with: "strip-boilerplate", "\"mode\": \"\(mode)\"").text
  }

  /// A and B stand for two paragraphs, x for a line that goes, / for a line end.
  /// Sentences that tell of what pages say of themselves, alone and among others.
  static let narration = [
    "The court ruled on Monday that the painting may not be reproduced without the consent of the heirs.",
    "The footer said \"All rights reserved\", but the judge found that the city owns the songs of the choir.",
    "The small print says that all rights are reserved, which the minister called an insult to the public.",
    "Copyright 1999 was the first year in which the law applied to songs.",
    "You must log in before the test begins, the teacher told the pupils.",
    "Follow us, the guide said, and do not look down.",
    "We use cookies to reward the children after school, the cook said.",
    "Subscribe to our view of the world or leave, he told the party.",
    "Published in 1820, the book was a success.",
  ]

  @Test(arguments: narration, ["cautious", "balanced"]) func narrationStays(sentence: String, mode: String) throws {
    let body = "The two ministers signed the agreement on Monday, and the ferry will sail again in June.\n"
    for text in [sentence + "\n", body + "\n" + sentence + "\n\n" + body, body + "\n" + sentence + "\n"] {
      #expect(try clean(text, mode: mode) == text)
    }
  }

  @Test(arguments: [
    ("A/x/B/", "A/B/"), ("A//x/B/", "A//B/"), ("A/x//B/", "A//B/"), ("A//x//B/", "A//B/"), ("A/x//x/B/", "A//B/"),
    ("A//x//x//B/", "A//B/"), ("A/x/x/B", "A/B"), ("x/A/B/", "A/B/"), ("x//A//B/", "A//B/"), ("/x//A//B/", "A//B/"),
    ("A/B/x/", "A/B/"), ("A/B/x", "A/B"), ("A//B//x//x/", "A//B/"), ("A//B//x//x", "A//B"), ("A//B//x//", "A//B/"),
    ("/A//B/", "/A//B/"), ("A///B///", "A///B///"), ("A///x/B", "A///B"), ("x/A//x//x/B//x", "A//B"),
  ])
  func leavesTheBreaksBetweenWhatStays(before: String, after: String) throws {
    for lineEnd in ["\n", "\r\n", "\r"] {
      func page(_ pattern: String) -> String {
        pattern.map { letter in
          switch letter {
          case "A": Self.first
          case "B": Self.second
          case "x": "Share this: Facebook Twitter"
          default: lineEnd
          }
        }.joined()
      }
      #expect(try clean(page(before)) == page(after), "\(before)")
      #expect(try clean(page(after)) == page(after), "\(after)")
    }
  }

  @Test func keepsTheSourceAsALabel() throws {
    let text = "\(Self.first)\n\nSource: Islamic Republic News Agency - IRNA\n"
    let cleaned = try CleanseKitTests.clean(text, with: "strip-boilerplate")
    #expect(cleaned.text == Self.first + "\n")
    let annotation = try #require(cleaned.annotations.first { $0.kind == .label })
    #expect(annotation.label?.name == "source")
    #expect(annotation.label?.value == "Islamic Republic News Agency - IRNA")
    let start = text.utf8.count - "Islamic Republic News Agency - IRNA\n".utf8.count
    #expect(annotation.source == start..<text.utf8.count - 1)
  }

  @Test(arguments: [
    "Quelle: dpa", "Fuente: EFE", "Источник: ТАСС", "المصدر: وكالة الأنباء", "منبع: ایرنا", "来源：新华社", "SOURCE : Agency",
  ])
  func knowsSourceLinesOfOtherLanguages(line: String) throws {
    let cleaned = try CleanseKitTests.clean("\(Self.first)\n\n\(line)\n", with: "strip-boilerplate")
    #expect(cleaned.text == Self.first + "\n")
    #expect(cleaned.annotations.contains { $0.label?.name == "source" })
  }

  @Test(arguments: [
    "", "\n", "Ali Hatami", "Home", "News", "Contact Us", "Menu", "دمشق", "東京", "Source", "By Friday.", "Reply",
    "Subscribe!", "1 2 3", "| |", "He said so.", "a", "\u{301}", "©",
    "The Times\n\nAli Hatami\nRima Khalidi\n", "Name\nAddress\nPhone\n", "one\ntwo\nthree\nfour\nfive\nsix\n",
    "Contents\n\nHome\n\nSearch\n\nNext\n",
  ])
  func leavesShortTextsAlone(text: String) throws {
    #expect(try clean(text) == text)
    #expect(try clean(text, mode: "cautious") == text)
  }

  @Test(arguments: [
    "Comments were closed when the deputy wrote her report, and nobody knows who had given the order to close them.",
    "\"Follow us,\" the pilot called, and the two small boats turned into the wind and went after the ferry at once.",
    "Advertisement is the mother of trade, the old merchants of the harbour used to say when they had a ship to sell.",
    "Home is where the ferry lands, wrote the poet of the island, and nobody in the village has ever contradicted him.",
    "By 2019 all rights of the fishermen were settled in a treaty between the two towns on the banks of the river.",
  ])
  func keepsSentencesThatUseTheWordsOfBoilerplate(sentence: String) throws {
    for text in [sentence, "\(Self.first)\n\n\(sentence)\n\n\(Self.second)\n"] {
      #expect(try clean(text) == text)
    }
  }

  @Test(arguments: [
    "Copyright Office weighs in on fair use of old films", "Phone call between the two presidents lasts an hour",
    "Author Nadia Saba wins the harbour prize for her novel", "US/China trade talks: business leaders hope for peace",
    "Related deaths rise to forty in the north of the island", "Contact with the ferry lost for six hours in the storm",
    "Home prices fall in all towns along the northern coast", "Ferry line reopens",
  ])
  func headlinesStay(headline: String) throws {
    let furniture = "Skip to content\nHome | News | World\nShare this: Facebook Twitter\n\n"
    let text = "\(headline)\n\n\(Self.first)\n\n\(Self.second)\n"
    for mode in ["cautious", "balanced"] {
      #expect(try clean(text, mode: mode) == text)
      #expect(try clean(furniture + text, mode: mode).hasPrefix(headline))
    }
  }

  @Test func probableLinesGoAtTheEdgesOnly() throws {
    let text = "Newsletter\n\n\(Self.first)\n\nNewsletter\n\n\(Self.second)\n\nNewsletter\n"
    #expect(try clean(text) == "\(Self.first)\n\nNewsletter\n\n\(Self.second)\n")
    #expect(try clean(text, mode: "cautious") == text)
  }

  @Test func theReasonForKeepingIsTold() throws {
    let text = "\(Self.first)\n\nNewsletter\n\n\(Self.second)\n"
    let pipeline = try pipeline("{\"use\": \"strip-boilerplate\"}")
    let cleaned = try CleanseKitTests.clean(Array(text.utf8), with: pipeline, explains: true)
    let kept = try #require(cleaned.annotations.first { $0.rule == "subscription" })
    #expect(kept.kind == .kept)
    #expect(kept.message.contains("it stands among the paragraphs of the text"))
  }

  @Test func modesCutMoreAndMore() throws {
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<50 {
      let page = PageMaker.page(&generator)
      let lengths = try ["cautious", "balanced", "eager"].map { try clean(page, mode: $0).utf8.count }
      #expect(lengths[0] >= lengths[1], "\(page)")
    }
  }

  @Test(arguments: modes) func aSecondRunFindsNothing(mode: String) throws {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<150 {
      let page = PageMaker.page(&generator)
      let once = try clean(page, mode: mode)
      #expect(try clean(once, mode: mode) == once, "\(page)")
      let lines = Set(page.split(separator: "\n"))
      #expect(once.split(separator: "\n").allSatisfy { lines.contains($0) })
    }
  }
}

/// Pages of random lines of all kinds.
enum PageMaker {
  private static let words = [
    "the", "harbour", "of", "ferry", "Home", "News", "is", "Share", "Contact", "a", "2019", "and", "Privacy", "Policy",
    "June", "said", "to", "minister", "boats", "Read", "more", "Comments", "in", "Facebook", "©", "Subscribe", "|",
    "by",
  ]

  static func page<Generator: RandomNumberGenerator>(_ generator: inout Generator) -> String {
    var lines: [String] = []
    for _ in 0..<Int.random(in: 1...60, using: &generator) {
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: lines.append("")
      case 1, 2: lines.append(StripBoilerplateTests.first)
      case 3: lines.append(line(of: 30, &generator) + ".")
      case 4: lines.append("All rights reserved")
      case 5: lines.append("Skip to content")
      default: lines.append(line(of: Int.random(in: 1...6, using: &generator), &generator))
      }
    }
    return lines.joined(separator: "\n") + (Bool.random(using: &generator) ? "\n" : "")
  }

  private static func line<Generator: RandomNumberGenerator>(of count: Int, _ generator: inout Generator) -> String {
    (0..<count).map { _ in words.randomElement(using: &generator)! }.joined(separator: " ")
  }
}
