import CCleanseKernels
import Testing

@testable import CleanseKit

@Suite struct JointDecoderTests {
  private func spellings(_ word: String, _ language: String) throws -> [(String, Int32)] {
    var decoder = JointDecoder(try #require(JointModel.names(language)))
    let isRead = decoder.decode(NameScalars.read(word.unicodeScalars.map { $0.value }, language))
    #expect(isRead)
    return decoder.spellings.map { (String(decoding: decoder.letters[$0.plain], as: UTF8.self), $0.cost) }
  }

  @Test func theLikeliestComesFirst() throws {
    let spelled = try spellings("иванов", "ru")
    #expect(spelled[0].0 == "ivanov")
    #expect(spelled.count > 3)
    for (better, worse) in zip(spelled, spelled.dropFirst()) { #expect(better.1 <= worse.1) }
  }

  @Test func whatIsSpelledAlikeIsOneSpelling() throws {
    let spelled = try spellings("محمد", "ar").map { $0.0 }
    #expect(Set(spelled).count == spelled.count)
  }

  @Test func knownWordsAreFoundBesideTheLikeliest() throws {
    let counts = try ["基思", "沙克尔顿", "弗雷德里克", "马提亚斯"].map { try spellings($0, "zh").count }
    #expect(try #require(counts.max()) > Int(CLEANSE_JOINT_BEAM))
  }

  @Test func contextsTellSpellingsApart() throws {
    var decoder = JointDecoder(try #require(JointModel.names("zh")))
    let word = NameScalars.read("基思".unicodeScalars.map { $0.value }, "zh")
    _ = decoder.decode(word)
    let sums = decoder.spellings.map { decoder.contexts(of: $0, word, at: 12) }
    #expect(Set(sums).count > 3)
    #expect(sums == decoder.spellings.map { decoder.contexts(of: $0, word, at: 12) })
  }

  @Test func aLetterOfAnotherScriptIsNotRead() throws {
    var decoder = JointDecoder(try #require(JointModel.names("ru")))
    let mixed = decoder.decode("ивאн".unicodeScalars.map { $0.value })
    let own = decoder.decode("иван".unicodeScalars.map { $0.value })
    #expect(!mixed)
    #expect(own)
  }

  @Test func theDecoderKeepsNothingOfTheWordBefore() throws {
    var decoder = JointDecoder(try #require(JointModel.names("el")))
    let word = "παπαδόπουλος".unicodeScalars.map { $0.value }
    _ = decoder.decode(word)
    let once = decoder.spellings.map { Array(decoder.letters[$0.plain]) }
    _ = decoder.decode("αθήνα".unicodeScalars.map { $0.value })
    _ = decoder.decode(word)
    #expect(decoder.spellings.map { Array(decoder.letters[$0.plain]) } == once)
  }

  @Test func sumsAreThoseOfProbabilities() {
    #expect(LogSum.of(0, 0) == -177)
    #expect(LogSum.of(100, 5000) == 100)
    #expect(LogSum.of(300, 256) == LogSum.of(256, 300))
  }
}
