/// How much of a text a stage must see at once, from the narrowest to the widest.
public enum Scope: Int, Comparable, CaseIterable, Sendable {
  /// Between two normalization boundaries: any cut between unrelated characters will do.
  case window
  case line
  /// Lines up to a blank line.
  case paragraph
  case document

  public static func < (a: Scope, b: Scope) -> Bool { a.rawValue < b.rawValue }

  public var name: String { "\(self)" }
}

/// Reads text and says what it found; only the pipeline writes.
///
/// The name is the type's, in kebab case: `StripMarkup` is `strip-markup`.
public protocol Stage: Sendable {
  associatedtype Options: StageOptions
  /// What one thread needs to work: iterators, buffers. `Void` where there is nothing.
  associatedtype Scratch

  /// One sentence: the first line of the stage's manual.
  static var summary: String { get }
  /// Further paragraphs of the manual: what it does and does not do, and on what the rules rest.
  static var discussion: String { get }
  /// Every rule that a finding of this stage can name; `rules[i].number == i`.
  static var rules: [Rule] { get }
  /// The marks that it uses.
  static var reads: Marks { get }
  /// The marks that it makes.
  static var writes: Marks { get }
  /// Whether its findings with a replacement are applied where the pipeline file does not say.
  static var defaultApply: Apply { get }
  /// Whether it takes away what the clean text does not give back without a journal.
  static var isLossy: Bool { get }
  /// Whether it may reject a document, of which then nothing must have been passed on: so that no text runs in blocks.
  static var mayReject: Bool { get }
  /// Before and after: its manual and its first tests.
  static var examples: [Example] { get }

  /// What it must see at once, with its options.
  var scope: Scope { get }

  /// Prepares the stage, once for each pipeline: compiles patterns, opens models.
  init(_ options: Options) throws(StageError)

  /// Makes what one thread needs.
  func makeScratch() throws(StageError) -> Scratch

  /// Reads `text` and says what it found.
  func find(in text: borrowing Text, using scratch: inout Scratch, into findings: inout Findings) throws(StageError)
}

extension Stage {
  public static var discussion: String { "" }
  public static var reads: Marks { [] }
  public static var writes: Marks { [] }
  public static var defaultApply: Apply { .always }
  public static var isLossy: Bool { true }
  public static var mayReject: Bool { false }

  /// The kebab-case name that pipeline files use.
  ///
  /// `String(describing:)` would look for conformances first, which takes longer than all else at start-up.
  public static var name: String { kebabCase(_typeName(Self.self, qualified: false)) }
}

extension Stage where Scratch == Void {
  /// Makes nothing: the stage needs nothing to work.
  public func makeScratch() {}
}

/// `StripMarkup` becomes `strip-markup`.
func kebabCase(_ typeName: String) -> String {
  var name = ""
  for letter in typeName.unicodeScalars {
    let capital = (0x41...0x5A).contains(letter.value)
    if capital, !name.isEmpty { name += "-" }
    name.unicodeScalars.append(capital ? Unicode.Scalar(UInt8(letter.value) + 0x20) : letter)
  }
  return name
}

/// Why a stage cannot be made or cannot go on.
public struct StageError: Error, Equatable, Sendable {
  /// The option that is at fault, where one is.
  public let option: String?
  /// What was found, what was expected, and the way out.
  public let message: String

  public init(option: String? = nil, _ message: String) {
    self.option = option
    self.message = message
  }
}
