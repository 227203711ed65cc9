internal import CCleanseICU

/// A pattern of the pipeline file: what it matches is left alone by all stages whose `mayEdit` does not list its kind.
public struct ProtectPattern: Sendable {
  /// An ICU regular expression.
  let pattern: String
  let kind: Protection
}

/// The protect patterns of a pipeline at work in one thread.
struct ProtectPatterns {
  private var compiled: [(expression: RegularExpression, kind: Protection)] = []

  init(_ patterns: [ProtectPattern]) throws(StageError) {
    for pattern in patterns {
      compiled.append((try RegularExpression(pattern.pattern), pattern.kind))
    }
  }

  /// Marks what the patterns match as protected; returns what a pattern that ran out of time says.
  func mark(_ text: inout Text) -> StageError? {
    for (expression, kind) in compiled {
      var found: [Mark] = []
      do throws(StageError) {
        try expression.forEachMatch(in: text.bytes) { found.append(Mark(range: $0, value: kind.rawValue)) }
      } catch {
        return error
      }
      text.marks.protect(&found)
    }
    return nil
  }
}
