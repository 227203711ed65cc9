/// The few words that tell names from other words with a capital: a closed lexicon of general English.
enum NameLexicon {
  struct Classes: OptionSet, Sendable {
    let rawValue: UInt64
    /// Articles, pronouns, prepositions, adverbs and other words that begin sentences.
    static let common = Classes(rawValue: 1)
    /// Titles, ranks and offices: before a name, and no part of it.
    static let title = Classes(rawValue: 2)
    /// Days, months and feasts.
    static let date = Classes(rawValue: 4)
    /// What belongs to a people or a country.
    static let people = Classes(rawValue: 8)
    /// Links inside names: `bin`, `van`, `de`.
    static let link = Classes(rawValue: 16)
    /// Articles of Arabic names.
    static let article = Classes(rawValue: 32)
    /// Nouns that names of organisations and places are made with.
    static let head = Classes(rawValue: 64)
    /// Words in capitals that are no names.
    static let shorthand = Classes(rawValue: 128)
    /// Words that follow a name as its verb.
    static let said = Classes(rawValue: 256)
  }

  static let table = WordTable<Classes>([
    (
      .common,
      """
      a an the this that these those i you he she it we they me him her us them my your his its our their mine yours
      who whom whose which what when where why how if then than because although though while since until unless after
      before during as at by for from in into of off on onto out over to toward towards under up upon with within
      without about above across against along among around behind below beneath beside besides between beyond despite
      down except inside like near outside past per plus through throughout via and or but nor so yet both either
      neither not no yes is are was were be been being am has have had having do does did doing will would shall should
      can could may might must let lets also again always already almost another any anyone anything some someone
      something somewhere every everyone everything each few many more most much several such other others same all
      here there now today tomorrow yesterday tonight later earlier soon still just only even ever never often once
      twice first second third last next one two three four five six seven eight nine ten hundred thousand million
      according meanwhile however moreover furthermore therefore thus hence instead indeed perhaps maybe please thanks
      thank well good great new old big small high low long short early late recent recently finally eventually
      currently previously originally earlier nevertheless nonetheless otherwise overall given following including
      regarding concerning considering people man men woman women child children officials officers reporters
      journalists police workers students residents experts critics analysts sources witnesses thousands hundreds dozens
      millions many none nobody nothing nowhere somebody everybody whether whatever whenever wherever whoever hello hi
      dear sorry ok okay oh wow hey read more see also click get go come take make find look know think want need try
      use used using based made said says say asked told added adding noted speaking talking relations talks results
      work works working source share photo image video update breaking news report reports exclusive opinion analysis
      """
    ),
    (
      .title,
      """
      mr mrs ms miss mister dr doctor prof professor sir lady lord dame king queen prince princess emperor sultan emir
      sheikh sheik shaikh shah imam ayatollah pope cardinal archbishop bishop father brother sister saint rabbi reverend
      rev president premier minister chancellor secretary ambassador senator sen congressman congresswoman
      representative rep governor gov mayor judge justice general gen lieutenant lt colonel col captain capt major maj
      brigadier brig admiral adm commander marshal sergeant sgt corporal private officer chief chairman chairwoman
      chairperson director manager editor spokesman spokeswoman spokesperson deputy vice prime foreign defense defence
      interior finance former acting coach mullah hajji haji attorney detective inspector constable prosecutor
      """
    ),
    (
      .date,
      """
      monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
      september october november december jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thurs
      fri sat sun christmas easter ramadan
      """
    ),
    (
      .people,
      """
      american british english french german dutch swiss spanish greek turkish polish irish scottish welsh danish
      swedish finnish czech arab arabic kurdish iraqi israeli saudi kuwaiti qatari emirati omani yemeni pakistani
      afghan uzbek tajik thai filipino bangladeshi nepali chinese japanese vietnamese portuguese lebanese sudanese
      maltese zionist islamic islamist muslim christian jewish catholic protestant hindu buddhist sunni shiite shia
      jew jews muslims christians arabs kurds democrat democrats republican republicans communist western eastern
      northern southern european african asian latin
      """
    ),
    (
      .link,
      "bin ibn ben bint ould de del della der den di da do dos du van von la le los las y e af av zu abu abou umm"
    ),
    (.article, "al el ul as ash ad at an ar az"),
    (
      .head,
      """
      ministry university institute court bank council committee commission department office party agency association
      union league republic kingdom federation city state states county district province army navy force forces
      company corporation group street avenue road river lake mount sea ocean bay gulf island islands church mosque
      school college hospital museum park airport house parliament congress senate assembly organization organisation
      front movement brotherhood service authority center centre society foundation press gazette times post journal
      """
    ),
    (
      .shorthand,
      "i a tv ok pm am ad bc ceo cfo cto faq pdf url html http https dvd cd id vs re ps lol wtf omg asap diy gps sms"
    ),
    (
      .said,
      """
      said says told added was is has had will would were are who whose also announced warned denied noted stressed
      called met went died became won lost arrived visited confirmed insisted replied wrote
      """
    ),
  ])
}
