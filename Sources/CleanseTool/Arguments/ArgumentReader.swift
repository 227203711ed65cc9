import CleanseKit

/// Reads the words of a command line by a table of flags.
///
/// `--name VALUE`, `--name=VALUE`, `-o VALUE`, `-oVALUE`; `--` ends the flags.
struct ArgumentReader {
  let subcommand: Subcommand

  func read(_ words: [String]) throws(Failure) -> Arguments {
    var arguments = Arguments()
    var words = words[...]
    while let word = words.popFirst() {
      if word == "--" {
        // The mark stays among the operands: it also ends the search for the pipeline.
        arguments.operands += [word] + words
        break
      }
      guard word.hasPrefix("-"), word != "-" else {
        arguments.operands.append(word)
        continue
      }
      try set(word, &words, &arguments)
    }
    return arguments
  }

  private func set(_ word: String, _ rest: inout ArraySlice<String>, _ arguments: inout Arguments) throws(Failure) {
    let (flag, attached) = try find(word)
    var value = attached
    if flag.value != nil, value == nil {
      value = rest.popFirst()
      guard let value else { throw wrong("\(word) needs a value: \(flag.spelling)") }
      guard !value.hasPrefix("--") else {
        throw wrong(
          "\(word) needs a value, and '\(value)' is a flag; a value like it is written --\(flag.name)=\(value)")
      }
    } else if flag.value == nil, attached != nil {
      throw wrong("--\(flag.name) takes no value")
    }
    if let expected = flag.set(&arguments, value ?? "") {
      throw wrong("--\(flag.name) must be \(expected); this is '\(value ?? "")'")
    }
  }

  private func find(_ word: String) throws(Failure) -> (Flag, String?) {
    let flags = subcommand.flags + [.help]
    if word.hasPrefix("--") {
      let parts = word.dropFirst(2).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      if let flag = flags.first(where: { $0.name == parts[0] }) {
        return (flag, parts.count == 2 ? String(parts[1]) : nil)
      }
      let near = nearestName(to: String(parts[0]), in: flags.map { $0.name })
      throw wrong("there is no flag '\(word)'\(near.map { "; did you mean '--\($0)'?" } ?? "")")
    }
    let letter = word[word.index(after: word.startIndex)]
    guard let flag = flags.first(where: { $0.short == letter }) else {
      throw wrong("there is no flag '\(word)'")
    }
    let tail = word.dropFirst(2)
    guard !tail.hasPrefix("=") else {
      let value = tail.dropFirst()
      throw wrong("'\(word)' has a sign too many; write -\(letter) \(value) or --\(flag.name)=\(value)")
    }
    return (flag, tail.isEmpty ? nil : String(tail))
  }

  private func wrong(_ message: String) -> Failure {
    Failure("\(message); see 'cleanse \(subcommand.name) --help'")
  }
}
