import CleanseKit
import Foundation

// pairs FILE...: how well the similarity score of names tells spellings of one name from different names.
//
// Each line of a file is a JSON object with "a" and "b" (two names), "same" (whether they are one) and, if need be, "set".
// Printed for each file, and for each set of it: the recall at a precision of .95 with the score that it takes, the best F1,
// and pairs a second.

struct Pair: Decodable {
  let a: String
  let b: String
  let same: Bool
  let set: String?
}

struct Scored {
  let score: Double
  let same: Bool
}

func padded(_ text: String, _ width: Int) -> String { text + String(repeating: " ", count: max(0, width - text.count)) }

func tell(_ name: String, _ pairs: [Scored]) {
  let wanted = pairs.count { $0.same }
  var (right, recall, least, best) = (0, 0.0, 1.0, 0.0)
  let ordered = pairs.sorted { ($0.score, $1.same ? 1 : 0) > ($1.score, $0.same ? 1 : 0) }
  for (index, pair) in ordered.enumerated() {
    if pair.same { right += 1 }
    best = max(best, 2 * Double(right) / Double(index + 1 + wanted))
    // Pairs of one score stand or fall together.
    if index + 1 < ordered.count, ordered[index + 1].score == pair.score { continue }
    if Double(right) >= 0.95 * Double(index + 1) {
      (recall, least) = (Double(right) / Double(max(1, wanted)), pair.score)
    }
  }
  let figures = [recall, least, best].map { String(format: "%10.4f", $0) }.joined()
  print("\(padded(name, 24))\(padded("\(pairs.count)", 8))\(figures)")
}

guard CommandLine.arguments.count > 1 else { fatalError("expected files of pairs, found none") }
print(padded("", 24) + padded("pairs", 8) + "  recall at .95, from score, best F1")
for path in CommandLine.arguments.dropFirst() {
  let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
  let pairs = try lines.map { try JSONDecoder().decode(Pair.self, from: Data($0.utf8)) }
  var similarity = NameSimilarity()
  let begin = Date()
  let scored = pairs.map { Scored(score: similarity.score(Array($0.a.utf8), Array($0.b.utf8)), same: $0.same) }
  let seconds = Date().timeIntervalSince(begin)
  tell(URL(fileURLWithPath: path).lastPathComponent, scored)
  for set in Swift.Set(pairs.compactMap { $0.set }).sorted() {
    tell("  " + set, zip(pairs, scored).filter { $0.0.set == set }.map { $0.1 })
  }
  print("\(Int(Double(pairs.count) / max(seconds, 1e-9))) pairs a second")
}
