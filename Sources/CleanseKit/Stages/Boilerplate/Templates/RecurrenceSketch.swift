internal import CCleanseKernels

/// Counts in how many documents each line stands, in memory that does not grow: lossy counting.
///
/// A count is too small by at most the number of `sweeps`; what stands in fewer documents than there were sweeps may be
/// missing. (G. S. Manku and R. Motwani: Approximate Frequency Counts over Data Streams, VLDB 2002.)
struct RecurrenceSketch {
  private struct Slot {
    /// 0 where the slot is free.
    var key: UInt64 = 0
    var count: UInt32 = 0
    /// How many were lost at most before it was first seen.
    var lost: UInt32 = 0
    /// The document that was counted last.
    var document: UInt32 = 0
  }

  private var slots: [Slot]
  private var used = 0
  /// How often rare lines were given up.
  private(set) var sweeps: UInt32 = 0

  /// - Parameter bits: the logarithm of the number of slots, of 24 bytes each.
  init(bits: Int = 22) {
    slots = Array(repeating: Slot(), count: 1 << bits)
  }

  /// The key of a line: its digest (XXH64), never 0.
  static func key(of form: [UInt8]) -> UInt64 {
    unsafe form.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return 1 }
      return unsafe cleanse_digest(base, buffer.count) | 1
    }
  }

  /// Notes that `document`, which only grows, has the line; once for each document.
  mutating func add(_ key: UInt64, document: UInt32) {
    var slot = place(of: key)
    if slots[slot].key == key {
      guard slots[slot].document != document else { return }
      slots[slot].count += 1
      slots[slot].document = document
      return
    }
    if used * 4 >= slots.count * 3 {
      sweep()
      slot = place(of: key)
    }
    slots[slot] = Slot(key: key, count: 1, lost: sweeps, document: document)
    used += 1
  }

  /// The slot of `key`, or the free one where it belongs.
  private func place(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: key >> 1) & (slots.count - 1)
    while slots[slot].key != 0, slots[slot].key != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// Gives up the rarest lines until half of the slots are free.
  private mutating func sweep() {
    var kept: [Slot] = []
    repeat {
      sweeps += 1
      kept = slots.filter { $0.key != 0 && $0.count + $0.lost > sweeps }
    } while kept.count * 2 > slots.count
    for index in slots.indices { slots[index] = Slot() }
    used = kept.count
    for slot in kept { slots[place(of: slot.key)] = slot }
  }

  /// The lines that stand in `least` documents or more, at most `limit`, those in most first; ties by key.
  func frequent(least: Int, limit: Int) -> [UInt64] {
    let found = slots.filter { $0.key != 0 && Int($0.count + $0.lost) >= least }
    let ordered = found.sorted { ($1.count, $0.key) < ($0.count, $1.key) }
    return ordered.prefix(limit).map { $0.key }
  }
}
