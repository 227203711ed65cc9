import Foundation

/// What `cleanse-content.json` says, in the target's folder, else in the package's.
struct Settings {
  static let name = "cleanse-content.json"
  private static let keys = ["folder", "extensions", "tool"]

  /// The content folder, as seen from the target's.
  var folder = "Content"
  /// The files that are content, by the ends of their names.
  var extensions = ["txt", "md", "markdown", "jsonl"]
  /// Another command with the same subcommands, made with `CleanseTool` and stages of its own.
  var tool: URL?

  init(folder target: URL, package: URL) throws {
    let places = [target, package].map { $0.appending(path: Self.name) }
    guard let file = places.first(where: { FileManager.default.fileExists(atPath: $0.path) }) else { return }
    let members: [String: Any]
    do {
      guard let object = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] else {
        throw Faults("expected an object such as {\"folder\": \"Content\"}", file)
      }
      members = object
    } catch let error as NSError {
      throw Faults("this is no JSON: \(error.userInfo["NSDebugDescription"] ?? error.localizedDescription)", file)
    }
    for key in members.keys.sorted() where !Self.keys.contains(key) {
      throw Faults("there is no key '\(key)'; there are \(Self.keys.joined(separator: ", "))", file)
    }
    if let said = members["folder"] {
      guard let path = said as? String, !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else {
        throw Faults("'folder' must be the path of a folder in the target's, such as \"Content\"", file)
      }
      folder = path
    }
    if let said = members["extensions"] {
      guard let list = said as? [String], !list.isEmpty else {
        throw Faults("'extensions' must be a list of strings, such as [\"txt\", \"md\"]", file)
      }
      extensions = list.map { $0.lowercased() }
    }
    guard let said = members["tool"] else { return }
    guard let path = said as? String else { throw Faults("'tool' must be the path of an executable", file) }
    let place = URL(filePath: path, relativeTo: package.appending(path: "")).absoluteURL
    guard FileManager.default.isExecutableFile(atPath: place.path) else {
      throw Faults("'tool' names '\(place.path)', which is no executable; build it first, or take the key away", file)
    }
    tool = place
  }
}
