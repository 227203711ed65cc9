import CleanseKit

/// What changes, as text: by stage and rule, with some of the places.
struct DiffPage {
  private let stages: [String]
  private let comparesPipelines: Bool
  private let most: Int
  private var groups: [String: [String: Group]] = [:]
  private var documents = 0
  private var differing = 0

  /// What one rule of one stage did differently.
  private struct Group {
    var gone = 0
    var new = 0
    var lines: [String] = []
  }

  /// - Parameters:
  ///   - stages: the ids of the stages, in the order in which they are told; repetitions do no harm.
  ///   - most: how many places of each rule are shown.
  init(stages: [String], comparesPipelines: Bool, most: Int) {
    self.stages = stages
    self.comparesPipelines = comparesPipelines
    self.most = most
  }

  /// Counts a document.
  mutating func count(isDifferent: Bool) {
    documents += 1
    if isDifferent { differing += 1 }
  }

  /// Adds a finding that only one side has.
  mutating func add(_ annotation: Annotation, isNew: Bool, _ path: String, line: Int?, _ places: SourcePlaces) {
    var group = groups[annotation.stage]?[annotation.rule] ?? Group()
    if isNew { group.new += 1 } else { group.gone += 1 }
    if group.gone + group.new <= most {
      let place = line.map { SourcePlace(line: $0, column: 1) } ?? places.place(of: annotation.source.lowerBound)
      let sign = comparesPipelines ? isNew ? "+ " : "- " : ""
      group.lines.append("    \(sign)\(path):\(place) \(annotation.kind.rawValue)\(annotation.subject(in: places))\n")
    }
    groups[annotation.stage, default: [:]][annotation.rule] = group
  }

  /// The page; empty where nothing differs.
  var text: String {
    var text = ""
    var told: Set<String> = []
    for stage in stages where told.insert(stage).inserted {
      guard let rules = groups[stage] else { continue }
      text += "\(stage)\n"
      for (rule, group) in rules.sorted(by: { $0.key < $1.key }) { text += words(rule, group) }
    }
    guard !text.isEmpty || differing > 0 else { return "" }
    return text + "documents that come out differently: \(differing) of \(documents)\n"
  }

  private func words(_ rule: String, _ group: Group) -> String {
    let total = group.gone + group.new
    let counts = comparesPipelines ? "\(group.gone) gone, \(group.new) new" : "\(total)"
    let left = total - group.lines.count
    return "  \(rule): \(counts)\n" + group.lines.joined() + (left > 0 ? "    … and \(left) more\n" : "")
  }
}
