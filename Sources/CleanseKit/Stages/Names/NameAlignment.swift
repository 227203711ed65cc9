/// Two names letter by letter: the cheapest way to turn one into the other by replacing up to three letters by up to three.
struct NameAlignment {
  /// What stands between words.
  static let between: UInt8 = 27
  /// Costs are whole numbers: this many times the negative logarithm of a share.
  static let unit = 64
  private static let infinite = Int.max / 2

  /// One replacement, or one letter that is the same.
  struct Step {
    /// The letters as numbers: their count, and base 28.
    var from = 0
    var to = 0
    var count = (0, 0)
    var isSame = false
    /// Whether both sides stand first, or last, in a word.
    var starts = false
    var ends = false
    /// The letters of the first name beside it.
    var left: UInt8 = 0
    var right: UInt8 = 0
    var isVowels = (false, false)
  }

  /// What the steps amount to.
  struct Sums {
    var lengths = (0, 0)
    var words = 1
    var replacements = 0
    /// Replacements with a consonant in them.
    var consonants = 0
    /// The greatest cost of the replacements of one word.
    var worst = 0
  }

  /// From the last to the first.
  private(set) var steps: [Step] = []
  private(set) var sums = Sums()
  private(set) var cost = 0
  private var best: [Int] = []
  private var came: [UInt8] = []

  mutating func align(_ a: [UInt8], _ b: [UInt8]) {
    fill(a, b)
    let columns = b.count + 1
    cost = best[a.count * columns + b.count]
    steps.removeAll(keepingCapacity: true)
    sums = Sums()
    sums.lengths = (a.count, b.count)
    var (i, j) = (a.count, b.count)
    while i > 0 || j > 0 {
      let (x, y) = (Int(came[i * columns + j] / 4), Int(came[i * columns + j] % 4))
      i -= x
      j -= y
      steps.append(Self.step(a, i, x, b, j, y))
    }
    addUp(a, b)
  }

  private mutating func fill(_ a: [UInt8], _ b: [UInt8]) {
    let columns = b.count + 1
    best.removeAll(keepingCapacity: true)
    best.append(contentsOf: repeatElement(Self.infinite, count: (a.count + 1) * columns))
    came.removeAll(keepingCapacity: true)
    came.append(contentsOf: repeatElement(0, count: best.count))
    best[0] = 0
    for i in 0...a.count {
      for j in 0...b.count where best[i * columns + j] < Self.infinite {
        let here = best[i * columns + j]
        for x in 0...min(3, a.count - i) {
          for y in 0...min(3, b.count - j) {
            guard let cost = Self.cost(a, i, x, b, j, y) else { continue }
            let there = (i + x) * columns + j + y
            if here + cost < best[there] {
              best[there] = here + cost
              came[there] = UInt8(x * 4 + y)
            }
          }
        }
      }
    }
  }

  /// The cost of replacing `x` letters by `y`; nil where that is no step, or one of several smaller ones.
  @inline(__always)
  private static func cost(_ a: [UInt8], _ i: Int, _ x: Int, _ b: [UInt8], _ j: Int, _ y: Int) -> Int? {
    if x <= 1, y <= 1 {
      return x + y == 0 ? nil : NamePairModel.cost(x == 0 ? 0 : a[i], y == 0 ? 0 : b[j])
    }
    if x == 0 || y == 0 { return nil }
    if x > 1, y > 1, a[i] == b[j] || a[i + x - 1] == b[j + y - 1] { return nil }
    return NamePairModel.cost(from: code(a, i, x), to: code(b, j, y))
  }

  @inline(__always)
  private static func code(_ letters: [UInt8], _ start: Int, _ count: Int) -> Int {
    var code = 0
    for k in 0..<count { code = code * 28 + Int(letters[start + k]) }
    return code + count * 32768
  }

  private static func step(_ a: [UInt8], _ i: Int, _ x: Int, _ b: [UInt8], _ j: Int, _ y: Int) -> Step {
    var step = Step()
    step.from = code(a, i, x)
    step.to = code(b, j, y)
    step.count = (x, y)
    step.isSame = x == 1 && y == 1 && a[i] == b[j]
    step.starts = (i == 0 || a[i - 1] == between) && (j == 0 || b[j - 1] == between)
    step.ends = (i + x == a.count || a[i + x] == between) && (j + y == b.count || b[j + y] == between)
    step.left = i == 0 ? 0 : a[i - 1]
    step.right = i + x == a.count ? 0 : a[i + x]
    step.isVowels = (a[i..<i + x].allSatisfy(isVowel), b[j..<j + y].allSatisfy(isVowel))
    return step
  }

  /// a, e, i, o, u and y.
  private static func isVowel(_ letter: UInt8) -> Bool { [1, 5, 9, 15, 21, 25].contains(letter) }

  private mutating func addUp(_ a: [UInt8], _ b: [UInt8]) {
    var inWord = 0
    for step in steps.reversed() {
      if step.isSame {
        guard step.from == Int(Self.between) + 32768 else { continue }
        sums.words += 1
        sums.worst = max(sums.worst, inWord)
        inWord = 0
        continue
      }
      sums.replacements += 1
      if !(step.isVowels.0 && step.isVowels.1) { sums.consonants += 1 }
      let isSingle = step.count.0 <= 1 && step.count.1 <= 1
      inWord +=
        isSingle
        ? NamePairModel.cost(UInt8(step.from & 32767), UInt8(step.to & 32767))
        : NamePairModel.cost(from: step.from, to: step.to)
    }
    sums.worst = max(sums.worst, inWord)
  }
}
