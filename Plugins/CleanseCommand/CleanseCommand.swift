import Foundation
import PackagePlugin

/// `swift package cleanse check|diff|apply`: all content of all targets that have a content folder.
///
/// It asks for no permission, so that `check` and `diff` run unattended; `apply` writes only with
/// `--allow-writing-to-package-directory` where plugins run in a sandbox.
@main struct CleanseCommand: CommandPlugin {
  func performCommand(context: PluginContext, arguments: [String]) throws {
    let targets = context.package.targets.compactMap { $0 as? any SourceModuleTarget }
    try ContentRun(
      arguments, targets.map { ($0.name, $0.directoryURL) }, package: context.package.directoryURL,
      work: context.pluginWorkDirectoryURL, tool: context.tool(named: "cleanse").url
    ).run()
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
      try ContentRun(
        arguments, targets, package: project, work: context.pluginWorkDirectoryURL,
        tool: context.tool(named: "cleanse").url
      ).run()
    }
  }
#endif
