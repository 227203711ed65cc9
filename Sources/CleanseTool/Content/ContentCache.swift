import CleanseKit

/// What is known of each file from the last run: what its clean form was made from, what came out, and what was told.
///
/// Kept as lines of JSON. A cache that cannot be read, or is of another version, is as none: it only saves work.
struct ContentCache {
  struct Entry: Equatable {
    /// The digest of everything that the clean form depends on.
    let key: String
    /// The digest of the clean form; nil where the file was rejected: then it is tried again.
    let clean: String?
    let diagnostics: String
    /// Whether a diagnostic is an error, or a document was rejected.
    let isFaulty: Bool
  }

  /// What follows the name of the folder in that of the cache beside it.
  static let ending = "-cache.jsonl"
  private static let version = 2

  /// The program that made the clean forms.
  var program: Program?
  /// How many files the last run cleaned: for those who want to know what a build did.
  var cleaned = 0
  /// By the paths of the files.
  var entries: [String: Entry] = [:]

  /// What the file at `path` holds, or nothing.
  init(_ path: String) {
    guard Descriptor.fault(reading: path) == nil, let file = try? Descriptor(reading: path),
      let bytes = try? file.readAll()
    else { return }
    let lines = bytes.split(separator: 0x0A)
    guard let first = lines.first, let header = try? JSONParser.parse(Array(first)),
      header["cleanseContentCache"]?.number?.int == Self.version
    else { return }
    if let stamp = header["stamp"]?.string, let digest = header["program"]?.string {
      program = Program(stamp: stamp, digest: digest)
    }
    for line in lines.dropFirst() {
      guard let value = try? JSONParser.parse(Array(line)), let path = value["path"]?.string,
        let key = value["key"]?.string, let isFaulty = value["faulty"]?.bool,
        let clean = value["clean"]?.string, let diagnostics = value["diagnostics"]?.string
      else { continue }
      entries[path] = Entry(key: key, clean: clean, diagnostics: diagnostics, isFaulty: isFaulty)
    }
  }

  /// The lines of the cache, in the order of the paths.
  var bytes: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.key("cleanseContentCache")
      writer.int(Self.version)
      writer.key("cleaned")
      writer.int(cleaned)
      if let program {
        writer.key("stamp")
        writer.string(program.stamp)
        writer.key("program")
        writer.string(program.digest)
      }
    }
    var bytes = writer.take() + [0x0A]
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      guard let clean = entry.clean else { continue }
      writer.object { writer in
        writer.key("path")
        writer.string(path)
        writer.key("key")
        writer.string(entry.key)
        writer.key("clean")
        writer.string(clean)
        writer.key("diagnostics")
        writer.string(entry.diagnostics)
        writer.key("faulty")
        writer.bool(entry.isFaulty)
      }
      bytes += writer.take() + [0x0A]
    }
    return bytes
  }
}
