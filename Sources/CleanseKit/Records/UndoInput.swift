/// What a journal keeps of one input of its run.
struct UndoInput {
  let path: String
  var entries: [JSONValue]

  /// The digests of its clean lines.
  var digests: [String] { entries.compactMap { $0["digest"]?.string } }
  var rawDigests: [String] { entries.map { $0["rawDigest"]?.string ?? "" } }

  /// The inputs that `entries` speak of, in order, and where each path is among them.
  static func group(_ entries: [JSONValue]) -> (inputs: [UndoInput], numbers: [String: Int]) {
    var inputs: [UndoInput] = []
    var numbers: [String: Int] = [:]
    for entry in entries {
      let path = entry["path"]?.string ?? ""
      if let number = numbers[path] {
        inputs[number].entries.append(entry)
      } else {
        numbers[path] = inputs.count
        inputs.append(UndoInput(path: path, entries: [entry]))
      }
    }
    return (inputs, numbers)
  }
}
