/// Reads a file that `cleanse learn` wrote and somebody may have edited: JSON, strictly, noting every fault.
struct LearntFile {
  private let file: SourceFile
  /// What is wrong so far, each as `path:line:column: …`.
  private(set) var faults: [String] = []

  init(_ file: NamedFile) { self.file = SourceFile(path: file.path, bytes: file.bytes) }

  /// The root, an object with `version`, `documents` and the list `items`, and the elements of that list; nil, with faults
  /// noted, where it is none.
  ///
  /// - Parameters:
  ///   - what: what the file is, for messages: "a register of names".
  ///   - form: what the elements of the list look like.
  ///   - command: what writes such files.
  mutating func read(
    _ what: String, version: Int, items: String, form: String, command: String
  ) -> (root: JSONValue, elements: [JSONValue])? {
    let root: JSONValue
    do throws(JSONError) {
      root = try JSONParser.parse(file.bytes)
    } catch {
      note(error.offset, error.message)
      return nil
    }
    guard members(root, known: ["version", "documents", items], what) else { return nil }
    guard root["version"]?.number?.int == version else {
      note(
        (root["version"] ?? root).range.lowerBound,
        "'version' must be \(version), which is what this cleanse reads; run '\(command)' again")
      return nil
    }
    if let documents = root["documents"], documents.number?.int.map({ $0 >= 0 }) != true {
      note(documents.range.lowerBound, "'documents' must be a whole number; this is \(found(documents))")
    }
    guard let elements = root[items]?.elements else {
      note((root[items] ?? root).range.lowerBound, "'\(items)' must be a list of \(form)")
      return nil
    }
    return (root, elements)
  }

  /// Whether `value` is an object; notes keys that are not known or stand twice.
  mutating func members(_ value: JSONValue, known: [String], _ what: String) -> Bool {
    guard let members = value.members else {
      note(
        value.range.lowerBound,
        "expected \(what), an object with \(known.joined(separator: ", ")); this is \(found(value))")
      return false
    }
    for member in members where !known.contains(member.key) {
      note(member.keyRange.lowerBound, "\(what) has no key '\(member.key)'\(didYouMean(member.key, known))")
    }
    for fault in file.faults(repeatedIn: members) {
      faults.append("\(fault.path):\(fault.line):\(fault.column): \(fault.message)")
    }
    return true
  }

  mutating func note(_ offset: Int, _ message: String) {
    let fault = file.fault(at: offset, message)
    faults.append("\(fault.path):\(fault.line):\(fault.column): \(message)")
  }
}
