/// How much a cleaned document keeps beside its clean text.
public enum Detail: Sendable {
  /// The clean text and the number of flags: the least memory and time. Nothing can be annotated, and a position has
  /// the whole of the other side as its counterpart.
  case text
  /// What was changed and found, and the map between clean and raw positions.
  case annotated
  /// Also why stages kept what they looked at; for people who ask, not for many documents.
  case explained
}
