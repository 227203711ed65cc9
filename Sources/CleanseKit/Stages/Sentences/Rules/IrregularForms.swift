/// Flags regular endings on irregular verbs and nouns: "catched", "runned".
struct IrregularForms: GrammarRule {
  static let rule = Rule(
    GrammarRules.first + 16, "irregular-form", "An irregular verb has a regular ending.", severity: .warning)

  static let examples = [
    GrammarExample("He catched the ball and runned home.", "catched>caught", "runned>ran"),
    GrammarExample("He caught the ball and ran home."),
  ]

  private static let forms = WordMap<String>(
    """
    catched=caught;runned=ran;teached=taught;buyed=bought;bringed=brought;thinked=thought;goed=went;eated=ate
    writed=wrote;drived=drove;speaked=spoke;choosed=chose;drinked=drank;knowed=knew;growed=grew;throwed=threw
    drawed=drew;gived=gave;taked=took;maked=made;comed=came;becomed=became;forgetted=forgot;keeped=kept;sleeped=slept
    feeled=felt;meeted=met;sended=sent;spended=spent;builded=built;finded=found;sayed=said;telled=told;selled=sold
    standed=stood;understanded=understood;heared=heard;losed=lost;payed=paid;cutted=cut;hitted=hit;hurted=hurt
    setted=set;letted=let;getted=got;dealed=dealt;layed=laid;fighted=fought;seeked=sought;falled=fell;winned=won
    swimmed=swam;beginned=began;meaned=meant;readed=read;beated=beat;breaked=broke;shaked=shook;stealed=stole
    weared=wore;rised=rose;hided=hid;bited=bit;freezed=froze;flyed=flew;shooted=shot;sticked=stuck;sweeped=swept
    creeped=crept;digged=dug;splitted=split
    """
  ) { $0 }

  func find(_ tokens: [GrammarToken], _ text: borrowing Text, into findings: inout Findings) {
    for token in tokens where token.isWord && !token.isCapital && token.ends(with: "ed") {
      guard let repair = Self.forms[token.key] else { continue }
      findings.flag(
        token.range, Self.rule, message: "'\(text.string(token.range))' is irregular: '\(repair)' expected",
        suggestions: [repair], confidence: 0.9)
    }
  }
}
