import CleanseKit

/// Cleans the files of a target that are not as the cache knows them, on several threads.
final class ContentCleaning {
  private let target: ContentTarget
  private let pipelines: [String: ContentPipeline]
  private let folder: ContentFolder
  private let cache: ContentCache
  private var keys: [String]
  private var entries: [ContentCache.Entry?]
  private var failure: Failure?
  /// How many files were cleaned.
  private(set) var cleaned = 0

  init(
    _ target: ContentTarget, _ pipelines: [String: ContentPipeline], into folder: ContentFolder, _ cache: ContentCache
  ) throws(Failure) {
    self.target = target
    self.pipelines = pipelines
    self.folder = folder
    self.cache = cache
    keys = Array(repeating: "", count: target.files.count)
    entries = Array(repeating: nil, count: target.files.count)
    let faults = target.files.compactMap { file in
      Descriptor.fault(reading: file.input)
        ?? RunPlan.fault(of: format(of: file), pipeline(of: file).pipeline).map { "\(file.input): \($0)" }
    }
    guard faults.isEmpty else { throw Failure(faults) }
  }

  /// Cleans what must be cleaned, and returns what is then known of each file, in the order of the list.
  func run(threads: Int) throws(Failure) -> [ContentCache.Entry] {
    let runners = ContentRunners(target, pipelines)
    let pool = OrderedPool<Job, JobResult>(
      threads: threads, makeWork: { runners.forThisThread() }, deliver: { [self] in take($0) })
    for number in target.files.indices where failure == nil {
      do throws(Failure) {
        guard let job = try job(number) else { continue }
        pool.submit(job)
      } catch {
        failure = error
      }
    }
    pool.finish()
    if let failure { throw failure }
    return entries.compactMap { $0 }
  }

  /// What there is to do for a file; nil where all is as the cache knows it.
  private func job(_ number: Int) throws(Failure) -> Job? {
    let file = target.files[number]
    let raw = try Descriptor(reading: file.input).readAll()
    let parts = [
      cache.program?.digest ?? "", pipeline(of: file).digest, format(of: file).rawValue, Digest.of(raw.span),
      file.input,
    ]
    keys[number] = Digest.of(Array(parts.joined(separator: "\n").utf8).span)
    entries[number] = known(file, key: keys[number])
    guard entries[number] == nil else { return nil }
    if format(of: file) != .jsonl,
      let rejection = Rejection.ofBinary(raw.span, as: pipeline(of: file).pipeline.input.encoding)
    {
      var result = JobResult(input: number, endsInput: true, rawCount: raw.count)
      result.rejected = 1
      result.diagnostics = Array("\(Diagnostic(rejection, path: file.input))\n".utf8)
      take(result)
      return nil
    }
    return Job(
      path: file.input, format: format(of: file), bytes: raw, firstLine: 1, input: number, endsInput: true,
      isFollowed: false)
  }

  /// The entry of the cache, where it and the clean form that it speaks of are what they would become.
  private func known(_ file: ContentTarget.File, key: String) -> ContentCache.Entry? {
    guard cache.program != nil, let entry = cache.entries[file.path], entry.key == key else { return nil }
    return folder.read(file.path).map { Digest.of($0.span) } == entry.clean ? entry : nil
  }

  private func take(_ result: JobResult) {
    cleaned += 1
    let file = target.files[result.input]
    // A text that was rejected has no clean form, not even one of before.
    let isWritten = result.rejected == 0 || format(of: file) == .jsonl
    do throws(Failure) {
      if isWritten { try folder.write(file.path, result.output) } else { folder.remove(file.path) }
    } catch {
      failure = failure ?? error
    }
    entries[result.input] = ContentCache.Entry(
      key: keys[result.input], clean: isWritten ? Digest.of(result.output.span) : nil,
      diagnostics: String(decoding: result.diagnostics, as: UTF8.self),
      isFaulty: result.errors > 0 || result.rejected > 0)
  }

  private func pipeline(of file: ContentTarget.File) -> ContentPipeline { pipelines[file.pipeline ?? ""]! }

  private func format(of file: ContentTarget.File) -> Format {
    pipeline(of: file).pipeline.input.format.named ?? Format(path: file.input)
  }
}
