import CCleanseICU
import Testing

@Suite("Transliteration")
struct TransliterationTests {
  func apply(_ transliterator: OpaquePointer, _ text: String) -> String {
    let output = Output()
    let bytes = Array(text.utf8)
    #expect(cleanse_transliterate(transliterator, bytes, bytes.count, output.buffer) == CLEANSE_GOOD)
    return output.text
  }

  func rules(
    _ text: String, _ direction: cleanse_direction = CLEANSE_FORWARD, fault: inout cleanse_parse_fault
  ) -> (OpaquePointer?, cleanse_status) {
    var status: cleanse_status = -1
    let bytes = Array(text.utf8)
    let made = cleanse_transliterator_open_rules(bytes, bytes.count, direction, &fault, &status)
    return (made, status)
  }

  @Test("By identifier, and by a clone that outlives the original")
  func identifier() {
    var status: cleanse_status = -1
    let original = cleanse_transliterator_open("Cyrillic-Latin; Latin-ASCII", CLEANSE_FORWARD, nil, &status)!
    #expect(apply(original, "Москва") == "Moskva")
    let clone = cleanse_transliterator_clone(original)!
    cleanse_transliterator_close(original)
    defer { cleanse_transliterator_close(clone) }
    #expect(apply(clone, "Москва") == "Moskva")
    #expect(apply(clone, "") == "")
  }

  @Test("Rules run in both directions")
  func directions() throws {
    var fault = cleanse_parse_fault()
    let forward = try #require(rules("ж <> zh;", fault: &fault).0)
    let reverse = try #require(rules("ж <> zh;", CLEANSE_REVERSE, fault: &fault).0)
    defer {
      cleanse_transliterator_close(forward)
      cleanse_transliterator_close(reverse)
    }
    #expect(apply(forward, "жук") == "zhук")
    #expect(apply(reverse, "zhук") == "жук")
  }

  @Test("A faulty rule is told by byte, line and column")
  func fault() {
    var fault = cleanse_parse_fault()
    let (made, status) = rules("ä > b;\n d > $nope;", fault: &fault)
    #expect(made == nil && name(status) == "U_UNDEFINED_VARIABLE")
    #expect([fault.offset, fault.line, fault.column] == [9, 2, 2])
    #expect(text(fault.after) == "d > $nope;")
  }

  @Test("An unknown identifier is an error without a place")
  func unknown() {
    var fault = cleanse_parse_fault()
    var status: cleanse_status = -1
    #expect(cleanse_transliterator_open("Nothing-Nowhere", CLEANSE_FORWARD, &fault, &status) == nil)
    #expect(name(status) == "U_INVALID_ID" && fault.offset == -1 && fault.line == 0)
  }

  @Test("The list of identifiers has the ones in use")
  func list() {
    var status: cleanse_status = -1
    let all = strings(cleanse_transliterator_identifiers(&status)!)
    #expect(status == CLEANSE_GOOD && all.contains("Any-Latin") && all.contains("Latin-ASCII"))
  }
}
