/// A text on its way through a pipeline: what it is now, where every byte came from, and what was found.
public struct Document: ~Copyable {
  /// The text as it is now.
  public internal(set) var text = Text()
  /// The map between the raw bytes and the text.
  public internal(set) var origin = Origin()
  /// What stages found that changes nothing, each with the stage and the text it speaks of.
  var remarks: [PlacedRemark] = []
  /// Why the document cannot be cleaned; then its raw bytes are to be kept elsewhere.
  public internal(set) var rejection: Rejection?
  /// The length of the raw bytes.
  public internal(set) var rawCount = 0

  /// Layers of earlier documents, of which only the memory is of use.
  private var spareLayers: [Layer] = []

  init() {}

  /// How many findings point at something, and so matter where a run is strict.
  public internal(set) var flagCount = 0
  /// Whether a stage, or decoding, changed something.
  public internal(set) var isChanged = false

  /// What decoding changed, where it changed something.
  var decodingLayer: Layer? { origin.decodingLayer }

  mutating func reset(rawCount: Int) {
    self.rawCount = rawCount
    text.buffer.removeAll()
    text.marks.removeAll()
    text.analyses.removeAll()
    while let layer = origin.layers.popLast() { spareLayers.append(layer) }
    remarks.removeAll(keepingCapacity: true)
    rejection = nil
    flagCount = 0
    isChanged = false
  }

  /// An empty layer for `stage`, in memory that an earlier document has left.
  mutating func makeLayer(stage: Int) -> Layer {
    guard var layer = spareLayers.popLast() else { return Layer(stage: stage) }
    layer.reuse(for: stage)
    return layer
  }

  /// Gives back a layer that nothing needs any more.
  mutating func recycle(_ layer: consuming Layer) { spareLayers.append(layer) }

  /// Counts `remark`, and keeps it where `keeping`.
  mutating func note(_ remark: Remark, stage: Int, depth: Int, keeping: Bool) {
    if case .flag = remark.content { flagCount += 1 }
    if keeping { remarks.append(PlacedRemark(remark: remark, stage: stage, depth: depth)) }
  }
}

/// A remark with the stage that made it and how many layers of changes lie below the text it speaks of.
struct PlacedRemark: Sendable {
  let remark: Remark
  let stage: Int
  let depth: Int
}

/// Why a document was rejected.
public struct Rejection: Error, Equatable, Sendable {
  /// The `id` of the stage, or `decoding`, `input`.
  public let stage: String
  public let rule: String
  public let reason: String
}
