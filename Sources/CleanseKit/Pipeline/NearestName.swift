/// The name that was probably meant by a misspelled one, for "did you mean", or nil when none of `names` is near.
///
/// Near is an edit distance of at most a third of the longer of the two, but at least 1 and never all of it, with
/// capital and small letters of ASCII alike; of equally near names the first wins. Failing that, the only name that
/// begins with `name` is taken, from three letters on. Each name costs the product of the two lengths, or nothing
/// where these differ too much.
public func nearestName(to name: String, in names: some Sequence<String>) -> String? {
  let wanted = folded(name)
  var best: (name: String, distance: Int)?
  var beginning: [String] = []
  for candidate in names {
    let letters = folded(candidate)
    let longer = max(wanted.count, letters.count)
    let reach = min(max(1, longer / 3), longer - 1)
    let limit = min(reach, (best?.distance).map { $0 - 1 } ?? reach)
    if let distance = editDistance(wanted, letters, atMost: limit) { best = (candidate, distance) }
    if wanted.count >= 3, letters.starts(with: wanted) { beginning.append(candidate) }
  }
  return best?.name ?? (beginning.count == 1 ? beginning[0] : nil)
}

/// The edit distance of two names, or nil when it is more than `limit`.
///
/// Optimal string alignment: insertion, deletion, replacement, and exchange of two neighbours, each at cost 1.
func editDistance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar], atMost limit: Int) -> Int? {
  guard limit >= 0, abs(one.count - other.count) <= limit else { return nil }
  var beforeLast: [Int] = []
  var last = Array(0...other.count)
  for row in one.indices {
    var current = [row + 1]
    current.reserveCapacity(other.count + 1)
    for column in other.indices {
      let replaced = last[column] + (one[row] == other[column] ? 0 : 1)
      var cost = min(replaced, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
        cost = min(cost, beforeLast[column - 1] + 1)
      }
      current.append(cost)
    }
    beforeLast = last
    last = current
  }
  return last[other.count] <= limit ? last[other.count] : nil
}

private func folded(_ name: String) -> [Unicode.Scalar] {
  name.unicodeScalars.map { scalar in
    "A"..."Z" ~= scalar ? Unicode.Scalar(UInt8(scalar.value) | 0x20) : scalar
  }
}
