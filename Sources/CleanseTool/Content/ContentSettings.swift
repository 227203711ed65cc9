import CleanseKit

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The settings of content, in `cleanse-content.json`. Plugins go by what they can read of them; what is wrong is told here.
struct ContentSettings {
  static let name = "cleanse-content.json"
  private static let keys = ["folder", "extensions", "tool"]

  private let path: String
  private let bytes: [UInt8]
  private let package: String

  /// Reads the settings at `path`, of a package in the folder `package`.
  init(_ path: String, package: String) throws(Failure) {
    self.path = path
    self.package = package
    bytes = try Descriptor(reading: path).readAll()
  }

  /// All that is wrong, each in the words of compilers, with the line around the place.
  var faults: [String] {
    let root: JSONValue
    do throws(JSONError) {
      root = try JSONParser.parse(bytes)
    } catch {
      return [fault(at: error.offset, error.message)]
    }
    guard let members = root.members else {
      return [fault(at: root.range.lowerBound, #"the settings must be an object, such as {"folder": "Content"}"#)]
    }
    var seen: Set<String> = []
    return members.compactMap { member in
      let key = member.key
      guard seen.insert(key).inserted else {
        return fault(at: member.keyRange.lowerBound, "the setting '\(key)' stands twice; keep one")
      }
      guard Self.keys.contains(key) else {
        let near = nearestName(to: key, in: Self.keys).map { "did you mean '\($0)'?" }
        return fault(
          at: member.keyRange.lowerBound,
          "there is no setting '\(key)'; \(near ?? "there are \(Self.keys.joined(separator: ", "))")")
      }
      return expected(of: member).map { fault(at: member.value.range.lowerBound, "'\(key)' must be \($0)") }
    }
  }

  /// What the value of a setting must be; nil where it is.
  private func expected(of setting: JSONMember) -> String? {
    switch setting.key {
    case "folder":
      // The plugins take no path with two dots in a row.
      let isBelow = setting.value.string.map { !$0.isEmpty && !$0.hasPrefix("/") && !$0.contains("..") }
      return isBelow == true ? nil : "the path of a folder below the target's"
    case "extensions":
      let isList = setting.value.elements?.allSatisfy { $0.string != nil }
      return isList == true ? nil : #"a list of endings, such as ["txt", "md"]"#
    default:
      guard let name = setting.value.string, !name.isEmpty else {
        return "the path of an executable, from the package's folder"
      }
      let place = name.hasPrefix("/") ? name : "\(package)/\(name)"
      guard unsafe access(place, X_OK) != 0 || FilePlace.isFolder(place) else { return nil }
      return "an executable; '\(name)' is none: build it first, or take 'tool' out of \(Self.name)"
    }
  }

  private func fault(at offset: Int, _ message: String) -> String {
    let places = SourcePlaces(bytes)
    let place = places.place(of: offset)
    let excerpt = places.excerpt(at: offset)
    return "\(path):\(place.line):\(place.column): error: \(message)\(excerpt.isEmpty ? "" : "\n\(excerpt)")"
  }
}
