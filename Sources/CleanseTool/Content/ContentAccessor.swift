/// The source file that gives a target its clean content. It is the same for every target: what is there stands in the
/// index beside the files, so that nothing is compiled again when content comes or goes.
enum ContentAccessor {
  static let source = #"""
    // Made by CleanseContent, the build-tool plugin of the package cleanse.
    import Foundation

    /// The clean content of this target, by the paths of its files below the content folder, such as `de/about.txt`.
    nonisolated enum Content {
      /// All paths, in order.
      static let paths: [String] = {
        let place = folder.appendingPathComponent("index.json")
        do {
          return try JSONDecoder().decode([String].self, from: Data(contentsOf: place))
        } catch {
          fatalError("cannot read the index of the content at '\(place.path)': \(error)")
        }
      }()

      /// Where the clean form of the file at `path` is; nil where the content folder has no such file.
      static subscript(path: String) -> URL? {
        paths.contains(path) ? folder.appendingPathComponent("files/\(path)") : nil
      }

      /// The clean form of the file at `path`.
      static func text(_ path: String) throws -> String {
        guard let place = self[path] else { throw Missing(path: path) }
        return String(decoding: try Data(contentsOf: place), as: UTF8.self)
      }

      /// There is no such file in the content folder.
      struct Missing: Error, CustomStringConvertible {
        let path: String
        var description: String {
          "there is no content at '\(path)'; there is \(paths.isEmpty ? "none at all" : paths.joined(separator: ", "))"
        }
      }

      private static let folder =
        (Bundle.module.resourceURL ?? Bundle.module.bundleURL).appendingPathComponent("CleanContent")
    }

    """#
}
