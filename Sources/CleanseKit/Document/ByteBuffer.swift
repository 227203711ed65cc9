/// Bytes that own their memory, grow, keep their capacity, and are followed by `padding` readable zero bytes.
@safe struct ByteBuffer: ~Copyable {
  /// How many bytes past the end may be read, so that kernels can load whole registers.
  static let padding = 64

  private(set) var base: UnsafeMutablePointer<UInt8>
  private(set) var count = 0
  private var capacity: Int

  init(capacity: Int = 0) {
    self.capacity = capacity
    unsafe base = .allocate(capacity: capacity + Self.padding)
    unsafe base.update(repeating: 0, count: Self.padding)
  }

  deinit { unsafe base.deallocate() }

  var bytes: Span<UInt8> {
    @_lifetime(borrow self) get {
      let span = unsafe Span(_unsafeStart: base, count: count)
      return unsafe _overrideLifetime(span, borrowing: self)
    }
  }

  /// The memory that it has, in bytes.
  var allocated: Int { capacity + Self.padding }

  mutating func removeAll() {
    count = 0
    seal()
  }

  /// Drops what follows the first `length` bytes.
  mutating func truncate(to length: Int) {
    precondition(length <= count)
    count = length
    seal()
  }

  mutating func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let larger = max(wanted, capacity + capacity / 2)
    let moved = UnsafeMutablePointer<UInt8>.allocate(capacity: larger + Self.padding)
    unsafe moved.update(from: base, count: count + Self.padding)
    unsafe base.deallocate()
    unsafe base = moved
    capacity = larger
  }

  /// Appends `bytes`; call `seal` after the last of a row of appends.
  mutating func append(_ bytes: Span<UInt8>) {
    guard !bytes.isEmpty else { return }
    reserve(count + bytes.count)
    unsafe bytes.withUnsafeBufferPointer { source in
      unsafe (base + count).update(from: source.baseAddress!, count: source.count)
    }
    count += bytes.count
  }

  /// Appends a scalar in UTF-8 and tells how many bytes it took; call `seal` after the last of a row of appends.
  @inline(__always)
  mutating func append(scalar: UInt32) -> Int {
    if count + 4 > capacity { reserve(count + 4) }
    let at = unsafe base + count
    let length = scalar < 0x80 ? 1 : scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4
    func tail(_ shift: UInt32) -> UInt8 { UInt8(truncatingIfNeeded: 0x80 | scalar >> shift & 0x3F) }
    switch length {
    case 1: unsafe at[0] = UInt8(truncatingIfNeeded: scalar)
    case 2:
      unsafe at[0] = UInt8(truncatingIfNeeded: 0xC0 | scalar >> 6)
      unsafe at[1] = tail(0)
    case 3:
      unsafe at[0] = UInt8(truncatingIfNeeded: 0xE0 | scalar >> 12)
      unsafe at[1] = tail(6)
      unsafe at[2] = tail(0)
    default:
      unsafe at[0] = UInt8(truncatingIfNeeded: 0xF0 | scalar >> 18)
      unsafe at[1] = tail(12)
      unsafe at[2] = tail(6)
      unsafe at[3] = tail(0)
    }
    count += length
    return length
  }

  /// Writes the zero bytes that follow the end.
  mutating func seal() {
    unsafe (base + count).update(repeating: 0, count: Self.padding)
  }
}
