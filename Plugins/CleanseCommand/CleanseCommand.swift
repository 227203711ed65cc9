import Foundation
import PackagePlugin

/// `swift package cleanse check|diff|apply`: all content of all targets that have a content folder.
///
/// It asks for no permission, so that `check` and `diff` run unattended; `apply` writes only with
/// `--allow-writing-to-package-directory` where plugins run in a sandbox.
@main struct CleanseCommand: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let targets = context.package.targets.compactMap { $0 as? any SourceModuleTarget }
    try run(
      arguments, targets.map { ($0.name, $0.directoryURL) }, package: context.package.directoryURL,
      work: context.pluginWorkDirectoryURL, cleanse: context.tool(named: "cleanse").url)
  }

  /// Hands the words on to the tools of the wanted targets, each with a list of their content.
  private func run(
    _ arguments: [String], _ targets: [(name: String, place: URL)], package: URL, work: URL, cleanse: URL
  ) throws {
    var words = ArgumentExtractor(arguments)
    let wanted = words.extractOption(named: "target")
    // Words of SwiftPM's own come here too, where they stand behind the verb.
    for flag in ["allow-writing-to-package-directory", "disable-sandbox"] { _ = words.extractFlag(named: flag) }
    for option in ["allow-writing-to-directory", "build-system"] { _ = words.extractOption(named: option) }
    let rest = words.remainingArguments
    if let stranger = wanted.first(where: { name in !targets.contains { $0.name == name } }) {
      throw Fault("there is no target '\(stranger)'; there are \(targets.map { $0.name }.joined(separator: ", "))")
    }
    let contents = targets.filter { wanted.isEmpty || wanted.contains($0.name) }.map {
      Content(of: $0.name, in: $0.place, package: package)
    }
    // What has no content goes with what has, so that a tool tells of none only where there is none.
    let first = contents.first { !$0.files.isEmpty }?.tool
    var groups = Dictionary(grouping: contents) { ($0.files.isEmpty ? first : $0.tool) ?? cleanse }
    if groups.isEmpty { groups = [cleanse: []] }
    guard groups.count < 2 || !rest.contains(where: { $0.hasPrefix("--sarif") || $0.hasPrefix("--journal") }) else {
      throw Fault("the targets have tools of their own, which would write one file; name targets with --target")
    }
    var status: Int32 = 0
    for (tool, contents) in groups.sorted(by: { $0.key.name < $1.key.name }) {
      let list = work.appending(path: "content-list.json")
      try ContentList(package: package.name, targets: contents).write(to: list)
      let process = try Process.run(tool, arguments: ["content", list.name] + rest)
      process.waitUntilExit()
      status = max(status, process.terminationReason == .exit ? process.terminationStatus : 2)
    }
    if status > 0 { exit(status) }
  }

  private struct Fault: Error, CustomStringConvertible {
    let description: String
    init(_ message: String) { description = message }
  }
}

#if canImport(XcodeProjectPlugin)
  import XcodeProjectPlugin

  extension CleanseCommand: XcodeCommandPlugin {
    func performCommand(context: XcodePluginContext, arguments: [String]) throws {
      let project = context.xcodeProject.directoryURL
      // A target of a project has no folder of its own; by custom it is the one of its name.
      let targets = context.xcodeProject.targets.map {
        ($0.displayName, project.appending(path: $0.displayName, directoryHint: .isDirectory))
      }
      try run(
        arguments, targets, package: project, work: context.pluginWorkDirectoryURL,
        cleanse: context.tool(named: "cleanse").url)
    }
  }
#endif
