/// A pipeline file as it was said, with `extends` followed, before its stages are made.
struct PipelineDraft {
  var input = InputSettings()
  var output = OutputSettings()
  var protect: [PlacedValue] = []
  var stages: [StageEntry] = []
}

/// One stage of a pipeline file: its members, each from the file that said it last.
struct StageEntry {
  /// The name of the stage.
  let use: String
  let id: String
  /// Where the entry begins, for messages about the whole of it.
  let place: PlacedValue
  /// All members but `use`, `id`, `before` and `after`.
  var members: [(key: String, keyStart: Int, value: PlacedValue)]

  subscript(key: String) -> PlacedValue? { members.first { $0.key == key }?.value }

  /// Sets the members of `other`, member by member; of a key that stands twice there, the last.
  mutating func merge(_ other: StageEntry) {
    for member in other.members {
      members.removeAll { $0.key == member.key }
      members.append(member)
    }
  }
}
