/// What a document is written in: how many letters of each script, and which letters at all.
struct DocumentScripts {
  private var counts = [Int](repeating: 0, count: 64)
  /// Whether each scalar below U+3000 occurs: letters of European scripts are all there, but for rare ones.
  private var present = [Bool](repeating: false, count: 0x3000)

  /// Reads the whole text: linear, so only where a word has turned up that needs it.
  init(_ text: borrowing Text) {
    var at = 0
    while true {
      let plain = text.nextNonASCII(from: at)
      // Of ASCII text, three bytes in four are letters, near enough to tell which script has the most.
      counts[Int(WordScript.latin.rawValue)] += (plain - at) * 3 / 4
      at = plain
      guard at < text.count else { break }
      let scalar = text.scalar(at: at)
      let script = WordScript.of(scalar.value)
      if script.isLetter {
        counts[Int(script.rawValue)] += 1
        if scalar.value < 0x3000 { present[Int(scalar.value)] = true }
      }
      at += scalar.length
    }
  }

  /// Whether a letter, below U+3000 and not of ASCII, occurs.
  func holds(_ letter: UInt32) -> Bool { letter < 0x3000 && present[Int(letter)] }

  func count(_ script: WordScript) -> Int { counts[Int(script.rawValue)] }

  /// The European script with the most letters.
  var dominant: WordScript {
    var best = WordScript.latin
    for script in [WordScript.greek, .cyrillic, .armenian, .georgian, .cherokee, .coptic]
    where count(script) > count(best) { best = script }
    return best
  }
}
