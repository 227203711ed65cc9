import CleanseKit

func oneDocument(_ print: Printing) throws {
  let pipeline = try Pipeline.builtIn()
  let document = try pipeline.run("Caf&eacute; \u{200B}talks\n")
  print(document.text)
  // Café talks
  for note in document.annotations() {
    print(note.source, note.stage, note.rule, note.message)
  }
  // 3..<11 strip-markup entity A character reference stands for a character, and becomes it.
  // 12..<15 strip-invisibles zero-width U+200B
}
