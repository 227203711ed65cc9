import Testing

@testable import CleanseKit

struct JSONParserTests {
  private func parse(_ text: String) throws -> JSONValue {
    try JSONParser.parse(Array(text.utf8))
  }

  @Test func readsEachKindOfValue() throws {
    let root = try parse(#" { "a" : null, "b":true,"c":false, "d":-1.50e2 ,"e":"x\n","f":[],"g":{} } "#)
    #expect(root.members?.map { $0.key } == ["a", "b", "c", "d", "e", "f", "g"])
    #expect(root.members?.map { $0.value.kind } == [.null, .bool, .bool, .number, .string, .array, .object])
    #expect(root["b"]?.bool == true)
    #expect(root["c"]?.bool == false)
    #expect(root["d"]?.number?.double == -150)
    #expect(root["e"]?.string == "x\n")
    #expect(root["f"]?.elements?.isEmpty == true)
    #expect(root["g"]?.members?.isEmpty == true)
    #expect(root["h"] == nil)
    #expect(root["b"]?.string == nil && root["e"]?.number == nil && root["f"]?.members == nil)
  }

  @Test func keepsOrderAndRepeatedKeys() throws {
    let root = try parse(#"{"z":1,"a":2,"z":3}"#)
    #expect(root.members?.map { $0.key } == ["z", "a", "z"])
    #expect(root.members?.compactMap { $0.value.number?.int } == [1, 2, 3])
    #expect(root["z"]?.number?.int == 1)
  }

  @Test func knowsTheBytesOfKeysAndValues() throws {
    let text = "{ \"naïve\" : [ 12 , \"é\\u00e9\" , {} ],\"t\":true}"
    let bytes = Array(text.utf8)
    let root = try parse(text)
    func spelling(_ range: Range<Int>?) -> String? { range.map { String(decoding: bytes[$0], as: UTF8.self) } }
    #expect(spelling(root.range) == text)
    #expect(spelling(root.members?[0].keyRange) == "\"naïve\"")
    #expect(spelling(root["naïve"]?.range) == "[ 12 , \"é\\u00e9\" , {} ]")
    #expect(root["naïve"]?.elements?.map { spelling($0.range) } == ["12", "\"é\\u00e9\"", "{}"])
    #expect(spelling(root["t"]?.range) == "true")
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("9223372036854775807", Int.max), ("-9223372036854775808", Int.min), ("2.0", 2), ("2e3", 2000),
    ("9223372036854775808", nil), ("1.5", nil), ("1e-1", nil), ("1e999", nil), ("9007199254740993.0", nil as Int?),
    ("1E2", 100),
  ])
  func readsIntegers(spelling: String, value: Int?) throws {
    let number = try #require(try parse(spelling).number)
    #expect(number.spelling == spelling)
    // 2^53 + 1 has no Double of its own, so spelled with a point it is rounded to 2^53, which is still an integer.
    #expect(number.int == (spelling == "9007199254740993.0" ? 9_007_199_254_740_992 : value))
  }

  @Test(arguments: [
    ("1.50", 1.5), ("-0.0", -0.0), ("1e999", Double.infinity), ("-1e999", -Double.infinity), ("1e-999", 0),
    ("5e-324", Double.leastNonzeroMagnitude), ("0.1", 0.1),
  ])
  func readsDoubles(spelling: String, value: Double) throws {
    #expect(try parse(spelling).number?.double == value)
  }

  @Test func refusesLoneSurrogatesUnlessTheyAreReplaced() throws {
    let bytes = Array(#"{"a\udc00":"\ud83d\ude00\ud800x","b":"\ufffd"}"#.utf8)
    #expect(throws: JSONError(.loneSurrogate(unit: 0xDC00), at: 3)) { try JSONParser.parse(bytes) }
    var options = JSONParser.Options()
    options.replacesLoneSurrogates = true
    let members = try #require(try JSONParser.parse(bytes, options).members)
    #expect(members.map { $0.key } == ["a\u{FFFD}", "b"])
    #expect(members.map { $0.keyReplacesSurrogates } == [true, false])
    #expect(members.map { $0.value.string } == ["😀\u{FFFD}x", "\u{FFFD}"])
    #expect(members.map { $0.value.replacesSurrogates } == [true, false])
  }

  @Test func takesAByteOrderMarkOnlyWhenAsked() throws {
    let bytes: [UInt8] = [0xEF, 0xBB, 0xBF] + Array("[1]".utf8)
    #expect(throws: JSONError(.byteOrderMark, at: 0)) { try JSONParser.parse(bytes) }
    var options = JSONParser.Options()
    options.allowsByteOrderMark = true
    #expect(try JSONParser.parse(bytes, options).elements?.first?.range == 4..<5)
  }

  @Test(.timeLimit(.minutes(1)), arguments: ["[", "{\"\":", "[{\"a\":"])
  func refusesWhatIsTooDeep(opening: String) throws {
    let bytes = Array(String(repeating: opening, count: 100_000).utf8)
    let error = try #require(throws: JSONError.self) { try JSONParser.parse(bytes) }
    #expect(error.kind == .tooDeep(limit: 512))
    #expect(!error.isMalformed)
  }

  @Test func goesAsDeepAsItSays() throws {
    let deepest = String(repeating: "[", count: 512) + String(repeating: "]", count: 512)
    #expect(try parse(deepest).range == 0..<1024)
    #expect(throws: JSONError(.tooDeep(limit: 512), at: 512)) { try parse("[" + deepest + "]") }
  }

  @Test func closesEachContainerByItsOwnEnd() throws {
    // More than 64 levels, alternating, so that the stack of bits passes its first word.
    for depth in [1, 63, 64, 65, 127, 128, 129, 200] {
      let opening = (0..<depth).map { $0 % 3 == 0 ? "{\"k\":" : "[" }
      let closing = (0..<depth).reversed().map { $0 % 3 == 0 ? "}" : "]" }
      let text = opening.joined() + "1" + closing.joined()
      #expect(try parse(text).range == 0..<text.utf8.count)
      let innermost = depth % 3 == 1 ? "]" : "}"
      let wrong = opening.joined() + "1" + innermost + closing.dropFirst().joined()
      #expect(throws: JSONError.self) { try parse(wrong) }
    }
  }
}
