/// A stage at work in one thread, opened once: the class that lets stages of different types stand in one list.
class Lane {
  /// Reads `text` and adds what the stage found.
  func find(in text: borrowing Text, into findings: inout Findings) throws(StageError) {}
}

/// A stage with its scratch.
final class LaneOf<S: Stage>: Lane {
  private let stage: S
  private var scratch: S.Scratch

  init(_ stage: S) throws(StageError) {
    self.stage = stage
    scratch = try stage.makeScratch()
  }

  override func find(in text: borrowing Text, into findings: inout Findings) throws(StageError) {
    try stage.find(in: text, using: &scratch, into: &findings)
  }
}
