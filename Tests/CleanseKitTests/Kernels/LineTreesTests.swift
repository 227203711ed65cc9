import CCleanseKernels
import Testing

@testable import CleanseKit

/// The trees of the line model.
@Suite struct LineTreesTests {
  private static let width = Int(CLEANSE_LINE_FEATURES)
  private static let ways = [cleanse_trees_portable, cleanse_trees_avx2, cleanse_trees_avx512]

  /// The sums of the leaves of each line; `instructions` where the machine has them.
  private func sums(
    _ trees: cleanse_line_trees, _ features: [UInt8], _ sizes: [UInt32], _ instructions: cleanse_trees_instructions
  ) -> [Int16] {
    var sums = [Int16](repeating: -1, count: cleanse_line_trees_sums(sizes.count))
    unsafe withUnsafePointer(to: trees) { trees in
      // Memory of an earlier page, as the stage gives it.
      let size = unsafe cleanse_line_trees_scratch(trees, sizes.count)
      var scratch = [UInt64](repeating: 0xA5A5_A5A5_A5A5_A5A5, count: size / 8 + 1)
      unsafe cleanse_line_trees_sum(trees, features, sizes, sizes.count, &scratch, instructions, &sums)
    }
    return Array(sums.prefix(sizes.count))
  }

  @Test func allInstructionsFindTheSameLeaves() {
    var dice = SeededGenerator(seed: 11)
    let trees = unsafe LineNet.shipped.net.pointee.trees
    #expect(unsafe trees.count > 0)
    for count in Array(1...9) + [31, 32, 33, 63, 64, 65, 127, 128, 129, 300] {
      let features = (0..<count * Self.width).map { _ in
        Bool.random(using: &dice) ? UInt8.random(in: 0...255, using: &dice) : 0
      }
      let sizes = (0..<count).map { _ in UInt32.random(in: 0...60, using: &dice) }
      let plain = unsafe sums(trees, features, sizes, cleanse_trees_portable)
      #expect(Set(plain).count > count / 3, "trees that say one thing of all lines prove nothing")
      for way in Self.ways.dropFirst() { #expect(unsafe sums(trees, features, sizes, way) == plain, "\(count) lines") }
    }
  }

  /// One tree that asks a line, the line above, the one three below, and twice the page, of a page of 70 lines.
  @Test func treesAskOfNeighboursAndOfThePage() {
    let here = UInt8(CLEANSE_TREE_REACH), page = 2 * UInt8(CLEANSE_TREE_REACH) + 1
    let tests = [
      cleanse_tree_test(feature: 0, place: here, threshold: 9),
      cleanse_tree_test(feature: 0, place: here - 1, threshold: 9),
      cleanse_tree_test(feature: 0, place: here + 3, threshold: 9),
      cleanse_tree_test(feature: 119, place: page, threshold: 49),
      cleanse_tree_test(feature: 119, place: page, threshold: 50),
      cleanse_tree_test(feature: 5, place: here, threshold: 254),
    ]
    let leaves = (0..<Int8(CLEANSE_TREE_LEAVES)).map { $0 }
    var features = [UInt8](repeating: 0, count: 70 * Self.width)
    for line in [0, 10, 63, 64, 69] { features[line * Self.width] = 10 }
    features[20 * Self.width] = 9
    features[30 * Self.width + 5] = 255
    // The only line of four words weighs 16, the others 8: a mean of 50 for 3550 / 71.
    var sizes = [UInt32](repeating: 1, count: 70)
    sizes[40] = 4
    for line in 0..<70 { features[line * Self.width + 119] = line == 40 ? 85 : 49 }
    for line in 0..<70 where line < 2 { features[line * Self.width + 119] = 48 + UInt8(line) }
    unsafe tests.withUnsafeBufferPointer { tests in
      unsafe leaves.withUnsafeBufferPointer { leaves in
        let trees = unsafe cleanse_line_trees(count: 1, tests: tests.baseAddress, leaves: leaves.baseAddress)
        var expected = [Int16](repeating: 8, count: 70)
        for (line, bits) in [0: 1, 1: 2, 7: 4, 10: 1, 11: 2, 60: 4, 61: 4, 63: 1, 64: 1 + 2, 65: 2, 66: 4, 69: 1] {
          expected[line] += Int16(bits)
        }
        expected[30] += 32
        for way in Self.ways { #expect(unsafe sums(trees, features, sizes, way) == expected) }
      }
    }
  }
}
