import Foundation
import PackagePlugin

/// Runs the tool over the content of a package: at once, unless a journal or a tool of a target's own asks for more.
struct ContentRun {
  private let words: ContentArguments
  private let package: URL
  private let work: URL
  private var groups: [(tool: URL, files: [String])] = []

  init(
    _ arguments: [String], _ targets: [(name: String, folder: URL)], package: URL, work: URL, tool: URL
  ) throws {
    words = try ContentArguments(arguments)
    (self.package, self.work) = (package, work)
    if let stranger = words.targets.first(where: { name in !targets.contains { $0.name == name } }) {
      throw ContentFault(
        "there is no target '\(stranger)'; there are \(targets.map { $0.name }.joined(separator: ", "))")
    }
    let wanted = targets.filter { words.targets.isEmpty || words.targets.contains($0.name) }
    var faults: [String] = []
    for (_, folder) in wanted {
      do throws(ContentFault) {
        guard let content = try Content(of: folder, package: package) else { continue }
        for file in content.files { add(file, content.tool ?? tool) }
      } catch {
        faults.append(error.description)
      }
    }
    guard faults.isEmpty else { throw ContentFault(faults.joined(separator: "\n")) }
    guard !groups.isEmpty else {
      throw ContentFault(
        "no target has content; add '\(wanted.first?.folder.path(percentEncoded: false) ?? "")Content' with .txt, .md or "
          + ".jsonl files (or name another folder in \(Content.settingsName)), and, where the built-in pipeline does not "
          + "fit, a \(Content.pipelineName) in it, such as 'cleanse init' prints")
    }
    if words.sarif != nil, Set(groups.map { $0.tool }).count > 1 {
      throw ContentFault("the targets have tools of their own, which write a log each; name targets with --target")
    }
  }

  /// Adds a file to those of its tool; of JSONL and texts, which share no journal, each have their own run for one.
  private mutating func add(_ file: Content.File, _ tool: URL) {
    let path = relative(file.url)
    let index = groups.firstIndex {
      $0.tool == tool && (words.journal == nil || Self.isLines($0.files[0]) == Self.isLines(path))
    }
    if let index { groups[index].files.append(path) } else { groups.append((tool, [path])) }
  }

  private static func isLines(_ path: String) -> Bool { path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson") }

  func run() throws {
    let clean = work.appending(path: "clean", directoryHint: .isDirectory)
    try? FileManager.default.removeItem(at: clean)
    defer { try? FileManager.default.removeItem(at: clean) }
    var status: Int32 = 0
    for (number, group) in groups.enumerated() {
      var arguments = words.verb == .diff ? ["diff", "--unified"] : ["run", "--diagnostics"]
      arguments.append("--nearest")
      if words.isStrict { arguments.append("--strict") }
      if let sarif = words.sarif { arguments.append("--report=\(sarif)") }
      if let journal = words.journal { arguments.append("--journal=\(journal)\(number == 0 ? "" : "-\(number + 1)")") }
      switch words.verb {
      case .diff: break
      case .apply:
        try refuseRejects(group.tool, group.files, clean)
        arguments.append("--output=\(group.files.count == 1 ? group.files[0] : ".")")
      case .check:
        let file = group.files.count == 1 ? "/text" : ""
        try FileManager.default.createDirectory(at: clean, withIntermediateDirectories: true)
        arguments.append("--output=\(clean.path(percentEncoded: false))\(file)")
      }
      status = max(status, try launch(group.tool, arguments + ["--"] + group.files))
      if number > 0, let journal = words.journal {
        print("'\(journal)-\(number + 1)' is a journal too: texts and JSONL have each their own")
      }
    }
    // Differences are what `diff` is asked for.
    if status > (words.verb == .diff ? 1 : 0) { exit(status) }
  }

  /// Documents that cannot be cleaned have no place in a clean file: they would be gone from one that is written in place.
  private func refuseRejects(_ tool: URL, _ files: [String], _ clean: URL) throws {
    try FileManager.default.createDirectory(at: clean, withIntermediateDirectories: true)
    let rejects = clean.appending(path: "rejects.jsonl")
    let output = clean.path(percentEncoded: false) + (files.count == 1 ? "/text" : "")
    _ = try launch(
      tool,
      ["run", "--nearest", "--rejects=\(rejects.path(percentEncoded: false))", "--output=\(output)", "--"] + files)
    guard let found = try? Data(contentsOf: rejects), !found.isEmpty else { return }
    throw ContentFault(
      "some documents cannot be cleaned and would be taken out of their files, so nothing was written; "
        + "'swift package cleanse check' tells which")
  }

  private func launch(_ tool: URL, _ arguments: [String]) throws -> Int32 {
    let process = Process()
    process.executableURL = tool
    process.arguments = arguments
    process.currentDirectoryURL = package
    do {
      try process.run()
    } catch {
      throw ContentFault("cannot run '\(tool.path(percentEncoded: false))': \(error.localizedDescription)")
    }
    process.waitUntilExit()
    if process.terminationStatus == 2, words.verb == .apply {
      Diagnostics.remark(
        "in a sandbox, apply needs 'swift package --allow-writing-to-package-directory cleanse apply'")
    }
    return process.terminationReason == .exit ? process.terminationStatus : 2
  }

  /// The path from the package's folder, which is where the tool runs.
  private func relative(_ url: URL) -> String {
    let root = package.path(percentEncoded: false)
    return String(url.path(percentEncoded: false).trimmingPrefix(root.hasSuffix("/") ? root : root + "/"))
  }
}
