import Testing

@testable import CleanseKit

/// The two-way byte map, against a plain model: each clean byte carries its raw span along.
@Suite struct OriginTests {
  @Test(arguments: 0..<200) func agreesWithAModelThroughSeveralLayers(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let raw = (0..<Int.random(in: 1...40, using: &random)).map { _ in "axdibc ".utf8.randomElement(using: &random)! }
    let list = #"{"use": "edit-letters"}, {"use": "edit-letters", "id": "two"}, {"use": "edit-letters", "id": "three"}"#
    let cleaned = try clean(raw, with: pipeline(list, stages: testStages))
    // Letters b, c and blanks are never touched: each must map to itself, both ways.
    let kept = raw.indices.filter { "bc ".utf8.contains(raw[$0]) }
    let found = cleaned.bytes.indices.filter { "bc ".utf8.contains(cleaned.bytes[$0]) }
    #expect(kept.count == found.count)
    for (before, after) in zip(kept, found) {
      #expect(cleaned.origin.source(ofClean: after..<after + 1) == before..<before + 1)
      #expect(cleaned.origin.clean(ofSource: before..<before + 1) == after..<after + 1)
    }
    // A span holds the sources of its ends; inserted text has none.
    for start in cleaned.bytes.indices {
      for end in start + 1...cleaned.bytes.count {
        let source = cleaned.origin.source(ofClean: start..<end)
        #expect(source.lowerBound >= 0 && source.upperBound <= raw.count)
        let first = cleaned.origin.source(ofClean: start..<start + 1)
        let last = cleaned.origin.source(ofClean: end - 1..<end)
        #expect(first.isEmpty || source.lowerBound == first.lowerBound)
        #expect(last.isEmpty || source.upperBound == last.upperBound)
      }
    }
    #expect(try cleaned.undone() == raw)
  }

  @Test func anExpansionSharesItsWholeSource() {
    var layer = Layer(stage: 0)
    layer.changes = [change(old: 2..<3, new: 2..<6)]
    #expect(layer.back(3..<4) == 2..<3)
    #expect(layer.back(2..<6) == 2..<3)
    #expect(layer.back(0..<7) == 0..<4)
    #expect(layer.forward(2..<3) == 2..<6)
    #expect(layer.forward(3..<4) == 6..<7)
    #expect(layer.forward(0..<2) == 0..<2)
  }

  @Test func aDeletionIsLeftOutAtBothSides() {
    var layer = Layer(stage: 0)
    layer.changes = [change(old: 2..<5, new: 2..<2)]
    #expect(layer.back(0..<2) == 0..<2)
    #expect(layer.back(2..<4) == 5..<7)
    #expect(layer.back(0..<4) == 0..<7)
    #expect(layer.forward(3..<4) == 2..<2)
    #expect(layer.forward(0..<7) == 0..<4)
  }

  @Test func anInsertionBelongsToNeitherNeighbour() {
    var layer = Layer(stage: 0)
    layer.changes = [change(old: 2..<2, new: 2..<3)]
    #expect(layer.forward(0..<2) == 0..<2)
    #expect(layer.forward(2..<4) == 3..<5)
    #expect(layer.back(2..<3) == 2..<2)
    #expect(layer.back(0..<5) == 0..<4)
  }

  private func change(old: Range<Int>, new: Range<Int>) -> Change {
    Change(
      oldStart: UInt32(old.lowerBound), oldLength: UInt32(old.count), newStart: UInt32(new.lowerBound),
      newLength: UInt32(new.count), removedAt: 0, insertedAt: 0, rule: 0, reason: -1, confidence: 1)
  }
}
