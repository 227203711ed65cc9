import Foundation
import Testing

/// `cleanse content`: what the build-tool plugin runs.
@Suite struct ContentTests {
  private let folder = try! Folder()

  /// Runs the command over the files at `paths` below `in`, and returns how many it cleaned.
  private func clean(_ paths: String..., status: Int32 = 0) throws -> (cleaned: Int, err: String) {
    try ContentLists.write("list.json", [ContentLists.target("in", paths)], in: folder)
    let outcome = try Command.run("content", "list.json", "-o", "out/", in: folder.url)
    #expect(outcome.status == status && outcome.out.isEmpty, "\(outcome.err)")
    let header = try folder.read("out-cache.jsonl").split(separator: "\n")[0]
    let cache = try JSONSerialization.jsonObject(with: Data(header.utf8)) as? [String: Any]
    return (cache?["cleaned"] as? Int ?? -1, outcome.err)
  }

  private func exists(_ name: String) -> Bool {
    FileManager.default.fileExists(atPath: folder.url.appending(path: name).path)
  }

  private func timeOfFolder() throws -> Date? {
    try FileManager.default.attributesOfItem(atPath: folder.url.appending(path: "out").path)[.modificationDate] as? Date
  }

  @Test func onlyWhatChangedIsCleaned() throws {
    try folder.write("in/a.txt", Array("One &amp; two\n".utf8))
    try folder.write("in/de/a.txt", Array("Eins &amp; zwei\n".utf8))
    #expect(try clean("a.txt", "de/a.txt").cleaned == 2)
    #expect(try folder.read("out/files/a.txt") == "One & two\n")
    #expect(try folder.read("out/files/de/a.txt") == "Eins & zwei\n")
    let time = try timeOfFolder()
    #expect(try clean("a.txt", "de/a.txt").cleaned == 0)
    #expect(try timeOfFolder() == time, "what did not change is not to be copied again")
    try folder.write("in/de/a.txt", Array("Eins &amp; drei\n".utf8))
    #expect(try clean("a.txt", "de/a.txt").cleaned == 1)
    #expect(try folder.read("out/files/de/a.txt") == "Eins & drei\n")
    #expect(try timeOfFolder() != time, "build systems look at the time of the folder alone")
  }

  @Test func whatIsNoLongerListedGoes() throws {
    try folder.write("in/a.txt", Array("One\n".utf8))
    try folder.write("in/de/at/a.txt", Array("Eins\n".utf8))
    _ = try clean("a.txt", "de/at/a.txt")
    try Data("no cache".utf8).write(to: folder.url.appending(path: "out-cache.jsonl"))
    #expect(try clean("a.txt").cleaned == 1)
    #expect(exists("out/files/a.txt") && !exists("out/files/de"))
    #expect(try JSONDecoder().decode([String].self, from: Data(folder.read("out/index.json").utf8)) == ["a.txt"])
  }

  @Test func aFolderMayTakeTheNameOfAFile() throws {
    try folder.write("in/a.txt", Array("One\n".utf8))
    _ = try clean("a.txt")
    try FileManager.default.removeItem(at: folder.url.appending(path: "in/a.txt"))
    try folder.write("in/a.txt/b.txt", Array("Two\n".utf8))
    _ = try clean("a.txt/b.txt")
    #expect(try folder.read("out/files/a.txt/b.txt") == "Two\n")
    try FileManager.default.removeItem(at: folder.url.appending(path: "in/a.txt"))
    try folder.write("in/a.txt", Array("Three\n".utf8))
    _ = try clean("a.txt")
    #expect(try folder.read("out/files/a.txt") == "Three\n")
  }

  @Test func flagsAreToldAgain() throws {
    try folder.write("in/a.txt", Array("We saw the the boat at noon.\n".utf8))
    let word = "in/a.txt:1:8: warning: 'the' stands twice [doubled-word]"
    #expect(try clean("a.txt").err.contains(word))
    #expect(try clean("a.txt") == (0, word + "\n"))
  }

  @Test func noTextHasNoCleanForm() throws {
    try folder.write("in/a.txt", Array("One\n".utf8))
    _ = try clean("a.txt")
    // What gzip makes of "hello\n".
    try folder.write(
      "in/a.txt",
      [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0xE7, 2, 0, 0x20, 0x30, 0x3A, 0x36, 6, 0])
    #expect(try clean("a.txt", status: 1).err.contains("in/a.txt:1:1: error: this is no text"))
    #expect(!exists("out/files/a.txt"))
  }

  @Test func theAccessorIsWrittenWithoutAList() throws {
    #expect(try Command.run("content", "-o", "made/C.swift", in: folder.url).status == 2)
    try FileManager.default.createDirectory(at: folder.url.appending(path: "made"), withIntermediateDirectories: true)
    #expect(try Command.run("content", "-o", "made/C.swift", in: folder.url).status == 0)
    #expect(try folder.read("made/C.swift").contains("enum Content {"))
  }

  @Test func wrongListsAreTold() throws {
    func fault(_ list: String) throws -> String {
      try folder.write("list.json", Array(list.utf8))
      let outcome = try Command.run("content", "list.json", "-o", "out", in: folder.url)
      #expect(outcome.status == 2)
      return outcome.err
    }
    #expect(try fault("{").contains("list.json: "))
    #expect(try fault(#"{"version": 2, "files": []}"#).contains("no list of content of version 3"))
    for path in ["", "../a.txt", "/a.txt", "a/./b.txt"] {
      let files = #"[{"path": "\#(path)"}]"#
      let list =
        #"{"version": 3, "package": "/p", "targets": [{"target": "T", "folder": "/p/in", "files": \#(files)}]}"#
      #expect(try fault(list).contains("no path that stays in the content folder"))
    }
    #expect(try fault(#"{"version": 3, "package": "/p", "targets": []}"#).contains("lists 0 targets"))
  }
}
