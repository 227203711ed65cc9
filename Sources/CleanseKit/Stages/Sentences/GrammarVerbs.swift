/// Verbs that the rules of agreement and of verb forms must know.
extension GrammarWords {
  /// Base forms that are nouns or adjectives as well.
  static let verbs: StaticString = """
    work play look use need want call try move change plan help show turn start run walk talk stop visit report claim hope
    love like hate fear wish care offer order cost cover cause cut drop drink drive dream dress end face fail fall feel
    fight fill fire fit fly force form hand head hit hold hurt joke judge jump keep kick kill land laugh lead leave lie
    limit link live lock mark match mean meet mind miss name note open own paint park pass pay phone pick place plant
    point post power practice present press print promise pull push question race raise range rate reach read record
    release rent repair reply request rest result return ride ring rise risk rule rush sail sale save say score search
    see seem sell send sense serve set shape share shop sign sing sit sleep slip smell smile smoke sort sound speak spend
    spread stand state stay step stick study support surprise switch taste teach tell tend test thank think touch tour
    trade train travel treat trick trust view vote wait wake wash watch wear win wonder worry write yell bark bother
    insult hug tour sketch notice respect resemble disgust attack concern interest benefit deal demand design
    experience fight guess increase decrease influence matter pause process produce profit progress protest purchase
    research review reward sacrifice schedule signal spell sponsor stare stretch struggle sleep suspect swim threaten
    tie time top track transfer transport trouble value volunteer waste water welcome worship wound
    """

  /// Base forms that are verbs only, or nearly so.
  static let pureVerbs: StaticString = """
    go become know believe come take make give get find think bring begin understand include continue provide allow
    add create consider appear buy require remain exist contain decide happen expect suggest suffer develop describe
    depend agree accept achieve admit afford agree announce argue arrive avoid belong bite blame build carry choose
    compare complain connect contribute cook cry deliver deny destroy disagree disappear discover discuss eat employ enable
    encourage enjoy enter examine explain explore express forget forgive graduate grow hear hide imagine improve indicate
    inform insist invite involve join learn listen lose maintain mention obey obtain occur perform persuade prefer prepare
    prevent prove publish realize realise receive recognize recognise recommend reduce refer refuse relate remember remind
    remove replace represent satisfy seek shout solve steal succeed survive throw travel believe vary write seem want
    say sell send sit speak teach tell try wear worry lie live stay attend admire impress annoy astound distract irritate
    scare upset bore confuse fascinate insist intend tend aim apply attract behave borrow celebrate collect concentrate
    consist cope criticize dare decide defend demonstrate deserve disturb educate ensure establish exaggerate fascinate
    feed follow gain generate inherit introduce invent kneel lend multiply obtain organize owe own participate
    possess promote pronounce protect pursue react rely reply resolve reveal separate settle
    shine spoil submit suppose swear translate unite urge vanish acquire adopt affect analyze argue assume
    """

  /// Past forms that are no base forms and no participles.
  static let pasts: StaticString = """
    went ate wrote took drove broke spoke chose did came began drank sang knew grew threw flew drew gave rode wore tore
    swore stole froze bit shook became forgot awoke arose blew swam sank rang sprang forgave mistook overcame undertook
    said told made found held met sold sent built bought brought thought caught taught felt left kept lost paid read won
    heard stood understood led lent spent meant slept shot sat saw ran fell rose hid
    """

  /// Participles that are no past tense.
  static let participles: StaticString = """
    gone eaten written taken driven broken spoken chosen done begun drunk sung known grown thrown flown drawn given ridden
    worn torn sworn stolen frozen bitten shaken forgotten awoken arisen blown swum sunk rung forgiven mistaken undertaken
    seen fallen risen hidden shown been beaten proven woven
    """
}
