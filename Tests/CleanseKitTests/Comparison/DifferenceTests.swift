import Testing

@testable import CleanseKit

/// Differences that come from origins: what they leave out is alike, and a patch of them makes the new text.
@Suite struct DifferenceTests {
  private static let pipelines = [
    #"{"use": "edit-letters"}"#,
    #"{"use": "edit-letters"}, {"use": "normalize-whitespace"}, {"use": "edit-letters", "id": "again"}"#,
    #"{"use": "normalize-whitespace"}"#, #"{"use": "strip-boilerplate"}, {"use": "unwrap-lines"}"#,
    #"{"use": "normalize-unicode", "form": "nfd"}, {"use": "edit-letters"}"#, "",
  ]

  private static func texts() -> [[UInt8]] {
    var random = SeededGenerator(seed: 4)
    let pieces = ["x", "a", "d", "i", "é", " ", "  ", "\n", "\n", "\r\n", "\n\n\n", "b", "\t", "c", "\u{FEFF}"]
    return (0..<400).map { _ in
      (0..<Int.random(in: 0...24, using: &random)).flatMap { _ in Array(pieces.randomElement(using: &random)!.utf8) }
    } + [[0xFF, 0x0A, 0x78], Array("x".utf8), Array("\n".utf8), []]
  }

  /// Checks the differences between `old` and `new`, and that their patch makes `new` of `old`.
  private func check(_ differences: [Difference], _ old: [UInt8], _ new: [UInt8]) throws {
    var (i, k) = (0, 0)
    for difference in differences + [Difference(old: old.count..<old.count, new: new.count..<new.count)] {
      try #require(old[i..<difference.old.lowerBound] == new[k..<difference.new.lowerBound])
      (i, k) = (difference.old.upperBound, difference.new.upperBound)
    }
    let patch = UnifiedDiff.patch(path: "a", old: old.span, new: new.span, differences)
    #expect(patch.isEmpty == (old == new))
    let patched = try Patch(patch).applied(to: old)
    #expect(patched == new, "\(String(decoding: old, as: UTF8.self).debugDescription)")
  }

  @Test(arguments: pipelines) func ofTheRawTextAndItsCleanForm(stages: String) throws {
    var runner = try pipeline(stages, stages: testStages).makeRunner()
    for raw in Self.texts() {
      runner.clean(raw.span)
      let clean = runner.document.text[0..<runner.document.text.count]
      try check(Difference.betweenRaw(raw.span, and: runner.document), raw, clean)
    }
  }

  @Test func ofTwoPipelines() throws {
    for first in Self.pipelines {
      for second in Self.pipelines {
        var old = try pipeline(first, stages: testStages).makeRunner()
        var new = try pipeline(second, stages: testStages).makeRunner()
        for raw in Self.texts() {
          old.clean(raw.span)
          new.clean(raw.span)
          let differences = Difference.between(old.document, and: new.document)
          if first == second { #expect(differences.isEmpty) }
          try check(
            differences, old.document.text[0..<old.document.text.count], new.document.text[0..<new.document.text.count])
        }
      }
    }
  }

  @Test func ofTextInOtherEncodings() throws {
    var old = try pipeline(#"{"use": "normalize-whitespace"}"#).makeRunner()
    var new = try pipeline(#"{"use": "normalize-unicode", "form": "nfd"}"#).makeRunner()
    let raw: [UInt8] = [0xFF, 0xFE] + "é  b\nc  d\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    old.clean(raw.span)
    new.clean(raw.span)
    let (a, b) = (old.document.text[0..<old.document.text.count], new.document.text[0..<new.document.text.count])
    let differences = Difference.between(old.document, and: new.document)
    #expect(differences.count == 3)
    try check(differences, a, b)
    try check(Difference.betweenRaw(raw.span, and: new.document), raw, b)
  }

  @Test func hunksHoldThreeLinesAround() throws {
    let old = Array((1...20).map { "\($0)\n" }.joined().utf8)
    let new = Array((1...20).map { $0 == 5 || $0 == 12 ? "" : $0 == 20 ? "end" : "\($0)\n" }.joined().utf8)
    let differences = [
      Difference(old: 8..<10, new: 8..<8), Difference(old: 24..<27, new: 22..<22),
      Difference(old: 48..<51, new: 43..<46),
    ]
    let patch = UnifiedDiff.patch(path: "a b", old: old.span, new: new.span, differences)
    #expect(
      String(decoding: patch, as: UTF8.self) == """
        --- a b\t
        +++ a b\t
        @@ -2,14 +2,12 @@
         2
         3
         4
        -5
         6
         7
         8
         9
         10
         11
        -12
         13
         14
         15
        @@ -17,4 +15,4 @@
         17
         18
         19
        -20
        +end
        \\ No newline at end of file

        """)
  }

  @Test func namesThatNoLineHoldsAreQuoted() {
    let patch = UnifiedDiff.patch(
      path: "a\n\"ä", old: [UInt8]().span, new: [0x78].span, [Difference(old: 0..<0, new: 0..<1)])
    #expect(
      String(decoding: patch, as: UTF8.self).hasPrefix(
        "--- \"a\\012\\\"ä\"\n+++ \"a\\012\\\"ä\"\n@@ -0,0 +1,1 @@\n+x\n"))
  }
}

/// A reader of patches that is strict where `patch` is lenient: every hunk must fit exactly where it says.
struct Patch {
  private var hunks: [(old: Int, oldLines: [[UInt8]], newLines: [[UInt8]])] = []
  private struct Fault: Error { let message: String }

