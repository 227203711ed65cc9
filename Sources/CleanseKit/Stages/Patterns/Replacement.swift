internal import CCleanseICU

/// One pattern of `replace`, and what stands in place of its matches.
public struct Replacement: OptionObject {
  /// An ICU regular expression (UTS #18), or a plain text where `literal` says so.
  public var pattern = ""
  /// What stands in place of a match; `$1` and `${name}` are its groups.
  public var with = ""
  /// Letters of i, m, s, x, w.
  public var flags = ""
  public var literal = false
  /// What reports say of each replacement.
  public var reason = ""

  public init() {}

  public static let required = ["pattern", "with"]
  public static let all = [
    Option("pattern", \Self.pattern, "An ICU regular expression (UTS #18), or a plain text."),
    Option(
      "with", \Self.with,
      "What stands in place of a match: $1 and ${name} are what groups matched, \\$ is a dollar sign."),
    Option(
      "flags", \Self.flags,
      "Letters: i for any case, m for ^ and $ at lines, s for a dot that matches line ends, x for comments, w for the "
        + "word boundaries of UAX #29."),
    Option("literal", \Self.literal, "Whether pattern and replacement are plain text, in which no sign has a meaning."),
    Option("reason", \Self.reason, "What reports say of each replacement."),
  ]

  public func check() throws(StageError) {
    guard !pattern.isEmpty else {
      throw StageError(option: "pattern", "'pattern' must not be empty: it would match everywhere; write ^ or $")
    }
    for letter in flags.utf8 where Self.flag(letter) == nil {
      throw StageError(option: "flags", "'flags' must be letters of i, m, s, x, w; this is '\(flags)'")
    }
    let expression: RegularExpression
    do throws(StageError) {
      expression = try compiled()
    } catch {
      throw StageError(option: "pattern", error.message)
    }
    do throws(StageError) {
      _ = try template(expression)
    } catch {
      throw StageError(option: "with", error.message)
    }
  }

  /// The expression, for one thread.
  func compiled() throws(StageError) -> RegularExpression {
    var bits: UInt32 = literal ? CLEANSE_REGEX_LITERAL : 0
    for letter in flags.utf8 { bits |= Self.flag(letter) ?? 0 }
    return try RegularExpression(pattern, flags: bits)
  }

  /// The parts of `with`, whose groups are those of `expression`.
  func template(_ expression: RegularExpression) throws(StageError) -> ReplacementTemplate {
    literal ? ReplacementTemplate(text: with) : try ReplacementTemplate(parsing: with, groups: expression)
  }

  private static func flag(_ letter: UInt8) -> UInt32? {
    switch letter {
    case UInt8(ascii: "i"): CLEANSE_REGEX_CASE_INSENSITIVE
    case UInt8(ascii: "m"): CLEANSE_REGEX_MULTILINE
    case UInt8(ascii: "s"): CLEANSE_REGEX_DOT_ALL
    case UInt8(ascii: "x"): CLEANSE_REGEX_COMMENTS
    case UInt8(ascii: "w"): CLEANSE_REGEX_UNICODE_WORDS
    case UInt8(ascii: " "): 0
    default: nil
    }
  }
}
