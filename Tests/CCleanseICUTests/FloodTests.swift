import CCleanseICU
import Testing

/// Long runs without a boundary, which do not go through ICU, against a plain reading of UAX #15.
@Suite("Floods of marks")
struct FloodTests {
  /// Every assigned scalar that may stand inside a run, for a form.
  static func runners(_ form: cleanse_form) -> [UInt32] {
    (0x80..<0x110000 as Range<UInt32>).filter { scalar in
      Unicode.Scalar(scalar) != nil && cleanse_category_of(scalar) != CLEANSE_CATEGORY_UNASSIGNED
        && !cleanse_has_boundary_before(form, scalar)
    }
  }

  static let starters: [UInt32] = [0x61, 0x1100, 0x1161, 0x11A8, 0xAC00, 0x9C7, 0xDD9, 0x212B, 0x1D15E, 0xFDFA, 0x1025]

  /// Marks that compose with some of the starters, and marks of the same classes that do not.
  static let composers: [UInt32] = [0x300, 0x301, 0x303, 0x308, 0x310, 0x316, 0x323, 0x325, 0x1161, 0x11A8, 0x9BE]

  /// Decomposes scalar by scalar, sorts by insertion and looks for the starter of each mark anew: quadratic, but plain.
  static func reference(_ source: [UInt32], _ form: cleanse_form) -> [UInt32] {
    let decomposing = form == CLEANSE_NFC || form == CLEANSE_NFD ? CLEANSE_NFD : CLEANSE_NFKD
    var text: [UInt32] = []
    for scalar in source {
      let mapped = form == CLEANSE_NFKC_CASEFOLD ? normalize(utf8([scalar]), to: form) : utf8([scalar])
      for part in scalars(normalize(mapped, to: decomposing)) {
        let rank = cleanse_combining_class(part)
        var place = text.count
        while rank > 0, place > 0, cleanse_combining_class(text[place - 1]) > rank { place -= 1 }
        text.insert(part, at: place)
      }
    }
    return form == CLEANSE_NFD || form == CLEANSE_NFKD ? text : compose(text)
  }

  static func compose(_ source: [UInt32]) -> [UInt32] {
    var text: [UInt32] = []
    for scalar in source {
      let rank = cleanse_combining_class(scalar)
      if let starter = text.lastIndex(where: { cleanse_combining_class($0) == 0 }) {
        let isBlocked = text[(starter + 1)...].contains { cleanse_combining_class($0) >= rank }
        let joined = isBlocked ? -1 : cleanse_compose_pair(text[starter], scalar)
        if joined >= 0 {
          text[starter] = UInt32(joined)
          continue
        }
      }
      text.append(scalar)
    }
    return text
  }

  @Test("Runs on both sides of the limit give what UAX #15 says", arguments: forms)
  func matchesReference(form: cleanse_form) {
    var random = Seeded(state: UInt64(form.rawValue) + 1)
    let runners = Self.runners(form)
    let composers = Self.composers.filter(runners.contains)
    var floods = 0
    let output = Output()
    for _ in 0..<150 {
      let few = (0..<5).map { _ in runners.randomElement(using: &random)! }
      var source = [Self.starters.randomElement(using: &random)!]
      for _ in 0..<Int.random(in: 1...200, using: &random) {
        let pool = Int.random(in: 0..<10, using: &random)
        let choice = pool < 4 ? composers : pool < 7 ? few : runners
        source.append(choice.randomElement(using: &random)!)
      }
      if source.count > 66 { floods += 1 }
      let bytes = utf8(source)
      let result = normalize(bytes, to: form, into: output)
      #expect(scalars(result) == Self.reference(source, form), "\(source)")
      #expect(cleanse_is_normalized(form, bytes, bytes.count) == (bytes == result))
      #expect(cleanse_is_normalized(form, result, result.count))
      #expect(rebuilt(bytes, output) == result)
    }
    #expect(floods > 50 && floods < 150)
  }

  /// The target, made from the source and the edits.
  func rebuilt(_ source: [UInt8], _ output: Output) -> [UInt8] {
    var made: [UInt8] = []
    var done = 0
    for edit in output.edits {
      made += source[done..<edit.sourceStart] + output.bytes[edit.targetStart..<edit.targetEnd]
      done = edit.sourceEnd
    }
    return made + source[done...]
  }

  @Test("A flood between other text leaves that text and its edits alone")
  func surrounded() {
    let flood = (0..<500).map { $0 % 2 == 0 ? "\u{301}" : "\u{316}" }.joined()
    let sorted = String(repeating: "\u{316}", count: 250) + String(repeating: "\u{301}", count: 249)
    let output = Output()
    let result = normalize(Array("e\u{301} x e\(flood) a\u{308}".utf8), to: CLEANSE_NFC, into: output)
    #expect(result == Array("\u{E9} x \u{E9}\(sorted) \u{E4}".utf8))
    #expect(output.edits.count == 3)
  }

  @Test("A million marks take linear time", arguments: forms)
  func million(form: cleanse_form) {
    var random = Seeded(state: 7)
    let marks: [UInt32] = [0x301, 0x316, 0x327, 0x345, 0x5B0, 0x64B, 0x3099, 0x94D]
    let source = utf8([0x65] + (0..<1_000_000).map { _ in marks.randomElement(using: &random)! })
    let output = Output()
    // ICU alone would take many minutes.
    let time = ContinuousClock().measure { normalize(source, to: form, into: output) }
    #expect(time < .seconds(5))
    let ranks = scalars(output.bytes).dropFirst().map { cleanse_combining_class($0) }
    #expect(zip(ranks, ranks.dropFirst()).allSatisfy { $0 <= $1 || $1 == 0 })
  }

  @Test("Text longer than one piece is cut at boundaries only")
  func long() {
    let unit = Array("xe\u{301}\u{1112}\u{1161}\u{11AB}".utf8)
    let target = Array("x\u{E9}\u{D55C}".utf8)
    let count = 300_000
    let output = Output()
    let result = normalize([UInt8](repeated: unit, count: count), to: CLEANSE_NFC, into: output)
    #expect(result == [UInt8](repeated: target, count: count))
    #expect(output.edits.count == 2 * count)
  }
}

extension [UInt8] {
  fileprivate init(repeated unit: [UInt8], count: Int) {
    self = []
    reserveCapacity(unit.count * count)
    for _ in 0..<count { self += unit }
  }
}
