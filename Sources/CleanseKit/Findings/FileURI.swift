/// The path of a file as a URI reference (RFC 3986): relative where the path is, else with the scheme `file`.
struct FileURI {
  let text: String
  /// Whether it names something below the folder that it is relative to.
  let isBelowRoot: Bool

  init(_ path: String) {
    let isAbsolute = path.hasPrefix("/")
    let parts = path.split(separator: "/").filter { $0 != "." }
    isBelowRoot = !isAbsolute && !parts.contains("..")
    text = (isAbsolute ? "file:///" : "") + parts.map { Self.encoded($0) }.joined(separator: "/")
  }

  /// A part of a path, with all but the unreserved characters of RFC 3986, section 2.3, as percent and two digits.
  private static func encoded(_ part: Substring) -> String {
    var text = ""
    for byte in part.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        let digits = String(byte, radix: 16, uppercase: true)
        text += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return text
  }
}
