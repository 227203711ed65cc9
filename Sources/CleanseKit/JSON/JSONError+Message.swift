extension JSONError {
  /// Whether the text breaks the grammar of JSON; false when it only goes beyond a limit of the parser.
  public var isMalformed: Bool {
    if case .tooDeep = kind { false } else { true }
  }

  /// What was found, what was expected and the way out, in one line without the place.
  ///
  /// Each message about malformed text begins with "not valid JSON".
  public var message: String {
    if case .tooDeep(let limit) = kind {
      return "JSON nested too deeply: more than \(limit) arrays and objects inside each other; flatten the value"
    }
    return "not valid JSON: " + cause
  }

  private var cause: String {
    switch kind {
    case .empty: "found nothing but white space, expected a value; write {} for an empty object"
    case .wideEncoding(let name): "this looks like \(name), expected UTF-8; save the file as UTF-8"
    case .byteOrderMark: "found a byte order mark (EF BB BF), expected a value; save the file as UTF-8 without it"
    case .invalidUTF8(let byte):
      "found byte \(hex(UInt32(byte), digits: 2)), which is not UTF-8 here; save the file as UTF-8"
    case .unexpected(let found, let expected):
      "found \(found.words), expected \(expected.words)\(wayOut(found, expected))"
    case .trailingComma(let container):
      "found a comma with nothing after it, expected \(container == .array ? "an element" : "a member"); "
        + "remove the comma"
    case .trailingContent(let found): "found \(found.words) after the end of the value, expected nothing; remove it"
    case .comment: "found a comment, which JSON does not have; remove it"
    case .wrongQuote(let found): "found \(found.words), expected '\"'; write strings and keys in double quotes"
    case .unknownWord(let word): "found \(word), expected a value; \(replacement(of: word))"
    case .unquotedKey(let word): "found \(word), expected a key in double quotes; write \"\(word)\""
    case .badNumber(let fault): fault.words
    case .controlCharacter, .unterminatedString, .invalidEscape, .invalidUnicodeEscape, .loneSurrogate: stringCause
    case .tooDeep: ""
    }
  }

  private var stringCause: String {
    switch kind {
    case .controlCharacter(0x0A), .controlCharacter(0x0D):
      "found a line end inside a string; close the string with '\"', or write \\n for a line end in it"
    case .controlCharacter(let byte):
      "found control character U+\(hex(UInt32(byte), digits: 4)) inside a string; write \(escape(of: byte)) instead"
    case .unterminatedString: "found a string without an end, expected '\"'; close the string"
    case .invalidEscape(let found):
      "found \(found.words) after a backslash, expected one of \" \\ / b f n r t u; write \\\\ for a backslash"
    case .invalidUnicodeEscape:
      "found \\u without four hexadecimal digits after it; write all four, such as \\u00e9"
    case .loneSurrogate(let unit):
      "found \\u\(hex(UInt32(unit), digits: 4, lowercase: true)), half of a surrogate pair; "
        + "write both halves, or \\ufffd for an unknown character"
    default: ""
    }
  }

  /// What to do about what is in the wrong place, with a semicolon before it; nothing where it goes without saying.
  private func wayOut(_ found: Found, _ expected: Expected) -> String {
    guard case .character(let character) = found else {
      return switch expected {
      case .elementOrEnd, .commaOrEndOfArray: "; close the array with ']'"
      case .keyOrEnd, .commaOrEndOfObject: "; close the object with '}'"
      case .value, .key, .colon: "; the text is cut short"
      }
    }
    switch (character, expected) {
    case (",", .value), (",", .elementOrEnd), (",", .key), (",", .keyOrEnd): return "; remove the comma"
    case ("}", .commaOrEndOfArray): return "; close the array with ']' first"
    case ("]", .commaOrEndOfObject), ("]", .keyOrEnd): return "; close the object with '}' first"
    case (_, .commaOrEndOfArray), (_, .commaOrEndOfObject):
      return character.beginsValue ? "; put a comma before it" : ""
    case (_, .colon): return "; put a colon between key and value"
    case (_, .key), (_, .keyOrEnd): return character.beginsValue ? "; write the key as a string" : ""
    default: return ""
    }
  }

  /// What to write instead of a word that JSON does not have.
  private func replacement(of word: String) -> String {
    switch word.lowercased() {
    case "true", "false", "null": "write it in small letters"
    case "none", "nil", "undefined", "nan", "inf", "infinity", "-nan", "-inf", "-infinity", "+inf", "+infinity":
      "write null, or leave the member out"
    default: "write strings in double quotes"
    }
  }

  private func escape(of byte: UInt8) -> String {
    switch byte {
    case 0x08: "\\b"
    case 0x09: "\\t"
    case 0x0C: "\\f"
    default: "\\u" + hex(UInt32(byte), digits: 4, lowercase: true)
    }
  }
}

extension JSONError.Found {
  /// The character in quotes, or by its number where it cannot be seen.
  var words: String {
    switch self {
    case .endOfInput: "the end of the text"
    case .character("'"): "\"'\""
    case .character(let character):
      character.isVisible ? "'\(character)'" : "U+\(hex(character.value, digits: 4))"
    }
  }
}

extension JSONError.Expected {
  var words: String {
    switch self {
    case .value: "a value"
    case .elementOrEnd: "a value or ']'"
    case .key: "a key in double quotes"
    case .keyOrEnd: "a key in double quotes or '}'"
    case .colon: "':' after the key"
    case .commaOrEndOfArray: "',' or ']'"
    case .commaOrEndOfObject: "',' or '}'"
    }
  }
}

extension JSONError.NumberFault {
  var words: String {
    switch self {
    case .leadingZero: "found a number with a leading zero; remove the zero"
    case .leadingPlus: "found a number with a leading plus sign; remove the sign"
    case .noIntegerDigits: "found a number without a digit before its point or after its minus sign; write 0 there"
    case .noFractionDigits: "found a number without a digit after its point; write a digit there, or remove the point"
    case .noExponentDigits: "found a number without a digit in its exponent; write a digit there, or remove the e"
    case .followed(let found):
      "found \(found.words) in a number, expected a digit, '.', 'e' or its end; "
        + "write plain decimal digits, or a string in double quotes"
    }
  }
}

extension Unicode.Scalar {
  /// Whether a JSON value can begin with this character.
  fileprivate var beginsValue: Bool {
    switch self {
    case "\"", "{", "[", "-", "0"..."9", "a"..."z", "A"..."Z": true
    default: false
    }
  }

  /// Whether the character can be shown in a message: no control, format, space, lone mark or unassigned character.
  fileprivate var isVisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
      .spaceSeparator, .nonspacingMark, .enclosingMark, .spacingMark:
      false
    default: true
    }
  }
}

/// The number in hexadecimal digits, filled up with zeros.
private func hex(_ value: UInt32, digits: Int, lowercase: Bool = false) -> String {
  let text = String(value, radix: 16, uppercase: !lowercase)
  return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
}
