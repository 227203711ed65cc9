internal import CCleanseICU

/// An ICU converter between one encoding and Unicode, for one thread.
@safe final class Converter {
  /// One decoded part: a scalar, or `illFormed`, and how many raw bytes it took.
  typealias Part = (scalar: UInt32, length: Int)
  static let illFormed = CLEANSE_ILL_FORMED

  private static let room = 1024
  private let opened: OpaquePointer
  private var parts = [cleanse_decoded](repeating: cleanse_decoded(), count: room)

  /// Fails only where ICU's data lacks the converter.
  init?(_ name: StaticString) {
    var status: cleanse_status = 0
    let opened = name.withUTF8Buffer { utf8 in
      unsafe utf8.withMemoryRebound(to: CChar.self) { unsafe cleanse_converter_open($0.baseAddress!, &status) }
    }
    guard let opened = unsafe opened else { return nil }
    unsafe self.opened = opened
  }

  deinit { unsafe cleanse_converter_close(opened) }

  /// The next parts of `bytes`, of which the first call is to be given 0 as `from`; nil at the end.
  ///
  /// Bytes at the end that give no text are part of none.
  func next(_ bytes: Span<UInt8>, _ from: inout Int) -> [Part]? {
    if from == 0 { unsafe cleanse_converter_reset(opened) }
    while from < bytes.count {
      let before = from
      var status: cleanse_status = 0
      let count = unsafe bytes.withUnsafeBufferPointer { source in
        unsafe parts.withUnsafeMutableBufferPointer { target in
          unsafe cleanse_converter_decode(
            opened, source.baseAddress!, source.count, &from, target.baseAddress!, target.count, &status)
        }
      }
      if count > 0 { return parts[..<count].map { (scalar: $0.scalar, length: Int($0.length)) } }
      if from == before { return nil }
    }
    return nil
  }

  /// The bytes of `text`, valid UTF-8, from the initial state and back to it; nil where the encoding lacks a character.
  func encode(_ text: Span<UInt8>) -> [UInt8]? {
    guard let buffer = unsafe cleanse_buffer_create() else { return nil }
    defer { unsafe cleanse_buffer_destroy(buffer) }
    let status = unsafe text.withUnsafeBufferPointer { source in
      unsafe cleanse_converter_encode(opened, source.baseAddress, source.count, buffer)
    }
    guard status == CLEANSE_GOOD else { return nil }
    return unsafe Array(
      UnsafeBufferPointer(start: cleanse_buffer_bytes(buffer), count: cleanse_buffer_length(buffer)))
  }
}
