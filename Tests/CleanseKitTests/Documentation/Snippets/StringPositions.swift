import CleanseKit

func stringPositions(_ print: Printing) throws {
  let raw = "Caf&eacute; talks\n"
  let document = try Pipeline.builtIn().run(raw)
  let range = document.source(ofClean: 0..<5)
  let start = raw.utf8.index(raw.startIndex, offsetBy: range.lowerBound)
  let end = raw.utf8.index(start, offsetBy: range.count)
  print(raw[start..<end])
  // Caf&eacute;
}
