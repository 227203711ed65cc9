import Testing

@testable import CleanseKit

/// Laws over many texts: the doors agree, and what is written is read back.
struct JSONAgreementTests {
  private static let seeds = [
    #"{"id":"1","text":"The \"minister\" spoke.\n\u00e9\ud83d\ude00","n":[1,-2.5e+3,0.1,true,false,null,{}]}"#,
    #"{"text":"تحدث الوزير يوم الأحد 部长周日 😀 naïve","a":{"b":{"c":[[],[1,[2]]]}},"":0}"#,
    #"[{"text":"a"},"\/\b\f\r\t\\",1e5,12345678901234567890]"#,
  ]

  private static let alphabet: [UInt8] =
    Array("{}[]\",:\\u0019dDeE+-. \ntfnx/'#".utf8) + [0x00, 0x1F, 0x80, 0xC3, 0xE2, 0xED, 0xF0, 0xFF]

  /// Texts with one to three bytes replaced, inserted or taken away; the same in each run.
  private static func mutants(_ count: Int) -> [[UInt8]] {
    var numbers = SeededNumbers(state: 0x5EED)
    return (0..<count).map { _ in
      var bytes = Array(seeds[Int.random(in: 0..<seeds.count, using: &numbers)].utf8)
      for _ in 0..<Int.random(in: 1...3, using: &numbers) {
        let index = Int.random(in: 0..<bytes.count, using: &numbers)
        let byte = alphabet[Int.random(in: 0..<alphabet.count, using: &numbers)]
        switch Int.random(in: 0..<3, using: &numbers) {
        case 0: bytes[index] = byte
        case 1: bytes.insert(byte, at: index)
        default: bytes.remove(at: index)
        }
      }
      return bytes
    }
  }

  private static func tree(_ bytes: [UInt8]) -> Result<JSONValue, JSONError> {
    var options = JSONParser.Options()
    options.replacesLoneSurrogates = true
    do throws(JSONError) {
      return .success(try JSONParser.parse(bytes, options))
    } catch {
      return .failure(error)
    }
  }

  @Test func theTwoDoorsAgree() {
    var line = JSONLine(keys: ["text", "a"])
    var (right, wrong) = (0, 0)
    for bytes in Self.mutants(20_000) {
      do throws(JSONError) {
        try line.scan(bytes.span)
        guard case .success(let root) = Self.tree(bytes) else { return #expect(Bool(false), "only the line: \(bytes)") }
        right += 1
        #expect(line.kind == root.kind)
        for (key, member) in zip(line.keys, line.members) {
          let same = (root.members ?? []).filter { $0.key == key }
          #expect(member?.range == same.first?.value.range && member?.keyRange == same.first?.keyRange)
          #expect(member?.repetition == same.dropFirst().first?.keyRange.lowerBound)
        }
      } catch {
        wrong += 1
        guard case .failure(error) = Self.tree(bytes) else { return #expect(Bool(false), "only the tree: \(bytes)") }
        #expect((0...bytes.count).contains(error.offset) && error.message.hasPrefix("not valid JSON: "))
      }
    }
    #expect(right > 1_000 && wrong > 1_000)
  }

  @Test func whatIsWrittenIsReadBack() throws {
    for bytes in Self.mutants(5_000) {
      guard case .success(let root) = Self.tree(bytes) else { continue }
      for pretty in [false, true] {
        var first = JSONWriter(pretty: pretty)
        first.value(root)
        var second = JSONWriter(pretty: pretty)
        second.value(try JSONParser.parse(first.bytes))
        #expect(first.bytes == second.bytes)
      }
    }
  }

  @Test func acceptsJustTheUTF8ThatSwiftAccepts() {
    // Every lead byte with second, third and fourth bytes from both sides of each edge of the table.
    let seconds: [UInt8] = [0x00, 0x22, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xFF]
    let trails: [UInt8] = [0x22, 0x7F, 0x80, 0xBF, 0xC0]
    for lead in UInt8(0x80)...0xFF {
      for second in seconds {
        for third in trails {
          for fourth in trails {
            let bytes = [lead, second, third, fourth]
            let length = WellFormedUTF8.length(bytes.span, at: 0)
            let expected = (1...4).first { String(validating: bytes.prefix($0), as: UTF8.self) != nil } ?? 0
            guard length != expected else { continue }
            Issue.record("\(bytes): \(length), expected \(expected)")
            return
          }
        }
      }
    }
  }

  @Test func readsNoScalarPastTheEnd() {
    for scalar in ["é", "€", "😀"] {
      let bytes = Array(scalar.utf8)
      for count in 1..<bytes.count {
        #expect(WellFormedUTF8.length(Array(bytes.prefix(count)).span, at: 0) == 0)
      }
    }
  }
}

/// A generator of the same numbers in each run (SplitMix64).
private struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
