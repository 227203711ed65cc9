internal import CCleanseKernels

extension PageNet {
  /// Lines so far apart hardly see each other: taps reach 30 lines, what is beyond comes by the recurrence alone.
  private static let stride = 32

  /// What each group of features adds to the log odds of each of the `count` lines judged last, `[line][group]`.
  ///
  /// That is how the odds differ from those with the group of the line at its mean over the page. What the groups leave
  /// of the difference to a page of mean lines alone comes through the net from other lines, and goes to the lines around.
  /// Costs 321 runs of the net, some 0.5 ms a line.
  mutating func weights(_ count: Int) -> [[Float]] {
    let seen = (odds: odds, features: features, sums: leftSums)
    let means = meanLine(count)
    func flatten(_ group: LineFeatureGroup, _ line: Int) {
      for feature in group.features { features[line * Self.width + feature] = means.features[feature] }
      guard group.hasHashes else { return }
      for at in 0..<model.embed { leftSums[line * model.embed + at] = means.sums[at] }
    }
    var weights = Array(repeating: [Float](), count: count)
    for group in LineFeatureGroup.all {
      for start in 0..<min(Self.stride, count) {
        let lines = Swift.stride(from: start, to: count, by: Self.stride)
        for line in lines { flatten(group, line) }
        evaluate(count)
        for line in lines { weights[line].append(seen.odds[line] - odds[line]) }
        (features, leftSums) = (seen.features, seen.sums)
      }
    }
    for group in LineFeatureGroup.all { for line in 0..<count { flatten(group, line) } }
    evaluate(count)
    for line in 0..<count {
      weights[line][LineFeatureGroup.around] += seen.odds[line] - odds[line] - weights[line].reduce(0, +)
    }
    (odds, features, leftSums) = seen
    return weights
  }

  private static var width: Int { Int(CLEANSE_LINE_FEATURES) }

  private func meanLine(_ count: Int) -> (features: [UInt8], sums: [Int16]) {
    func mean(_ value: (Int) -> Int) -> Int { (0..<count).reduce(0) { $0 + value($1) } / max(1, count) }
    return (
      (0..<Self.width).map { feature in UInt8(mean { Int(features[$0 * Self.width + feature]) }) },
      (0..<model.embed).map { at in Int16(truncatingIfNeeded: mean { Int(leftSums[$0 * model.embed + at]) }) }
    )
  }
}
