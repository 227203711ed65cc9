import CleanseKit

/// `cleanse content`: what the build-tool plugin runs, once for each target.
///
/// Only files that are not as the cache in the folder knows them are cleaned, and only what differs is written. Flags are
/// told as compilers tell them, those of files that were not cleaned again as well.
enum ContentCommand {
  static func run(_ arguments: Arguments) throws(Failure) -> ExitStatus {
    do throws(Failure) {
      return try clean(arguments)
    } catch {
      throw error.asDiagnostic
    }
  }

  private static func clean(_ arguments: Arguments) throws(Failure) -> ExitStatus {
    guard arguments.operands.count == 1, let output = arguments.output else {
      throw Failure("give one list and a folder, such as 'cleanse content list.json -o content'")
    }
    let list = try ContentList(arguments.operands[0])
    let pipelines = try ContentPipeline.all(list, stages: arguments.stages)
    let folder = try ContentFolder(output)
    var cache = ContentCache(folder.path(of: ContentCache.name))
    cache.program = Program(known: cache.program)
    let cleaning = try ContentCleaning(list, pipelines, into: folder, cache)
    let entries = try cleaning.run(
      threads: arguments.threads ?? Pipeline.defaultTasks)
    cache.cleaned = cleaning.cleaned
    let names = Set(list.files.map { $0.output })
    for name in cache.entries.keys where !names.contains(name) { folder.remove(name) }
    cache.entries = [:]
    for (file, entry) in zip(list.files, entries) { cache.entries[file.output] = entry }
    try folder.write(ContentCache.name, cache.bytes)
    try folder.write(ContentAccessor.indexName, list.index)
    try folder.write(ContentAccessor.name, Array(ContentAccessor.source.utf8))
    for entry in entries { Terminal.write(entry.diagnostics) }
    return entries.contains { $0.isFaulty } ? .found : .done
  }
}
