import CleanseKit
import Foundation

// recording ROUNDS FILE...: what findings and the map to the raw bytes cost the Unicode stages.
//
// Each file is cut into documents of about 16 KB at line ends and cleaned with and without the map, interleaved, in one
// thread; times are processor times of that thread, the median of the rounds.

/// The processor time of this thread, in seconds.
func threadTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
}

func documents(of bytes: [UInt8]) -> [Range<Int>] {
  var documents: [Range<Int>] = []
  var start = 0
  while start < bytes.count {
    let least = min(start + 16_384, bytes.count)
    let end = bytes[least...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    documents.append(start..<end)
    start = end
  }
  return documents
}

func seconds(_ runner: inout Runner, _ bytes: [UInt8], _ documents: [Range<Int>]) -> Double {
  let begin = threadTime()
  for document in documents { runner.clean(bytes.span.extracting(document)) }
  return threadTime() - begin
}

func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

let stages = """
  {"version": 1, "stages": [{"use": "repair-mojibake"}, {"use": "normalize-unicode"}, {"use": "strip-invisibles"},
   {"use": "normalize-whitespace"}]}
  """
let pipeline = try Pipeline(parsing: Array(stages.utf8))
var muted = try pipeline.makeRunner(keepsOrigin: false)
var recording = try pipeline.makeRunner()
let arguments = CommandLine.arguments
guard arguments.count > 2, let rounds = Int(arguments[1]), rounds > 0 else {
  fatalError("expected ROUNDS FILE..., found: \(arguments.dropFirst().joined(separator: " "))")
}
func padded(_ text: String, _ width: Int) -> String { String(repeating: " ", count: max(0, width - text.count)) + text }

print("  \(padded("", 28))\(padded("MB/s", 9))\(padded("recording", 11))\(padded("cost", 9))")
for path in arguments[2...] {
  let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
  let documents = documents(of: bytes)
  var without: [Double] = []
  var with: [Double] = []
  for _ in 0..<rounds {
    without.append(seconds(&muted, bytes, documents))
    with.append(seconds(&recording, bytes, documents))
  }
  let megabytes = Double(bytes.count) / 1e6
  let name = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
  let speeds = [median(without), median(with)].map { String(format: "%.1f", megabytes / $0) }
  let cost = String(format: "%+.1f %%", 100 * (median(with) / median(without) - 1))
  print("  \(name.padding(toLength: 28, withPad: " ", startingAt: 0))\(padded(speeds[0], 9))\(padded(speeds[1], 11))\(padded(cost, 9))")
}
