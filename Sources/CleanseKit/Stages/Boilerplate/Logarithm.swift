/// Logarithms of small counts, the same on every machine.
enum Logarithm {
  private static let table: [Float] = (0..<4096).map { natural(Float($0) + 1) }

  /// ln(1 + `count`), for counts from 0; those above 2^24 count as that.
  @inline(__always)
  static func onePlus(_ count: Int) -> Float {
    if count < 4096 { return table[max(0, count)] }
    return natural(Float(min(count, 1 << 24)) + 1)
  }

  /// ln by the exponent and the series of atanh on the fraction: basic operations only, which IEEE 754 fixes to the bit.
  static func natural(_ value: Float) -> Float {
    let exponent = Float(value.exponent)
    let ratio = (value.significand - 1) / (value.significand + 1)
    let square = ratio * ratio
    let series = 1 + square * (1 / 3 + square * (1 / 5 + square * (1 / 7 + square * (1 / 9 + square / 11))))
    return exponent * 0.693_147_2 + 2 * ratio * series
  }

  /// 1 / (1 + e^-`value`), by halving the argument until the series of e^x is short.
  static func logistic(_ value: Float) -> Float { 1 / (1 + exponential(-value)) }

  static func exponential(_ value: Float) -> Float {
    let x = min(max(value, -30), 30) / 64
    var power = 1 + x * (1 + x / 2 * (1 + x / 3 * (1 + x / 4)))
    for _ in 0..<6 { power *= power }
    return power
  }
}
