/// A noun phrase as far as closed lists of words show it: determiner, modifiers, head.
struct NounPhrase {
  /// The token of the head.
  let head: Int
  /// The token behind the last one.
  let end: Int
  let number: GrammaticalNumber
  /// Whether an article, a possessive or the like stands first.
  let hasDeterminer: Bool
  /// The number that the determiner asks for.
  let determinerNumber: GrammaticalNumber
  /// Whether a word in it may be a verb, so that it may be a clause instead.
  let mayHoldVerb: Bool
  /// Whether a participle behind the head belongs to it: "the price paid".
  let hasParticiple: Bool

  /// The most words of a phrase.
  private static let limit = 6

  /// The noun phrase that starts at token `start`, or nil where there is none.
  init?(_ tokens: [GrammarToken], at start: Int) {
    var at = start
    var asked = GrammaticalNumber.unknown
    var determined = false
    while at < tokens.count, at < start + 3, tokens[at].has(.anyDeterminer), !tokens[at].has(.relative) || at == start {
      if tokens[at].has(.singularDeterminer) { asked = .singular }
      if tokens[at].has(.pluralDeterminer) { asked = .plural }
      determined = true
      at += 1
    }
    let first = at
    while at < tokens.count, at - first < Self.limit, tokens[at].isContent { at += 1 }
    guard at > first, at == tokens.count || !tokens[at].isContent else { return nil }
    end = at
    var last = at - 1
    var trails = false
    if last > first, tokens[last].isParticiple, tokens[last - 1].nounNumber != .unknown, !tokens[last - 1].isParticiple
    {
      last -= 1
      trails = true
    }
    head = last
    hasParticiple = trails
    hasDeterminer = determined
    determinerNumber = asked
    number = tokens[last].nounNumber
    mayHoldVerb = Self.mayHoldVerb(tokens, first..<last + 1, determined: determined)
  }

  /// Whether a word behind the first noun is a verb or may be one.
  private static func mayHoldVerb(_ tokens: [GrammarToken], _ range: Range<Int>, determined: Bool) -> Bool {
    for i in range {
      let token = tokens[i]
      if token.has([.past, .pureVerb, .saying]) { return true }
      if i == range.lowerBound, determined || range.count == 1 { continue }
      if i > range.lowerBound, tokens[i - 1].isModifier { continue }
      if token.has(.verb), !token.has(.noun) { return true }
      if token.stem(isIn: .pureVerb) { return true }
      if token.isParticiple, i > range.lowerBound { return true }
    }
    return false
  }
}

extension GrammarToken {
  /// A form in -ed or -ing, or an irregular participle.
  var isParticiple: Bool {
    has([.participle]) || key.count > 4 && (ends(with: "ed") || ends(with: "ing")) && !has(.noun)
      || has(.past) && isPastParticiple
  }

  /// A past form that serves as participle too.
  private var isPastParticiple: Bool { isOne(of: Self.pastParticiples) }

  private static let pastParticiples: [StaticString] = [
    "made", "held", "found", "sold", "sent", "built", "bought", "brought", "paid", "taught", "told", "said", "felt",
    "kept", "lost", "won", "led", "spent",
  ]

  /// A word that a noun follows: an adjective, a number, a possessive.
  var isModifier: Bool {
    kind == .number || has([.adjective, .numeral, .determiner, .pluralDeterminer]) || isPossessive || ends(with: "al")
      || ends(with: "ic") || ends(with: "ous") || ends(with: "ive") || ends(with: "ful") || ends(with: "ary")
      || ends(with: "ible") || ends(with: "able") || isHyphenated
  }
}
