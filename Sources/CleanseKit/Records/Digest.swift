internal import CCleanseKernels

/// Tells one text from another: XXH64, as 16 hexadecimal digits; no protection against anybody who wants to deceive.
public enum Digest {
  /// The digest of all of `bytes`, in linear time.
  public static func of(_ bytes: Span<UInt8>) -> String {
    let value = unsafe bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else {
        var none: UInt8 = 0
        return unsafe cleanse_digest(&none, 0)
      }
      return unsafe cleanse_digest(base, buffer.count)
    }
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
