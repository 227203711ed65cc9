import CleanseKit

/// The pipelines that stand nearest to the inputs, each once, after the one that cleans all others.
struct NearestPipelines {
  private(set) var pipelines: [Pipeline]
  private let arguments: Arguments
  /// The paths of the pipelines after the first.
  private(set) var paths: [String] = []
  private var numbers: [String: Int] = [:]

  init(_ first: Pipeline, _ arguments: Arguments) {
    pipelines = [first]
    self.arguments = arguments
  }

  /// Loads the pipelines nearest to `inputs`, or those that were told; tells the faults of all of them at once.
  mutating func find(for inputs: [String]) throws(Failure) {
    var faults: [String] = []
    var seen: [String: Int] = [:]
    for input in inputs where input != "-" {
      guard let path = arguments.pipelines.map({ $0[input] }) ?? NearestPipeline.path(for: input) else { continue }
      if seen[path] == nil {
        seen[path] = pipelines.count
        do throws(Failure) {
          pipelines.append(try PipelineLoading.load(path, stages: arguments.stages))
          paths.append(path)
        } catch {
          faults.append(error.message)
        }
      }
      numbers[input] = seen[path]
    }
    guard faults.isEmpty else { throw .faults(faults.joined(separator: "\n")) }
  }

  /// The number of the pipeline that cleans `input`.
  func number(for input: String) -> Int { numbers[input] ?? 0 }
}
