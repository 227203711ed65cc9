/// The options of a stage: a value with a default for each, and the list that names them.
public protocol StageOptions: Sendable {
  /// The defaults.
  init()
  /// One line an option; from it come parsing, schema and manual.
  static var all: [Option<Self>] { get }
}

/// An object in a list that is the value of an option: members with a default each, and those that must be said.
public protocol OptionObject: StageOptions {
  /// The names of the members that have no default.
  static var required: [String] { get }
  /// Says what is wrong with members that are right each alone; `option` names the one at fault.
  func check() throws(StageError)
}

/// The options of a stage that has none.
public struct NoOptions: StageOptions {
  public init() {}
  public static let all: [Option<NoOptions>] = []
}

/// A value that one of a few words names: the type of an option with choices.
public protocol OptionChoice: CaseIterable, RawRepresentable, Sendable where RawValue == String {}

/// What values an option takes.
public enum OptionKind: Equatable, Sendable {
  case bool
  case integer(ClosedRange<Int>)
  case number(ClosedRange<Double>)
  case string
  /// Any string; those listed are what completion offers.
  case suggested([String])
  case strings
  case choice([String])
  case choices([String])
  /// A list of objects with these members.
  case objects([OptionMember])
  /// A list of paths of files, which the host reads.
  case files

  /// The kind in a few words, for messages: of many choices the first, and where the others are listed.
  var briefExpectation: String {
    guard case .choice(let words) = self, words.count > 16 else { return expectation }
    return "one of \(words.prefix(6).joined(separator: ", ")) and \(words.count - 6) more ('cleanse schema' lists them)"
  }

  /// The kind in words: "one of nfc, nfd".
  public var expectation: String {
    switch self {
    case .bool: "true or false"
    case .integer(let range): "a whole number from \(range.lowerBound) to \(range.upperBound)"
    case .number(let range): "a number from \(range.lowerBound) to \(range.upperBound)"
    case .string, .suggested: "a string"
    case .strings: "a list of strings"
    case .choice(let words): "one of \(words.joined(separator: ", "))"
    case .choices(let words): "a list of \(words.joined(separator: ", "))"
    case .files: "a list of paths of files, relative to the pipeline file"
    case .objects(let members): "a list of objects with \(members.map { $0.name }.joined(separator: ", "))"
    }
  }
}

/// A member of the objects in a list: an option as manual and schema show it.
public struct OptionMember: Equatable, Sendable {
  public let name: String
  public let summary: String
  public let kind: OptionKind
  public let isRequired: Bool
  /// The default value as JSON.
  public let defaultValue: String
}

/// What is wrong within the value of an option, and where in the source.
struct OptionFault {
  let offset: Int
  let message: String
}

/// Where an option's value lives in the options of its stage.
public typealias OptionPath<Root, Value> = any WritableKeyPath<Root, Value> & Sendable

/// One option: its name, what it is for, and where its value lives.
public struct Option<Root: Sendable>: Sendable {
  /// The key in the pipeline file, in camel case.
  public let name: String
  /// One sentence.
  public let summary: String
  public let kind: OptionKind
  /// Whether a pipeline file must give a value.
  public private(set) var isRequired = false
  /// Where the files live that the value names; nil where it names none.
  private(set) var files: OptionPath<Root, [NamedFile]>?
  /// Whether a value is right; false says that it is not what `kind` expects.
  let set: @Sendable (inout Root, JSONValue) -> Bool
  /// What is wrong within a value that is made of others; empty where nothing is or `kind` says it all.
  let faults: @Sendable (JSONValue) -> [OptionFault]
  /// Writes the default value as JSON.
  let write: @Sendable (Root, inout JSONWriter) -> Void

  private init<Value>(
    _ name: String, _ path: OptionPath<Root, Value>, _ summary: String, _ kind: OptionKind,
    read: @escaping @Sendable (JSONValue) -> Value?, write: @escaping @Sendable (Value, inout JSONWriter) -> Void,
    faults: @escaping @Sendable (JSONValue) -> [OptionFault] = { _ in [] }
  ) {
    self.name = name
    self.summary = summary
    self.kind = kind
    set = { root, json in
      guard let value = read(json) else { return false }
      root[keyPath: path] = value
      return true
    }
    self.write = { root, writer in write(root[keyPath: path], &writer) }
    self.faults = faults
  }
}

