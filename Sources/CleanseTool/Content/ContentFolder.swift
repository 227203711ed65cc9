import CleanseKit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The folder that clean content goes to: `index.json`, and below `files` each clean form at the path of its file.
///
/// It is one resource of the target. Build systems look at the time of the folder itself, so that it is touched when
/// anything in it changed, and only then: nothing is copied again for what is as it should be.
final class ContentFolder {
  private let folder: String
  private var isChanged = false

  /// Makes the folder at `path` where there is none.
  init(_ path: String) throws(Failure) {
    folder = path
    try Paths.makeFolders(above: "\(path)/files/")
  }

  /// The bytes of the clean form of the file at `path`; nil where there is none.
  func read(_ path: String) -> [UInt8]? { Self.bytes(at: place(path)) }

  /// Makes `bytes` the clean form of the file at `path`.
  func write(_ path: String, _ bytes: [UInt8]) throws(Failure) {
    // A folder stands where a file is wanted when content was moved.
    if FilePlace.isFolder(place(path)) { try keep([], below: path) }
    try Paths.makeFolders(above: place(path))
    try put(bytes, at: place(path))
  }

  /// Takes the clean form of the file at `path` away, where there is one.
  func remove(_ path: String) {
    var place = place(path)
    guard unsafe unlink(place) == 0 else { return }
    isChanged = true
    // Folders go with the last file in them; one that holds something else stays.
    repeat {
      place = Paths.parent(of: place)
    } while unsafe place != "\(folder)/files" && rmdir(place) == 0
  }

  /// Takes away what is below the path `folder` and not among `paths`: files that the content no longer has.
  func keep(_ paths: Set<String>, below folder: String = "") throws(Failure) {
    let files = "\(self.folder)/files/"
    for place in try FileTree.files([files + folder], hidden: true) {
      let path = String(place.dropFirst(files.count))
      if !paths.contains(path) { remove(path) }
    }
  }

  /// Writes the index, and touches the folder if anything changed.
  func finish(index: [UInt8]) throws(Failure) {
    try put(index, at: "\(folder)/index.json")
    if isChanged { _ = unsafe utimes(folder, nil) }
  }

  private func place(_ path: String) -> String { "\(folder)/files/\(path)" }

  private func put(_ bytes: [UInt8], at place: String) throws(Failure) {
    if try Self.replace(place, with: bytes) { isChanged = true }
  }

  /// Makes the file at `place` hold `bytes`, and returns whether it did not before.
  @discardableResult static func replace(_ place: String, with bytes: [UInt8]) throws(Failure) -> Bool {
    guard Self.bytes(at: place) != bytes else { return false }
    let file = try OutputFile(place)
    try file.write(bytes)
    try file.commit()
    return true
  }

  private static func bytes(at place: String) -> [UInt8]? {
    guard Descriptor.fault(reading: place) == nil, let file = try? Descriptor(reading: place) else { return nil }
    return try? file.readAll()
  }
}