  init(_ bytes: [UInt8]) throws {
    var lines = Self.lines(bytes)[...]
    guard !lines.isEmpty else { return }
    guard lines.popFirst()?.starts(with: Array("--- ".utf8)) == true,
      lines.popFirst()?.starts(with: Array("+++ ".utf8)) == true
    else { throw Fault(message: "no header") }
    while let head = lines.popFirst() {
      let numbers = String(decoding: head, as: UTF8.self).split { !$0.isNumber }.compactMap { Int($0) }
      guard numbers.count == 4 else { throw Fault(message: "no hunk: \(numbers)") }
      var (old, new): ([[UInt8]], [[UInt8]]) = ([], [])
      while old.count < numbers[1] || new.count < numbers[3] || lines.first?.first == UInt8(ascii: "\\") {
        guard let line = lines.popFirst(), let sign = line.first else { throw Fault(message: "a hunk ends early") }
        switch sign {
        case UInt8(ascii: "-"): old.append(Array(line.dropFirst()))
        case UInt8(ascii: "+"): new.append(Array(line.dropFirst()))
        case UInt8(ascii: " "):
          old.append(Array(line.dropFirst()))
          new.append(Array(line.dropFirst()))
        default: throw Fault(message: "a line without a sign")
        }
        guard lines.first?.first == UInt8(ascii: "\\") else { continue }
        lines.removeFirst()
        if sign != UInt8(ascii: "+") { old[old.count - 1].removeLast() }
        if sign != UInt8(ascii: "-") { new[new.count - 1].removeLast() }
      }
      hunks.append((numbers[1] == 0 ? numbers[0] : numbers[0] - 1, old, new))
      guard numbers[3] == 0 || numbers[2] > 0 else { throw Fault(message: "a wrong place") }
    }
  }

  func applied(to text: [UInt8]) throws -> [UInt8] {
    let lines = Self.lines(text)
    var result: [[UInt8]] = []
    var at = 0
    for hunk in hunks {
      guard at <= hunk.old, hunk.old + hunk.oldLines.count <= lines.count,
        Array(lines[hunk.old..<hunk.old + hunk.oldLines.count]) == hunk.oldLines
      else { throw Fault(message: "a hunk does not fit") }
      result += lines[at..<hunk.old] + hunk.newLines
      at = hunk.old + hunk.oldLines.count
    }
    return Array((result + lines[at...]).joined())
  }

  private static func lines(_ bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = []
    for part in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) { lines.append(Array(part) + [0x0A]) }
    lines[lines.count - 1].removeLast()
    if lines.last == [] { lines.removeLast() }
    return lines
  }
}