extension Option {
  public init(_ name: String, _ path: OptionPath<Root, Bool>, _ summary: String) {
    self.init(name, path, summary, .bool, read: { $0.bool }, write: { $1.bool($0) })
  }

  public init(
    _ name: String, _ path: OptionPath<Root, Int>, in range: ClosedRange<Int>, _ summary: String
  ) {
    self.init(
      name, path, summary, .integer(range),
      read: { json in json.number?.int.flatMap { range.contains($0) ? $0 : nil } }, write: { $1.int($0) })
  }

  public init(
    _ name: String, _ path: OptionPath<Root, Double>, in range: ClosedRange<Double>,
    _ summary: String
  ) {
    self.init(
      name, path, summary, .number(range),
      read: { json in (json.number?.double).flatMap { range.contains($0) ? $0 : nil } },
      write: { $1.double($0) })
  }

  public init(_ name: String, _ path: OptionPath<Root, String>, _ summary: String) {
    self.init(name, path, summary, .string, read: { $0.string }, write: { $1.string($0) })
  }

  /// A string, of which `words` are those that people choose.
  public init(_ name: String, _ path: OptionPath<Root, String>, suchAs words: [String], _ summary: String) {
    self.init(name, path, summary, .suggested(words), read: { $0.string }, write: { $1.string($0) })
  }

  public init(_ name: String, _ path: OptionPath<Root, [String]>, _ summary: String) {
    self.init(name, path, summary, .strings, read: strings(of:), write: writeStrings)
  }

  /// Files that the host reads, in the order in which they are named.
  public init(_ name: String, _ path: OptionPath<Root, [NamedFile]>, _ summary: String) {
    self.init(
      name, path, summary, .files, read: { json in strings(of: json).map { $0.map { NamedFile(path: $0) } } },
      write: { files, writer in writeStrings(files.map { $0.path }, &writer) })
    files = path
  }

  /// A list of strings of which each must be one of `words`.
  public init(
    _ name: String, _ path: OptionPath<Root, [String]>, among words: [String], _ summary: String
  ) {
    self.init(
      name, path, summary, .choices(words),
      read: { json in strings(of: json).flatMap { $0.allSatisfy(words.contains) ? $0 : nil } },
      write: writeStrings)
  }

  /// A string that must be one of `words`.
  public init(
    _ name: String, _ path: OptionPath<Root, String>, among words: [String], _ summary: String
  ) {
    self.init(
      name, path, summary, .choice(words), read: { json in json.string.flatMap { words.contains($0) ? $0 : nil } },
      write: { $1.string($0) })
  }

  public init<Choice: OptionChoice>(
    _ name: String, _ path: OptionPath<Root, Choice>, _ summary: String
  ) {
    self.init(
      name, path, summary, .choice(Choice.allCases.map { $0.rawValue }),
      read: { json in json.string.flatMap(Choice.init(rawValue:)) }, write: { $1.string($0.rawValue) })
  }
}

extension Option {
  /// A list of objects.
  public init<Element: OptionObject>(
    _ name: String, _ path: OptionPath<Root, [Element]>, isRequired: Bool = false, _ summary: String
  ) {
    let members = Element.all.map { member in
      OptionMember(
        name: member.name, summary: member.summary, kind: member.kind,
        isRequired: Element.required.contains(member.name), defaultValue: member.defaultValue(in: Element()))
    }
    self.init(
      name, path, summary, .objects(members),
      read: { json in json.elements.flatMap { ObjectReading<Element>.read($0).values } },
      write: { elements, writer in
        writer.array { writer in
          for element in elements { ObjectReading<Element>.write(element, &writer) }
        }
      },
      faults: { json in json.elements.map { ObjectReading<Element>.read($0).faults } ?? [] })
    self.isRequired = isRequired
  }

  /// The value in `root`, as JSON.
  func defaultValue(in root: Root) -> String {
    var writer = JSONWriter()
    write(root, &writer)
    return String(decoding: writer.bytes, as: UTF8.self)
  }
}

private func strings(of json: JSONValue) -> [String]? {
  guard let elements = json.elements else { return nil }
  let strings = elements.compactMap { $0.string }
  return strings.count == elements.count ? strings : nil
}

private func writeStrings(_ strings: [String], _ writer: inout JSONWriter) {
  writer.array { writer in
    for string in strings { writer.string(string) }
  }
}
