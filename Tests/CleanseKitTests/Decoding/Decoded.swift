@testable import CleanseKit

/// Decodes `raw` in a pipeline without stages that names `encoding`.
func decode(_ raw: [UInt8], _ encoding: Encoding = .auto, offsets: OffsetUnit = .utf8) throws -> Cleaned {
  let file = """
    {"version": 1, "input": {"encoding": "\(encoding.rawValue)"}, "stages": [],
     "output": {"offsets": "\(offsets.rawValue)"}}
    """
  return try clean(raw, with: Pipeline(parsing: Array(file.utf8)))
}

/// Bytes from hexadecimal digits in pairs, with spaces.
func bytes(_ hexadecimal: String) -> [UInt8] { hexadecimal.split(separator: " ").map { UInt8($0, radix: 16)! } }

/// The bytes of `text` in `encoding`, without a mark.
func bytes(_ text: String, in encoding: Encoding) -> [UInt8]? {
  encoding == .utf8 ? Array(text.utf8) : Encoder(encoding)?.encode(Array(text.utf8).span)
}

extension Cleaned {
  /// The encoding that the text was labelled with.
  var encoding: String { annotations.first { $0.rule == "encoding" }?.label?.value ?? "utf-8" }
  /// The rules of the flags.
  var flags: [String] { annotations.filter { $0.kind == .flag }.map { $0.rule } }
}
