#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// What is wrong with the content of a list before any of it is read, in the words of compilers.
enum ContentFaults {
  /// Stops with all that is wrong with the settings, and with links that leave a content folder.
  ///
  /// - Parameter expanding: whether a build system reads the paths, which takes parts of some for names of settings.
  static func check(_ list: ContentList, expanding: Bool) throws(Failure) {
    var faults: [String] = []
    var read: Set<String> = []
    for target in list.targets {
      if let path = target.settings, read.insert(path).inserted {
        faults += try ContentSettings(path, package: list.package).faults
      }
      faults += links(of: target)
      if expanding { faults += expanded(target, package: list.package) }
    }
    guard faults.isEmpty else { throw .faults(faults.joined(separator: "\n")) }
  }

  private static func links(of target: ContentTarget) -> [String] {
    guard let folder = realPath(target.folder) else { return [] }
    let start = folder == "/" ? "/" : folder + "/"
    return target.files.compactMap { file in
      // What leads nowhere cannot be read, which is told later.
      guard let place = realPath(file.input), !place.hasPrefix(start) else { return nil }
      return
        "\(file.input):1:1: error: the link leaves the content folder, to '\(place)'; put the file itself here, or take "
        + "the link away"
    }
  }

  private static func expanded(_ target: ContentTarget, package: String) -> [String] {
    let start = package + "/"
    var paths: Set<String> = []
    return target.files.flatMap { [$0.input] + ($0.pipeline.map { [$0] } ?? []) }.compactMap { path in
      let rest = path.hasPrefix(start) ? String(path.dropFirst(start.count)) : path
      guard holds(rest, "$(") || holds(rest, "${"), paths.insert(path).inserted else { return nil }
      return
        "\(path):1:1: error: build systems take '$(' and '${' in a path for the name of a setting; rename it"
    }
  }

  private static func holds(_ path: String, _ mark: String) -> Bool {
    let (path, mark) = (Array(path.utf8), Array(mark.utf8))
    return path.indices.contains { path[$0...].starts(with: mark) }
  }

  /// The path without links; nil for what is not there.
  private static func realPath(_ path: String) -> String? {
    guard let place = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(place) }
    return unsafe String(cString: place)
  }
}
