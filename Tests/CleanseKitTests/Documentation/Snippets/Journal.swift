import CleanseKit

func journal(_ print: Printing) throws {
  let pipeline = try Pipeline.builtIn()
  let document = try pipeline.run("Caf&eacute; talks\n")

  var journal = JournalEntry.header(format: .text) + [0x0A]
  journal += document.journalEntry(path: "articles/7") + [0x0A]

  let undo = try Undo(journal: journal)
  let raw = try undo.raw(of: document.bytes, path: "articles/7")
  print(String(decoding: raw, as: UTF8.self))
  // Caf&eacute; talks
}
