import CleanseKit

/// Makes the work of each thread: one runner for each pipeline, made when its first file comes.
struct ContentRunners: Sendable {
  private let pipelines: [Pipeline]
  /// Which of the pipelines cleans each file.
  private let places: [Int]

  init(_ target: ContentTarget, _ pipelines: [String: ContentPipeline]) {
    let paths = pipelines.keys.sorted()
    self.pipelines = paths.map { pipelines[$0]!.pipeline }
    places = target.files.map { file in paths.firstIndex(of: file.pipeline ?? "")! }
  }

  func forThisThread() -> (Job) -> JobResult {
    var held: [Int: Held] = [:]
    return { job in
      let place = places[job.input]
      let own = held[place] ?? Held(pipelines[place])
      held[place] = own
      return own.run(job)
    }
  }

  /// A runner, or why there is none: then its files are rejected.
  private final class Held {
    private var runner: JobRunner?
    private var fault: String?

    init(_ pipeline: Pipeline) {
      do throws(StageError) {
        runner = try JobRunner(
          pipeline, Products(inline: pipeline.output.annotations == .inline, diagnostics: true))
      } catch {
        fault = error.message
      }
    }

    func run(_ job: Job) -> JobResult {
      guard let fault else { return runner!.run(job) }
      var result = JobResult(input: job.input, endsInput: true, rawCount: job.bytes.count)
      result.rejected = 1
      result.diagnostics = Array("\(job.path):1:1: error: \(fault)\n".utf8)
      return result
    }
  }
}
