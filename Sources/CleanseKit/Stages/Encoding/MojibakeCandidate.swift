/// A unit that may start a run.
struct MojibakeCandidate {
  let unit: Int32
  /// The charmaps in which the next unit may go on.
  let maps: UInt16
  /// Where its runs are kept, one for each of its charmaps.
  let runs: Int32
  /// How odd the units of the run are that was looked at last, and how many they are.
  var oddity: Int32 = 0
  var count: Int32 = -1
}
