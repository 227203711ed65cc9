import Foundation
import PackagePlugin

/// Cleans the text files in a target's content folder; their clean forms become a resource of the target.
@main struct CleanseContent: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    try commands(
      target.name, target.directoryURL, package: context.package.directoryURL, work: context.pluginWorkDirectoryURL,
      cleanse: context.tool(named: "cleanse").url)
  }

  /// One command cleans all of a target, and knows by digests what changed; another writes the accessor.
  private func commands(_ target: String, _ place: URL, package: URL, work: URL, cleanse: URL) throws -> [Command] {
    let content = Content(of: target, in: place, package: package)
    let list = work.appending(path: "content-list.json")
    try ContentList(package: package.name, targets: [content]).write(to: list)
    // The folder becomes a resource. swiftbuild (Swift 6.3) names a task by its outputs in any order, so that one with
    // several is another task at each build. A folder is one, and keeps the paths in it.
    let clean = work.appending(path: "CleanContent", directoryHint: .isDirectory)
    let source = work.appending(path: "CleanseContent.swift")
    return [
      .buildCommand(
        displayName: "Cleaning the content of \(target)", executable: content.tool ?? cleanse,
        arguments: ["content", list.name, "-o", clean.name], inputFiles: [list] + content.inputs, outputFiles: [clean]),
      .buildCommand(
        displayName: "Writing the accessor of \(target)", executable: content.tool ?? cleanse,
        arguments: ["content", "-o", source.name], inputFiles: [content.tool].compactMap(\.self), outputFiles: [source]),
    ]
  }
}

#if canImport(XcodeProjectPlugin)
  import XcodeProjectPlugin

  extension CleanseContent: XcodeBuildToolPlugin {
    func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
      let project = context.xcodeProject.directoryURL
      // A target of a project has no folder of its own; by custom it is the one of its name.
      return try commands(
        target.displayName, project.appending(path: target.displayName, directoryHint: .isDirectory),
        package: project, work: context.pluginWorkDirectoryURL, cleanse: context.tool(named: "cleanse").url)
    }
  }
#endif
