/// A JSON number as it is spelled in the source, with its value on demand.
public struct JSONNumber: Equatable, Sendable {
  /// The exact source spelling, such as `1.50` or `-2e3`.
  public let spelling: String

  init(spelling: String) {
    self.spelling = spelling
  }

  /// The nearest `Double`; infinite when the number is beyond its range, such as `1e999`.
  public var double: Double {
    guard let value = Double(spelling) else { preconditionFailure("each JSON number is one of Swift") }
    return value
  }

  /// The number as an integer, or nil when it is none or does not fit.
  ///
  /// `2.0` and `2e3` are integers too, as in JSON Schema; spelled so, they are taken up to 2^53, where `Double` is exact.
  public var int: Int? {
    if let value = Int(spelling) { return value }
    guard spelling.contains(where: { ".eE".contains($0) }) else { return nil }
    let value = double
    guard value.magnitude <= 0x1p53 else { return nil }
    // Not Int(exactly:), which rounds with functions of libm.
    return Double(Int(value)) == value ? Int(value) : nil
  }
}
