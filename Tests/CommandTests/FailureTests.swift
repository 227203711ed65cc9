import Foundation
import Testing

/// A run that fails: what was written before counts, can be undone, and is the same for any number of threads.
@Suite struct FailureTests {
  private let folder = try! Folder()

  init() throws {
    try folder.write("p.json", Array(#"{"version": 1, "stages": [{"use": "normalize-whitespace"}]}"#.utf8))
    for i in 1...6 { try folder.write("\(i).txt", Array("text  \(i)\n".utf8)) }
  }

  private func cleanse(_ arguments: String...) throws -> Command.Outcome {
    try Command.run(arguments, in: folder.url)
  }

  @Test func inputsThatCannotBeReadAreToldAtOnce() throws {
    try FileManager.default.createDirectory(at: folder.url.appending(path: "dir"), withIntermediateDirectories: true)
    let before = folder.names
    let outcome = try cleanse("run", "p.json", "1.txt", "no.txt", "dir", "nor.txt", "-o", ".", "--journal", "j")
    #expect(outcome.status == 2)
    #expect(
      outcome.err == """
        cleanse: cannot read 'no.txt': No such file or directory
        cleanse: cannot read 'dir': it is a folder; name the files in it
        cleanse: cannot read 'nor.txt': No such file or directory

        """)
    #expect(folder.names == before)
    #expect(try folder.read("1.txt") == "text  1\n")
  }

  /// The fifth input can be opened and not be read: on Linux the memory of a process at address 0.
  @Test(arguments: ["1", "2", "5"]) func whatWasCleanedInPlaceCanBeUndone(threads: String) throws {
    let outcome = try cleanse(
      "run", "p.json", "1.txt", "2.txt", "3.txt", "4.txt", "/proc/self/mem", "6.txt", "-o", ".", "--journal", "j",
      "--report", "r", "--rejects", "x", "-j", threads)
    #expect(outcome.status == 2)
    #expect(outcome.err == "cleanse: cannot read '/proc/self/mem': Input/output error\n")
    for i in 1...4 {
      #expect(try folder.read("\(i).txt") == "text \(i)\n")
      #expect(try cleanse("undo", "j", "\(i).txt").text == "text  \(i)\n")
    }
    #expect(try folder.read("6.txt") == "text  6\n")
    #expect(try folder.read("r").split(separator: "\n").count == 4)
    #expect(try folder.read("x") == "")
    #expect(!folder.names.contains { $0.hasSuffix(".partial") })
  }

  @Test func withoutAnyOutputNothingIsLeft() throws {
    let before = folder.names
    let outcome = try cleanse("run", "p.json", "/proc/self/mem", "-o", "out", "--journal", "j", "--report", "r")
    #expect(outcome.status == 2 && folder.names == before)
  }

  @Test func theJournalIsThereBeforeTheFirstOutput() throws {
    // The place of the second output is a folder, so it is refused after the first has taken the place of its input.
    try folder.write("out/2.txt/x", [])
    let outcome = try cleanse("run", "p.json", "1.txt", "2.txt", "-o", "out", "--journal", "j", "-j", "1")
    #expect(outcome.status == 2 && outcome.err.contains("cannot write 'out/2.txt': it is a folder"))
    #expect(try folder.read("out/1.txt") == "text 1\n")
    #expect(try cleanse("undo", "j", "out/1.txt").text == "text  1\n")
  }
}
