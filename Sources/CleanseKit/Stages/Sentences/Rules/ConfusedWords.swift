/// Flags words and phrases written for others that sound or look alike: "could of", "alot", "their is", "loose the game".
struct ConfusedWords: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 11, "confused-words", "A word stands for another that sounds or looks alike.",
    severity: .warning)

  static let examples = [
    GrammarExample("There are alot of ships.", "alot>a lot"),
    GrammarExample("Its a long way.", "Its>It's"),
    GrammarExample("This one is bigger then that one.", "then>than"),
    GrammarExample("I think their are two.", "their>there"),
    GrammarExample("They may loose the game.", "loose>lose"),
    GrammarExample("Your welcome to stay.", "Your>You're"),
    GrammarExample("It was late in it's first week.", "it's>its"),
    GrammarExample("They have there opinions of it.", "there>their"),
    GrammarExample("We can not see any thing.", "can not>cannot", "any thing>anything"),
    GrammarExample("Its engine is better, and then it rained. Their ships are there, with a loose rope."),
    GrammarExample("It can not only swim; any one of them can. I know it's time, and there lives a fish in there."),
  ]

  /// Words that are no words, with what is meant.
  private static let single = WordMap<String>(
    """
    alot=a lot;infact=in fact;incase=in case;inspite=in spite;aswell=as well;noone=no one;eachother=each other
    atleast=at least;thier=their;teh=the;irregardless=regardless;eventhough=even though;upto=up to;inorder=in order
    everytime=every time;ofcourse=of course;atmost=at most;abit=a bit;alittle=a little;untill=until;wich=which
    becouse=because;becuase=because;coud=could;woud=would;shoud=should;dont=don't;doesnt=doesn't;didnt=didn't
    isnt=isn't;wasnt=wasn't;arent=aren't;werent=weren't;hasnt=hasn't;havent=haven't;hadnt=hadn't;couldnt=couldn't
    wouldnt=wouldn't;shouldnt=shouldn't;theyre=they're;youre=you're;thats=that's;whats=what's;theres=there's
    heres=here's;ive=I've;todays=today's;anothers=another;hisself=himself;theirselves=themselves;theirself=themselves
    everyones=everyone's;someones=someone's;nowdays=nowadays;nowaday=nowadays
    """
  ) { $0 }

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    for at in tokens.indices where tokens[at].isWord {
      if let found = phrase(at, tokens) ?? context(at, tokens) {
        flag(found.range, found.repair, tokens, text, &findings)
      } else if !tokens[at].isAllCapital, !tokens[at].isName || at == 0, let repair = Self.single[tokens[at].key] {
        flag(at..<at + 1, repair, tokens, text, &findings)
      }
    }
  }

  private func flag(
    _ range: Range<Int>, _ repair: String, _ tokens: [GrammarToken], _ text: borrowing Text, _ findings: inout Findings
  ) {
    let span = Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
    let shown = Inflection.like(tokens[range.lowerBound], repair)
    findings.flag(
      span, Self.rule, message: "'\(text.string(span))' stands for '\(shown)'", suggestions: [shown], confidence: 0.85)
  }

  private struct Phrase: Sendable {
    let words: [WordKey]
    let repair: String
  }

  /// Phrases by their first word.
  private static let phrases: WordMap<[Phrase]> = {
    var phrases: [(WordKey, [Phrase])] = []
    for part in table.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let sides = part.split(separator: "=")
      let words = sides[0].split(separator: " ").compactMap { WordKey(Array($0.utf8)) }
      let phrase = Phrase(words: words, repair: String(sides[1]))
      if let place = phrases.firstIndex(where: { $0.0 == words[0] }) {
        phrases[place].1.append(phrase)
      } else {
        phrases.append((words[0], [phrase]))
      }
    }
    return WordMap(phrases)
  }()

  private static let table = """
    in regards to=with regard to;now a days=nowadays;for all intensive purposes=for all intents and purposes
    despite of=despite;in spite the=in spite of the;according with=according to;by accidents=by accident
    on accident=by accident;each others=each other's;some one else=someone else;in the other hand=on the other hand
    at the same times=at the same time;as a matter of facts=as a matter of fact;such us=such as;per say=per se
    case and point=case in point;in generally=in general;any body else=anybody else;there self=themselves
    suppose to be=supposed to be;use to be=used to be;would rather to=would rather;must to=must
    as well than=as well as;more that just=more than just;rather then=rather than;other then=other than
    less then=less than;more then=more than;better then=better than;worse then=worse than;there own=their own
    an other=another;with out=without;them self=themselves;them selves=themselves;it self=itself;him self=himself
    her self=herself;my self=myself;your self=yourself;our selves=ourselves;in deed=indeed;in to account=into account
    can not=cannot;some one=someone;any one=anyone;every one=everyone;every body=everybody;every thing=everything
    any thing=anything;some times=sometimes;there fore=therefore;further more=furthermore;mean while=meanwhile
    through out=throughout;some where=somewhere;any where=anywhere;every where=everywhere;home work=homework
    class room=classroom;bed room=bedroom;bath room=bathroom;week end=weekend;week ends=weekends
    girl friend=girlfriend;boy friend=boyfriend;news paper=newspaper
    """

  private func phrase(_ at: Int, _ tokens: [GrammarToken]) -> (range: Range<Int>, repair: String)? {
    guard at + 1 < tokens.count, !tokens[at].isAllCapital else { return nil }
    for phrase in Self.phrases[tokens[at].key] ?? [] where at + phrase.words.count <= tokens.count {
      let count = phrase.words.count
      if zip(phrase.words, tokens[at..<at + count]).allSatisfy({ $1.isWord && $1.key == $0 }),
        isPhrase(at, count, tokens)
      {
        return (at..<at + count, phrase.repair)
      }
    }
    return nil
  }

  /// Contexts in which the words of a phrase are right after all.
  private func isPhrase(_ at: Int, _ count: Int, _ tokens: [GrammarToken]) -> Bool {
    let next = at + count < tokens.count ? tokens[at + count] : nil
    let first = tokens[at]
    if tokens[at + 1].matches("then") {
      // "more then": and then something happened
      guard let next, next.isWord || next.kind == .number else { return false }
      return first.matches("rather") || next.kind == .number
        || TagSet(.dt, .prp, .prpPossessive, .cd, .nn, .nns, .vbg, .jj).has(next.tag)
          && !next.has([.heShe, .weThey]) && at > 0 && tokens[at - 1].kind != .comma
    }
    if first.matches("use") || first.matches("suppose") {
      return at > 0
        && (tokens[at - 1].has([.weThey, .heShe, .pluralVerb, .singularVerb]) || tokens[at - 1].matches("it"))
        && !tokens[at - 1].matches("do") && !tokens[at - 1].matches("does")
    }
    if first.matches("must"), let next { return next.tag == .vb && (at == 0 || !tokens[at - 1].has(.anyDeterminer)) }
    if first.matches("in"), tokens[at + 1].matches("deed") { return next?.kind == .comma }
    if tokens[at + 1].matches("self") || tokens[at + 1].matches("selves") {
      // "your self care", "her self-esteem"
      guard let next else { return true }
      return next.kind != .dash && !(next.isWord && (TagSet.nouns.has(next.tag) || TagSet.adjectives.has(next.tag)))
    }
    if tokens[at + 1].matches("one"), let next {
      // "some one of them", "any one day", "every one who"
      return !next.isOne(of: ["of", "or", "to", "and", "another", "in", "can", "a"]) && next.kind != .dash
        && !TagSet(.nn, .nns, .jj, .wp, .wdt, .pos).has(next.tag) && !next.has(.relative)
    }
    if first.matches("can"), let next { return !next.isOne(of: ["only", "just", "simply", "merely", "but"]) }
    if first.matches("there"), tokens[at + 1].matches("fore") { return true }
    if first.matches("through") || first.matches("further") || first.matches("mean") {
      return at == 0 || tokens[at - 1].kind != .dash
    }
    if first.matches("there") { return next.map { TagSet(.nn, .nns, .jj).has($0.tag) } ?? false }
    if first.matches("with") || first.matches("an") { return next?.isWord ?? false }
    return true
  }

  private func context(_ at: Int, _ tokens: [GrammarToken]) -> (range: Range<Int>, repair: String)? {
    guard at + 1 < tokens.count, tokens[at + 1].isWord else { return nil }
    let token = tokens[at]
    let next = tokens[at + 1]
    let after = at + 2 < tokens.count ? tokens[at + 2] : nil
    if token.matches("its") {
      let isBe =
        next.matches("a") || next.matches("an") || next.matches("the") || next.matches("not") || next.matches("been")
      return isBe && !(next.matches("a") && next.isAllCapital && next.key.count == 1) ? (at..<at + 1, "it's") : nil
    }
    if token.matches("it's"), next.matches("own") || isPossessiveIts(at, tokens) { return (at..<at + 1, "its") }
    if token.matches("there"), isPossessiveThere(at, tokens) { return (at..<at + 1, "their") }
    if token.matches("their") || token.matches("they're"),
      next.has([.singularVerb, .pluralVerb]) || next.matches("will"),
      !next.matches("do"), after?.isWord ?? false,
      at == 0 || !TagSet.verbs.has(tokens[at - 1].tag) || tokens[at - 1].has(.saying)
    {
      return token.matches("their")
        && (next.matches("is") || next.matches("are") || next.matches("was") || next.matches("were"))
        ? (at..<at + 1, "there") : nil
    }
    if token.matches("your"), next.matches("welcome") || next.matches("not") || next.matches("a") {
      return after?.isWord ?? true ? (at..<at + 1, "you're") : nil
    }
    if token.matches("then"), at > 0, tokens[at - 1].tag == .jjr || tokens[at - 1].tag == .rbr,
      next.tag == .dt || next.kind == .number || next.tag == .prp && !next.has([.heShe, .weThey])
        || next.tag == .prpPossessive,
      !tokens[at - 1].has(.midAdverb),
      !tokens[at - 1].isOne(of: ["later", "earlier", "further", "sooner", "more", "less", "better"])
    {
      return (at..<at + 1, "than")
    }
    if token.matches("loose"), token.tag != .nn, at > 0,
      tokens[at - 1].has(.modal) || tokens[at - 1].matches("to") || tokens[at - 1].has(.weThey)
        || tokens[at - 1].matches("n't"),
      next.tag == .dt || next.tag == .prpPossessive || next.matches("money") || next.matches("weight")
        || next.matches("interest")
    {
      return (at..<at + 1, "lose")
    }
    if token.matches("to"), next.matches("much") || next.matches("many"), let after,
      TagSet.nouns.has(after.tag) || after.tag == .jj,
      at > 0, tokens[at - 1].has([.singularVerb, .pluralVerb, .otherAuxiliary])
    {
      return (at..<at + 1, "too")
    }
    return nil
  }
  /// "in it's first week", "enhance it's beauty.": behind a preposition, or a verb that takes no clause, and before a noun.
  private func isPossessiveIts(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    guard at > 0, at + 2 < tokens.count else { return false }
    let next = tokens[at + 1]
    if tokens[at - 1].tag == .preposition || tokens[at - 1].tag == .to, tokens[at - 1].isOne(of: Self.prepositions) {
      return TagSet(.nn, .nns, .jj, .jjs, .cd, .vbn, .vbg).has(next.tag)
    }
    let after = tokens[at + 2]
    return TagSet(.vb, .vbz, .vbd, .vbg, .vbp).has(tokens[at - 1].tag) && !tokens[at - 1].has(.saying)
      && !tokens[at - 1].has([.singularVerb, .pluralVerb, .otherAuxiliary])
      && !tokens[at - 1].isOne(of: ["say", "saying", "thinking", "knowing", "like", "because", "sure", "so"])
      && TagSet(.nn, .nns).has(next.tag) && !next.tags.has(.jj) && !next.tags.has(.rb)
      && (after.kind == .stop || after.kind == .comma || after.tag == .preposition || after.tag == .cc)
  }

  private static let prepositions: [StaticString] = [
    "of", "in", "with", "from", "on", "to", "by", "at", "under", "into", "for", "about", "through", "over", "within",
    "behind", "during", "between", "against", "around", "near", "without", "onto", "upon",
  ]

  /// "about there opinion", "have there opinions": between a verb or preposition and a noun that ends its phrase.
  private func isPossessiveThere(_ at: Int, _ tokens: [GrammarToken]) -> Bool {
    guard at > 0, at + 2 < tokens.count else { return false }
    let before = tokens[at - 1]
    let noun = tokens[at + 1]
    let after = tokens[at + 2]
    guard TagSet(.preposition, .vb, .vbg, .vbp, .vbz).has(before.tag), TagSet(.nn, .nns).has(noun.tag),
      !noun.tags.has(.vbz), !noun.tags.has(.vb), !noun.tags.has(.rb), !before.has([.subordinator, .conjunction]),
      !before.has([.singularVerb, .pluralVerb, .otherAuxiliary]) || before.matches("have") || before.matches("has"),
      !before.isOne(of: ["out", "up", "over", "go", "goes", "get", "live", "stay"])
    else { return false }
    return after.kind == .stop || after.kind == .comma
      || after.isWord && TagSet(.preposition, .cc, .md, .vbz, .vbp, .vbd, .to).has(after.tag)
  }
}
