/// The operands of `run`, `explain` and `diff`, told apart: the first that end in `.json` are pipelines.
struct Operands {
  var pipelines: [String] = []
  var inputs: [String] = []

  var pipeline: String? { pipelines.first }

  /// - Parameter most: how many pipelines there may be.
  init(_ words: [String], pipelines most: Int = 1) {
    var ended = false
    for word in words {
      if word == "--", !ended {
        ended = true
      } else if !ended, pipelines.count < most, word.hasSuffix(".json") {
        pipelines.append(word)
      } else {
        inputs.append(word)
      }
    }
  }
}
