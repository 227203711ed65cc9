import Foundation

/// Runs the built command as a user would.
enum Command {
  struct Outcome {
    let status: Int32
    let out: [UInt8]
    let err: String
    var text: String { String(decoding: out, as: UTF8.self) }
  }

  /// The built `cleanse`, beside the tests.
  static let path =
    Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent().appending(path: "cleanse") }
    .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    ?? URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "cleanse")

  static func run(_ arguments: String..., input: [UInt8] = [], in folder: URL? = nil) throws -> Outcome {
    try run(arguments, input: input, in: folder)
  }

  static func run(_ arguments: [String], input: [UInt8] = [], in folder: URL? = nil) throws -> Outcome {
    let scratch = try Folder()
    try scratch.write("in", input)
    let (out, err) = (scratch.url.appending(path: "out"), scratch.url.appending(path: "err"))
    _ = FileManager.default.createFile(atPath: out.path, contents: nil)
    _ = FileManager.default.createFile(atPath: err.path, contents: nil)
    let process = Process()
    process.executableURL = path
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.standardInput = try FileHandle(forReadingFrom: scratch.url.appending(path: "in"))
    process.standardOutput = try FileHandle(forWritingTo: out)
    process.standardError = try FileHandle(forWritingTo: err)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      status: process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus,
      out: Array(try Data(contentsOf: out)), err: String(decoding: try Data(contentsOf: err), as: UTF8.self))
  }
}

extension Process {
  /// Starts the process with signals as a shell would give them: none blocked, as they are in the threads of tests, and
  /// none of those that end a command ignored.
  func runWithSignals() throws {
    for number in [SIGINT, SIGTERM, SIGHUP] { _ = signal(number, SIG_DFL) }
    var (none, before) = (sigset_t(), sigset_t())
    unsafe sigemptyset(&none)
    unsafe pthread_sigmask(SIG_SETMASK, &none, &before)
    defer { unsafe pthread_sigmask(SIG_SETMASK, &before, nil) }
    try run()
  }
}

/// A folder that is gone when the last user is.
final class Folder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "cleanse-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  @discardableResult
  func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
    let file = url.appending(path: name)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
    return file.path
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url.appending(path: name)), as: UTF8.self)
  }

  var names: [String] { (try? FileManager.default.contentsOfDirectory(atPath: url.path).sorted()) ?? [] }
}
