/// A row of characters that would be UTF-8 if a charmap were undone.
struct MojibakeRun {
  /// The most characters that a run becomes, and the most units that one of them is made of.
  static let longest = 24
  static let longestSequence = 6

  /// The first unit and the number of units.
  var start: Int32 = 0
  var count: Int16 = 0
  /// The place of the charmap in `Charmap.allCases`.
  var map: Int8 = 0
  /// The number of characters that the units become; 0 where they become none.
  var length: Int8 = 0
  /// How much less odd the text becomes.
  var gain: Int32 = 0
  /// Whether a byte was lost.
  var isLossy = false
  /// Whether the gain is the same in any company of scripts.
  var isSettled = true
  /// Whether the run was looked for.
  var isKnown = false
  /// Whether it was looked at as what Windows-1252 alone leaves of characters that lost a byte.
  var isSpecial = false
  /// How many of the characters are of each script, a byte for each.
  var scripts: UInt64 = 0

  var end: Int { Int(start) + Int(count) }
}
