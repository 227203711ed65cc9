import Testing

@testable import CleanseKit

/// The laws that hold for every stage alone and for every preset, on all texts.
@Suite struct LawTests {
  /// Every stage alone, and every preset.
  static let pipelines: [(name: String, file: String)] =
    Stages.all.map { ($0.name, "{\"version\": 1, \"stages\": [\(LawTexts.entry(of: $0.name))]}") }
    + Presets.names.map { ($0, Presets.text(of: $0)!) }

  static let inputs: [[UInt8]] =
    LawTexts.all + LawTexts.mutated(count: 300, seed: 1) + LawTexts.noise(count: 60, seed: 2)

  private func pipeline(_ index: Int) throws -> Pipeline {
    do {
      return try Pipeline(parsing: Array(Self.pipelines[index].file.utf8))
    } catch {
      Issue.record("\(error.description)")
      throw error
    }
  }

  @Test(arguments: pipelines.indices) func undoGivesTheRawBytesBack(index: Int) throws {
    let pipeline = try pipeline(index)
    for raw in Self.inputs {
      let cleaned = try clean(raw, with: pipeline)
      #expect(try cleaned.undone() == raw, "\(Self.pipelines[index].name): \(shown(raw))")
    }
  }

  /// Presets that replace names or fold compatibility forms change what earlier stages decided by: of text in several
  /// scripts a second run may then take more invisible characters. For them the samples must hold.
  @Test(arguments: pipelines.indices) func runTwiceIsRunOnce(index: Int) throws {
    let pipeline = try pipeline(index)
    let isExact = !["news", "corpus", "search"].contains(Self.pipelines[index].name)
    for raw in isExact ? Self.inputs : LawTexts.samples {
      let once = try clean(raw, with: pipeline)
      let twice = try clean(once.bytes, with: pipeline)
      #expect(twice.bytes == once.bytes, "\(Self.pipelines[index].name): \(shown(raw))")
    }
  }

  @Test(arguments: pipelines.indices) func changesAreSortedApartAndOnScalarBoundaries(index: Int) throws {
    let pipeline = try pipeline(index)
    for raw in Self.inputs {
      let cleaned = try clean(raw, with: pipeline)
      #expect(String(validating: cleaned.bytes, as: UTF8.self) != nil)
      for layer in cleaned.origin.layers {
        var oldEnd = 0
        var newEnd = 0
        for change in layer.changes {
          #expect(change.old.lowerBound >= oldEnd && change.new.lowerBound >= newEnd)
          #expect(layer.conversion != nil || change.old.lowerBound - oldEnd == change.new.lowerBound - newEnd)
          #expect(String(validating: layer.after(change), as: UTF8.self) != nil)
          #expect(layer.stage < 0 || String(validating: layer.before(change), as: UTF8.self) != nil)
          oldEnd = change.old.upperBound
          newEnd = change.new.upperBound
        }
      }
    }
  }

  @Test(arguments: pipelines.indices) func annotationsStayInsideAndNameListedRules(index: Int) throws {
    let pipeline = try pipeline(index)
    let listed = Set(
      pipeline.plan.flatMap { stage in (stage.rules + PipelineRule.all).map { "\(stage.id)/\($0.name)" } }
        + Decoding.rules.map { "decoding/\($0.name)" })
    for raw in Self.inputs {
      let cleaned = try clean(raw, with: pipeline)
      for annotation in cleaned.annotations {
        #expect(listed.contains("\(annotation.stage)/\(annotation.rule)"))
        #expect(annotation.range.upperBound <= cleaned.bytes.count)
        #expect(annotation.source.upperBound <= raw.count)
        #expect((0...1).contains(annotation.confidence))
        #expect(!annotation.message.isEmpty)
      }
    }
  }

  @Test(arguments: pipelines.indices) func oneRunnerForManyDocumentsIsAsGoodAsANewOne(index: Int) throws {
    let pipeline = try pipeline(index)
    var runner = try pipeline.makeRunner()
    for raw in Self.inputs.prefix(150) {
      runner.clean(raw.span)
      let count = runner.document.text.count
      let expected = try clean(raw, with: pipeline)
      if expected.rejection == nil { #expect(runner.document.text[0..<count] == expected.bytes) }
    }
  }

  private func shown(_ raw: [UInt8]) -> String {
    String(String(decoding: raw, as: UTF8.self).debugDescription.prefix(300))
  }
}
