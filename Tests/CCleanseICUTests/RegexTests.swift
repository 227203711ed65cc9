import CCleanseICU
import Testing

/// A compiled pattern and the text it is searched in, kept in place.
private final class Search {
  let regex: OpaquePointer
  private let text: UnsafeMutableBufferPointer<UInt8>

  init(_ pattern: String, flags: UInt32 = 0, in source: String) {
    var status: cleanse_status = -1
    regex = cleanse_regex_open(Array(pattern.utf8), pattern.utf8.count, flags, nil, &status)!
    text = .allocate(capacity: source.utf8.count + 1)
    _ = text.initialize(from: source.utf8)
    status = cleanse_regex_set_text(regex, text.baseAddress, source.utf8.count)
    precondition(status == CLEANSE_GOOD)
  }

  deinit {
    cleanse_regex_close(regex)
    text.deallocate()
  }

  func next() -> (span: [Int], status: cleanse_status) {
    var match = cleanse_span()
    let status = cleanse_regex_find_next(regex, &match)
    return ([match.start, match.end], status)
  }

  func group(_ number: Int32) -> [Int] {
    let span = cleanse_regex_group(regex, number)
    return [span.start, span.end]
  }
}

@Suite("Regular expressions")
struct RegexTests {
  @Test("Matches and groups are bytes of the UTF-8")
  func spans() {
    let search = Search("(?<digits>\\d+)|é(x)?", in: "日本 12 é 345 éx")
    #expect(cleanse_regex_group_count(search.regex) == 2)
    #expect(cleanse_regex_group_named(search.regex, "digits") == 1)
    #expect(cleanse_regex_group_named(search.regex, "none") == -1)
    #expect(search.group(0) == [-1, -1])
    #expect(search.next().span == [7, 9] && search.group(1) == [7, 9] && search.group(2) == [-1, -1])
    #expect(search.next().span == [10, 12])
    #expect(search.next().span == [13, 16])
    #expect(search.next().span == [17, 20] && search.group(2) == [19, 20])
    #expect(search.next().span == [-1, -1] && search.next().status == CLEANSE_GOOD)
  }

  @Test("Flags mean what they say")
  func flags() {
    #expect(Search("ÄB", flags: CLEANSE_REGEX_CASE_INSENSITIVE, in: "äb").next().span == [0, 3])
    #expect(Search("^b", flags: CLEANSE_REGEX_MULTILINE, in: "a\nb").next().span == [2, 3])
    #expect(Search("a.b", flags: CLEANSE_REGEX_DOT_ALL, in: "a\nb").next().span == [0, 3])
    #expect(Search("a.c", flags: CLEANSE_REGEX_LITERAL, in: "abc a.c").next().span == [4, 7])
    #expect(Search("a b # c", flags: CLEANSE_REGEX_COMMENTS, in: "ab").next().span == [0, 2])
  }

  @Test("A region is searched with what surrounds it in sight")
  func region() {
    let search = Search("\\bx|^y", in: "ax x y")
    #expect(cleanse_regex_set_region(search.regex, 1, 6) == CLEANSE_GOOD)
    #expect(search.next().span == [3, 4] && search.next().span == [-1, -1])
    var match = cleanse_span()
    #expect(cleanse_regex_set_region(search.regex, 3, 6) == CLEANSE_GOOD)
    #expect(cleanse_regex_match_prefix(search.regex, &match) == CLEANSE_GOOD && match.start == 3)
    #expect(cleanse_regex_find(search.regex, 4, &match) == CLEANSE_GOOD && match.start == -1)
    #expect(cleanse_regex_set_region(search.regex, 3, 99) == CLEANSE_ILLEGAL_ARGUMENT)
  }

  @Test(
    "A faulty pattern is told by byte, line and column",
    arguments: [
      ("a)", "U_REGEX_MISMATCHED_PAREN", [1, 1, 2]), ("é(?<n>x)\n[z-a]", "U_REGEX_INVALID_RANGE", [13, 2, 4]),
      ("ü*+?(x", "U_REGEX_RULE_SYNTAX", [4, 1, 5]), ("日本(語", "U_REGEX_MISMATCHED_PAREN", [7, 1, 8]),
      ("", "U_ILLEGAL_ARGUMENT_ERROR", [-1, 0, 0]), ("a\r\nb{3,2}", "U_REGEX_MAX_LT_MIN", [8, 2, 6]),
    ])
  func fault(pattern: String, error: String, place: [Int]) {
    var status: cleanse_status = -1
    var fault = cleanse_parse_fault()
    #expect(cleanse_regex_open(Array(pattern.utf8), pattern.utf8.count, 0, &fault, &status) == nil)
    #expect(name(status) == error)
    #expect([fault.offset, fault.line, fault.column] == place)
  }

  @Test("Runaway searches stop with a status of their own, in clones too")
  func limits() {
    let evil = Search("(a+)+$", in: String(repeating: "a", count: 40) + "b")
    #expect(cleanse_regex_set_time_limit(evil.regex, 20) == CLEANSE_GOOD)
    #expect(evil.next().status == CLEANSE_REGEX_TIME_OUT)
    let deep = Search("(.|\\n)*x", in: String(repeating: "y", count: 100_000))
    #expect(cleanse_regex_set_stack_limit(deep.regex, 100_000) == CLEANSE_GOOD)
    #expect(deep.next().status == CLEANSE_REGEX_STACK_OVERFLOW)
    var status: cleanse_status = -1
    let clone = cleanse_regex_clone(deep.regex, &status)!
    defer { cleanse_regex_close(clone) }
    let text = [UInt8](repeating: 0x79, count: 100_000)
    text.withUnsafeBufferPointer { bytes in
      var match = cleanse_span()
      #expect(cleanse_regex_set_text(clone, bytes.baseAddress, bytes.count) == CLEANSE_GOOD)
      #expect(cleanse_regex_find_next(clone, &match) == CLEANSE_REGEX_STACK_OVERFLOW)
    }
  }

  @Test("Empty text has empty matches")
  func empty() {
    #expect(Search("x*", in: "").next().span == [0, 0])
    #expect(Search("x", in: "").next().span == [-1, -1])
  }
}
