/// What a word says about a full stop behind or before it.
struct BoundaryWords: OptionSet, Sendable {
  let rawValue: UInt64

  /// A title before a name: its full stop never ends a sentence.
  static let title = BoundaryWords(rawValue: 1 << 0)
  /// An abbreviation that goes on: "e.g.", "vs.".
  static let leading = BoundaryWords(rawValue: 1 << 1)
  /// An abbreviation that can end a sentence as well: "Inc.", "etc.".
  static let trailing = BoundaryWords(rawValue: 1 << 2)
  /// An abbreviation before a number: "No.", "Fig.".
  static let numbering = BoundaryWords(rawValue: 1 << 3)
  /// A month or a day of the week, short or long.
  static let date = BoundaryWords(rawValue: 1 << 4)
  /// A word with which sentences often begin.
  static let starter = BoundaryWords(rawValue: 1 << 5)
  /// A subject pronoun or the like: hardly ever stands, with a capital, within a sentence.
  static let subject = BoundaryWords(rawValue: 1 << 6)
  /// The last part of a domain or file name.
  static let suffix = BoundaryWords(rawValue: 1 << 7)
  /// A word after which no sentence ends: a preposition, an article, a conjunction.
  static let linking = BoundaryWords(rawValue: 1 << 8)
  /// "I", which has a capital everywhere.
  static let pronounI = BoundaryWords(rawValue: 1 << 9)

  static let table = WordTable<BoundaryWords>([
    (.title, titles), (.leading, leadingWords), (.trailing, trailingWords), (.numbering, numberingWords),
    (.date, dates), (.starter, starters), (.subject, subjects), ([.starter], subjects), (.suffix, suffixes),
    (.linking, linkingWords), (.pronounI, "i i'm i've i'd i'll"),
  ])

  private static let titles: StaticString = """
    mr mrs ms messrs mme mlle dr drs prof gen lt col maj capt cpt cmdr cdr adm sgt cpl pvt brig supt insp det gov sen
    reps rep rev fr hon pres amb asst assoc st ste mt ft sr.dr dott dott.ssa sig sigg sig.ra ing avv arch geom on sra srta
    sres dn d.ª dña lic dra mons hr frau fru frk dir kand adv kap ир д-р г-н г-жа проф акад инж св ген полк г-да
    """

  private static let leadingWords: StaticString = """
    p.s ps skt e.g i.e eg ie cf viz vs v al.l resp bzw z.b u.a d.h i.d.r s.o s.u sog ca evtl ggf inkl zzgl z.t u.u o.ä bsp vgl
    f.eks bl.a dvs m.m.h jf ang mht pga fx iflg bl tlf kl inkl ekskl p.ej p.eje ej vid es cfr p.es ecc.p
    т.е т.н т.к напр см им ср тыс.руб т т.ч пр-т ул пер наб бул пл просп пос дер обл р-н корп стр оф кв д.б англ лат
    нем фр греч итал исп род ум совр букв мн ч прим ред изд б н.ч т.нар вкл
    bv nl d.w.z m.a.w o.a m.b.t i.p.v a.u.b np m.in tzn tzw itp.p ul wg ok pw napr tzv t.j resp čl ods
    """

  private static let trailingWords: StaticString = """
    inc corp co cos ltd llc plc bros jr sr esq etc al dept est ave blvd rd hwy sq bldg apt ph.d m.d b.a m.a b.s m.s d.d.s
    u.s u.k u.n u.s.a d.c e.u a.m p.m a.d b.c b.c.e c.e s.a l.l.c n.y l.a calif conn mass minn penn tenn wash oreg
    ariz ala ark colo fla ill ind kan ky mich miss mo mont neb nev okla tex va vt wis wyo ga md univ assn bhd pty
    usw usf etc.pp str gmbh bd hrsg jh jhd ecc ecc eccetera ag sp s.p.a s.r.l ss dz osv m.m mv o.s.v mio mia mill mld
    ed eds rev tel ext mins hrs secs min hr sec lbs lb oz kg km cm mm ft in.ch approx misc max avg
    г гг в вв др пр руб коп тыс млн млрд долл чел экз т.д т.п т.д тд км см мм кг н.э р об.л зам и.о
    uds ud vds vd apdo pág págs núm cía sta sto ee.uu jj.oo ej.em afd nr.s m.v t.a
    """

