/// A patch: the differences of two texts in the unified format of `diff -u`, which `patch -p0` applies.
///
/// Lines end at LF, as for `diff` and `patch`; bytes are written as they are. Linear in both texts.
public struct UnifiedDiff: ~Copyable {
  /// How many unchanged lines are shown around a change.
  private static let reach = 3

  private var out: [UInt8] = []

  /// The patch that makes `new` of `old`, both called `path`; empty where `differences` is.
  public static func patch(
    path: String, old: Span<UInt8>, new: Span<UInt8>, _ differences: [Difference]
  ) -> [UInt8] {
    let (oldLines, newLines) = (PatchLines(old), PatchLines(new))
    let blocks = wholeLines(differences, old, new).compactMap { block in
      LineBlock(block, oldLines, newLines).trimmed(old, new, oldLines, newLines)
    }
    guard !blocks.isEmpty else { return [] }
    var diff = UnifiedDiff()
    let name = shown(path)
    diff.out += Array("--- \(name)\n+++ \(name)\n".utf8)
    var first = 0
    for index in blocks.indices {
      let isLast = index + 1 == blocks.count
      if isLast || blocks[index + 1].old.lowerBound - blocks[index].old.upperBound > 2 * reach {
        diff.writeHunk(blocks[first...index], old, new, oldLines, newLines)
        first = index + 1
      }
    }
    return diff.out
  }

  /// The differences widened to whole lines in both texts; those that then touch are one.
  private static func wholeLines(_ differences: [Difference], _ old: Span<UInt8>, _ new: Span<UInt8>) -> [Difference] {
    func isAtLineStart(_ text: Span<UInt8>, _ position: Int) -> Bool { position == 0 || text[position - 1] == 0x0A }
    var blocks: [Difference] = []
    for (index, difference) in differences.enumerated() {
      var block = difference
      if let last = blocks.last, last.old.upperBound == difference.old.lowerBound {
        blocks.removeLast()
        block = Difference(
          old: last.old.lowerBound..<difference.old.upperBound, new: last.new.lowerBound..<difference.new.upperBound)
      } else {
        // What precedes is common up to the last block, which ends with a line.
        var back = 0
        while !isAtLineStart(old, block.old.lowerBound - back) { back += 1 }
        block.old = block.old.lowerBound - back..<block.old.upperBound
        block.new = block.new.lowerBound - back..<block.new.upperBound
      }
      let limit = index + 1 < differences.count ? differences[index + 1].old.lowerBound : old.count
      var (end, newEnd) = (block.old.upperBound, block.new.upperBound)
      var ends = isAtLineStart(old, end) && isAtLineStart(new, newEnd)
      while !ends, end < limit {
        ends = old[end] == 0x0A
        (end, newEnd) = (end + 1, newEnd + 1)
      }
      blocks.append(Difference(old: block.old.lowerBound..<end, new: block.new.lowerBound..<newEnd))
    }
    return blocks
  }

  private mutating func writeHunk(
    _ blocks: ArraySlice<LineBlock>, _ old: Span<UInt8>, _ new: Span<UInt8>, _ oldLines: PatchLines,
    _ newLines: PatchLines
  ) {
    guard let first = blocks.first, let last = blocks.last else { return }
    let before = min(Self.reach, first.old.lowerBound)
    let after = min(Self.reach, oldLines.count - last.old.upperBound)
    let oldSpan = first.old.lowerBound - before..<last.old.upperBound + after
    let newSpan = first.new.lowerBound - before..<last.new.upperBound + after
    out += Array("@@ -\(Self.words(oldSpan)) +\(Self.words(newSpan)) @@\n".utf8)
    var at = oldSpan.lowerBound
    for block in blocks {
      write(UInt8(ascii: " "), at..<block.old.lowerBound, old, oldLines)
      write(UInt8(ascii: "-"), block.old, old, oldLines)
      write(UInt8(ascii: "+"), block.new, new, newLines)
      at = block.old.upperBound
    }
    write(UInt8(ascii: " "), at..<oldSpan.upperBound, old, oldLines)
  }

  /// The first line, from 1, and the number of lines; where there are none, the line before.
  private static func words(_ lines: Range<Int>) -> String {
    "\(lines.isEmpty ? lines.lowerBound : lines.lowerBound + 1),\(lines.count)"
  }

  private mutating func write(_ sign: UInt8, _ numbers: Range<Int>, _ text: Span<UInt8>, _ lines: PatchLines) {
    for number in numbers {
      let range = lines.range(number)
      out.append(sign)
      append(text.extracting(range), to: &out)
      if range.isEmpty || text[range.upperBound - 1] != 0x0A {
        out += Array("\n\\ No newline at end of file\n".utf8)
      }
    }
  }

  /// The name as GNU `diff` writes it: in quotes, with escapes, where a line could not hold it; with a tab behind it
  /// where it has blanks.
  private static func shown(_ path: String) -> String {
    let isSpecial = path.utf8.contains {
      $0 < 0x20 || $0 == 0x7F || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\\")
    }
    guard isSpecial else { return path.contains(" ") ? "\(path)\t" : path }
    var name: [UInt8] = []
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): name += [UInt8(ascii: "\\"), byte]
      case 0..<0x20, 0x7F:
        let digits = String(byte, radix: 8)
        name += Array(("\\" + String(repeating: "0", count: 3 - digits.utf8.count) + digits).utf8)
      default: name.append(byte)
      }
    }
    return "\"\(String(decoding: name, as: UTF8.self))\""
  }
}

/// Where the lines of a text begin, each with its line feed.
struct PatchLines {
  private var starts: [Int] = []
  private let end: Int

  init(_ text: Span<UInt8>) {
    end = text.count
    var isStart = true
    for i in text.indices {
      if isStart { starts.append(i) }
      isStart = text[i] == 0x0A
    }
  }

  var count: Int { starts.count }

  /// The bytes of a line, from 0.
  func range(_ line: Int) -> Range<Int> { starts[line]..<(line + 1 < starts.count ? starts[line + 1] : end) }

  /// How many lines begin before `position`, which is the start of a line or the end of the text; O(log lines).
  func number(at position: Int) -> Int {
    var low = 0
    var high = starts.count
    while low < high {
      let middle = (low + high) / 2
      if starts[middle] < position { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Lines of an old text, and those of a new one that stand in their place; numbers from 0.
private struct LineBlock {
  var old: Range<Int>
  var new: Range<Int>

  init(_ difference: Difference, _ oldLines: PatchLines, _ newLines: PatchLines) {
    old = oldLines.number(at: difference.old.lowerBound)..<oldLines.number(at: difference.old.upperBound)
    new = newLines.number(at: difference.new.lowerBound)..<newLines.number(at: difference.new.upperBound)
  }

  /// The block without the lines that both sides begin and end with; nil where nothing is left.
  func trimmed(_ a: Span<UInt8>, _ b: Span<UInt8>, _ oldLines: PatchLines, _ newLines: PatchLines) -> LineBlock? {
    func same(_ i: Int, _ k: Int) -> Bool {
      equal(a.extracting(oldLines.range(i)), b.extracting(newLines.range(k)))
    }
    var block = self
    while !block.old.isEmpty, !block.new.isEmpty, same(block.old.lowerBound, block.new.lowerBound) {
      block.old = block.old.dropFirst()
      block.new = block.new.dropFirst()
    }
    while !block.old.isEmpty, !block.new.isEmpty, same(block.old.upperBound - 1, block.new.upperBound - 1) {
      block.old = block.old.dropLast()
      block.new = block.new.dropLast()
    }
    return block.old.isEmpty && block.new.isEmpty ? nil : block
  }
}
