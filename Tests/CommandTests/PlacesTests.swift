import Foundation
import Testing

/// What a run writes: never over what it reads, two things never in one place, devices as they are.
@Suite struct PlacesTests {
  private let folder = try! Folder()
  private let pipeline = #"{"version": 1, "stages": [{"use": "normalize-whitespace"}]}"#

  init() throws {
    try folder.write("p.json", Array(pipeline.utf8))
    try folder.write("a.txt", Array("a  b\n".utf8))
    try folder.write("b.txt", Array("c  d\n".utf8))
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "link").path, withDestinationPath: "a.txt")
    try FileManager.default.linkItem(
      at: folder.url.appending(path: "a.txt"), to: folder.url.appending(path: "hard"))
  }

  private func shell(_ script: String) throws -> (status: Int32, err: String) {
    let process = Process()
    let err = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", script.replacing("cleanse ", with: "'\(Command.path.path)' ")]
    process.currentDirectoryURL = folder.url
    process.standardError = err
    try process.run()
    let words = String(decoding: err.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, words)
  }

  @Test(arguments: [
    (["--report", "a.txt"], "'a.txt' is the input 'a.txt', which would be lost; name another file"),
    (["--journal", "./a.txt"], "'./a.txt' is the input 'a.txt', which"),
    (["--rejects", "link"], "'link' is the input 'a.txt', which"),
    (["--report", "hard"], "'hard' is the input 'a.txt', which"),
    (["--report", "no/../p.json"], "cannot write"),
    (["--report", "p.json"], "'p.json' is the pipeline 'p.json', which"),
    (["-o", "p.json"], "'p.json' is the pipeline 'p.json', which"),
    (["-o", "r", "--report", "r"], "'r' is named twice as an output; give each its own file"),
    (["--journal", "r", "--report", "./r"], "are one file; give each output its own"),
    (["-o", "new/r", "--report", "./new/../new/r"], "are one file; give each output its own"),
  ])
  func nothingIsOverwritten(arguments: [String], message: String) throws {
    let before = folder.names
    let outcome = try Command.run(["run", "p.json", "a.txt"] + arguments, in: folder.url)
    #expect(outcome.status == 2 && outcome.out.isEmpty)
    #expect(outcome.err.contains(message), "\(outcome.err)")
    #expect(try folder.read("a.txt") == "a  b\n")
    #expect(try folder.read("p.json") == pipeline)
    #expect(folder.names == before)
  }

  @Test func anOutputTakesThePlaceOfItsOwnInputAlone() throws {
    #expect(try Command.run("run", "p.json", "a.txt", "-o", "./link", in: folder.url).status == 0)
    #expect(try folder.read("a.txt") == "a b\n")
    #expect(
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.url.appending(path: "link").path) == "a.txt")
    try folder.write("out/a.txt", Array("e  f\n".utf8))
    let other = try Command.run("run", "p.json", "a.txt", "out/a.txt", "-o", "out", in: folder.url)
    #expect(other.status == 2 && other.err.contains("'out/a.txt' is the input 'out/a.txt', which would be lost"))
    let twice = try Command.run("run", "p.json", "a.txt", "./a.txt", "-o", "new", in: folder.url)
    #expect(
      twice.err == "cleanse: two inputs have the place 'new/a.txt' in the output folder; clean them in two runs\n")
  }

  @Test func standardOutputIsAPlaceToo() throws {
    #expect(try shell("cleanse run p.json a.txt >>a.txt").err.contains("standard output goes to the input 'a.txt'"))
    #expect(try folder.read("a.txt") == "a  b\n")
    let report = try shell("cleanse run p.json a.txt --report out >out")
    #expect(report.err.contains("'standard output' and 'out' are one file"))
    #expect(try shell("cleanse run p.json <a.txt --report a.txt").err.contains("'a.txt' is the input 'standard input'"))
    #expect(try shell("cleanse run p.json <a.txt -o a.txt").status == 0)
    #expect(try folder.read("a.txt") == "a b\n")
  }

  @Test(arguments: ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1", "to-stdout"])
  func devicesAreWrittenAsTheyAre(place: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder.url.appending(path: "to-stdout").path, withDestinationPath: "/dev/stdout")
    #expect(try shell("cleanse run p.json a.txt --report \(place) >out.txt").status == 0)
    let out = try folder.read("out.txt")
    #expect(out.hasPrefix("a b\n{\"document\":\"a.txt\"") && out.hasSuffix("}\n"), "\(out)")
    #expect(try shell("cleanse run p.json a.txt -o \(place) >one.txt").status == 0)
    #expect(try folder.read("one.txt") == "a b\n")
  }

  @Test func aFileOfSomebodyElseIsNotTakenForAPartialOne() throws {
    // The shell's number is the command's, since exec keeps it.
    let run = try shell("echo mine >out.txt.$$-0.partial; exec cleanse run p.json a.txt -o out.txt")
    #expect(run.status == 0)
    #expect(try folder.read("out.txt") == "a b\n")
    let partial = folder.names.filter { $0.hasSuffix(".partial") }
    #expect(partial.count == 1)
    #expect(try folder.read(partial[0]) == "mine\n")
  }

  @Test func aReplacedFileKeepsItsPermissions() throws {
    let path = folder.url.appending(path: "b.txt").path
    try FileManager.default.setAttributes([.posixPermissions: 0o666], ofItemAtPath: path)
    #expect(try shell("umask 077; cleanse run p.json b.txt -o b.txt").status == 0)
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o666)
  }

  @Test func aLongNameIsWritten() throws {
    let name = String(repeating: "n", count: 255)
    #expect(try Command.run("run", "p.json", "a.txt", "-o", name, in: folder.url).status == 0)
    #expect(try folder.read(name) == "a b\n")
  }
}
