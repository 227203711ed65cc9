import Foundation
import PackagePlugin

/// Cleans the text files in a target's content folder; their clean forms become a resource of the target.
///
/// One command cleans all of a target, and knows by digests what changed; another writes the accessor.
@main struct CleanseContent: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    try commands(
      target.name, target.directoryURL, package: context.package.directoryURL, work: context.pluginWorkDirectoryURL,
      tool: context.tool(named: "cleanse").url)
  }

  /// The command that cleans the content of the target in `folder`; none where something is wrong, which is told.
  private func commands(_ target: String, _ folder: URL, package: URL, work: URL, tool: URL) throws -> [Command] {
    do throws(ContentFault) {
      guard let content = try Content(of: folder, package: package) else {
        throw ContentFault(
          "target '\(target)' uses the plugin CleanseContent and has no content: put its text files into the folder "
            + "'\(folder.path(percentEncoded: false))Content' (or name another folder in \(Content.settingsName)); and put "
            + "a \(Content.pipelineName), such as 'cleanse init' prints, into that folder, the target or the package where "
            + "the built-in pipeline does not fit")
      }
      let outputs = try ContentOutputs(content, work)
      try outputs.writeList()
      let folder = outputs.folder.path(percentEncoded: false)
      return [
        .buildCommand(
          displayName: "Cleaning the content of \(target)", executable: content.tool ?? tool,
          arguments: ["content", outputs.list.path(percentEncoded: false), "-o", folder],
          inputFiles: outputs.inputs, outputFiles: [outputs.folder]),
        .buildCommand(
          displayName: "Writing the accessor of \(target)", executable: content.tool ?? tool,
          arguments: ["content", "-o", outputs.accessor.path(percentEncoded: false)],
          inputFiles: content.tool.map { [$0] } ?? [], outputFiles: [outputs.accessor]),
      ]
    } catch {
      // SwiftPM shows the message alone, so the file is named in it.
      let place = error.file.map { "\($0.path(percentEncoded: false)): " } ?? ""
      Diagnostics.error(place + error.message, file: error.file?.path(percentEncoded: false))
      return []
    }
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
        package: project, work: context.pluginWorkDirectoryURL, tool: context.tool(named: "cleanse").url)
    }
  }
#endif
