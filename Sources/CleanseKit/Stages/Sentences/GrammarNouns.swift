/// Nouns that the rules of number must know.
extension GrammarWords {
  static let invariants: StaticString = """
    news series species means analytics politics economics physics mathematics maths statistics athletics gymnastics ethics
    electronics linguistics genetics dynamics mechanics acoustics aerobics tactics logistics headquarters barracks
    crossroads gallows works innings diabetes measles mumps rabies rickets billiards darts dominoes checkers
    chess process business access success progress congress press loss mass class glass grass pass boss cross dress
    address illness bus gas plus bonus virus status census campus focus chorus genius lens yes as us this is was has
    thus always perhaps sometimes besides towards afterwards overseas indoors outdoors downstairs upstairs nowadays
    less unless across sheep deer fish aircraft spacecraft hovercraft offspring salmon trout shrimp cod swine bison
    moose squid corps chassis rendezvous premises surroundings thanks congratulations remains proceeds odds amends
    data media agenda opera staff data-base emphasis christmas texas paris london alias atlas canvas pancreas
    kudos chaos cosmos pathos ethos asbestos rhinoceros hippopotamus pyjamas trousers scissors glasses
    united states netherlands philippines maldives bahamas arts sports games affairs services systems communications
    sales savings earnings human savings civics classics hysterics italics obstetrics pediatrics robotics semantics
    summons bellows biceps kings hundreds thousands millions billions dozens tens its his hers ours theirs yours
    whereas alas regardless nevertheless nonetheless upwards downwards backwards forwards sideways
    """

  static let irregularPlurals: StaticString = """
    people men women children police cattle feet teeth mice geese oxen lice dice fishermen policemen businessmen
    firemen gentlemen salesmen spokesmen congressmen workmen women's chairmen postmen servicemen policewomen
    grandchildren folk folks alumni fungi nuclei cacti stimuli syllabi radii larvae vertebrae antennae algae criteria
    phenomena bacteria analyses crises theses hypotheses oases diagnoses axes parentheses syntheses
    """

  static let collectives: StaticString = """
    team group family government committee staff crew band couple pair majority minority public audience crowd council
    club company army navy force board class cabinet parliament congress senate party press media data team's squad
    jury gang choir orchestra troupe cast faculty union association society community population generation youth
    enemy opposition leadership management administration management's side duo trio quartet household population's
    militia troop fleet herd flock pack swarm bunch pile set collection batch lot range number variety series list
    host handful majority's percentage rest half most some any none all plenty total section portion part mixture
    combination assortment array multitude mass dozen score team-mate department agency ministry firm bank office
    mankind humanity humankind clergy nobility aristocracy bourgeoisie proletariat elite peasantry livestock poultry
    offspring vermin personnel infantry cavalry artillery
    everyone everybody somebody nobody anybody anyone someone nothing something anything everything
    fish sheep deer aircraft spacecraft species salmon trout squid
    """

  static let quantities: StaticString = """
    number lot lots variety range majority minority couple pair group handful series host total set array plenty bunch
    multitude mixture combination collection selection list bulk rest remainder percentage proportion part portion
    dozen score hundred thousand million billion dozens hundreds thousands millions half third quarter fraction mass
    pile heap load loads ton tons amount amounts kind kinds sort sorts type types form forms assortment abundance
    majority's myriad wealth spate string slew raft flood stream succession sequence cluster batch pack body class section
    generation wave swarm crowd team line flock herd fleet army gang crew cast panel board committee pool mix maximum
    minimum average estimated none some any all most each one
    """

  static let measures: StaticString = """
    years months weeks days hours minutes seconds miles kilometers kilometres meters metres feet inches dollars euros
    pounds cents percent kilograms grams tons tonnes liters litres gallons degrees acres hectares yards points goals
    decades centuries moments times pints cups ounces votes year month week day hour minute mile dollar pound
    """

  /// Countable nouns of everyday text.
  static let nouns: StaticString = """
    accident account act action activity actor advantage adventure advertisement advert age agreement aim airport album
    amount animal answer apartment app apple approach argument arm army article artist aspect attack attempt attitude
    aunt author award baby bag ball bank bar battle beach bed bedroom benefit bicycle bike bill bird birthday boat body
    book border bottle box boy branch bridge brother building bus business camera camp campaign car card career case castle
    cat cause cell center centre century chair challenge champion chance change chapter character child choice church
    city class client club coach colleague college color colour comment community company competition computer concept
    concern concert condition connection consequence contract cost country course cousin crime criminal crisis culture
    cup customer dance daughter day deal death decade decision degree demand department design desk detail device
    difference difficulty director disadvantage discovery discussion disease district doctor dog door dream dress drink
    driver drug ear effect effort election element employee employer end enemy engine engineer event exam example exercise
    experience experiment expert explanation eye face fact factor factory failure family fan farm farmer father feature
    field fight film finger fire firm flat floor flower food foot foreigner forest form friend fruit function game garden
    gift girl glass goal government grade group guest guide guitar gun guy habit hair hand hat head heart hero hill
    hobby hole holiday home horse hospital hotel hour house husband idea illness image industry injury institution
    instrument interest interview invention investment island issue item job journalist journey key kid king kitchen
    language law lawyer leader leg lesson letter level library life line list location machine magazine man manager map
    market match meal meaning meeting member memory message method minute mistake model moment month mother motor mountain
    mouth movie museum name nation neighbor neighbour newspaper night note novel number nurse object occasion office
    officer operation opinion opportunity option order organization organisation owner page painting pair paper parent
    park part partner party passenger past path patient pattern period person phone photo picture piece place plan plane
    planet plant plate player poem point policy politician pool population position possibility power practice president
    price principle prison prize problem process product profession professor program programme project proposal purpose
    quality quarter queen question race reader reason region relation relationship reporter report request
    requirement resident resource response restaurant result review right ring risk river road rock role room route rule
    sailor scene scenario school scientist screen season seat section sentence series server service shape ship shirt shoe
    shop show side sign singer sister site situation skill society soldier solution son song sort source space speaker
    speech sport stage star state statement station step stone store story stranger street student study style subject
    suggestion system table task teacher team teenager term test theater theatre theory thing thought threat ticket time
    title tool topic tourist town toy track trade tradition train tree trick trip truck type uncle university vacation
    value version victim view village visit visitor voice wall war way weapon website week weekend wife wind window woman
    word worker world writer year youngster boss actress waiter waitress grandmother grandfather senator customer teenager
    drawing newspaper pamphlet essay report lake cafe mall hill closet mountain sketch photograph sweater jacket skirt
    shoe sock glove hat legislature association committee cashier adult doctor pedestrian dancer driver guest patient
    organization bank dog cat rabbit snake vase plate bowl fork spoon knife lamp sofa couch carriage truck van
    grocery bakery pepper carrot potato banana unicycle bicycle stranger skateboard alumnus
    citizen district province agreement victory relation dispute refugee migrant terrorist militant attack missile airstrike
    minister ministry official diplomat ambassador delegation conflict province border treaty sanction ceasefire
    """

  static let adjectives: StaticString = """
    big small large little good bad great new old young long short high low important different difficult easy hard
    beautiful nice strong weak rich poor modern famous popular main major minor whole real true false right wrong
    common general public private social political economic national international local foreign other several recent
    interesting special simple serious possible natural human personal certain best worst biggest largest smallest
    oldest greatest highest lowest longest fastest strongest latest greatest hardest easiest
    """
}
