import Synchronization

@testable import CleanseKit

/// Rejects a document that says `bad`.
struct RejectBad: Stage {
  static let summary = "Rejects what is bad."
  static let bad = Rule(0, "bad", "It is bad.", severity: .error)
  static let rules = [bad]
  static let examples: [Example] = []
  static let mayReject = true
  let scope = Scope.document

  init(_ options: NoOptions) {}

  func find(in text: borrowing Text, using scratch: inout Void, into findings: inout Findings) {
    if (0..<text.count).contains(where: { text.starts(with: "bad", at: $0) }) {
      findings.reject(Self.bad, reason: "it is bad")
    }
  }
}

/// Cannot be opened.
struct NeverOpen: Stage {
  static let summary = "Cannot be opened."
  static let rules = [Rule(0, "never", "Never.")]
  static let examples: [Example] = []
  let scope = Scope.document

  init(_ options: NoOptions) {}

  func makeScratch() throws(StageError) { throw StageError("it stays shut") }

  func find(in text: borrowing Text, using scratch: inout Void, into findings: inout Findings) {}
}

/// A number that any thread may raise.
final class Counter: Sendable {
  private let number = Mutex(0)
  var value: Int { number.withLock { $0 } }
  func add(_ step: Int = 1) { number.withLock { $0 += step } }
}

let libraryStages: [any Stage.Type] = Stages.all + [RejectBad.self, NeverOpen.self]

/// Names the bytes that the text spells, such as `3 9`, to be taken away or to be flagged.
struct Miscount: Stage {
  static let summary = "Names places that need not be in the text."
  static let places = Rule(0, "places", "Places.")
  static let rules = [places]
  static let examples: [Example] = []
  let scope = Scope.document

  init(_ options: NoOptions) {}

  func find(in text: borrowing Text, using scratch: inout Void, into findings: inout Findings) {
    let words = text.string(0..<text.count).split(separator: " ")
    let range = Int(words[1])!..<Int(words[2])!
    if words[0] == "cut" { findings.remove(range, Self.places) } else { findings.flag(range, Self.places) }
  }
}
