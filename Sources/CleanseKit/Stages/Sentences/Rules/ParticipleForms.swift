/// Flags past forms and participles in each other's place: "the broke window", "she gotten a job".
struct ParticipleForms: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 13, "participle-form", "A past form stands for a participle, or a participle for a past form.",
    severity: .warning)

  static let examples = [
    GrammarExample("The broke window was old.", "broke>broken"),
    GrammarExample("It is one of the existed plans.", "existed>existing"),
    GrammarExample("Some visitors taken the pictures.", "taken>took"),
    GrammarExample("The broken window was one of the pictures taken here, and those given to us were forgotten."),
  ]

  /// Participles of past forms, and past forms of participles.
  private static let participles = WordMap<String>(table) { $0 }
  private static let pasts = WordMap<String>(
    table.split { $0 == ";" || $0 == "\n" }.compactMap { part in
      let sides = part.split(separator: "=")
      return WordKey(Array(sides[1].utf8)).map { ($0, String(sides[0].drop { $0 == " " })) }
    })
  private static let table = """
    ate=eaten;wrote=written;took=taken;drove=driven;broke=broken;spoke=spoken;chose=chosen;drank=drunk;knew=known
    grew=grown;threw=thrown;flew=flown;gave=given;wore=worn;tore=torn;stole=stolen;froze=frozen;shook=shaken
    forgot=forgotten;hid=hidden;bit=bitten;fell=fallen;saw=seen;went=gone;got=gotten;rose=risen;woke=woken
    forgave=forgiven;shrank=shrunk;swore=sworn;began=begun;sang=sung;rode=ridden;did=done
    """

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    let subject = TaggedNoun(tokens, at: 0)
    for at in tokens.indices.dropFirst() where tokens[at].isWord && !tokens[at].isCapital {
      guard let repair = adjective(at, tokens) ?? present(at, tokens) ?? verb(at, behind: subject, tokens) else {
        continue
      }
      findings.flag(
        tokens[at].range, Self.rule, message: "'\(text.string(tokens[at].range))' stands for '\(repair)'",
        suggestions: [repair], confidence: 0.8)
    }
  }

  /// "the broke window": a past form between an article and a noun.
  private func adjective(_ at: Int, _ tokens: [GrammarToken]) -> String? {
    guard at + 2 < tokens.count,
      tokens[at - 1].matches("the") || tokens[at - 1].matches("a") || tokens[at - 1].matches("these"),
      let participle = Self.participles[tokens[at].key], !tokens[at].matches("bit"),
      !tokens[at].matches("rose"),
      !tokens[at].matches("saw"), !tokens[at].matches("broke") || tokens[at - 1].matches("the"),
      tokens[at + 1].isWord, TagSet.nouns.has(tokens[at + 1].tag), !tokens[at + 1].isCapital
    else { return nil }
    return participle
  }

  /// "from existed groups": the participle of a verb without an object cannot stand before a noun.
  private func present(_ at: Int, _ tokens: [GrammarToken]) -> String? {
    guard at + 1 < tokens.count, tokens[at].ends(with: "ed"), let repair = Self.presents[tokens[at].key],
      tokens[at + 1].isWord,
      tokens[at + 1].tag == .nns || tokens[at + 1].tag == .nn, !tokens[at + 1].isCapital,
      tokens[at - 1].tag == .dt && !tokens[at - 1].matches("that") || tokens[at - 1].tag == .prpPossessive
        || tokens[at - 1].tag == .preposition
          && tokens[at - 1].isOne(of: ["from", "of", "with", "by", "for", "against"])
    else { return nil }
    return repair
  }

  private static let presents = WordMap<String>("existed=existing;belonged=belonging;lasted=lasting;remained=remaining")
  {
    $0
  }

  /// "the visitors taken the pictures": a participle behind a subject, before its object, where no other verb is.
  private func verb(_ at: Int, behind subject: TaggedNoun?, _ tokens: [GrammarToken]) -> String? {
    guard let subject, subject.end == at, subject.isSure, at + 1 < tokens.count, let past = Self.pasts[tokens[at].key]
    else { return nil }
    let next = tokens[at + 1]
    guard next.tag == .dt || next.tag == .prpPossessive || next.tag == .prp else { return nil }
    for token in tokens[(at + 1)...] where TagSet.finite.has(token.tag) || token.has([.singularVerb, .pluralVerb]) {
      return nil
    }
    return past
  }
}
