import CleanseKit

func ownStage(_ print: Printing) throws {
  let stages = Stages.all + [StripPageNumbers.self]
  let file = #"{"version": 1, "stages": [{"use": "strip-page-numbers", "word": "Seite"}]}"#
  let pipeline = try Pipeline(parsing: Array(file.utf8), stages: stages)
  let document = try pipeline.run("Es\nSeite 3\nregnete.\n")
  print(document.text)
  // Es
  // regnete.
  for note in document.annotations() { print(note.rule, note.source, note.before ?? "") }
  // page-number 3..<11 Seite 3
}
