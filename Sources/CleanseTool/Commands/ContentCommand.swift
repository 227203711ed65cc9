import CleanseKit

/// `cleanse content`: what the build-tool plugin runs, for each target once with a list and once for its accessor.
///
/// Only files that are not as the cache beside the folder knows them are cleaned, and only what differs is written. Flags
/// are told as compilers tell them, those of files that were not cleaned again as well.
enum ContentCommand {
  static func run(_ arguments: Arguments) throws(Failure) -> ExitStatus {
    do throws(Failure) {
      guard arguments.operands.count <= 1, let output = arguments.output else {
        throw Failure("give one list and a folder, such as 'cleanse content list.json -o content'")
      }
      guard let path = arguments.operands.first else {
        try ContentFolder.replace(output, with: Array(ContentAccessor.source.utf8))
        return .done
      }
      return try clean(ContentList(path), into: output, arguments)
    } catch {
      throw error.asDiagnostic
    }
  }

  private static func clean(
    _ list: ContentList, into output: String, _ arguments: Arguments
  ) throws(Failure) -> ExitStatus {
    let pipelines = try ContentPipeline.all(list, stages: arguments.stages)
    let folder = try ContentFolder(output)
    let place = Paths.trimmed(output) + ContentCache.ending
    var cache = ContentCache(place)
    cache.program = Program(known: cache.program)
    try folder.keep(Set(list.files.map { $0.path }))
    let cleaning = try ContentCleaning(list, pipelines, into: folder, cache)
    let entries = try cleaning.run(threads: arguments.threads ?? Pipeline.defaultTasks)
    cache.cleaned = cleaning.cleaned
    cache.entries = [:]
    for (file, entry) in zip(list.files, entries) { cache.entries[file.path] = entry }
    try ContentFolder.replace(place, with: cache.bytes)
    try folder.finish(index: list.index)
    for entry in entries { Terminal.write(entry.diagnostics) }
    return entries.contains { $0.isFaulty } ? .found : .done
  }
}
