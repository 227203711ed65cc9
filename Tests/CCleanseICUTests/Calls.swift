import CCleanseICU

/// A result buffer and a list of changes, given back together.
final class Output {
  let buffer = cleanse_buffer_create()!
  let list = cleanse_edits_create()!

  deinit {
    cleanse_buffer_destroy(buffer)
    cleanse_edits_destroy(list)
  }

  var bytes: [UInt8] {
    Array(UnsafeBufferPointer(start: cleanse_buffer_bytes(buffer), count: cleanse_buffer_length(buffer)))
  }

  var text: String { String(decoding: bytes, as: UTF8.self) }

  var edits: [cleanse_edit] {
    Array(UnsafeBufferPointer(start: cleanse_edits_first(list), count: cleanse_edits_count(list)))
  }
}

/// Every normalization form.
let forms = [CLEANSE_NFC, CLEANSE_NFD, CLEANSE_NFKC, CLEANSE_NFKD, CLEANSE_NFKC_CASEFOLD]

/// Normalizes text into `output`, which must succeed.
@discardableResult
func normalize(_ text: [UInt8], to form: cleanse_form, into output: Output = Output()) -> [UInt8] {
  let status = cleanse_normalize(form, text, text.count, output.buffer, output.list)
  precondition(status == 0, String(cString: cleanse_status_name(status)))
  return output.bytes
}

/// Normalizes a string, which must succeed.
func normalize(_ text: String, to form: cleanse_form) -> String {
  String(decoding: normalize(Array(text.utf8), to: form), as: UTF8.self)
}

/// The UTF-8 of some scalars.
func utf8(_ scalars: [UInt32]) -> [UInt8] {
  var text = String.UnicodeScalarView()
  for scalar in scalars { text.append(Unicode.Scalar(scalar)!) }
  return Array(String(text).utf8)
}

/// The scalars of valid UTF-8.
func scalars(_ bytes: [UInt8]) -> [UInt32] {
  String(decoding: bytes, as: UTF8.self).unicodeScalars.map(\.value)
}

/// The name of a status.
func name(_ status: cleanse_status) -> String { String(cString: cleanse_status_name(status)) }

/// The text of a context in a parse fault.
func text<Tuple>(_ context: Tuple) -> String {
  withUnsafeBytes(of: context) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
}

/// The strings of a list, which is given back.
func strings(_ list: OpaquePointer) -> [String] {
  defer { cleanse_strings_destroy(list) }
  return (0..<cleanse_strings_count(list)).map { String(cString: cleanse_strings_at(list, $0)) }
}

/// A small generator of random numbers that gives the same numbers in each run (SplitMix64).
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
