import Testing

@testable import CleanseKit

struct JSONWriterTests {
  private func written(pretty: Bool = false, _ write: (inout JSONWriter) -> Void) -> String {
    var writer = JSONWriter(pretty: pretty)
    write(&writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private func sample(_ writer: inout JSONWriter) {
    writer.object {
      $0.key("a\"b")
      $0.string("x\n")
      $0.key("list")
      $0.array {
        $0.int(-3)
        $0.bool(true)
        $0.bool(false)
        $0.null()
        $0.raw("1.50")
        $0.array { _ in }
        $0.object {
          $0.key("k"); $0.string(utf8: "é".utf8.span)
        }
      }
      $0.key("empty")
      $0.object { _ in }
    }
  }

  @Test func writesCompactly() {
    #expect(written(sample) == #"{"a\"b":"x\n","list":[-3,true,false,null,1.50,[],{"k":"é"}],"empty":{}}"#)
  }

  @Test func writesForPeople() {
    #expect(
      written(pretty: true, sample) == """
        {
          "a\\"b": "x\\n",
          "list": [
            -3,
            true,
            false,
            null,
            1.50,
            [],
            {
              "k": "é"
            }
          ],
          "empty": {}
        }
        """)
  }

  @Test(arguments: [
    (0, "0.0"), (-0.0, "-0.0"), (0.1, "0.1"), (1.0 / 3, "0.3333333333333333"), (1e300, "1e+300"),
    (.leastNonzeroMagnitude, "5e-324"),
    (1e16, "1e+16"), (Double.nan, "null"), (.infinity, "null"), (-.infinity, "null"),
  ])
  func writesDoublesThatReadBack(value: Double, spelling: String) throws {
    let text = written { $0.double(value) }
    #expect(text == spelling)
    let number = try JSONParser.parse(Array(text.utf8)).number
    #expect(number?.double.bitPattern == (value.isFinite ? value.bitPattern : nil))
  }

  @Test(arguments: [0, 1, -1, Int.max, Int.min])
  func writesIntegers(value: Int) throws {
    let text = written { $0.int(value) }
    #expect(try JSONParser.parse(Array(text.utf8)).number?.int == value)
  }

  @Test func takesJSONAsItIs() throws {
    let source = Array(#"[1, {"a" : 2.50}]"#.utf8)
    let text = written {
      $0.beginArray()
      $0.raw(source)
      $0.raw(source[4..<16])
      $0.raw(source.span)
      $0.endArray()
    }
    #expect(text == #"[[1, {"a" : 2.50}],{"a" : 2.50},[1, {"a" : 2.50}]]"#)
  }

  @Test func writesParsedValuesInTheirOrderAndSpelling() throws {
    let source = #"{"z":1.50,"a":["\u00e9\/",null,true],"z":{}}"#
    let root = try JSONParser.parse(Array(source.utf8))
    #expect(written { $0.value(root) } == #"{"z":1.50,"a":["é/",null,true],"z":{}}"#)
  }

  @Test func writesLinesAfterWhatIsThere() {
    var writer = JSONWriter(appendingTo: Array("#\n".utf8))
    writer.int(1)
    writer.endLine()
    writer.array { $0.int(2) }
    writer.endLine()
    #expect(writer.take() == Array("#\n1\n[2]\n".utf8))
    #expect(writer.bytes.isEmpty)
    writer.null()
    writer.removeAll()
    writer.bool(true)
    #expect(writer.bytes == Array("true".utf8))
  }

  @Test func passesErrorsOn() {
    struct Refusal: Error {}
    var writer = JSONWriter()
    #expect(throws: Refusal.self) {
      try writer.object { _ throws(Refusal) in throw Refusal() }
    }
  }

  @Test func stopsAtAWrongOrder() async {
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter()
      writer.beginObject()
      writer.int(1)
    }
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter()
      writer.beginObject()
      writer.key("a")
      writer.endObject()
    }
    await #expect(processExitsWith: .failure) {
      var writer = JSONWriter()
      writer.beginArray()
      writer.endObject()
    }
  }
}
