import Foundation
import Testing

@testable import CleanseKit

/// The public parsing suite: `y_` must be read, `n_` must be refused with a place, `i_` may be either.
///
/// The files stand beside the repository, in `../shared`, and not in it.
struct JSONSuiteTests {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/bench/dev/unicode/json")

  static let files =
    (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?
    .filter { $0.hasSuffix(".json") }.sorted() ?? []

  private static func files(_ kind: String) throws -> [(name: String, bytes: [UInt8])] {
    let chosen = files.filter { $0.hasPrefix(kind) }
    try #require(!chosen.isEmpty)
    return try chosen.map { ($0, Array(try Data(contentsOf: folder.appending(path: $0)))) }
  }

  /// Reads with both doors, which must agree where neither depth nor lone surrogates decide.
  private static func read(_ bytes: [UInt8]) -> (tree: JSONError?, line: JSONError?) {
    var line = JSONLine(keys: ["text"])
    let tree = failure { () throws(JSONError) in _ = try JSONParser.parse(bytes) }
    return (tree, failure { () throws(JSONError) in try line.scan(bytes.span) })
  }

  private static func failure(of read: () throws(JSONError) -> Void) -> JSONError? {
    do throws(JSONError) {
      try read()
      return nil
    } catch {
      return error
    }
  }

  @Test(.enabled(if: !files.isEmpty, "the suite is not beside the repository, in ../shared/bench/dev/unicode/json"))
  func readsAllThatIsValid() throws {
    for (name, bytes) in try Self.files("y_") {
      let errors = Self.read(bytes)
      #expect(errors.tree == nil, "\(name)")
      #expect(errors.line == nil, "\(name)")
    }
  }

  @Test(
    .enabled(if: !files.isEmpty, "the suite is not beside the repository, in ../shared/bench/dev/unicode/json"),
    .timeLimit(.minutes(1)))
  func refusesAllThatIsMalformed() throws {
    for (name, bytes) in try Self.files("n_") {
      let errors = Self.read(bytes)
      let error = try #require(errors.tree, "\(name)")
      #expect(errors.line != nil, "\(name)")
      #expect((0...bytes.count).contains(error.offset), "\(name)")
      #expect(error.message.contains("not valid JSON") == error.isMalformed, "\(name)")
      #expect(error.isMalformed || bytes.count > 100_000 - 1, "\(name)")
      let place = SourcePlaces(bytes).place(of: error.offset)
      #expect(place.line >= 1 && place.column >= 1, "\(name)")
    }
  }

  @Test(.enabled(if: !files.isEmpty, "the suite is not beside the repository, in ../shared/bench/dev/unicode/json"))
  func decidesWhatIsOpen() throws {
    for (name, bytes) in try Self.files("i_") {
      let errors = Self.read(bytes)
      switch errors.tree?.kind {
      case nil, .invalidUTF8, .wideEncoding, .byteOrderMark: #expect(errors.line == errors.tree, "\(name)")
      case .loneSurrogate: #expect(errors.line == nil, "\(name)")
      default: Issue.record("\(name): \(errors)")
      }
    }
  }
}
