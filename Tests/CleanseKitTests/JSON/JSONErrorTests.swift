import Testing

@testable import CleanseKit

/// The words of all faults, with their places: one page to read and improve.
struct JSONErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let offset: Int
    let message: String

    init(_ text: String, _ offset: Int, _ message: String) {
      self.text = text
      self.offset = offset
      self.message = message
    }

    var testDescription: String { text }
  }

  static let structure = [
    Case("", 0, "found nothing but white space, expected a value; write {} for an empty object"),
    Case(" \n", 0, "found nothing but white space, expected a value; write {} for an empty object"),
    Case("[1,]", 2, "found a comma with nothing after it, expected an element; remove the comma"),
    Case("{\"a\":1,\n}", 6, "found a comma with nothing after it, expected a member; remove the comma"),
    Case("[1,,2]", 3, "found ',', expected a value; remove the comma"),
    Case("[,1]", 1, "found ',', expected a value or ']'; remove the comma"),
    Case("{,}", 1, "found ',', expected a key in double quotes or '}'; remove the comma"),
    Case("[1 2]", 3, "found '2', expected ',' or ']'; put a comma before it"),
    Case("{\"a\":1 \"b\":2}", 7, "found '\"', expected ',' or '}'; put a comma before it"),
    Case("[1}", 2, "found '}', expected ',' or ']'; close the array with ']' first"),
    Case("{\"a\":1]", 6, "found ']', expected ',' or '}'; close the object with '}' first"),
    Case("{\"a\" 1}", 5, "found '1', expected ':' after the key; put a colon between key and value"),
    Case("{\"a\"}", 4, "found '}', expected ':' after the key; put a colon between key and value"),
    Case("{\"a\":}", 5, "found '}', expected a value"),
    Case("{1:2}", 1, "found '1', expected a key in double quotes or '}'; write the key as a string"),
    Case("{a: 1}", 1, "found a, expected a key in double quotes; write \"a\""),
    Case("{\"a\":1,b-c:2}", 7, "found b-c, expected a key in double quotes; write \"b-c\""),
    Case("[1\n", 2, "found the end of the text, expected ',' or ']'; close the array with ']'"),
    Case("[", 1, "found the end of the text, expected a value or ']'; close the array with ']'"),
    Case("{\"a\":1", 6, "found the end of the text, expected ',' or '}'; close the object with '}'"),
    Case("{\"a\"", 4, "found the end of the text, expected ':' after the key; the text is cut short"),
    Case("[1,", 3, "found the end of the text, expected a value; the text is cut short"),
    Case("{} x", 3, "found 'x' after the end of the value, expected nothing; remove it"),
    Case("[]]", 2, "found ']' after the end of the value, expected nothing; remove it"),
    Case("[1] // one", 4, "found a comment, which JSON does not have; remove it"),
    Case("[/* one */1]", 1, "found a comment, which JSON does not have; remove it"),
    Case("# one\n[]", 0, "found a comment, which JSON does not have; remove it"),
    Case("[\u{0C}1]", 1, "found U+000C, expected a value or ']'"),
    Case("[\u{2060}1]", 1, "found U+2060, expected a value or ']'"),
    Case("[é]", 1, "found 'é', expected a value or ']'"),
  ]

  static let scalars = [
    Case("['a']", 1, "found \"'\", expected '\"'; write strings and keys in double quotes"),
    Case("{“a”:1}", 1, "found '“', expected '\"'; write strings and keys in double quotes"),
    Case("[NaN]", 1, "found NaN, expected a value; write null, or leave the member out"),
    Case("[-Infinity]", 1, "found -Infinity, expected a value; write null, or leave the member out"),
    Case("[True]", 1, "found True, expected a value; write it in small letters"),
    Case("[trueish]", 1, "found trueish, expected a value; write strings in double quotes"),
    Case("nul", 0, "found nul, expected a value; write strings in double quotes"),
    Case("[012]", 1, "found a number with a leading zero; remove the zero"),
    Case("[-012]", 2, "found a number with a leading zero; remove the zero"),
    Case("[+1]", 1, "found a number with a leading plus sign; remove the sign"),
    Case("[.5]", 1, "found a number without a digit before its point or after its minus sign; write 0 there"),
    Case("[-]", 1, "found a number without a digit before its point or after its minus sign; write 0 there"),
    Case("[1.]", 3, "found a number without a digit after its point; write a digit there, or remove the point"),
    Case("[1e+]", 4, "found a number without a digit in its exponent; write a digit there, or remove the e"),
    Case(
      "[0x1F]", 2,
      "found 'x' in a number, expected a digit, '.', 'e' or its end; "
        + "write plain decimal digits, or a string in double quotes"),
    Case(
      "[\"a\nb\"]", 3, "found a line end inside a string; close the string with '\"', or write \\n for a line end in it"
    ),
    Case("[\"a\tb\"]", 3, "found control character U+0009 inside a string; write \\t instead"),
    Case("[\"a\u{1B}b\"]", 3, "found control character U+001B inside a string; write \\u001b instead"),
    Case("[\"ab", 1, "found a string without an end, expected '\"'; close the string"),
    Case("[\"ab\\", 1, "found a string without an end, expected '\"'; close the string"),
    Case(
      "[\"\\x41\"]", 2,
      "found 'x' after a backslash, expected one of \" \\ / b f n r t u; write \\\\ for a backslash"),
    Case("[\"\\u00g0\"]", 2, "found \\u without four hexadecimal digits after it; write all four, such as \\u00e9"),
    Case(
      "[\"\\ud800\\u0041\"]", 2,
      "found \\ud800, half of a surrogate pair; write both halves, or \\ufffd for an unknown character"),
    Case(
      "[\"\\uDE00\"]", 2,
      "found \\ude00, half of a surrogate pair; write both halves, or \\ufffd for an unknown character"),
  ]

  @Test(arguments: structure + scalars)
  func tellsWhatIsWrongAndWhere(_ fault: Case) throws {
    let error = try #require(throws: JSONError.self) { try JSONParser.parse(Array(fault.text.utf8)) }
    #expect(error.message == "not valid JSON: " + fault.message)
    #expect(error.offset == fault.offset)
    #expect(error.isMalformed)
  }

  @Test(
    arguments: [
      ([0xFF], 0, 0xFF), ([0x5B, 0x22, 0xC3, 0x22, 0x5D], 2, 0xC3),
      ([0x5B, 0x22, 0xED, 0xA0, 0x80, 0x22, 0x5D], 2, 0xED),
      ([0x5B, 0xC0, 0x80, 0x5D], 1, 0xC0), ([0x5B, 0x22, 0x5C, 0xE5, 0x22, 0x5D], 3, 0xE5),
      ([0x7B, 0xF4, 0x90], 1, 0xF4),
    ] as [([UInt8], Int, UInt8)])
  func findsIllFormedUTF8(bytes: [UInt8], offset: Int, byte: UInt8) {
    #expect(throws: JSONError(.invalidUTF8(byte: byte), at: offset)) { try JSONParser.parse(bytes) }
  }

  @Test(
    arguments: [
      ([0xFF, 0xFE, 0x7B, 0x00], "UTF-16"), ([0xFE, 0xFF, 0x00, 0x7B], "UTF-16"), ([0x7B, 0x00, 0x7D, 0x00], "UTF-16"),
      ([0x00, 0x7B, 0x00, 0x7D], "UTF-16"), ([0x00, 0x31], "UTF-16"), ([0x31, 0x00], "UTF-16"),
      ([0xFF, 0xFE, 0x00, 0x00], "UTF-32"), ([0x00, 0x00, 0xFE, 0xFF], "UTF-32"), ([0x7B, 0x00, 0x00, 0x00], "UTF-32"),
    ] as [([UInt8], String)])
  func recognisesWideEncodings(bytes: [UInt8], name: String) throws {
    let error = try #require(throws: JSONError.self) { try JSONParser.parse(bytes) }
    #expect(error.offset == 0)
    #expect(error.message == "not valid JSON: this looks like \(name), expected UTF-8; save the file as UTF-8")
  }

  @Test func aZeroByteAloneIsNoWideEncoding() throws {
    let error = try #require(throws: JSONError.self) { try JSONParser.parse([0x5B, 0x00, 0x5D]) }
    #expect(error.description == "offset 1: not valid JSON: found U+0000, expected a value or ']'")
  }

  @Test func tellsOfAMarkBadBytesAndDepth() {
    #expect(
      JSONError(.byteOrderMark, at: 0).message
        == "not valid JSON: found a byte order mark (EF BB BF), expected a value; save the file as UTF-8 without it")
    #expect(
      JSONError(.invalidUTF8(byte: 0x0C), at: 0).message
        == "not valid JSON: found byte 0C, which is not UTF-8 here; save the file as UTF-8")
    #expect(
      JSONError(.tooDeep(limit: 512), at: 0).message
        == "JSON nested too deeply: more than 512 arrays and objects inside each other; flatten the value")
  }
}
