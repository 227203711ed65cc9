/// Chooses, of several inputs with the same clean text, the one whose raw bytes are asked for.
struct UndoChoice {
  /// An input with the clean text that was given.
  struct Candidate {
    let path: String
    /// Tells its raw bytes from those of others.
    let rawDigests: [String]
  }

  /// Where the clean text stands; nil for standard input.
  private let place: [Substring]?

  init(_ place: String?) { self.place = place.map(Self.parts) }

  /// The index of the one: any where all have the same raw bytes, else the one whose path `place` mirrors furthest.
  ///
  /// - Throws: that several are as good; `candidates` must not be empty.
  func choose(_ candidates: [Candidate]) throws(Undo.Fault) -> Int {
    let all = Array(candidates.indices)
    if isOne(all, candidates) { return 0 }
    let mirrored = all.filter { mirrors(candidates[$0].path) }
    let furthest = mirrored.map { Self.parts(candidates[$0].path).count }.max() ?? 0
    let nearest = mirrored.filter { Self.parts(candidates[$0].path).count == furthest }
    guard !nearest.isEmpty, isOne(nearest, candidates) else {
      throw Undo.Fault(
        "\(candidates.count) inputs of the journal have this clean text: \(Undo.listed(candidates.map { $0.path })); "
          + "say which one with --path PATH")
    }
    return nearest[0]
  }

  private func isOne(_ indices: [Int], _ candidates: [Candidate]) -> Bool {
    indices.allSatisfy { candidates[$0].rawDigests == candidates[indices[0]].rawDigests }
  }

  /// Whether the place ends with the parts of `path`, as in a folder that mirrors the inputs.
  func mirrors(_ path: String) -> Bool {
    let parts = Self.parts(path)
    return !parts.isEmpty && place?.suffix(parts.count).elementsEqual(parts) == true
  }

  private static func parts(_ path: String) -> [Substring] {
    var parts: [Substring] = []
    for part in path.split(separator: "/") where part != "." {
      if part == ".." { _ = parts.popLast() } else { parts.append(part) }
    }
    return parts
  }
}
