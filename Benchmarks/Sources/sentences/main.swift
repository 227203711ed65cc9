import CleanseKit
import Foundation

// sentences PASSES FILE: what flag-sentences takes for the documents of FILE, one JSON string a line, in the library.
//
// Printed are processor seconds of one pass: with each sentence as an annotation and no grammar, and with grammar and no
// annotation. Start-up, reading and writing are left out; the report of each document is made.

/// The processor time of this thread, in seconds.
func threadTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

let arguments = CommandLine.arguments
guard arguments.count == 3, let passes = Int(arguments[1]), passes > 0 else {
  fatalError("expected PASSES FILE, found: \(arguments.dropFirst().joined(separator: " "))")
}
let lines = try Data(contentsOf: URL(fileURLWithPath: arguments[2])).split(separator: 0x0A)
let documents = try lines.map { Array(try JSONDecoder().decode(String.self, from: $0).utf8) }

/// The seconds of one pass and the sentences that were marked.
func measure(_ options: String) throws -> (Double, Int) {
  let file = "{\"version\": 1, \"stages\": [{\"use\": \"flag-sentences\", \(options)}]}"
  let pipeline = try Pipeline(parsing: Array(file.utf8))
  let report = Report(pipeline)
  var runner = try pipeline.makeRunner()
  var sentences = 0
  // The first pass, not counted, opens the models and fills the buffers.
  for document in documents { runner.clean(document.span) }
  let begin = threadTime()
  for _ in 0..<passes {
    for document in documents {
      runner.clean(document.span)
      sentences += report.annotations(of: runner.document, raw: document.span).count { $0.kind == .sentence }
    }
  }
  return ((threadTime() - begin) / Double(passes), sentences / passes)
}

let (splitting, sentences) = try measure("\"sentences\": true, \"grammar\": false")
let (grammar, _) = try measure("\"sentences\": false")
print(splitting, grammar, sentences)
