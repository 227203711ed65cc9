import CleanseKit

/// A pipeline of content, and the digest of what it is: its effective file and every file that it names.
struct ContentPipeline: Sendable {
  let pipeline: Pipeline
  let digest: String

  init(_ path: String?, stages: [any Stage.Type]) throws(Failure) {
    var digests = ""
    let pipeline = try PipelineLoading.load(path, stages: stages) { digests += Digest.of($0.span) }
    self.pipeline = pipeline
    digests += Digest.of(pipeline.effective.span)
    digest = Digest.of(Array(digests.utf8).span)
  }

  /// The pipelines that the files of `target` name, all faults of all of them at once.
  static func all(_ target: ContentTarget, stages: [any Stage.Type]) throws(Failure) -> [String: ContentPipeline] {
    var pipelines: [String: ContentPipeline] = [:]
    var faults = ""
    for path in Set(target.files.map { $0.pipeline ?? "" }).sorted() {
      do throws(Failure) {
        pipelines[path] = try ContentPipeline(path.isEmpty ? nil : path, stages: stages)
      } catch {
        faults += error.asDiagnostic.lines(saidBy: "cleanse")
      }
    }
    while faults.hasSuffix("\n") { faults.removeLast() }
    guard faults.isEmpty else { throw .faults(faults) }
    return pipelines
  }
}
