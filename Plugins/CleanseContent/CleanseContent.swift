import Foundation
import PackagePlugin

/// Cleans the text files in a target's content folder; their clean forms become resources of the target.
///
/// One command cleans all of a target. It knows by digests what changed, so that it makes no difference how often the
/// build system runs it.
@main
struct CleanseContent: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let tool = try context.tool(named: "cleanse").url
    return try commands(
      target.name, folder: target.directoryURL, package: context.package.directoryURL,
      work: context.pluginWorkDirectoryURL, tool: tool)
  }

  /// The command that cleans the content of the target in `folder`; none where something is wrong, which is told.
  private func commands(_ target: String, folder: URL, package: URL, work: URL, tool: URL) throws -> [Command] {
    do {
      let settings = try Settings(folder: folder, package: package)
      let content = try ContentFiles(target: target, in: folder, package: package, settings)
      let list = work.appending(path: "content-list.json")
      try content.writeList(to: list)
      let inputs = content.files.map(\.input) + Set(content.pipelines.flatMap(\.value)).sorted { $0.path < $1.path }
      return [
        .buildCommand(
          displayName: "Cleaning the content of \(target)", executable: settings.tool ?? tool,
          arguments: ["content", list.path, "-o", work.path],
          inputFiles: [list] + inputs + (settings.tool.map { [$0] } ?? []),
          outputFiles: (content.files.map(\.output) + ["content-index.json", "CleanseContent.swift"])
            .map { work.appending(path: $0) })
      ]
    } catch let faults as Faults {
      for (message, file) in faults.all { Diagnostics.error(message, file: file?.path) }
      return []
    }
  }
}

#if canImport(XcodeProjectPlugin)
  import XcodeProjectPlugin

  extension CleanseContent: XcodeBuildToolPlugin {
    func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
      let project = context.xcodeProject.directoryURL
      return try commands(
        target.displayName, folder: project.appending(path: target.displayName), package: project,
        work: context.pluginWorkDirectoryURL, tool: try context.tool(named: "cleanse").url)
    }
  }
#endif

/// Everything that is wrong with a target's content, each with the file that it concerns.
struct Faults: Error {
  var all: [(message: String, file: URL?)]

  init(_ message: String, _ file: URL? = nil) { all = [(message, file)] }
  init(_ all: [(String, URL?)]) { self.all = all }
}
