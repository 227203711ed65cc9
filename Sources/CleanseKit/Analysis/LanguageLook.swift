/// What language a text looks to be in, as far as splitting it needs to know.
///
/// Words of other languages in Latin script, and other scripts, speak against English.
struct LanguageLook {
  private struct Words: OptionSet {
    let rawValue: UInt64
    static let english = Words(rawValue: 1)
    static let other = Words(rawValue: 2)
  }

  private static let reach = 1 << 12
  private static let table = WordTable<Words>([(.english, english), (.other, other)])

  /// Words that other languages in Latin script hardly know.
  private static let english: StaticString = """
    the of and to that with for was are from this they which is have has had were been it its by not but he she we you i
    his her their our your my at as on or if be can will would there what when who how all just please thanks thank
    """

  /// The commonest words of German, Dutch, Danish, Norwegian, Swedish, French, Spanish, Portuguese, Italian, Polish,
  /// Slovak and Czech that English has not.
  private static let other: StaticString = """
    der das und ist nicht ein eine einen einem einer den dem des mit von zu sich auf für auch wird werden wurde im als
    bei nach aus zum zur haben sind er sie wir ich es het een van op aan voor zijn niet dat ook bij og er af til på det
    som en et jeg har de han hun ikke mit med om eller kan skal blev var att och är inte ett jag du vi le la les un une
    du est que qui dans pour pas sur il elle nous vous avec sont au aux ce cette el los las una unos y por con para como
    su se no lo del al más pero si sí muy está son fue ha o os dos das um uma não em ao che di è il lo gli i della dei
    nel per sono una questo come anche alla più ho hai si w z na nie jest się że jak je sa v na ako som sú by bol ktorý
    """

  private var score = 0
  private var letters = 0
  /// Letters beyond Latin, and those of the Cyrillic and Arabic scripts.
  private var foreignLetters = 0
  private var modelledLetters = 0

  init(_ text: borrowing Text) {
    let end = min(text.count, Self.reach)
    var at = 0
    while at < end {
      let scalar = text.scalar(at: at)
      guard LetterClass(scalar.value).isLetter else {
        at += scalar.length
        continue
      }
      let start = at
      while at < end, case let scalar = text.scalar(at: at), LetterClass(scalar.value).isLetter {
        letters += 1
        if scalar.value >= 0x250 {
          foreignLetters += 1
          if 0x400..<0x530 ~= scalar.value || 0x600..<0x700 ~= scalar.value { modelledLetters += 1 }
        }
        at += scalar.length
      }
      let words = Self.table.classes(of: start..<at, in: text)
      if words == .english { score += 1 } else if words == .other { score -= 1 }
    }
  }

  var isEnglish: Bool { score >= 0 && foreignLetters * 2 <= letters }

  /// The model that knows sentences of this language, nil where none does.
  var model: BoundaryModel? { isEnglish ? .english : modelledLetters * 2 > letters ? .others : nil }
}
