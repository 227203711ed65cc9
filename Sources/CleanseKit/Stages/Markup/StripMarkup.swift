/// Takes away what markup languages leave in plain text, and decodes what they escape.
public struct StripMarkup: Stage {
  static let tableResidue = Rule(
    0, "table-residue", "A line of bars, blanks and dashes is what an empty table leaves; bars around one cell go.")
  static let tag = Rule(1, "tag", "A tag of HTML shows nothing; the text that it marks stays.")
  static let lineBreak = Rule(
    2, "line-break", "Tags that end a line or paragraph become the line ends that do not stand there already.")
  static let comment = Rule(3, "comment", "A comment of HTML was never to be read.")
  static let script = Rule(4, "script", "A script or style sheet is no text, and goes with its tags.")
  static let entity = Rule(5, "entity", "A character reference stands for a character, and becomes it.")
  static let bbcode = Rule(6, "bbcode", "A tag of a message board shows nothing; the text that it marks stays.")
  static let wiki = Rule(7, "wiki-markup", "Of a link of a wiki the label stays, of bold text the words; templates go.")

  public static let summary =
    "Takes away tags, comments, table residue and wiki marks, and decodes character references."
  public static let discussion = """
    Only what is surely markup goes: tags of known elements, with attributes that assign values or none. `<3`, `a < b`, \
    `<john@example.org>`, `List<String>` stay, and names that are also words (`<source>`) unless an end tag follows. \
    Tables that still hold rows of cells stay, Markdown stays.

    References are decoded by the names and rules of the HTML Standard (13.5, 13.2.5): 128 to 159 as Windows-1252, old \
    names also without a semicolon before what is no letter or digit. Chains such as `&amp;amp;` are resolved to their \
    end. `&lt;` stays where it would make a tag: `&lt;b&gt;` is somebody's text about a tag. References to controls, \
    surrogates and noncharacters stay, and those that would spell broken encoding with their neighbours.

    What taking something away joins is read again, up to six times; a text that goes on making new markup is left \
    as it is.
    """
  public static let rules = [tableResidue, tag, lineBreak, comment, script, entity, bbcode, wiki]

  public var scope: Scope { .document }

  public init(_ options: NoOptions) {}

  /// What tells whether decoded characters spell broken encoding.
  public struct Scratch {
    let reader = MojibakeReader(.shared)
  }

  public func makeScratch() -> Scratch { Scratch() }

  /// More readings than any text but a malicious one needs.
  private static let mostReadings = 6

  public func find(in text: borrowing Text, using scratch: inout Scratch, into findings: inout Findings) {
    let first = Self.edits(of: text, scratch.reader)
    guard !first.isEmpty else { return }
    var changes = MarkupChanges()
    changes.follow(first)
    var present = text.applying(first)
    for _ in 0..<Self.mostReadings {
      let edits = Self.edits(of: present, scratch.reader)
      if edits.isEmpty {
        for change in changes.changes {
          findings.replace(change.source, with: present.bytes.extracting(change.present), change.rule)
        }
        return
      }
      changes.follow(edits)
      present = present.applying(edits)
    }
  }

  /// What one reading changes: markup, and where there is none the residue of tables.
  private static func edits(of text: borrowing Text, _ reader: MojibakeReader) -> [MarkupEdit] {
    var style = LineEndStyle()
    var reading = MarkupReading(lineEnd: style.bytes(near: 0, in: text), reader)
    reading.read(text)
    if !reading.edits.isEmpty { return reading.edits }
    var tables = TableResidue()
    tables.read(text)
    return tables.edits
  }
}
