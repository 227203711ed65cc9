import Foundation
import PackagePlugin

/// The words behind `swift package cleanse`.
struct ContentArguments {
  enum Verb: String { case check, diff, apply }

  private static let usage = """
    usage: swift package cleanse check [--target NAME]… [--strict] [--sarif FILE]
           swift package cleanse diff [--target NAME]…
           swift package [--allow-writing-to-package-directory] cleanse apply [--target NAME]… [--journal FILE]
    """

  let verb: Verb
  let targets: [String]
  /// Where reports go: absolute, as the tool runs elsewhere.
  let sarif: String?
  let journal: String?
  let isStrict: Bool

  init(_ arguments: [String]) throws(ContentFault) {
    var words = ArgumentExtractor(arguments)
    targets = words.extractOption(named: "target")
    sarif = words.extractOption(named: "sarif").last.map { URL(filePath: $0).path(percentEncoded: false) }
    journal = words.extractOption(named: "journal").last.map { URL(filePath: $0).path(percentEncoded: false) }
    isStrict = words.extractFlag(named: "strict") > 0
    // Words of SwiftPM's own come here too, where they stand behind the verb.
    for flag in ["allow-writing-to-package-directory", "disable-sandbox"] { _ = words.extractFlag(named: flag) }
    for option in ["allow-writing-to-directory", "build-system"] { _ = words.extractOption(named: option) }
    let rest = words.remainingArguments
    if let flag = rest.first(where: { $0.hasPrefix("-") }) {
      throw ContentFault(flag == "--help" ? Self.usage : "there is no flag '\(flag)'\n\(Self.usage)")
    }
    guard let verb = rest.first.flatMap(Verb.init(rawValue:)), rest.count == 1 else {
      let found = rest.isEmpty ? "nothing" : "'\(rest.joined(separator: " "))'"
      throw ContentFault("expected one of check, diff and apply, found \(found)\n\(Self.usage)")
    }
    self.verb = verb
    guard verb == .check || (sarif == nil && !isStrict), verb == .apply || journal == nil else {
      throw ContentFault("--sarif and --strict go with check, --journal goes with apply\n\(Self.usage)")
    }
    guard sarif?.hasSuffix(".sarif") != false else { throw ContentFault("the name behind --sarif must end in .sarif") }
  }
}
