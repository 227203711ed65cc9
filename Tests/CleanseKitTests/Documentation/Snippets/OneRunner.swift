import CleanseKit

func oneRunner(_ print: Printing) throws {
  let pipeline = try Pipeline.builtIn()
  var runner = try pipeline.makeRunner()
  let raw: [UInt8] = Array("Caf&eacute; talks\n".utf8)
  runner.clean(raw.span)
  print(runner.document.text.count, runner.document.flagCount)
  // 12 0
}
