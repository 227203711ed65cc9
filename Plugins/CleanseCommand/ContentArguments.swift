import PackagePlugin

/// The words behind `swift package cleanse`.
struct ContentArguments {
  enum Verb: String, CaseIterable { case check, diff, apply }

  static let usage = """
    usage: swift package cleanse check [--target NAME]… [--strict] [--sarif FILE]
           swift package cleanse diff  [--target NAME]…
           swift package [--allow-writing-to-package-directory] cleanse apply [--target NAME]… [--sarif FILE] [--journal FILE]
    """

  let verb: Verb
  let targets: [String]
  let sarif: String?
  let journal: String?
  let isStrict: Bool

  init(_ arguments: [String]) throws(ContentFault) {
    var words = ArgumentExtractor(arguments)
    targets = words.extractOption(named: "target")
    sarif = words.extractOption(named: "sarif").last
    journal = words.extractOption(named: "journal").last
    isStrict = words.extractFlag(named: "strict") > 0
    // Words of SwiftPM itself come here too, where they stand behind the verb.
    for flag in ["allow-writing-to-package-directory", "disable-sandbox"] { _ = words.extractFlag(named: flag) }
    for option in ["allow-writing-to-directory", "build-system"] { _ = words.extractOption(named: option) }
    let rest = words.remainingArguments
    guard let first = rest.first, rest.count == 1, let verb = Verb(rawValue: first) else {
      let found = rest.isEmpty ? "nothing" : "'\(rest.joined(separator: " "))'"
      throw ContentFault("expected one of check, diff and apply, found \(found)\n\(Self.usage)")
    }
    self.verb = verb
    if verb == .diff, sarif != nil || isStrict {
      throw ContentFault("diff takes no --sarif and no --strict; check does")
    }
    if verb != .apply, journal != nil { throw ContentFault("a journal is of changes; --journal goes with apply") }
    if verb == .apply, isStrict { throw ContentFault("apply takes no --strict; check does") }
  }
}
