import Foundation
import PackagePlugin

/// Runs the tool over the content of a package, once for each pipeline.
struct ContentRun {
  private let words: ContentArguments
  private let contents: [(target: String, content: Content)]
  private let package: URL
  private let work: URL
  private let cleanse: URL

  init(
    _ arguments: [String], _ targets: [(name: String, folder: URL)], package: URL, work: URL, tool: URL
  ) throws {
    words = try ContentArguments(arguments)
    (self.package, self.work, cleanse) = (package, work, tool)
    if let stranger = words.targets.first(where: { name in !targets.contains { $0.name == name } }) {
      throw ContentFault(
        "there is no target '\(stranger)'; there are \(targets.map { $0.name }.joined(separator: ", "))")
    }
    var contents: [(target: String, content: Content)] = []
    var faults: [String] = []
    for (name, folder) in targets where words.targets.isEmpty || words.targets.contains(name) {
      do throws(ContentFault) {
        if let content = try Content(of: folder, package: package) { contents.append((name, content)) }
      } catch {
        faults.append(error.description)
      }
    }
    self.contents = contents
    guard faults.isEmpty else { throw ContentFault(faults.joined(separator: "\n")) }
    guard !contents.allSatisfy({ $0.content.files.isEmpty }) else {
      let folder = targets.first { words.targets.isEmpty || words.targets.contains($0.name) }?.folder ?? package
      throw ContentFault(
        "no target has content to clean; add the folder '\(folder.path(percentEncoded: false))Content' with .txt, .md or "
          + ".jsonl files (or name another folder in \(Content.settingsName)), and beside it a \(Content.pipelineName), "
          + "such as 'cleanse init' prints, where the built-in pipeline does not fit")
    }
  }

  func run() throws {
    try? FileManager.default.removeItem(at: work)
    try FileManager.default.createDirectory(at: work, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: work) }
    var status: Int32 = 0
    let groups = self.groups
    for (number, group) in groups.enumerated() {
      status = max(status, try clean(group, number))
    }
    if let sarif = words.sarif { try write(reports(groups), to: sarif) }
    if let journal = words.journal {
      for (isLines, path) in [(false, journal), (true, journal + "-jsonl")] {
        let parts = try groups.indices.filter { groups[$0].isLines == isLines }.map {
          try Data(contentsOf: place("journal", $0))
        }
        guard let first = parts.first else { continue }
        // One header is enough: the rest of each journal are its entries.
        let rest = parts.dropFirst().map { $0.drop { $0 != 0x0A }.dropFirst() }
        try write(rest.reduce(first) { $0 + $1 }, to: path)
      }
    }
    // Differences are what was asked for.
    if words.verb == .diff, status == 1 { status = 0 }
    if status != 0 { exit(status) }
  }

  private func clean(_ group: Group, _ number: Int) throws -> Int32 {
    let files = group.files.map { relative($0) }
    var arguments = words.verb == .diff ? ["diff", "--unified"] : ["run", "--diagnostics"]
    if let pipeline = group.pipeline { arguments.append(relative(pipeline)) }
    if words.isStrict { arguments.append("--strict") }
    if words.sarif != nil { arguments += ["--report", place("report.sarif", number).path(percentEncoded: false)] }
    if words.journal != nil { arguments += ["--journal", place("journal", number).path(percentEncoded: false)] }
    switch words.verb {
    case .diff: break
    case .apply: arguments.append("--output=\(files.count == 1 ? files[0] : ".")")
    case .check: arguments += ["-o", place("clean", number).path(percentEncoded: false)]
    }
    let process = Process()
    process.executableURL = group.tool
    process.arguments = arguments + ["--"] + files
    process.currentDirectoryURL = package
    do {
      try process.run()
    } catch {
      throw ContentFault("cannot run '\(group.tool.path(percentEncoded: false))': \(error.localizedDescription)")
    }
    process.waitUntilExit()
    if process.terminationStatus == 2, words.verb == .apply {
      Diagnostics.remark(
        "where plugins run in a sandbox, apply needs 'swift package --allow-writing-to-package-directory cleanse apply'"
      )
    }
    return process.terminationReason == .exit ? process.terminationStatus : 2
  }

  /// Files that one run of the tool takes.
  private struct Group {
    let tool: URL
    let pipeline: URL?
    let isLines: Bool
    var files: [URL]
  }

  /// Each file once, by executable, pipeline and whether it is JSONL, which no run mixes with text; in the order of targets.
  private var groups: [Group] {
    var groups: [Group] = []
    for (_, content) in contents {
      for file in content.files {
        let tool = content.tool ?? cleanse
        let isLines = ["jsonl", "ndjson"].contains(file.url.pathExtension)
        let fitting = groups.lastIndex {
          $0.tool == tool && $0.pipeline == file.pipeline && $0.isLines == isLines && $0.files.count < 2000
        }
        if let fitting {
          groups[fitting].files.append(file.url)
        } else {
          groups.append(Group(tool: tool, pipeline: file.pipeline, isLines: isLines, files: [file.url]))
        }
      }
    }
    return groups
  }

  /// One log of all runs, each in a category of its own, as services ask for.
  private func reports(_ groups: [Group]) throws -> Data {
    var log: [String: Any] = [:]
    var runs: [Any] = []
    for (number, group) in groups.enumerated() {
      guard let data = try? Data(contentsOf: place("report.sarif", number)),
        let part = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      else { continue }
      log = part
      for var run in part["runs"] as? [[String: Any]] ?? [] {
        let pipeline = group.pipeline.map { relative($0) } ?? "built-in"
        run["automationDetails"] = ["id": "cleanse/\(pipeline)\(group.isLines ? "/jsonl" : "")/\(number)"]
        runs.append(run)
      }
    }
    log["runs"] = runs
    return try JSONSerialization.data(withJSONObject: log, options: [.sortedKeys, .withoutEscapingSlashes])
  }

  private func place(_ name: String, _ number: Int) -> URL { work.appending(path: "\(number)-\(name)") }

  private func write(_ data: Data, to path: String) throws {
    do {
      try data.write(to: URL(filePath: path))
    } catch {
      throw ContentFault("cannot write '\(path)': \(error.localizedDescription)")
    }
  }

  /// The path from the package's folder, which is where the tool runs.
  private func relative(_ url: URL) -> String {
    let (path, root) = (url.path(percentEncoded: false), package.path(percentEncoded: false))
    let prefix = root.hasSuffix("/") ? root : root + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}
