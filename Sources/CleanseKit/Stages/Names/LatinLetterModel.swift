/// How likely letters follow one another in names in Latin letters.
struct LatinLetterModel {
  private let model = JointModel.latinLetters
  /// The graphone of each letter from a to z.
  private let graphones: [Int32]

  init() {
    let model = model
    graphones = (0x61...0x7A).map { Int32(model.graphones(of: [$0]).lowerBound) }
  }

  /// The cost of `word`, letters from a to z, in 256ths of a natural logarithm.
  func cost(of word: ArraySlice<UInt8>) -> Int32 {
    var nodes = SIMD8<Int32>(repeating: -1)
    nodes[0] = Int32(model.start)
    var cost: Int32 = 0
    for letter in word { cost += step(&nodes, Int(graphones[Int(letter) - 0x61])) }
    return (cost + step(&nodes, model.end)) * 16
  }

  /// The cost of `graphone` behind `nodes`, which it then joins.
  private func step(_ nodes: inout SIMD8<Int32>, _ graphone: Int) -> Int32 {
    var next = SIMD8<Int32>(repeating: -1)
    var cost: Int32 = 0
    var isFound = false
    for k in stride(from: model.order - 2, through: 0, by: -1) where nodes[k] >= 0 {
      let child = model.child(k, Int(nodes[k]), graphone)
      next[k + 1] = Int32(child)
      if isFound { continue }
      if child >= 0 {
        cost += model.probability(k + 1, child)
        isFound = true
      } else {
        cost += model.backoff(k, Int(nodes[k]))
      }
    }
    next[0] = Int32(graphone)
    nodes = next
    return isFound ? cost : cost + model.probability(0, graphone)
  }
}
