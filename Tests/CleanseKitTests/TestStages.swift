@testable import CleanseKit

/// Stages for tests of the engine: each does one plain thing.

/// Removes every `x`, upper-cases every `a`, doubles every `d`, and inserts `!` before every `i`.
struct EditLetters: Stage {
  static let summary = "Edits single letters."
  static let removed = Rule(0, "x-removed", "An x goes.")
  static let raised = Rule(1, "a-raised", "An a is raised.")
  static let doubled = Rule(2, "d-doubled", "A d is doubled.")
  static let inserted = Rule(3, "mark-inserted", "A mark before each i.")
  static let rules = [removed, raised, doubled, inserted]
  static let examples: [Example] = []
  let scope = Scope.window

  init(_ options: NoOptions) {}
  func find(in text: borrowing Text, using scratch: inout Void, into findings: inout Findings) {
    for i in 0..<text.count {
      switch text[i] {
      case UInt8(ascii: "x"): findings.remove(i..<i + 1, Self.removed)
      case UInt8(ascii: "a"): findings.replace(i..<i + 1, with: "A", Self.raised)
      case UInt8(ascii: "d"):
        findings.replace(i..<i + 1, with: "dd", Self.doubled, confidence: 0.5, reason: "half sure")
      case UInt8(ascii: "i"): findings.replace(i..<i, with: "!", Self.inserted)
      default: break
      }
    }
  }
}

/// Flags every word `bad` and suggests `good`; protects every word `holy`.
struct FlagWords: Stage {
  struct Options: StageOptions {
    var word = "bad"
    var count = 1
    var share = 0.5
    var flag = true
    var words: [String] = []
    static let all = [
      Option("word", \Self.word, "The word to flag."),
      Option("count", \Self.count, in: 1...9, "A number."),
      Option("share", \Self.share, in: 0...1, "A share."),
      Option("flag", \Self.flag, "Whether to flag."),
      Option("words", \Self.words, "Further words."),
    ]
  }

  static let summary = "Flags words."
  static let bad = Rule(0, "bad-word", "A bad word.", severity: .warning)
  static let rules = [bad]
  static let reads: Marks = .language
  static let writes: Marks = .protected
  static let defaultApply = Apply.never
  static let isLossy = false
  static let examples: [Example] = []
  let scope = Scope.line
  private let word: [UInt8]

  init(_ options: Options) throws(StageError) {
    guard !options.word.isEmpty else { throw StageError(option: "word", "'word' must not be empty; leave it out") }
    word = Array(options.word.utf8)
  }

  func find(in text: borrowing Text, using scratch: inout Void, into findings: inout Findings) {
    for i in 0..<text.count {
      if i + word.count <= text.count, text[i..<i + word.count] == word {
        findings.flag(i..<i + word.count, Self.bad, suggestions: ["good"], confidence: 0.8)
      }
      if text.starts(with: "holy", at: i) { findings.protect(i..<i + 4, .quotation) }
    }
  }
}

/// Removes everything.
struct RemoveAll: Stage {
  static let summary = "Removes everything."
  static let gone = Rule(0, "gone", "Everything goes.")
  static let rules = [gone]
  static let examples: [Example] = []
  let scope = Scope.document

  init(_ options: NoOptions) {}
  func find(in text: borrowing Text, using scratch: inout Void, into findings: inout Findings) {
    findings.remove(0..<text.count, Self.gone)
  }
}

/// Proposes edits that collide, are unsorted, do nothing, or say more than they need to.
struct ProposeBadly: Stage {
  static let summary = "Proposes badly."
  static let first = Rule(0, "first", "The first rule.")
  static let second = Rule(1, "second", "The second rule.")
  static let rules = [first, second]
  static let examples: [Example] = []
  let scope = Scope.document

  init(_ options: NoOptions) {}
  func find(in text: borrowing Text, using scratch: inout Void, into findings: inout Findings) {
    guard text.count >= 8 else { return }
    findings.replace(4..<8, with: "late", Self.first)
    findings.replace(0..<3, with: "one", Self.second)
    findings.replace(0..<2, with: "tw", Self.first)
    findings.replace(3..<3, with: "+", Self.first)
    findings.replace(3..<3, with: "-", Self.second)
  }
}

let testStages: [any Stage.Type] =
  [EditLetters.self, FlagWords.self, RemoveAll.self, ProposeBadly.self] + Stages.all
