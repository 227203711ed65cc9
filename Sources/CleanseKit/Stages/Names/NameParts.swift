/// The small words, and the short forms, that stand inside and beside names.
enum NameParts {
  struct Kinds: OptionSet, Sendable {
    let rawValue: UInt64
    /// Short forms whose full stop is part of the name: `Inc.`
    static let abbreviation = Kinds(rawValue: 1)
    /// Words without a capital that may stand between words of one name.
    static let tie = Kinds(rawValue: 2)
    /// Honorifics that are as often part of a name, and words that are no title by themselves: no name begins after them.
    static let inside = Kinds(rawValue: 4)
  }

  static let table = WordTable<Kinds>([
    (
      .abbreviation,
      """
      inc corp ltd jr sr co va la que pa md ill calif fla mass conn wash ariz colo ore minn tenn sept jan feb aug oct
      nov dec sat sun mon tue wed thu thur thurs fri pvt bros vt ont st mt ft mr mrs ms dr gen col lt sgt capt gov sen
      rep prof rev
      """
    ),
    (
      .tie,
      """
      of the for al bin de and la el der van von del ul ibn di da du le des den ben bint e y ash ad as at an ar az in
      on a to dos della
      """
    ),
    (
      .inside,
      """
      prime foreign defense defence interior finance former acting vice deputy private father brother sister saint
      sheikh sheik shaikh shah imam mullah ayatollah haji hajji lady sir lord dame rabbi
      """
    ),
  ])
}
