/// A Unicode scalar value and the number of bytes it takes in UTF-8.
public struct DecodedScalar: Sendable {
  public let value: UInt32
  public let length: Int
}

extension Text {
  /// The scalar that starts at `offset`, a scalar boundary before the end; value 0 and length 0 at the end.
  @inline(__always)
  public func scalar(at offset: Int) -> DecodedScalar {
    guard offset < count else { return DecodedScalar(value: 0, length: 0) }
    let lead = UInt32(self[offset])
    if lead < 0x80 { return DecodedScalar(value: lead, length: 1) }
    let second = UInt32(self[offset + 1] & 0x3F)
    if lead < 0xE0 { return DecodedScalar(value: (lead & 0x1F) << 6 | second, length: 2) }
    let third = UInt32(self[offset + 2] & 0x3F)
    if lead < 0xF0 { return DecodedScalar(value: (lead & 0x0F) << 12 | second << 6 | third, length: 3) }
    let fourth = UInt32(self[offset + 3] & 0x3F)
    return DecodedScalar(value: (lead & 0x07) << 18 | second << 12 | third << 6 | fourth, length: 4)
  }

  /// The scalar that ends at `offset`, a scalar boundary after the start; value 0 and length 0 at the start.
  @inline(__always)
  public func scalar(before offset: Int) -> DecodedScalar {
    guard offset > 0 else { return DecodedScalar(value: 0, length: 0) }
    var start = offset - 1
    while start > 0, self[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  /// Whether `offset` lies between two scalars, or at an end.
  public func isScalarBoundary(_ offset: Int) -> Bool {
    offset >= 0 && offset <= count && (offset == count || self[offset] & 0xC0 != 0x80)
  }
}
