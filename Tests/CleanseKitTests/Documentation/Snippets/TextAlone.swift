import CleanseKit

func textAlone(_ print: Printing) throws {
  let pipeline = try Pipeline.builtIn()
  let document = try pipeline.run("Caf&eacute; talks\n", detail: .text)
  print(document.flagCount, document.text)
  // 0 Café talks
}
