// Reads pages from standard input, each a length (32 bits, little-endian) and so many bytes of UTF-8. Writes for each
// page the number of its lines, and for each line its number in the text, its words (both 32 bits) and its features
// (32-bit floats). With an argument it prints the names of the features instead.
import Glibc

@testable import CleanseKit

func readAll() -> [UInt8] {
  var input: [UInt8] = []
  var block = [UInt8](repeating: 0, count: 1 << 20)
  while true {
    let count = read(0, &block, block.count)
    if count <= 0 { return input }
    input.append(contentsOf: block[0..<count])
  }
}

func writeAll(_ output: [UInt8]) {
  output.withUnsafeBytes { bytes in
    var at = 0
    while at < bytes.count {
      let count = write(1, bytes.baseAddress! + at, bytes.count - at)
      if count <= 0 { exit(1) }
      at += count
    }
  }
}

func append(_ number: Int, to output: inout [UInt8]) {
  withUnsafeBytes(of: Int32(number).littleEndian) { output.append(contentsOf: $0) }
}

if CommandLine.arguments.count > 1 {
  print(LineFeatures.names.map { "\($0)" }.joined(separator: "\n"))
  exit(0)
}
let input = readAll()
var reader = PageReader(BoilerplateRule.all, PhraseTable(BoilerplateRule.all))
var features = LineFeatures()
var page: [PageLine] = []
var output: [UInt8] = []
var at = 0
while at + 4 <= input.count {
  let length = (0..<4).reduce(0) { $0 | Int(input[at + $1]) << (8 * $1) }
  let text = Text(repairing: Array(input[at + 4..<at + 4 + length]))
  at += 4 + length
  reader.read(text, into: &page)
  let lines = Array(page.indices)
  features.survey(page, lines)
  append(page.count, to: &output)
  for index in lines {
    features.describe(page, lines, at: index)
    append(Int(page[index].line), to: &output)
    append(Int(page[index].words), to: &output)
    features.numbers.withUnsafeBytes { output.append(contentsOf: $0) }
  }
}
writeAll(output)
