internal import CCleanseICU

/// Letters of one script that stand together in a word.
struct ScriptRun {
  let script: WordScript
  var range: Range<Int>
  var letters = 0
  var capitals = 0

  var isCapital: Bool { capitals == letters }
  var isSmall: Bool { capitals == 0 }
}

/// A row of letters, without digits, hyphens and apostrophes, and the runs of scripts in it.
struct ConfusableWord {
  /// In bytes.
  let range: Range<Int>
  private(set) var runs: [ScriptRun] = []

  init(_ range: Range<Int>, in text: borrowing Text) {
    self.range = range
    var at = range.lowerBound
    while at < range.upperBound {
      let scalar = text.scalar(at: at)
      let script = WordScript.of(scalar.value)
      if script.isLetter, script != runs.last?.script {
        runs.append(ScriptRun(script: script, range: at..<at))
      }
      at += scalar.length
      guard !runs.isEmpty else { continue }
      runs[runs.count - 1].range = runs[runs.count - 1].range.lowerBound..<at
      guard script.isLetter else { continue }
      runs[runs.count - 1].letters += 1
      if Self.isCapital(scalar.value) { runs[runs.count - 1].capitals += 1 }
    }
  }

  /// The scripts of the word, the one with the most letters first; of as many, `preferred`.
  func scripts(preferring preferred: WordScript) -> [(script: WordScript, letters: Int)] {
    var counts: [(script: WordScript, letters: Int)] = []
    for run in runs {
      if let known = counts.firstIndex(where: { $0.script == run.script }) {
        counts[known].letters += run.letters
      } else {
        counts.append((run.script, run.letters))
      }
    }
    return counts.sorted { a, b in
      a.letters != b.letters ? a.letters > b.letters : a.script == preferred && b.script != preferred
    }
  }

  var letters: Int { runs.reduce(0) { $0 + $1.letters } }
  var capitals: Int { runs.reduce(0) { $0 + $1.capitals } }

  /// Whether a letter of phonetic notation is among them, where Greek letters are at home: IPA Extensions without ə.
  func isPhonetic(in text: borrowing Text) -> Bool {
    var at = range.lowerBound
    while at < range.upperBound {
      let scalar = text.scalar(at: at)
      if (0x250...0x2AF).contains(scalar.value), scalar.value != 0x259 { return true }
      at += scalar.length
    }
    return false
  }

  /// Whether a dot, an at sign or a slash joins the word to Latin letters, without a blank between.
  func isInLatinAddress(in text: borrowing Text) -> Bool {
    let (start, end) = (range.lowerBound, range.upperBound)
    if start > 1, Self.joiners.contains(text[start - 1]), (text[start - 2] | 0x20) &- 0x61 < 26 { return true }
    return Self.joiners.contains(text[end]) && (text[end + 1] | 0x20) &- 0x61 < 26
  }

  private static let joiners = ByteSet(".@/")

  static func isCapital(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 { return (0x41...0x5A).contains(scalar) }
    return cleanse_category_of(scalar) == CLEANSE_CATEGORY_UPPERCASE_LETTER
  }
}
