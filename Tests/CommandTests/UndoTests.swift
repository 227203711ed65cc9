import Foundation
import Testing

/// `cleanse undo`: every input of a run comes back, byte for byte, and no other in its place.
@Suite struct UndoCommandTests {
  private let folder = try! Folder()

  init() throws {
    try folder.write("p.json", Array(#"{"version": 1, "stages": [{"use": "normalize-whitespace"}]}"#.utf8))
    let strict = #"{"use": "normalize-whitespace", "maxRemoved": {"share": 0.4, "beyond": "reject"}}"#
    try folder.write("strict.json", Array(#"{"version": 1, "stages": [\#(strict)]}"#.utf8))
  }

  private func cleanse(_ arguments: String..., input: String = "") throws -> Command.Outcome {
    try Command.run(arguments, input: Array(input.utf8), in: folder.url)
  }

  private func write(_ files: [String: String]) throws {
    for (name, text) in files { try folder.write(name, Array(text.utf8)) }
  }

  @Test func inputsWithTheSameCleanTextAreToldApart() throws {
    try write(["in/a.txt": "a  b\n", "in/b.txt": "a   b\n"])
    #expect(try cleanse("run", "p.json", "in/a.txt", "in/b.txt", "-o", "out", "--journal", "j").status == 0)
    #expect(try cleanse("undo", "j", "out/in/a.txt").text == "a  b\n")
    #expect(try cleanse("undo", "j", "./out/in/../in/b.txt").text == "a   b\n")
    let either = try cleanse("undo", "j", input: "a b\n")
    #expect(either.status == 2 && either.out.isEmpty)
    #expect(
      either.err == "cleanse: 2 inputs of the journal have this clean text: 'in/a.txt', 'in/b.txt'; say which one with "
        + "--path PATH\n")
    #expect(try cleanse("undo", "j", "--path", "in/b.txt", input: "a b\n").text == "a   b\n")
    let other = try cleanse("undo", "j", "--path", "b.txt", input: "a b\n")
    #expect(other.err == "cleanse: the journal knows no input 'b.txt'; it has 'in/a.txt', 'in/b.txt'\n")
  }

  @Test func inputsThatAreTheSameNeedNotBeToldApart() throws {
    try write(["a.txt": "a  b\n", "b.txt": "a  b\n"])
    #expect(try cleanse("run", "p.json", "a.txt", "b.txt", "-o", "out", "--journal", "j").status == 0)
    #expect(try cleanse("undo", "j", input: "a b\n").text == "a  b\n")
  }

  @Test func theLongerPathIsTheOne() throws {
    try write(["a.txt": "a  b\n", "de/a.txt": "a   b\n"])
    #expect(try cleanse("run", "p.json", "a.txt", "de/a.txt", "-o", "out", "--journal", "j").status == 0)
    #expect(try cleanse("undo", "j", "out/de/a.txt").text == "a   b\n")
    #expect(try cleanse("undo", "j", "out/a.txt").text == "a  b\n")
  }

  @Test func rejectedTextsAreAskedForByPath() throws {
    try write(["a.txt": "a\u{20}\u{20}\u{20}\u{20}b\n", "b.txt": "x\u{20}\u{20}\u{20}\u{20}\u{20}y\n"])
    let run = try cleanse(
      "run", "strict.json", "a.txt", "b.txt", "-o", "out", "--journal", "j", "--rejects", "r")
    #expect(run.status == 0 && !folder.names.contains("out"))
    #expect(try cleanse("undo", "j", "--path", "b.txt").text == "x     y\n")
    #expect(try cleanse("undo", "j").err.contains("2 inputs of the journal have this clean text"))
  }

  @Test func eachFileOfAnOutputFolderIsUndoneByItself() throws {
    let files = [
      "a.jsonl": "{\"text\":\"a  b\"}\n{\"text\":\"c  d\"}\n", "de/a.jsonl": "{\"text\":\"e  f\"}", "no.jsonl": "",
    ]
    try write(files)
    try write(["bad.jsonl": "{\n"])
    let names = ["a.jsonl", "de/a.jsonl", "no.jsonl", "bad.jsonl"]
    let run = try Command.run(
      ["run", "p.json"] + names + ["-o", "out", "--journal", "j", "--rejects", "r"], in: folder.url)
    #expect(run.status == 0)
    for (name, raw) in files { #expect(try cleanse("undo", "j", "out/\(name)").text == raw) }
    #expect(try cleanse("undo", "j", "out/bad.jsonl").text == "{\n")
    #expect(try cleanse("undo", "j", "--path", "de/a.jsonl", input: "{\"text\":\"e f\"}").text == files["de/a.jsonl"])
    let other = try cleanse("undo", "j", input: "{\"text\":\"x\"}\n")
    #expect(other.status == 2 && other.err.contains("the journal knows no file with these lines"))
    try write(["out/a.jsonl": "{\"text\":\"a b\"}\n"])
    #expect(try cleanse("undo", "j", "out/a.jsonl").err.contains("the text ends before document 2 of the journal"))
  }

  @Test func aWholeFolderComesBack() throws {
    let files = [
      "in/a.txt": "a  b\n", "in/de/b.txt": "x\u{20}\u{20}\u{20}\u{20}\u{20}y\n", "c.txt": "a   b c d e f g\n",
    ]
    try write(files)
    let run = try cleanse(
      "run", "strict.json", "in/a.txt", "in/de/b.txt", "c.txt", "-o", "out", "--journal", "j", "--rejects", "r")
    #expect(run.status == 0)
    #expect(try cleanse("undo", "j", "out").err == "cleanse: name a folder for the raw files with -o FOLDER\n")
    #expect(try cleanse("undo", "j", "out", "-o", "raw").status == 0)
    for (name, raw) in files { #expect(try folder.read("raw/\(name)") == raw) }
    try write(["out/c.txt": "other\n"])
    let damaged = try cleanse("undo", "j", "out", "-o", "again")
    #expect(
      damaged.status == 2 && damaged.err.hasPrefix("cleanse: c.txt: the journal knows no document with this text"))
    #expect(try folder.read("again/in/de/b.txt") == files["in/de/b.txt"])
  }

  @Test func joinedFilesComeBackTogetherOrOneByOne() throws {
    let files = ["a.jsonl": "{\"text\":\"a  b\"}\n{", "b.jsonl": "{\"text\":\"c  d\"}\n"]
    try write(files)
    let run = try cleanse("run", "p.json", "a.jsonl", "b.jsonl", "--journal", "j", "--rejects", "r")
    #expect(run.text == "{\"text\":\"a b\"}\n{\"text\":\"c d\"}\n")
    #expect(try cleanse("undo", "j", input: run.text).text == files["a.jsonl"]! + files["b.jsonl"]!)
    #expect(try cleanse("undo", "j", "--path", "a.jsonl", input: run.text).text == files["a.jsonl"])
    #expect(try cleanse("undo", "j", ".", "-o", "raw").err.contains("went into one output; give that file"))
  }

  @Test(arguments: ["{\"text\":\"a  b\"}", "{\"text\":\"a b\"}", " ", "{"])
  func aLineFeedStandsBetweenTheFilesOfOneOutput(last: String) throws {
    let (one, two) = ("{\"text\":\"x\"}\n" + last, "{\"text\":\"c  d\"}")
    try write(["a.jsonl": one, "b.jsonl": two])
    for threads in ["1", "3"] {
      let run = try cleanse("run", "p.json", "a.jsonl", "b.jsonl", "--journal", "j", "--rejects", "r", "-j", threads)
      #expect(run.status == 0)
      #expect(run.text.hasSuffix("\n{\"text\":\"c d\"}"), "\(run.text)")
      #expect(try cleanse("undo", "j", input: run.text).text == one + two)
    }
  }

  @Test(arguments: ["{\"text\":\"a  b\"}\n", "{\"text\":\"a\\u0020 b\"}", "\n{\"text\":\"x\"}\n", "{\n"])
  func aByteOrderMarkGoesAndComesBack(rest: String) throws {
    let raw = "\u{FEFF}" + rest
    try write(["a.jsonl": raw])
    let run = try cleanse(
      "run", "p.json", "a.jsonl", "-o", "out.jsonl", "--journal", "j", "--report", "rep", "--rejects", "r")
    #expect(run.status == 0)
    let clean = try folder.read("out.jsonl")
    #expect(!clean.unicodeScalars.contains("\u{FEFF}"))
    #expect(Array(try cleanse("undo", "j", "out.jsonl").out) == Array(raw.utf8))
    let isRecord = rest.hasPrefix("{\"")
    #expect(clean.contains("a b") == isRecord)
    #expect(
      try folder.read("rep").contains(#""stage":"decoding","rule":"byte-order-mark","kind":"removed""#) == isRecord)
  }

  @Test func theJournalIsNotOverwritten() throws {
    try write(["a.txt": "a  b\n"])
    #expect(try cleanse("run", "p.json", "a.txt", "-o", "out.txt", "--journal", "j").status == 0)
    #expect(
      try cleanse("undo", "j", "out.txt", "-o", "./j").err
        == "cleanse: './j' is the journal; name another file with -o\n")
    #expect(try cleanse("undo", "j", "out.txt", "-o", "out.txt").status == 0)
    #expect(try folder.read("out.txt") == "a  b\n")
  }
}
