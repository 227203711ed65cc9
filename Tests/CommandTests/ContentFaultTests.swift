import Foundation
import Testing

/// What is wrong with content before any of it is read.
@Suite struct ContentFaultTests {
  private let folder = try! Folder()

  private func build(_ paths: [String], settings: String? = nil) throws -> Command.Outcome {
    if let settings { try folder.write("s.json", Array(settings.utf8)) }
    let target = ContentLists.target("in", paths, settings: settings.map { _ in "s.json" })
    try ContentLists.write("list.json", [target], in: folder)
    return try Command.run("content", "list.json", "-o", "out", in: folder.url)
  }

  @Test func allFaultsOfTheSettingsAreTold() throws {
    try folder.write("in/a.txt", Array("One\n".utf8))
    let outcome = try build(["a.txt"], settings: "{\"foldr\": \"in\",\n \"extensions\": \"txt\",\n \"tool\": \"bin\"}")
    #expect(outcome.status == 2 && !folder.names.contains("out"))
    let lines = outcome.err.split(separator: "\n").filter { $0.contains(": error: ") }
    #expect(
      lines == [
        "s.json:1:2: error: there is no setting 'foldr'; did you mean 'folder'?",
        #"s.json:2:16: error: 'extensions' must be a list of endings, such as ["txt", "md"]"#,
        "s.json:3:10: error: 'tool' must be an executable; 'bin' is none: build it first, or take 'tool' out of "
          + "cleanse-content.json",
      ])
    #expect(outcome.err.contains("^"), "the line is shown")
  }

  @Test(arguments: [
    ("[]", "s.json:1:1: error: the settings must be an object"), ("{", "s.json:1:2: error: "),
    (#"{"folder": "../in"}"#, "s.json:1:12: error: 'folder' must be the path of a folder below the target's"),
    (#"{"tool": 1}"#, "s.json:1:10: error: 'tool' must be the path of an executable"),
    (#"{"folder": "in", "folder": "in"}"#, "s.json:1:18: error: the setting 'folder' stands twice; keep one"),
    (#"{"zzz": 1}"#, "there is no setting 'zzz'; there are folder, extensions, tool"),
  ])
  func wrongSettings(settings: String, words: String) throws {
    #expect(try build([], settings: settings).err.contains(words))
  }

  @Test func goodSettingsAreNoFault() throws {
    try folder.write("in/a.txt", Array("One\n".utf8))
    let settings = #"{"folder": "in", "extensions": [".txt"], "tool": "/bin/sh"}"#
    let outcome = try build(["a.txt"], settings: settings)
    #expect(outcome.status == 0 && outcome.err == "")
  }

  @Test func linksThatLeaveTheFolderAreTold() throws {
    try folder.write("away.txt", Array("Away\n".utf8))
    try folder.write("in/a.txt", Array("One\n".utf8))
    let files = FileManager.default
    try files.createSymbolicLink(atPath: folder.url.path + "/in/b.txt", withDestinationPath: "a.txt")
    #expect(try build(["a.txt", "b.txt"]).status == 0)
    try files.createSymbolicLink(atPath: folder.url.path + "/in/c.txt", withDestinationPath: "../away.txt")
    let outcome = try build(["a.txt", "b.txt", "c.txt"])
    #expect(outcome.status == 2)
    #expect(outcome.err.hasPrefix("in/c.txt:1:1: error: the link leaves the content folder, to '/"))
    #expect(outcome.err.split(separator: "\n").count == 1)
  }

  @Test func namesThatBuildSystemsExpandAreTold() throws {
    for name in ["$(HOME).txt", "${x}/a.txt"] {
      try folder.write("in/\(name)", Array("One\n".utf8))
      let outcome = try build([name])
      #expect(outcome.status == 2)
      #expect(outcome.err.hasPrefix("in/\(name):1:1: error: build systems take '$(' and '${' in a path"))
    }
    try folder.write("in/$5 (five).txt", Array("One\n".utf8))
    #expect(try build(["$5 (five).txt"]).status == 0)
  }

  @Test func noContentIsTold() throws {
    let outcome = try build([])
    #expect(outcome.status == 2)
    #expect(outcome.err.hasPrefix("error: target 'Site' uses the plugin CleanseContent and has no content: put its"))
    #expect(outcome.err.contains("'in'"))
  }
}
