#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Finds the pipeline file that stands nearest to an input.
enum NearestPipeline {
  static let name = "pipeline.json"

  /// The `pipeline.json` in the folder of `input`, or in the first folder above it that has one, as far as the path names
  /// folders: of a relative path, up to the working folder.
  static func path(for input: String) -> String? {
    var folder = Paths.folder(of: input)
    while true {
      if unsafe access(folder + name, F_OK) == 0 { return folder + name }
      guard !folder.isEmpty, folder != "/", folder != "../", !folder.hasSuffix("/../") else { return nil }
      folder = Paths.folder(of: String(folder.dropLast()))
    }
  }
}
