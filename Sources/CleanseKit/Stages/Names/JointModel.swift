internal import CleanseModels

/// A joint-sequence model, read where it lies: n-grams of graphones, which are pairs of one to three scalars and the
/// letters that they became (Bisani and Ney 2008). Training/names makes it and describes its format.
///
/// Probabilities are costs: whole sixteenths of a natural logarithm, more for what is less likely.
@safe struct JointModel {
  /// The most scalars of a graphone.
  static let chunkWidth = 3
  /// The most graphones of an n-gram.
  static let mostOrder = 8
  /// Cost units in one natural logarithm.
  static let unit = 16
  private static let lettersWidth = 8
  /// Where the numbers of n-grams by length stand.
  private static let sizes = 16

  /// Where the n-grams of one length lie.
  private struct Level {
    var count = 0
    var graphones = 0
    var probabilities = 0
    var backoffs = 0
    var children = 0
  }

  private let base: UnsafeRawPointer
  private let levels: [Level]
  private let chunkCount: Int
  private let chunks: Int
  private let firsts: Int
  private let letters: Int
  private let tail: Int
  /// The number of graphones of the longest n-grams.
  let order: Int
  /// The graphone that stands for the end of a word.
  let end: Int
  /// The graphone that stands for the start of a word.
  var start: Int { end + 1 }

  /// The model of the names of `language`, a BCP 47 subtag; nil where there is none.
  static func names(_ language: String) -> JointModel? {
    let code = Array(language.utf8)
    guard code.count == 2,
      let pointer = unsafe cleanse_name_model(UInt16(code[0]) << 8 | UInt16(code[1]))
    else { return nil }
    return unsafe JointModel(UnsafeRawPointer(pointer))
  }

  /// The letter n-grams of names in Latin letters: graphones that stand for themselves.
  static var latinLetters: JointModel { unsafe JointModel(UnsafeRawPointer(cleanse_latin_letters_pointer())) }

  private init(_ base: UnsafeRawPointer) {
    unsafe self.base = base
    func word(_ offset: Int) -> Int {
      Int(UInt32(littleEndian: unsafe base.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
    }
    order = word(4)
    chunkCount = word(8)
    end = word(12)
    chunks = Self.sizes + 4 * order
    firsts = chunks + 4 * Self.chunkWidth * chunkCount
    letters = firsts + 2 * (chunkCount + 1)
    var at = letters + Self.lettersWidth * end
    var levels: [Level] = []
    for k in 0..<order {
      var level = Level()
      level.count = word(Self.sizes + 4 * k)
      level.graphones = at
      level.probabilities = at + 2 * level.count
      level.backoffs = level.probabilities + level.count
      level.children = level.backoffs + level.count
      at = k + 1 == order ? level.backoffs : level.children + 3 * (level.count + 1)
      levels.append(level)
    }
    self.levels = levels
    tail = at
  }

  /// The number at `index` behind the n-grams, a whole number of four bytes.
  func parameter(_ index: Int) -> Int {
    Int(Int32(littleEndian: unsafe base.loadUnaligned(fromByteOffset: tail + 4 * index, as: Int32.self)))
  }

  /// The graphones of `scalars`, one to three of them; empty where there is none.
  func graphones(of scalars: ArraySlice<UInt32>) -> Range<Int> {
    var low = 0
    var high = chunkCount
    while low < high {
      let middle = (low + high) / 2
      if precedes(middle, scalars) { low = middle + 1 } else { high = middle }
    }
    guard low < chunkCount, equals(low, scalars) else { return 0..<0 }
    return half(firsts + 2 * low)..<half(firsts + 2 * low + 2)
  }

  private func scalar(_ chunk: Int, _ index: Int) -> UInt32 {
    let offset = chunks + 4 * (Self.chunkWidth * chunk + index)
    return UInt32(littleEndian: unsafe base.loadUnaligned(fromByteOffset: offset, as: UInt32.self))
  }

  private func precedes(_ chunk: Int, _ scalars: ArraySlice<UInt32>) -> Bool {
    for (i, wanted) in scalars.enumerated() {
      let stored = scalar(chunk, i)
      if stored != wanted { return stored < wanted }
    }
    return false
  }

  private func equals(_ chunk: Int, _ scalars: ArraySlice<UInt32>) -> Bool {
    for i in 0..<Self.chunkWidth where scalar(chunk, i) != (i < scalars.count ? scalars[scalars.startIndex + i] : 0) {
      return false
    }
    return true
  }

  /// Appends the letters of a graphone.
  func appendLetters(of graphone: Int, to bytes: inout [UInt8]) {
    let start = letters + Self.lettersWidth * graphone
    for i in 0..<Self.lettersWidth {
      let byte = byte(start + i)
      if byte == 0 { return }
      bytes.append(byte)
    }
  }

  /// The cost of the n-gram `node` of `level` + 1 graphones: of its last graphone behind the others.
  @inline(__always)
  func probability(_ level: Int, _ node: Int) -> Int32 { Int32(byte(levels[level].probabilities + node)) }

  /// The cost of looking at one graphone less before what follows the n-gram `node` of `level`.
  @inline(__always)
  func backoff(_ level: Int, _ node: Int) -> Int32 { Int32(byte(levels[level].backoffs + node)) }

  /// The n-grams of the next level that begin with the n-gram `node` of `level`.
  @inline(__always)
  func children(_ level: Int, _ node: Int) -> Range<Int> {
    let offset = levels[level].children + 3 * node
    return triple(offset)..<triple(offset + 3)
  }

  /// The last graphone of an n-gram.
  @inline(__always)
  func graphone(_ level: Int, _ node: Int) -> Int { half(levels[level].graphones + 2 * node) }

  /// The first of `nodes`, of `level`, whose last graphone is not before `graphone`; O(log count).
  @inline(__always)
  func firstNode(_ level: Int, in nodes: Range<Int>, from graphone: Int) -> Int {
    let offset = levels[level].graphones
    var low = nodes.lowerBound
    var high = nodes.upperBound
    while low < high {
      let middle = (low + high) / 2
      if half(offset + 2 * middle) < graphone { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The n-gram of `level` + 1 that `graphone` makes of the n-gram `node` of `level`, or -1.
  @inline(__always)
  func child(_ level: Int, _ node: Int, _ graphone: Int) -> Int {
    let nodes = children(level, node)
    let found = firstNode(level + 1, in: nodes, from: graphone)
    return found < nodes.upperBound && self.graphone(level + 1, found) == graphone ? found : -1
  }

  @inline(__always)
  private func byte(_ offset: Int) -> UInt8 { unsafe base.load(fromByteOffset: offset, as: UInt8.self) }

  @inline(__always)
  private func half(_ offset: Int) -> Int {
    Int(UInt16(littleEndian: unsafe base.loadUnaligned(fromByteOffset: offset, as: UInt16.self)))
  }

  @inline(__always)
  private func triple(_ offset: Int) -> Int { half(offset) | Int(byte(offset + 2)) << 16 }
}
