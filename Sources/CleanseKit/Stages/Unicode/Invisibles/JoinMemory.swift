/// What was said last of the neighbours of invisible characters: the same words are parted in the same places.
///
/// Neighbours are told by 128 bits of two hashes, which no text but one made for it has twice; the worst that such a text
/// can do is to have a character taken away that would have been flagged, or the reverse.
final class JoinMemory {
  private struct Slot {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var isDangerous = false
  }

  private static let size = 8192
  private var slots = FlatRow<Slot>()
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  /// Starts the hashes of other neighbours.
  func begin() {
    first = 0x243F_6A88_85A3_08D3
    second = 0x1319_8A2E_0370_7344
  }

  @inline(__always)
  func add(_ word: UInt32) {
    first = (first ^ UInt64(word)) &* 0x9E37_79B9_7F4A_7C15
    first ^= first >> 32
    second = (second &+ UInt64(word)) &* 0xC2B2_AE3D_27D4_EB4F
    second ^= second >> 29
  }

  /// What is known of the neighbours, if anything.
  var isDangerous: Bool? {
    guard slots.count > 0 else { return nil }
    let slot = slots[Int(truncatingIfNeeded: first) & (Self.size - 1)]
    return slot.first == first && slot.second == second ? slot.isDangerous : nil
  }

  func keep(isDangerous: Bool) {
    if slots.count == 0 { slots.fill(Slot(), count: Self.size) }
    slots[Int(truncatingIfNeeded: first) & (Self.size - 1)] = Slot(
      first: first, second: second, isDangerous: isDangerous)
  }
}
