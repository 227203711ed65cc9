#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Standard error, and what is known of the terminal.
enum Terminal {
  /// Whether standard error is shown to a person.
  static var isShown: Bool { isatty(2) == 1 }

  /// Writes to standard error; what cannot be written is lost, there is nowhere to say so.
  static func write(_ bytes: [UInt8]) {
    let error = Descriptor(number: 2, name: "standard error")
    _ = try? error.write(bytes.span)
  }

  static func write(_ text: String) { write(Array(text.utf8)) }
}
