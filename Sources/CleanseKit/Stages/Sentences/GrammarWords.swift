/// What an English word can be, for the rules of grammar: a closed lexicon.
///
/// The lists hold what the rules need and no more; a word that is in none of them is an open-class word of which
/// nothing is known.
struct GrammarWords: OptionSet, Sendable {
  let rawValue: UInt64
  private init(bit: UInt64) { rawValue = 1 << bit }
  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// Articles and possessives: the number is that of the noun.
  static let determiner = GrammarWords(bit: 0)
  static let singularDeterminer = GrammarWords(bit: 1)
  static let pluralDeterminer = GrammarWords(bit: 2)
  static let preposition = GrammarWords(bit: 3)
  /// "he", "she".
  static let heShe = GrammarWords(bit: 4)
  /// "we", "they".
  static let weThey = GrammarWords(bit: 5)
  static let otherPronoun = GrammarWords(bit: 6)
  /// Forms of be, have and do that go with "it", and those that go with "they".
  static let singularVerb = GrammarWords(bit: 7)
  static let pluralVerb = GrammarWords(bit: 8)
  /// Other forms of be, have and do: "be", "had".
  static let otherAuxiliary = GrammarWords(bit: 9)
  static let modal = GrammarWords(bit: 10)
  /// "and", "or", "but", "nor".
  static let conjunction = GrammarWords(bit: 11)
  /// "that", "because", "if" …: a clause begins behind them.
  static let subordinator = GrammarWords(bit: 12)
  static let relative = GrammarWords(bit: 13)
  static let adverb = GrammarWords(bit: 14)
  /// "what", "how" …: the clause behind them is a subject itself.
  static let question = GrammarWords(bit: 15)
  /// "some", "most", "none" …: singular or plural, as their noun is.
  static let quantifier = GrammarWords(bit: 16)
  /// Nouns in -s that are not plain plurals, and nouns that are their own plural.
  static let invariant = GrammarWords(bit: 17)
  /// Plurals without -s: "people", "children".
  static let irregularPlural = GrammarWords(bit: 18)
  /// Nouns of groups, which take either number.
  static let collective = GrammarWords(bit: 19)
  /// Nouns before "of" that leave the number to the noun behind: "a number of".
  static let quantity = GrammarWords(bit: 20)
  /// Units of time, money and length: "five years is long".
  static let measure = GrammarWords(bit: 21)
  /// Adjectives that stand for people or things: "the poor are".
  static let nominal = GrammarWords(bit: 22)
  /// The base form of a verb.
  static let verb = GrammarWords(bit: 23)
  /// A verb whose base form is no noun and no adjective.
  static let pureVerb = GrammarWords(bit: 24)
  /// An irregular past form.
  static let past = GrammarWords(bit: 25)
  /// An irregular past participle that is no past tense.
  static let participle = GrammarWords(bit: 26)
  /// A common countable noun, in the singular.
  static let noun = GrammarWords(bit: 27)
  /// Verbs before a subjunctive: "demand that he have".
  static let demanding = GrammarWords(bit: 28)
  /// "if", "wish", "though": before an unreal "were".
  static let unreal = GrammarWords(bit: 29)
  /// Words that may well stand twice: "had had".
  static let repeatable = GrammarWords(bit: 30)
  /// "there", "here".
  static let expletive = GrammarWords(bit: 31)
  /// Number words from two.
  static let numeral = GrammarWords(bit: 32)
  /// Words that only English texts have many of.
  static let english = GrammarWords(bit: 33)
  /// Verbs of saying and thinking, before which a clause may stand without "that".
  static let saying = GrammarWords(bit: 34)
  /// Adverbs that may stand between subject and verb.
  static let midAdverb = GrammarWords(bit: 35)
  /// Adjectives that are frequent before nouns.
  static let adjective = GrammarWords(bit: 36)
  /// "I", "you".
  static let iYou = GrammarWords(bit: 37)

  /// Words that no noun phrase holds between its determiner and its head.
  static let closed: GrammarWords = [
    .preposition, .heShe, .weThey, .iYou, .otherPronoun, .singularVerb, .pluralVerb, .otherAuxiliary, .modal,
    .conjunction, .subordinator, .relative, .question, .expletive, .adverb,
  ]

  static let anyDeterminer: GrammarWords = [.determiner, .singularDeterminer, .pluralDeterminer]
}

