/// Common given names of English: a subject of one person, and mostly of which sex.
struct GivenNames: OptionSet, Sendable {
  let rawValue: UInt64
  static let male = GivenNames(rawValue: 1)
  static let female = GivenNames(rawValue: 2)

  static let table = WordTable<GivenNames>([
    (
      .male,
      """
      james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony donald steven
      paul andrew joshua kenneth kevin brian george timothy ronald edward jason jeffrey ryan jacob gary nicholas eric
      jonathan stephen larry justin scott brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry
      tyler aaron jose adam nathan henry douglas zachary peter kyle noah ethan jeremy walter christian keith roger terry
      austin sean gerald carl harold dylan arthur lawrence jordan jesse bryan billy bruce gabriel joe logan alan juan albert
      willie elijah wayne randy vincent mason roy ralph bobby russell bradley philip eugene curtis todd craig marcus martin
      derek clyde omar simon oliver leo oscar hugo felix edgar stanley leonard howard ernest theodore clarence norman allen
      duane brad brett galileo homer winston wilfred nigel graham ian neil stuart colin trevor malcolm geoffrey
      """
    ),
    (
      .female,
      """
      mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley
      kimberly emily donna michelle carol amanda melissa deborah stephanie rebecca sharon laura cynthia dorothy amy kathleen
      angela shirley emma brenda pamela nicole anna samantha katherine christine helen debra rachel carolyn janet maria
      catherine heather diane olivia julie joyce victoria ruth virginia lauren kelly christina joan evelyn judith andrea
      hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail sophia frances jean alice
      judy isabella julia amber denise danielle marilyn beverly charlotte natalie theresa diana brittany doris kayla alexis
      lori tiffany tammy tracy wendy carla monica erica stacy stacey cindy jill dana renee regina irene sonia sheila colleen
      valerie tanya tara kristen vanessa lucille deanna becky naomi claire carrie gina tina holly heidi amelia florence
      elaine annette sylvia yvonne bernice ellen eleanor edith lucy maureen fiona bridget nina miriam esther
      """
    ),
  ])
}

extension GrammarToken {
  /// The sex of the given name that the token is; empty where it is none, or a common word too.
  var givenName: GivenNames {
    isCapital && !isAllCapital && !isHyphenated && !isPossessive ? GivenNames.table[key] : []
  }
}
