import Testing

@testable import CleanseKit

@Suite struct LineModelTests {
  private func judged(_ source: String) -> (net: PageNet, probabilities: [Float]) {
    let text = Text(repairing: Array(source.utf8))
    var reader = PageReader(BoilerplateRule.all, PhraseTable(BoilerplateRule.all))
    var page: [PageLine] = []
    reader.read(text, into: &page)
    var net = PageNet()
    net.read(page, in: text)
    var probabilities: [Float] = []
    net.judge(Array(page.indices), into: &probabilities)
    return (net, probabilities)
  }

  /// The reference evaluator is in Python; whole numbers and a fixed order of floats make both agree to the bit.
  @Test func netSaysWhatTheReferenceSays() {
    let net = judged(LineNetVectors.page).net
    let size = net.features.count / net.odds.count
    let sums = net.odds.indices.map { line in net.features[line * size..<(line + 1) * size].reduce(0) { $0 + Int($1) } }
    #expect(sums == LineNetVectors.featureSums)
    #expect(net.odds.map { $0.bitPattern } == LineNetVectors.odds)
  }

  @Test func menusAreLessProbableThanProse() {
    let probabilities = judged(LineNetVectors.page).probabilities
    #expect(probabilities[6] > 0.5 && probabilities[8] > 0.5)
    #expect(probabilities[0] < 0.5 && probabilities[19] < 0.5)
  }

  @Test(arguments: ["", "x", "\u{200D}", "| | |", String(repeating: "word ", count: 100_000)])
  func oddLinesAreJudged(line: String) {
    let (_, probabilities) = judged(line)
    #expect(probabilities.allSatisfy { $0 >= 0 && $0 <= 1 })
  }

  @Test(arguments: [0, 3, 100, 5000]) func truncatedModelsAreRefused(size: Int) {
    let bytes = [UInt64](repeating: 0, count: size / 8 + 1)
    unsafe bytes.withUnsafeBytes { raw in
      #expect(unsafe LineNet(UnsafeBufferPointer(rebasing: raw.bindMemory(to: UInt8.self)[..<size])) == nil)
    }
  }

  @Test func logarithmAndLogisticAreNearTheTrueOnes() {
    for (count, logarithm) in [(0, 0), (1, 0.693_147), (9, 2.302_585), (4095, 8.317_766), (9999, 9.210_340)] {
      #expect(abs(Logarithm.onePlus(count) - Float(logarithm)) < 1e-4)
    }
    for (value, logistic) in [(0, 0.5), (1, 0.731_059), (-4, 0.017_986), (9, 0.999_877), (-50, 0), (50, 1)] {
      #expect(abs(Logarithm.logistic(Float(value)) - Float(logistic)) < 1e-4)
    }
  }

  @Test func lowerCaseIsThatOfUnicode() {
    for value in Array(0x20...0x17F) + Array(0x391...0x3A9) + Array(0x400...0x4BF) {
      guard let scalar = Unicode.Scalar(UInt32(value)), ![0x130, 0x138, 0x149, 0x178].contains(value) else { continue }
      let lower = scalar.properties.lowercaseMapping.unicodeScalars
      guard lower.count == 1, let expected = lower.first?.value else { continue }
      // What has no lower case in the lists' alphabets may be anything, but must fold as its lower case does.
      #expect(ScalarClass.lowercase(UInt32(value)) == ScalarClass.lowercase(expected), "\(String(value, radix: 16))")
    }
  }

  /// Without a cost of change, the lines chosen are those of the best expected F1 of all choices.
  @Test func decodingFindsTheBestExpectedF1() {
    var generator = SeededGenerator(seed: 3)
    for _ in 0..<200 {
      let count = Int.random(in: 1...9, using: &generator)
      let probabilities = (0..<count).map { _ in Float.random(in: 0.01...0.99, using: &generator) }
      let weights = (0..<count).map { _ in Float.random(in: 1...40, using: &generator) }
      let total = zip(probabilities, weights).reduce(0) { $0 + $1.0 * $1.1 }
      func score(_ keeps: [Bool]) -> Float {
        var kept: Float = 0
        var right: Float = 0
        for i in 0..<count where keeps[i] {
          kept += weights[i]
          right += weights[i] * probabilities[i]
        }
        return 2 * right / (kept + total)
      }
      let best = (0..<1 << count).map { mask in score((0..<count).map { mask >> $0 & 1 == 1 }) }.max()!
      var decoding = PageDecoding(caution: 1, changeCost: 0)
      decoding.decode(probabilities, weights, bound: Array(repeating: nil, count: count))
      #expect(score(decoding.keeps) >= best - 0.005)
    }
  }

  @Test func decodingKeepsToWhatIsBound() {
    var decoding = PageDecoding(caution: 1, changeCost: 10)
    decoding.decode([0.01, 0.99, 0.99, 0.01], [9, 9, 9, 9], bound: [true, nil, false, nil])
    #expect(decoding.keeps[0] && !decoding.keeps[2])
  }
}
