import CleanseKit
import Foundation

// streams ROUNDS COUNT FILE...: what a stream of small documents costs over a plain loop.
//
// The files are cut into lines; COUNT documents of about 500 bytes are made of them. Each round cleans them by a loop
// over one Runner that keeps nothing, by a loop over Runner with the report's annotations left out, by `run`, and by
// streams of one and more tasks. Times are processor times of the whole process and elapsed times; medians.

/// The processor time of the process, in seconds.
func processTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

let arguments = CommandLine.arguments
guard arguments.count > 3, let rounds = Int(arguments[1]), let count = Int(arguments[2]), rounds > 0 else {
  fatalError("expected ROUNDS COUNT FILE..., found: \(arguments.dropFirst().joined(separator: " "))")
}

/// Documents of about 500 bytes that end at line ends, again from the start where the files are too short.
func makeDocuments() throws -> [[UInt8]] {
  let bytes = try arguments.dropFirst(3).flatMap { Array(try Data(contentsOf: URL(filePath: $0))) }
  var documents: [[UInt8]] = []
  var start = 0
  while documents.count < count {
    let least = min(start + 500, bytes.count)
    let end = bytes[least...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    documents.append(Array(bytes[start..<end]))
    start = end < bytes.count ? end : 0
  }
  return documents
}

let documents = try makeDocuments()
let pipeline = try Pipeline.builtIn()

func source() -> AsyncStream<[UInt8]> {
  AsyncStream { continuation in
    for document in documents { continuation.yield(document) }
    continuation.finish()
  }
}

func stream(_ tasks: Int, _ detail: Detail) async throws -> Int {
  var total = 0
  for try await (_, document) in pipeline.run(source(), tasks: tasks, detail: detail, { $0 }) {
    total += document.bytes.count
  }
  return total
}

func loop(keepsOrigin: Bool) throws -> Int {
  var runner = try pipeline.makeRunner(keepsOrigin: keepsOrigin)
  var total = 0
  for document in documents {
    runner.clean(document.span)
    total += runner.document.text.count
  }
  return total
}

let ways: [(name: String, run: () async throws -> Int)] = [
  ("Runner", { try loop(keepsOrigin: true) }),
  ("Runner, text alone", { try loop(keepsOrigin: false) }),
  ("run", { try documents.reduce(0) { $0 + (try pipeline.run($1).bytes.count) } }),
  ("run, text alone", { try documents.reduce(0) { $0 + (try pipeline.run($1, detail: .text).bytes.count) } }),
  ("stream, 1 task", { try await stream(1, .annotated) }),
  ("stream, 2 tasks", { try await stream(2, .annotated) }),
  ("stream, 8 tasks", { try await stream(8, .annotated) }),
  ("stream, 2 tasks, text alone", { try await stream(2, .text) }),
]

var processor = Array(repeating: [Double](), count: ways.count)
var elapsed = processor
var lengths = Set<Int>()
for _ in 0...rounds {
  for index in ways.indices {
    let (begin, clock) = (processTime(), ContinuousClock.now)
    lengths.insert(try await ways[index].run())
    processor[index].append(processTime() - begin)
    elapsed[index].append((ContinuousClock.now - clock) / .seconds(1))
  }
}
precondition(lengths.count == 1, "all ways give the same text")

func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(0, width - text.count)) }

print("  \(documents.count) documents, \(documents.reduce(0) { $0 + $1.count }) bytes")
print("  \(padded("", 30))processor µs a document  over Runner  elapsed µs a document")
let base = median(Array(processor[0].dropFirst()))
for index in ways.indices {
  let time = median(Array(processor[index].dropFirst()))
  let wall = median(Array(elapsed[index].dropFirst()))
  let figures = [time / Double(count) * 1e6, time / base, wall / Double(count) * 1e6]
  print("  \(padded(ways[index].name, 30))" + figures.map { String(format: "%16.2f", $0) }.joined())
}
