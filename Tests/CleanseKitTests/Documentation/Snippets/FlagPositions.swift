import CleanseKit

func flagPositions(_ print: Printing) throws {
  let document = try Pipeline.builtIn().run("Caf&eacute; says the the ferry sails again.\n")
  for note in document.annotations(in: .utf16) where note.kind == .flag {
    print(note.range, note.source, note.rule, note.suggestions)
  }
  // 10..<17 17..<24 doubled-word ["the"]
}
