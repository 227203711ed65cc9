internal import CCleanseKernels

/// The line model, net and trees, over the lines of a page: how probably each belongs to the text.
///
/// What a line is by itself is found once, in `read`; what its neighbours say is found anew for the lines that are left,
/// so that what was cut has no say in a later round.
struct PageNet {
  let model: LineNet
  /// One of each for every line of the page.
  private var lines: [cleanse_line] = []
  private var sums: [Int16] = []
  private var tokens: [UInt32] = Array(repeating: 0, count: Int(CLEANSE_LINE_TOKENS))
  /// The same for the lines that are left.
  private var leftLines: [cleanse_line] = []
  var leftSums: [Int16] = []
  private var sizes: [UInt32] = []
  /// `CLEANSE_LINE_FEATURES` numbers for each line judged last, then what is left of earlier pages.
  var features: [UInt8] = []
  private var counts: [UInt32] = []
  private var room: [UInt64] = []
  /// Log odds of the lines judged last.
  var odds: [Float] = []

  init(_ model: LineNet = .shipped) {
    self.model = model
  }

  /// Describes the lines of `page`; linear in their bytes.
  mutating func read(_ page: [PageLine], in text: borrowing Text) {
    let embed = model.embed
    lines.removeAll(keepingCapacity: true)
    sums.removeAll(keepingCapacity: true)
    sums.append(contentsOf: repeatElement(0, count: embed * page.count))
    var line = cleanse_line()
    let bytes = unsafe text.buffer.base
    let net = unsafe model.net
    unsafe tokens.withUnsafeMutableBufferPointer { tokens in
      unsafe sums.withUnsafeMutableBufferPointer { sums in
        for (index, place) in page.enumerated() {
          let count = unsafe cleanse_line_describe(
            bytes, place.start, place.end, net.pointee.words, Int(net.pointee.word_count), &line, tokens.baseAddress!)
          lines.append(line)
          unsafe cleanse_line_embed(net, tokens.baseAddress!, count, sums.baseAddress! + index * embed)
        }
      }
    }
  }

  /// Fills `probabilities` with those of the lines of the page that `left` lists.
  mutating func judge(_ left: [Int], into probabilities: inout [Float]) {
    gather(left)
    probabilities.removeAll(keepingCapacity: true)
    guard !left.isEmpty else { return }
    run(left.count)
    for odd in odds { probabilities.append(Logarithm.logistic(odd)) }
  }

  private mutating func gather(_ left: [Int]) {
    let embed = model.embed
    leftLines.removeAll(keepingCapacity: true)
    leftSums.removeAll(keepingCapacity: true)
    sizes.removeAll(keepingCapacity: true)
    for index in left {
      leftLines.append(lines[index])
      sizes.append(lines[index].words)
      leftSums.append(contentsOf: sums[index * embed..<(index + 1) * embed])
    }
  }

  private mutating func run(_ count: Int) {
    Self.grow(&features, to: count * Int(CLEANSE_LINE_FEATURES))
    Self.grow(&counts, to: cleanse_page_scratch(count))
    Self.grow(&room, to: unsafe cleanse_line_net_scratch(model.net, count) / 8 + 1)
    odds.removeAll(keepingCapacity: true)
    odds.append(contentsOf: repeatElement(0, count: count))
    unsafe cleanse_page_describe(&leftLines, count, &counts, &features)
    evaluate(count)
  }

  /// Fills `odds` from the numbers of `count` lines.
  mutating func evaluate(_ count: Int) {
    unsafe cleanse_line_net_run(model.net, &features, &leftSums, &sizes, count, &room, &odds)
  }

  private static func grow<Number: FixedWidthInteger>(_ array: inout [Number], to count: Int) {
    if array.count < count { array.append(contentsOf: repeatElement(0, count: count - array.count)) }
  }
}
