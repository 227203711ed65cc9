/// The probability that a line belongs to the text: a logistic regression on `LineFeatures`.
enum LineModel {
  static func probability(_ numbers: [Float]) -> Float {
    var sum: Float = 0
    for i in weights.indices { sum += weights[i] * numbers[i] }
    return Logarithm.logistic(sum)
  }
}
