import Testing

@testable import CleanseKit

struct JSONLineTests {
  private func scan(_ text: String, keys: [String] = ["text"]) throws -> JSONLine {
    var line = JSONLine(keys: keys)
    try line.scan(Array(text.utf8).span)
    return line
  }

  private func spelling(_ range: Range<Int>?, in text: String) -> String? {
    range.map { String(decoding: Array(text.utf8)[$0], as: UTF8.self) }
  }

  @Test(arguments: [
    (#"{"text":"é\n","id":1}"#, #""é\n""#, JSONKind.string),
    (#" { "id" : {"text":2} , "text" : -1.5e3 } "#, "-1.5e3", .number),
    (#"{"a":[{"text":1},"text"],"text":[1,{"text":[]}],"b":0}"#, #"[1,{"text":[]}]"#, .array),
    (#"{"text":{"a":{"b":[]}}}"#, #"{"a":{"b":[]}}"#, .object), (#"{"text":null}"#, "null", .null),
    (#"{"text":false}"#, "false", .bool), (#"{"te\u0078t":"x"}"#, #""x""#, .string), (#"{"text":{}}"#, "{}", .object),
  ])
  func findsTheMember(text: String, value: String, kind: JSONKind) throws {
    let line = try scan(text)
    let member = try #require(line.members[0])
    #expect(line.isObject && !line.isEmpty)
    #expect(spelling(member.range, in: text) == value)
    #expect(member.kind == kind)
    #expect(member.repetition == nil)
    #expect(spelling(member.keyRange, in: text)?.hasSuffix("t\"") == true)
  }

  @Test(arguments: [#"{"a":{"text":1}}"#, #"{"a":"text"}"#, #"{"Text":1,"texts":2,"tex":3,"":4}"#, "{}", "[\"text\"]"])
  func findsNoMemberElsewhere(text: String) throws {
    #expect(try scan(text).members == [nil])
  }

  @Test func looksForSeveralKeysAtOnce() throws {
    let text = #"{"b":1,"a":"x\ty","c":[2]}"#
    let line = try scan(text, keys: ["a", "b", "z", "c"])
    #expect(line.members.map { spelling($0?.range, in: text) } == [#""x\ty""#, "1", nil, "[2]"])
    #expect(line.members.map { $0?.hasEscapes } == [true, false, nil, false])
  }

  @Test func tellsWhereAKeyIsRepeated() throws {
    let text = #"{"text":"one","\u0074ext":"two","text":"three"}"#
    let member = try #require(try scan(text).members[0])
    #expect(spelling(member.range, in: text) == "\"one\"")
    #expect(member.repetition == 14)
  }

  @Test(arguments: [
    ("{}", 1, true), (" { } ", 3, true), (#"{"a":{}}"#, 7, false), (#"{"a":[1] }"#, 9, false),
    (#"{"a":"}"}"#, 8, false),
  ])
  func tellsWhereAMemberCanBeAdded(text: String, brace: Int, isEmpty: Bool) throws {
    let line = try scan(text)
    #expect(line.closingBrace == brace)
    #expect(line.isEmpty == isEmpty)
    var bytes = Array(text.utf8)
    bytes.insert(contentsOf: Array((isEmpty ? "" : ",").utf8) + Array(#""new":1"#.utf8), at: line.closingBrace)
    #expect(try JSONParser.parse(bytes)["new"]?.number?.int == 1)
  }

  @Test(arguments: [("[]", JSONKind.array), ("\"{}\"", .string), ("12", .number), ("true", .bool), (" null ", .null)])
  func tellsOtherValuesFromObjects(text: String, kind: JSONKind) throws {
    let line = try scan(text)
    #expect(line.kind == kind)
    #expect(!line.isObject && !line.isEmpty && line.members == [nil])
  }

  @Test func forgetsTheLineBefore() throws {
    var line = JSONLine(keys: ["text"])
    try line.scan(Array(#"{"text":1,"text":2}"#.utf8).span)
    try line.scan(Array("{}".utf8).span)
    #expect(line.members == [nil] && line.isEmpty && line.closingBrace == 1)
    try line.scan(Array("[1]".utf8).span)
    #expect(line.members == [nil] && !line.isEmpty && line.closingBrace == 0)
  }

  @Test(arguments: [
    (#"{"text":"a"} {"text":"b"}"#, 13), (#"{"text":"a",}"#, 11), (#"{"text":"a"#, 8), (#"{"x":[1 2],"text":"a"}"#, 8),
    (#"{"text":'a'}"#, 8), ("{\"text\":\"a\tb\"}", 10), ("", 0),
  ])
  func checksTheWholeLine(text: String, offset: Int) throws {
    let error = try #require(throws: JSONError.self) { try scan(text) }
    #expect(error.offset == offset)
    #expect(error.message.hasPrefix("not valid JSON: "))
  }

  @Test func refusesAByteOrderMarkAndBadBytes() {
    var line = JSONLine(keys: ["text"])
    #expect(throws: JSONError(.byteOrderMark, at: 0)) {
      try line.scan(([0xEF, 0xBB, 0xBF, 0x7B, 0x7D] as [UInt8]).span)
    }
    let bytes: [UInt8] = Array(#"{"text":"a"#.utf8) + [0x80, 0x22, 0x7D]
    #expect(throws: JSONError(.invalidUTF8(byte: 0x80), at: 10)) { try line.scan(bytes.span) }
  }

  @Test func letsLoneSurrogatesThrough() throws {
    let line = try scan(#"{"\ud800":"\udc00","text":"\ud800\u0041"}"#)
    #expect(line.members[0]?.hasEscapes == true)
    #expect(throws: JSONError.self) { try scan(#"{"text":"\ud800\u00"}"#) }
  }

  @Test(.timeLimit(.minutes(1)))
  func goesDeepWithoutRecursion() throws {
    let inner = JSONLine.depthLimit - 1
    func nested(_ depth: Int) -> String {
      "{\"a\":" + String(repeating: "[", count: depth) + String(repeating: "]", count: depth) + ",\"text\":7}"
    }
    let text = nested(inner)
    #expect(spelling(try scan(text).members[0]?.range, in: text) == "7")
    #expect(throws: JSONError(.tooDeep(limit: JSONLine.depthLimit), at: 5 + inner)) { try scan(nested(inner + 1)) }
    #expect(throws: JSONError(.tooDeep(limit: JSONLine.depthLimit), at: JSONLine.depthLimit)) {
      try scan(String(repeating: "[", count: 1_000_000))
    }
  }
}
