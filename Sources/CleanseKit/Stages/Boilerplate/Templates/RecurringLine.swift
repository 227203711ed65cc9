/// What was seen of a line that recurs over the pages of a site.
struct RecurringLine {
  let text: String
  /// Whether it reads as running text.
  let isProse: Bool
  /// Whether its numbers or dates vary.
  let isVariable: Bool
  var examples: [String] = []
  /// Pages that have it, and of those with running text, where it stood the first time.
  var documents = 0
  var atStart = 0
  var atEnd = 0
  var between = 0
  var next = MajorityVote()
  var previous = MajorityVote()
  var lastDocument: UInt32 = .max

  private static let exampleLimit = 3

  /// Where it mostly stands: four times in five.
  var place: TemplatePlace {
    let all = atStart + atEnd + between
    if all > 0, atStart * 5 >= all * 4 { return .start }
    if all > 0, atEnd * 5 >= all * 4 { return .end }
    return .anywhere
  }

  /// Keeps how it was spelt, where that varies.
  mutating func note(spelling: String) {
    guard isVariable, examples.count < Self.exampleLimit, !examples.contains(spelling) else { return }
    examples.append(spelling)
  }
}

/// Finds what most often stands beside a line, in a few bytes (R. S. Boyer and J S. Moore: MJRTY, 1981).
struct MajorityVote {
  private(set) var candidate: UInt64 = 0
  private var votes = 0
  private var total = 0

  mutating func add(_ key: UInt64) {
    total += 1
    if votes == 0 { candidate = key }
    votes += candidate == key ? 1 : -1
  }

  /// The one that won by half of all votes at least, as one with three quarters of them does; nil where none did.
  var winner: UInt64? { votes * 2 >= total && total > 0 ? candidate : nil }
}
