import Foundation
import Testing

/// JSONL in and out: other fields byte for byte, rejects, annotations, threads.
@Suite struct JSONLTests {
  private let folder = try! Folder()

  private func run(
    _ lines: [[UInt8]], _ extra: String..., stages: String = #"{"use": "normalize-whitespace"}"#, output: String = "{}"
  ) throws -> Command.Outcome {
    try folder.write(
      "p.json",
      Array("{\"version\": 1, \"input\": {\"format\": \"jsonl\"}, \"stages\": [\(stages)], \"output\": \(output)}".utf8)
    )
    return try Command.run(
      ["run", "p.json"] + extra, input: Array(lines.joined(separator: [0x0A])) + [0x0A], in: folder.url)
  }

  @Test func otherFieldsPassByteForByte() throws {
    let line = #"{ "a" : 1.0e+2 , "text":"x  y", "b":"\u00e9\/", "c":[ ] }"#
    let outcome = try run([Array(line.utf8)])
    #expect(outcome.text == line.replacing("x  y", with: "x y") + "\n")
  }

  @Test func textThatDoesNotChangeKeepsItsSpelling() throws {
    let line = #"{"text":"caf\u00e9 \/ \ud83d\ude00"}"#
    #expect(try run([Array(line.utf8)]).text == line + "\n")
  }

  @Test func whatIsNoDocumentIsRejected() throws {
    let lines: [[UInt8]] = [
      Array("{".utf8), Array(#"{"id": 1}"#.utf8), Array("[1]".utf8), Array(#"{"text": 7}"#.utf8),
      Array(#"{"text": "a", "text": "b"}"#.utf8), Array(#"{"text": ""#.utf8) + [0xFF] + Array(#""}"#.utf8),
      Array(#"{"text": "good"}"#.utf8),
    ]
    let outcome = try run(lines, "--rejects", "rejects.jsonl")
    #expect(outcome.status == 0 && outcome.text == "{\"text\": \"good\"}\n")
    let rejects = try folder.read("rejects.jsonl").split(separator: "\n").map {
      try #require(JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(rejects.map { $0["document"] as? String } == (1...6).map { "-:\($0)" })
    #expect(
      rejects.map { $0["rule"] as? String } == ["not-json", "no-text", "no-object", "no-text", "two-texts", "not-json"])
    #expect(rejects[1]["text"] as? String == "{\"id\": 1}\n")
    let bytes = try #require((rejects[5]["bytesBase64"] as? String).flatMap { Data(base64Encoded: $0) })
    #expect(Array(bytes) == lines[5] + [0x0A])
  }

  @Test func rejectsThatNothingTakesEndWithOne() throws {
    let outcome = try run([Array("{".utf8)])
    #expect(outcome.status == 1 && outcome.out.isEmpty)
    #expect(outcome.err.contains("not valid JSON"))
  }

  @Test func loneSurrogatesAreReplacedAndFlagged() throws {
    let outcome = try run([Array(#"{"text":"a\ud800b  c"}"#.utf8)], "--report", "r.jsonl", "--journal", "j")
    #expect(outcome.text == "{\"text\":\"a\u{FFFD}b c\"}\n")
    #expect(try folder.read("r.jsonl").contains(#""rule":"lone-surrogate""#))
    #expect(try Command.run("undo", "j", input: outcome.out, in: folder.url).text == "{\"text\":\"a\\ud800b  c\"}\n")
  }

  @Test func annotationsCanBeInline() throws {
    let outcome = try run(
      [Array(#"{"text":"é  b","z":1}"#.utf8)], "--journal", "j",
      output: #"{"annotations": "inline", "offsets": "scalar"}"#)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.out)) as? [String: Any]
    let annotations = try #require(object?["annotations"] as? [[String: Any]])
    #expect(annotations.count == 1 && annotations[0]["sourceStart"] as? Int == 2)
    #expect(try Command.run("undo", "j", input: outcome.out, in: folder.url).text == "{\"text\":\"é  b\",\"z\":1}\n")
    let refused = try run([Array(#"{"text":"a","annotations":[]}"#.utf8)], output: #"{"annotations": "inline"}"#)
    #expect(refused.status == 1 && refused.err.contains("annotations-exist"))
  }

  @Test func blankLinesAndLineEndsStay() throws {
    let raw = Array("{\"text\":\"a\"}\r\n\n{\"text\":\"b\"}".utf8)
    try folder.write("p.json", Array(#"{"version": 1, "input": {"format": "jsonl"}, "stages": []}"#.utf8))
    #expect(try Command.run("run", "p.json", input: raw, in: folder.url).out == raw)
  }

  @Test func anyNumberOfThreadsGivesTheSame() throws {
    var lines: [[UInt8]] = []
    for i in 0..<30_000 { lines.append(Array("{\"id\":\(i),\"text\":\"line  \(i) \u{A0} of many\"}".utf8)) }
    lines.insert(Array("{".utf8), at: 777)
    var outputs: [[UInt8]] = []
    for threads in ["1", "2", "4"] {
      let outcome = try run(
        lines, "-j", threads, "--rejects", "rejects", "--journal", "j\(threads)", "--report", "r\(threads)")
      #expect(outcome.status == 0)
      outputs.append(outcome.out)
      #expect(try folder.read("rejects").split(separator: "\n").count == 1)
    }
    #expect(outputs[0] == outputs[1] && outputs[0] == outputs[2])
    for product in ["j", "r"] {
      #expect(try folder.read("\(product)1") == folder.read("\(product)2"))
      #expect(try folder.read("\(product)1") == folder.read("\(product)4"))
    }
    let undone = try Command.run("undo", "j2", input: outputs[0], in: folder.url)
    #expect(undone.out == Array(lines.joined(separator: [0x0A])) + [0x0A])
  }

  @Test func undoRefusesOtherText() throws {
    let outcome = try run([Array(#"{"text":"a  b"}"#.utf8)], "--journal", "j")
    #expect(outcome.status == 0)
    let other = try Command.run("undo", "j", input: Array("{\"text\":\"x\"}\n".utf8), in: folder.url)
    #expect(other.status == 2 && other.err.contains("line 1 is not the one that the journal speaks of"))
    let short = try Command.run("undo", "j", input: [], in: folder.url)
    #expect(short.status == 2 && short.err.contains("the text ends before document 1"))
    try folder.write("none", Array("hello\n".utf8))
    let none = try Command.run("undo", "none", in: folder.url)
    #expect(none.err.contains("this is no journal of cleanse; give the file"))
  }

  /// A live pipe flows: a document comes out before the next one comes in.
  @Test(.timeLimit(.minutes(1))) func documentsComeOutAsTheyComeIn() throws {
    try folder.write("p.json", Array(#"{"version": 1, "input": {"format": "jsonl"}, "stages": []}"#.utf8))
    let process = Process()
    let (input, output) = (Pipe(), Pipe())
    process.executableURL = Command.path
    process.arguments = ["run", folder.url.appending(path: "p.json").path]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    for line in ["{\"text\":\"one\"}\n", "{\"text\":\"two\"}\n"] {
      input.fileHandleForWriting.write(Data(line.utf8))
      #expect(String(decoding: output.fileHandleForReading.availableData, as: UTF8.self) == line)
    }
    try input.fileHandleForWriting.close()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