extension GrammarWords {
  static let table = WordTable<GrammarWords>([
    (.determiner, "the my your his her its our their some any no whose such other same"),
    (.singularDeterminer, "a an this that each every another one either neither"),
    (
      .pluralDeterminer,
      "these those many several few both various numerous two three four five six seven eight nine ten eleven twelve"
    ),
    (.numeral, "two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand"),
    (
      .preposition,
      """
      of in on at for from with by between among amongst through throughout during against about over under into onto upon
      within without towards toward across behind beyond near around concerning regarding including like than as per via
      despite besides inside outside above below along alongside amid beneath beside except off out past up down
      to versus until till aboard following
      """
    ),
    (.heShe, "he she he's she's"), (.weThey, "we they we're they're we've they've"),
    (.iYou, "i you i'm i've you're you've i'd i'll you'll you'd"),
    (
      .otherPronoun,
      """
      it me him us them myself yourself himself herself itself ourselves themselves yourselves mine yours hers ours theirs
      somebody someone something anybody anyone anything everybody everyone everything nobody nothing it's that's there's
      let's what's who's here's
      """
    ),
    (.singularVerb, "is was has does isn't wasn't hasn't doesn't isn’t wasn’t hasn’t doesn’t"),
    (.pluralVerb, "are were have do aren't weren't haven't don't aren’t weren’t haven’t don’t"),
    (.otherAuxiliary, "be been being am had did hadn't didn't hadn’t didn’t having doing done"),
    (
      .modal,
      """
      will would can could shall should may might must cannot can't couldn't won't wouldn't shouldn't mustn't ought
      can’t couldn’t won’t wouldn’t shouldn’t
      """
    ),
    (.conjunction, "and or but nor & plus"),
    (
      .subordinator,
      "that because if when while although though since unless whereas whether where after before once so yet lest wherever"
    ),
    (.relative, "who which whom whose that"), (.question, "what how why whatever whoever whichever whether"),
    (
      .adverb,
      """
      not also now still already often never always usually then just only even really very too ever again perhaps maybe
      quite rather almost nearly soon later sometimes seldom rarely hardly therefore however thus hence indeed instead
      moreover furthermore meanwhile otherwise nevertheless nonetheless together away back forward ahead abroad yes
      well far much more most less least alone else yesterday today tomorrow twice
      """
    ),
    (
      .midAdverb,
      """
      not also now still already often never always usually then just only even really ever perhaps maybe quite rather
      almost nearly soon sometimes seldom rarely hardly therefore however thus hence indeed currently generally probably
      certainly actually clearly simply
      """
    ),
    (
      .quantifier,
      """
      some any most all none half majority minority plenty lot lots rest remainder part percent per bulk enough more less
      quarter third thirds quarters fifth fraction portion percentage proportion share much little neither either both
      number total couple
      """
    ),
    (.expletive, "there here"),
    (
      .english, "the of and to that with for was are from this they which is have has were been it by not but he she we"
    ),
    (
      .demanding,
      """
      demand demands demanded suggest suggests suggested recommend recommends recommended insist insists insisted require
      requires required propose proposes proposed request requests requested ask asks asked urge urges urged order ordered
      essential vital important imperative necessary recommendation demanding insisting suggesting suggestion proposal
      requirement condition lest god bless long mandated mandates
      """
    ),
    (.unreal, "if wish wishes wished though unless suppose supposing as were until whether imagine rather only would"),
    (
      .repeatable,
      """
      had that very no really so far bye ha hey now many more much again there long never please ho hush knock tut there's
      is her do blah la da na yeah yes ok okay oh ah well hear boo wow uh um mm er hmm who what ooh woah whoa go come stop
      please right in on over up down out big old little half one two three four five six seven eight nine zero you
      i round back by a ll d e o s x y n m l k v can may will per bora ping pong hula can't we they
      """
    ),
    (
      .saying,
      """
      say says said saying think thinks thought thinking believe believes believed know knows knew feel feels felt hope
      hopes hoped fear fears feared claim claims claimed suggest suggests suggested argue argues argued insist insists
      insisted show shows showed prove proves proved mean means meant guess suppose supposes assume assumes assumed
      report reports reported announce announced add adds added note notes noted warn warned wish wishes see sees saw tell
      tells told find finds found learn learned hear heard admit admits admitted agree agreed imagine doubt doubts
      ensure ensures ensured understand understands understood realize realized realise claim claimed consider
      """
    ),
    (
      .nominal,
      """
      poor rich young old elderly dead living sick blind deaf homeless unemployed injured wounded following latter former
      accused disabled faithful wealthy powerful weak strong british french english dutch irish welsh scottish spanish
      chinese japanese portuguese swiss vietnamese lebanese sudanese taliban first last second next best worst few other
      others many remaining same above opposite privileged oppressed jobless missing uninsured hungry needy brave
      middle public only more most less two three four five six seven eight nine ten like
      """
    ),
    (.invariant, invariants), (.irregularPlural, irregularPlurals), (.collective, collectives),
    (.quantity, quantities), (.measure, measures), (.noun, nouns), (.verb, verbs), (.verb, pureVerbs),
    (.pureVerb, pureVerbs), (.past, pasts), (.participle, participles), (.adjective, adjectives),
  ])
}
