/// The lints: what is no fault of a pipeline file, but does harm to text or does nothing. One line a lint.
public enum Lints {
  static let all: [any Lint.Type] = [
    RepairAfterNormalization.self,
    BoilerplateAfterUnwrapping.self,
    FoldingBeforeEvidence.self,
    ReplacementMatchesAgain.self,
    UnwrittenMarks.self,
    StageWithoutEffect.self,
    LossWithoutJournal.self,
  ]

  /// All that the lints have to say of `pipeline`, as warnings and notes about the file at `path`.
  public static func run(_ pipeline: Pipeline, path: String) -> [PipelineFault] {
    all.flatMap { lint in
      lint.find(in: pipeline).map { hit in
        pipeline.remark("\(hit.message) [\(lint.name)]", lint.severity, stage: hit.stage, path: path)
      }
    }
  }
}

/// Something doubtful that can be seen from a pipeline alone.
protocol Lint: SendableMetatype {
  /// `warning` where the file should change, `note` where it may be right as it is.
  static var severity: PipelineFault.Severity { get }
  static func find(in pipeline: Pipeline) -> [LintHit]
}

extension Lint {
  static var severity: PipelineFault.Severity { .warning }

  /// The kebab-case name, from the type's.
  static var name: String { kebabCase(String(describing: Self.self)) }
}

/// What a lint has to say of one stage, or, without one, of the whole pipeline.
struct LintHit: Equatable {
  let stage: Int?
  let message: String
}

extension Pipeline {
  /// The index of the first stage called `name` that runs at or after `index`.
  func firstStage(named name: String, from index: Int = 0) -> Int? {
    plan.indices.first { $0 >= index && plan[$0].name == name }
  }
}
