/// The operands of `run` and `explain`, told apart: the first that ends in `.json` is the pipeline.
struct Operands {
  var pipeline: String?
  var inputs: [String] = []

  init(_ words: [String]) {
    var ended = false
    for word in words {
      if word == "--", !ended {
        ended = true
      } else if !ended, pipeline == nil, word.hasSuffix(".json") {
        pipeline = word
      } else {
        inputs.append(word)
      }
    }
  }
}
