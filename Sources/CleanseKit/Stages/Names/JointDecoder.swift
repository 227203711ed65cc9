internal import CCleanseKernels
internal import CleanseModels

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Finds the likeliest spellings of a word by a joint-sequence model: a search through its letters that keeps the best
/// few beginnings (a beam), then sums the probabilities of what is spelled alike. A second search looks at known words in
/// Latin letters only.
///
/// The time is linear in the length of the word; the buffers are kept from word to word.
struct JointDecoder {
  /// The most letters of a word.
  static let longest = Int(CLEANSE_JOINT_LONGEST)

  private var model: JointModel
  private var room = [UInt64](repeating: 0, count: cleanse_joint_room())
  private var found = [cleanse_joint_spelling](repeating: .init(), count: Int(CLEANSE_JOINT_MOST))
  /// The letters of all spellings of the last word.
  private(set) var letters = [UInt8](repeating: 0, count: Int(CLEANSE_JOINT_TEXT))
  /// The spellings of the last word, the likeliest first.
  private(set) var spellings: ArraySlice<cleanse_joint_spelling> = []

  init(_ model: JointModel) { self.model = model }

  /// Looks for the spellings of `word`, of `longest` letters at most; false where a letter of it is not known.
  mutating func decode(_ word: [UInt32]) -> Bool {
    precondition(word.count <= Self.longest)
    var unknown: UInt64 = 0
    spellings = []
    let count = unsafe cleanse_joint_decode(
      &model.opened, cleanse_latin_automaton_pointer(), word, word.count, LogSum.corrections, &room, &found, &letters,
      &unknown)
    spellings = found[..<Int(count)]
    while unknown != 0 {
      if NameScript.of(word[unknown.trailingZeroBitCount]).isForeign { return false }
      unknown &= unknown - 1
    }
    return true
  }

  /// What weights of contexts say for a spelling of `word`, which was decoded last: more is likelier; the tables of
  /// contexts lie behind the model, `offset` numbers of four bytes on.
  mutating func contexts(of spelling: cleanse_joint_spelling, _ word: [UInt32], at offset: Int) -> Int {
    guard let tail = unsafe model.opened.tail else { return 0 }
    var spelling = spelling
    return unsafe UnsafeRawPointer(tail + 4 * offset).withMemoryRebound(to: Int8.self, capacity: 1) { weights in
      Int(unsafe cleanse_joint_weigh_contexts(&model.opened, weights, word, word.count, room, &spelling))
    }
  }
}

extension cleanse_joint_spelling {
  /// Where its letters stand, with hyphens where words part.
  var letters: Range<Int> { Int(from)..<Int(to) }
  /// Where its letters alone stand.
  var plain: Range<Int> { Int(plain_from)..<Int(plain_to) }
}

/// Sums of probabilities that are given as costs, in 256ths of a natural logarithm.
enum LogSum {
  /// What the lesser of two costs loses when they are summed, by their difference.
  static let corrections: [Int32] = (0..<Int(CLEANSE_JOINT_SUMS)).map {
    Int32((log1p(exp(-Double($0) / 256)) * 256).rounded())
  }

  /// The cost of one or the other.
  static func of(_ a: Int32, _ b: Int32) -> Int32 {
    let difference = Int(max(a, b) - min(a, b))
    return min(a, b) - (difference < corrections.count ? corrections[difference] : 0)
  }
}
