import Foundation
import Testing

@testable import CleanseKit

/// Laws over the list of stages: what is listed is named, documented, and valid by default.
@Suite struct ListTests {
  @Test func namesAreKebabCaseAndDifferent() {
    let names = Stages.all.map { $0.name }
    #expect(Set(names).count == names.count)
    for name in names { #expect(name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(name)") }
  }

  @Test func everyStageFileIsOnTheListAndBearsItsName() throws {
    let folder = LawTexts.root.appending(path: "Sources/CleanseKit/Stages")
    let declared = try stageTypes(in: folder)
    let listed = Set(Stages.all.map { String(describing: $0) })
    for (type, file) in declared {
      #expect(listed.contains(type), "\(file): add \(type).self to Sources/CleanseKit/Stages/Stages.swift")
      #expect(file == "\(type).swift", "\(type) stands in \(file)")
    }
    #expect(Set(declared.map { $0.type }) == listed)
  }

  @Test func rulesAreNumberedNamedAndDocumented() {
    for stage in Stages.all {
      #expect(stage.rules.indices.allSatisfy { stage.rules[$0].number == UInt16($0) }, "\(stage.name)")
      let names = stage.rules.map { "\($0.name)" }
      #expect(Set(names).count == names.count, "\(stage.name)")
      for rule in stage.rules {
        #expect("\(rule.name)".wholeMatch(of: /[a-z0-9]+(-[a-z0-9]+)*/) != nil, "\(stage.name): \(rule.name)")
        #expect("\(rule.summary)".hasSuffix("."), "\(stage.name): \(rule.name)")
      }
      #expect(stage.summary.hasSuffix("."), "\(stage.name)")
    }
  }

  @Test func everyOptionHasAValidDefaultAndASentence() throws {
    for stage in Stages.all { try check(stage) }
  }

  private func check<S: Stage>(_ stage: S.Type) throws {
    _ = try S(S.Options())
    var said: [String] = []
    for option in S.Options.all {
      var writer = JSONWriter()
      option.write(S.Options(), &writer)
      var options = S.Options()
      #expect(option.set(&options, try JSONParser.parse(writer.bytes)), "\(S.name): \(option.name)")
      #expect(option.summary.hasSuffix("."), "\(S.name): \(option.name)")
      #expect(option.name.wholeMatch(of: /[a-z][A-Za-z0-9]*/) != nil, "\(S.name): \(option.name)")
      said.append(option.name)
    }
    #expect(Set(said).count == said.count)
    #expect(said.allSatisfy { !PipelineReader.policyKeys.contains($0) }, "\(S.name)")
  }

  /// The types that declare themselves stages, with the name of their file.
  private func stageTypes(in folder: URL) throws -> [(type: String, file: String)] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    return try (files?.allObjects ?? []).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.flatMap {
      url in
      let text = try String(contentsOf: url, encoding: .utf8)
      return text.matches(of: /(?m)^public struct (\w+): Stage\b/).map { (String($0.1), url.lastPathComponent) }
    }
  }
}
