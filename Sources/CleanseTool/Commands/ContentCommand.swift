import CleanseKit

/// `cleanse content`: what the plugins run.
///
/// The build-tool plugin does so for each target, once with a list and once for its accessor: only files that are not as the
/// cache beside the folder knows them are cleaned, only what differs is written, and flags are told as compilers tell them,
/// those of files that were not cleaned again as well. The command plugin does so with a list and a verb.
enum ContentCommand {
  static func run(_ arguments: Arguments) throws(Failure) -> ExitStatus {
    do throws(Failure) {
      guard let path = arguments.operands.first else { return try writeAccessor(arguments) }
      let words = Array(arguments.operands.dropFirst())
      if let output = arguments.output, words.isEmpty { return try build(path, into: output, arguments) }
      return try ContentWords(words, arguments).run(ContentList(path))
    } catch {
      throw error.asDiagnostic
    }
  }

  private static func writeAccessor(_ arguments: Arguments) throws(Failure) -> ExitStatus {
    guard let output = arguments.output else {
      throw Failure("give a list and a folder, such as 'cleanse content list.json -o content'")
    }
    try ContentFolder.replace(output, with: Array(ContentAccessor.source.utf8))
    return .done
  }

  private static func build(
    _ path: String, into output: String, _ arguments: Arguments
  ) throws(Failure) -> ExitStatus {
    let list = try ContentList(path)
    guard list.targets.count == 1, let target = list.targets.first else {
      throw Failure("'\(path)' lists \(list.targets.count) targets; the content of one is cleaned at a time")
    }
    try ContentFaults.check(list, expanding: true)
    guard FilePlace.isFolder(target.folder) else {
      throw Failure(
        "target '\(target.name)' uses the plugin CleanseContent and has no content: put its text files into the folder "
          + "'\(target.folder)' (or name another folder in \(ContentSettings.name)); and put a \(NearestPipeline.name), such "
          + "as 'cleanse init' prints, into that folder, the target or the package where the built-in pipeline does not fit"
      )
    }
    return try clean(target, into: output, arguments)
  }

  private static func clean(
    _ target: ContentTarget, into output: String, _ arguments: Arguments
  ) throws(Failure) -> ExitStatus {
    let pipelines = try ContentPipeline.all(target, stages: arguments.stages)
    let folder = try ContentFolder(output)
    let place = Paths.trimmed(output) + ContentCache.ending
    var cache = ContentCache(place)
    cache.program = Program(known: cache.program)
    try folder.keep(Set(target.files.map { $0.path }))
    let cleaning = try ContentCleaning(target, pipelines, into: folder, cache)
    let entries = try cleaning.run(threads: arguments.threads ?? Pipeline.defaultTasks)
    cache.cleaned = cleaning.cleaned
    cache.entries = [:]
    for (file, entry) in zip(target.files, entries) { cache.entries[file.path] = entry }
    try ContentFolder.replace(place, with: cache.bytes)
    try folder.finish(index: target.index)
    for entry in entries { Terminal.write(entry.diagnostics) }
    return entries.contains { $0.isFaulty } ? .found : .done
  }
}
