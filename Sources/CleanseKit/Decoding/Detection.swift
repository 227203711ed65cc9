/// What a file's encoding was found to be.
struct Detection {
  let encoding: Encoding
  /// 0 to 1.
  var confidence = 1.0
  /// Up to where the bytes are known to be valid UTF-8.
  var validUTF8 = 0

  /// How many bytes are read to tell an encoding.
  static let prefixSize = 1 << 20

  /// The encoding to decode `raw` from, where `encoding` was asked for.
  static func settle(_ encoding: Encoding, _ raw: Span<UInt8>) -> Detection {
    switch encoding {
    case .auto: detect(raw)
    case .utf16: Detection(encoding: raw.starts(with: Encoding.utf16BE.mark) ? .utf16BE : .utf16LE)
    case .utf32: Detection(encoding: raw.starts(with: Encoding.utf32BE.mark) ? .utf32BE : .utf32LE)
    default: Detection(encoding: encoding)
    }
  }

  private static func detect(_ raw: Span<UInt8>) -> Detection {
    return Detection(encoding: .utf8)
  }
}
