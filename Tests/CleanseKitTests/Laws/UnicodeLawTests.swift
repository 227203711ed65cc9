import Testing

@testable import CleanseKit

/// What one of the three Unicode stages leaves gives the others nothing to do: a soup of all that they look at.
@Suite struct UnicodeLawTests {
  private static let broken = "ÃÂâ€™œ”©¶ŒÅ¡ÐÑ²¸‚Ä√ΓÇÖ├┬µРґС–—…çéæ£ðŸ˜×Ø±Î±ï»¿½í\u{92}\u{AD}\u{A0}\u{FFFD}\u{212B}"
  private static let invisible =
    "\u{200B}\u{200D}\u{200C}\u{2060}\u{FEFF}\u{34F}\u{FE0F}\u{200E}\u{202E}\u{202C}\u{2066}\u{2069}\u{E0041}\u{0}\u{1B}\u{180E}"
    + "\u{115F}\u{1160}\u{E0100}\u{E000}"
  private static let joining =
    "\u{301}\u{303}\u{30A}\u{323}\u{345}AaOuesSz\u{1100}\u{1161}\u{11A8}\u{915}\u{94D}\u{627}\u{5D0}👩👧🏴葛1กが"
  private static let plain = " \n.,<>&;bword "

  private static func soup(_ random: inout SeededGenerator) -> [UInt8] {
    let pools = [broken, invisible, joining, plain].map { Array($0.unicodeScalars) }
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 2...40, using: &random) {
      let pool = pools[min(Int.random(in: 0..<5, using: &random), Int.random(in: 0..<4, using: &random))]
      text.append(pool.randomElement(using: &random)!)
    }
    return Array(String(text).utf8)
  }

  /// How many of `count` texts a second run changes.
  private func differing(_ stages: String, of count: Int, seed: UInt64) throws -> Int {
    let pipeline = try pipeline(stages)
    var random = SeededGenerator(seed: seed)
    var differing = 0
    for _ in 0..<count {
      let once = try clean(Self.soup(&random), with: pipeline)
      if try clean(once.bytes, with: pipeline).bytes != once.bytes { differing += 1 }
    }
    return differing
  }

  /// What stays because its neighbours would read as broken encoding may go when normalization has changed these: of
  /// such soup, one text in two hundred.
  @Test func strippingAndNormalizingTwiceIsAllButOnce() throws {
    #expect(try differing(#"{"use": "strip-invisibles"}, {"use": "normalize-unicode"}"#, of: 2000, seed: 11) <= 10)
  }

  /// `repair-mojibake` weighs context, which the others change: of such soup, one text in a hundred.
  @Test func allThreeTwiceIsAllButOnce() throws {
    let stages = #"{"use": "repair-mojibake"}, {"use": "strip-invisibles"}, {"use": "normalize-unicode"}"#
    #expect(try differing(stages, of: 2000, seed: 12) <= 20)
  }

  /// The stage alone resolves its own chains, in any text.
  @Test func repairingTwiceIsRepairingOnce() throws {
    let pipeline = try pipeline(#"{"use": "repair-mojibake"}"#)
    var random = SeededGenerator(seed: 13)
    for _ in 0..<2000 {
      let once = try clean(Self.soup(&random), with: pipeline)
      #expect(try clean(once.bytes, with: pipeline).bytes == once.bytes, "\(once.text.unicodeScalars.map { $0.value })")
    }
  }
}
