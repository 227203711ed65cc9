/// Why a text was refused as JSON, and where; the words are made by ``message``.
public struct JSONError: Error, Equatable, Sendable {
  /// The cause.
  public let kind: Kind

  /// The byte of the source at which the cause stands, from 0 up to and including the length of the source.
  public let offset: Int

  /// An error of this cause at this byte of the source.
  public init(_ kind: Kind, at offset: Int) {
    self.kind = kind
    self.offset = offset
  }

  /// The causes, all but ``tooDeep(limit:)`` violations of RFC 8259.
  public enum Kind: Equatable, Sendable {
    /// Nothing but white space.
    case empty
    /// Bytes that look like UTF-16 or UTF-32 (RFC 8259, section 8.1, asks for UTF-8).
    case wideEncoding(name: String)
    case byteOrderMark
    case invalidUTF8(byte: UInt8)
    case unexpected(Found, expected: Expected)
    /// A comma after the last element or member.
    case trailingComma(in: JSONKind)
    case trailingContent(Found)
    case comment
    /// A string or key in quotes other than `"`.
    case wrongQuote(Found)
    /// A bare word such as `NaN`, `True` or `undefined` in the place of a value.
    case unknownWord(String)
    /// A key without quotes.
    case unquotedKey(String)
    case badNumber(NumberFault)
    case controlCharacter(byte: UInt8)
    case unterminatedString
    case invalidEscape(Found)
    /// `\u` without four hexadecimal digits after it.
    case invalidUnicodeEscape
    /// One half of a surrogate pair, such as `\ud800`, alone.
    case loneSurrogate(unit: UInt16)
    /// Arrays and objects inside each other beyond the parser's limit.
    case tooDeep(limit: Int)
  }

  /// What stood in the place of what was expected.
  public enum Found: Equatable, Sendable {
    case endOfInput
    case character(Unicode.Scalar)
  }

  /// What the grammar asked for.
  public enum Expected: Sendable {
    case value
    case elementOrEnd
    case key
    case keyOrEnd
    case colon
    case commaOrEndOfArray
    case commaOrEndOfObject
  }

  /// What is wrong with a number.
  public enum NumberFault: Equatable, Sendable {
    case leadingZero
    case leadingPlus
    case noIntegerDigits
    case noFractionDigits
    case noExponentDigits
    /// A number followed at once by what can be no part of it, such as `0x1F` or `1_000`.
    case followed(by: Found)
  }
}

extension JSONError: CustomStringConvertible {
  /// The offset and the message.
  public var description: String { "offset \(offset): \(message)" }
}
