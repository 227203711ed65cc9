internal import CCleanseKernels

/// A set of bytes that `Text.next(in:from:)` scans for.
@safe public struct ByteSet: @unchecked Sendable {
  // Written to while it is made, and never after.
  private let storage: Storage

  /// The set as the kernels read it.
  var rows: UnsafePointer<cleanse_byte_set> { unsafe UnsafePointer(storage.set) }

  /// The set of the bytes for which `contains` is true.
  public init(where contains: (UInt8) -> Bool) {
    storage = Storage()
    for byte in UInt8.min...UInt8.max where contains(byte) { unsafe cleanse_byte_set_add(storage.set, byte) }
  }

  /// The set of the ASCII characters of `characters`.
  public init(_ characters: StaticString) {
    storage = Storage()
    for i in 0..<characters.utf8CodeUnitCount { unsafe cleanse_byte_set_add(storage.set, characters.utf8Start[i]) }
  }

  /// Whether the byte is one of the set; constant time.
  @inline(__always)
  public func contains(_ byte: UInt8) -> Bool { unsafe cleanse_byte_set_contains(storage.set, byte) }

  @safe private final class Storage {
    let set = UnsafeMutablePointer<cleanse_byte_set>.allocate(capacity: 1)
    init() { unsafe set.initialize(to: cleanse_byte_set()) }
    deinit { unsafe set.deallocate() }
  }
}
