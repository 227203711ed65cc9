import CleanseKit

func positions(_ print: Printing) throws {
  let pipeline = try Pipeline.builtIn()
  let raw = "Caf&eacute; talks <b>end</b>\n"
  let document = try pipeline.run(raw)
  print(document.text)
  // Café talks end
  print(document.source(ofClean: 3..<5), document.clean(ofSource: 3..<11))
  // 3..<11 3..<5
  print(document.source(ofClean: 12..<15), document.clean(ofSource: 18..<21))
  // 21..<24 12..<12
}