  private static let numberingWords: StaticString = """
    no nos nr num núm n.º fig figs p pp pg pgs vol vols sec secs ch chap art arts op app approx ca c fl par paras para
    vers ver v § abs abb tab kap bd s ss seite aufl rn st st.nr pag pagg cap capp tav sez nn t pl lín lib
    ст рис табл гл п пп № с стр т тт ч разд л лл § чл ал
    """

  private static let dates: StaticString = """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
    january february march april may june july august september october november december
    januar februar märz mai juni juli oktober dezember okt dez jän maj marts
    janvier février mars avril juin juillet août septembre octobre novembre décembre janv févr juil
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ene abr ago dic
    gennaio febbraio aprile maggio giugno luglio settembre ottobre dicembre genn febbr ott
    января февраля марта апреля мая июня июля августа сентября октября ноября декабря янв февр апр авг сент окт нояб дек
    maart mei augustus stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia
    januára februára marca apríla mája júna júla augusta septembra októbra novembra decembra
    """

  private static let starters: StaticString = """
    the a an in on at for from with by as if when while after before since although though because but and or so yet
    however moreover also then thus what who why how where which is are do does did can could will would should my his her
    our your its their no not all some many most one two each every both another other such more few several now today
    here there just even still only once until unless during despite between among under over through about upon please
    thanks thank let look see go get don't doesn't didn't can't isn't it's i'm i've i'd i'll that's there's he's she's
    they're we're you're we've they've let's what's well yes oh ok okay maybe perhaps meanwhile nevertheless
    der die das ein eine er sie es wir ich ihr dies diese dieser dieses im am bei auf aus nach mit von vor zu und aber
    doch wenn als wie was wer warum auch nur noch man den dem hier da dann so nun jetzt
    le la les un une il elle ils elles nous vous je on ce cette ces dans sur pour avec par mais et si quand comme
    el los las una unos él ella ellos en por para con pero y cuando como si esto este esta estos no su sus al
    il lo gli i uno una lui lei loro noi voi io nel nella sul per con ma e se quando come questo questa non è
    het een hij zij ze wij ik dit dat deze op voor met maar en als toen de er
    det den en et han hun vi jeg de du på til med men og hvis når som fra af da
    он она оно они мы вы я ты это эта этот эти в на с по к о от до для из за при но и а если когда как что кто где так
    также однако все во со не его её их после перед между через под над
    """

  private static let subjects: StaticString = """
    he she it they we you i this these those there however it's i'm i've he's she's they're we're you're that's
    """

  private static let suffixes: StaticString = """
    com org net edu gov mil info biz io co uk de fr ru it es nl dk se no pl eu us ca au jp cn in br ir sy tv me html htm
    php asp aspx jsp pdf doc docx xls xlsx ppt pptx txt csv jpg jpeg png gif zip gz exe js py css xml json app swift
    """

  private static let linkingWords: StaticString = """
    the a an of in on at to for from with by as into onto upon about between among through during against without within
    towards toward than and or but nor if because although though while whereas unless until since that which who whom
    whose my your his its our their this these those every each no is are was were be been being am has have had do does
    did will would shall should can could may might must very so too such both either neither not how what when where why
    we they he she i it's i'm he's she's they're we're you're
    и в на с по к о от до для из за при но а если когда как что или не под над через между со во ко об у же бы ли
    который которая которое которые чтобы так также
    der die das ein eine und oder mit von im in zu auf für den dem des le la les un une de du des et ou dans sur pour
    el los las una y con por para del al il lo gli e di che non per nel
    من في على إلى عن أن إن التي الذي مع أو و ثم لم لا ما كان هذا هذه كل بعد قبل بين حتى لكن قد
    از در به با که و را این آن برای تا بر یا هم نیز اما اگر هر یک می
    """
}
