import Foundation

@testable import CleanseKit

/// Inputs for the laws: texts of our own, the samples, each stage's examples, and seeded mutations of them all.
enum LawTexts {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized

  static let plain: [String] = [
    "", "\n", " ", "a", "A plain line without an end", "Two lines.\nThe second.\n", "\r\n\r\nCRLF\r\n\r\ntext \r\n",
    "Old\rMac\rlines\r\rend", "It’s “quoted” – and ‘nested’ … done.\n",
    "cafÃ© Itâ€™s broken â€œthriceâ€\u{9D} over\n", "x &amp;amp; y &lt;b&gt; &copy; <b>bold</b> <br/> a < b\n",
    "zero\u{200B}width \u{202E}override\u{202C} soft\u{AD}hyphen \u{FEFF}mark\n",
    "👩‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿 می‌خواهم क्‍ष\n", "e\u{301}a\u{30A} \u{212B} ﬁ \u{1100}\u{1161}\u{11A8}\n",
    "| | \u{A0} |\n\nHeadline of the day\n\nBody text that goes on for a while, and on, and ends here.\n\n"
      + "Source: Some Agency - SA\n\nThe Gazette is mainly concerned with news about the region.\n",
    "The envoy arrived in دمشق and met Мария Иванова in 北京 on Sunday.\n",
    "Relations between the two states is good. The the end.Next one\n",
    "A paragraph that was hard wrapped at some col-\numn and goes on in the next line with\nmore words than fit, until it "
      + "ends.\n\nAnother one.\n",
    "Home | World | Sports\nShare this: Facebook Twitter\nWe use cookies to improve your experience. Accept\n"
      + "A real sentence stands here, long enough to be the body of something worth reading today.\n",
    String(repeating: "a", count: 3000), String(repeating: "<", count: 500), String(repeating: "&amp;", count: 300),
    String(repeating: "\u{301}", count: 400), String(repeating: "Mr. ", count: 200),
    String(repeating: "| ", count: 300),
    String(repeating: "Ã", count: 300), String(repeating: "محمد ", count: 100), String(repeating: "\n", count: 500),
  ]

  /// Texts of which a stage would leave work to one that runs before it, if either knew nothing of the other.
  static let seams: [String] = [
    // Form feeds become line ends, at which broken encoding ends.
    "Ð¢L\u{C}RØ°", "a\u{83}±\u{B}\u{8C}à",
    // Behind any white space nothing goes on with a tag.
    "<\u{C}\u{16}", "<\u{A0}\u{8F}",
    // Line ends of other kinds behind a line that goes.
    "Share this\n\u{85}'", "Copyright 0\r\u{2028}H",
    // NEL is also a byte of broken encoding.
    "Ì\t\u{85}", "b\u{85}<p>\u{85}o", "d\u{85}\u{A0}H",
    // What a reference stands for may be what tells broken encoding.
    "â€&#x41",
    // Full-width forms become plain beside quotation marks.
    "”４", "Hello！”x",
    // No-break spaces become spaces.
    "Ã©\u{A0}Ã¢â‚¬â„¢", "\u{A0}í\u{9F}ì",
    // Invisible characters beside bars.
    "0\n\u{4}|", "|\u{E0041}<p>B",
    // The end of a tag that is written about stays on its line only.
    "&lt;l\u{B}&gt;",
    // Behind a tag stands what tells broken encoding before it.
    "â€<!--e", "ï»¿<b>i",
  ]

  /// The stage as a pipeline names it, with values for the options that it must be given: of `replace`, patterns
  /// that make nothing which they match.
  static func entry(of stage: String) -> String {
    guard stage == "replace" else { return "{\"use\": \"\(stage)\"}" }
    return #"""
      {"use": "replace", "patterns": [
        {"pattern": "(\\d)-(?=\\d)", "with": "$1/"}, {"pattern": "[ \\t]+$", "with": "", "flags": "m"},
        {"pattern": "(?<=\\p{L})\\x{301}+", "with": "'"}, {"pattern": "<b>", "with": "*", "literal": true},
        {"pattern": "\\bteh\\b", "with": "the", "flags": "i"}, {"pattern": "Ã©|é", "with": "È"}]}
      """#
  }

  static let samples: [[UInt8]] = {
    let folder = root.appending(path: "Samples")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().compactMap { try? Array(Data(contentsOf: folder.appending(path: "\($0)/raw.txt"))) }
  }()

  static let examples: [[UInt8]] = Stages.all.flatMap { stage in
    stage.examples.flatMap { [Array($0.before.utf8), Array($0.after.utf8)] }
  }

  static let all: [[UInt8]] = (plain + seams).map { Array($0.utf8) } + samples + examples

  /// `count` texts made from `all` by seeded mutations: bytes inserted, deleted and replaced, pieces moved and glued.
  static func mutated(count: Int, seed: UInt64) -> [[UInt8]] {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "\n", "\n\n", "\r\n", " ", "&", ";", "<", ">", "|", "\u{A0}", "\u{200B}", "Ã", "©", "€", "™", "\u{301}", "-\n",
      ".",
    ]
    return (0..<count).map { _ in
      var text = all.randomElement(using: &random)!
      if text.count > 2500 { text = Array(text.prefix(2500)) }
      for _ in 0..<Int.random(in: 1...8, using: &random) {
        let at = Int.random(in: 0...text.count, using: &random)
        let end = min(text.count, at + Int.random(in: 0...4, using: &random))
        switch Int.random(in: 0..<5, using: &random) {
        case 0: text.removeSubrange(at..<end)
        case 1: text.insert(UInt8.random(in: 0...255, using: &random), at: at)
        case 2: text.insert(contentsOf: pieces.randomElement(using: &random)!.utf8, at: at)
        case 3: text.insert(contentsOf: all.randomElement(using: &random)!.prefix(60), at: at)
        default: text.replaceSubrange(at..<end, with: [UInt8.random(in: 0x20...0x7E, using: &random)])
        }
      }
      return text
    }
  }

  static func noise(count: Int, seed: UInt64) -> [[UInt8]] {
    var random = SeededGenerator(seed: seed)
    return (0..<count).map { _ in
      (0..<Int.random(in: 1...600, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
    }
  }
}
