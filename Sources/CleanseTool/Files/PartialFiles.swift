#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The files that are being written beside their places: taken away where a signal ends the command.
enum PartialFiles {
  /// More than are ever written at once: an output, the report, the journal, the rejects.
  private static let slotCount = 16
  // Null, or a path; touched by the main thread alone, to which all signals go.
  nonisolated(unsafe) private static let slots: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?> = {
    let slots = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>.allocate(capacity: slotCount)
    unsafe slots.initialize(repeating: nil, count: slotCount)
    return unsafe slots
  }()

  /// Remembers that the file at `path` is not whole.
  static func add(_ path: String) {
    guard let free = (0..<slotCount).first(where: { unsafe slots[$0] == nil }) else { return }
    unsafe slots[free] = strdup(path)
  }

  /// Forgets the file at `path`: it is whole, or gone.
  static func remove(_ path: String) {
    for slot in 0..<slotCount {
      guard let held = unsafe slots[slot], unsafe strcmp(held, path) == 0 else { continue }
      unsafe slots[slot] = nil
      unsafe free(held)
      return
    }
  }

  /// The signals that end a command.
  static let signals = [SIGINT, SIGTERM, SIGHUP]

  /// From now on the signals that end a command take the partial files away first; those that are ignored stay so.
  static func removeOnSignals() {
    _ = unsafe slots
    for number in signals {
      let before = signal(number) { number in
        // Nothing but calls that are safe in a signal handler.
        for slot in 0..<PartialFiles.slotCount {
          if let path = unsafe PartialFiles.slots[slot] { _ = unsafe unlink(path) }
        }
        _ = signal(number, SIG_DFL)
        _ = raise(number)
      }
      let wasIgnored = unsafe unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
      if wasIgnored { _ = signal(number, SIG_IGN) }
    }
  }
}
