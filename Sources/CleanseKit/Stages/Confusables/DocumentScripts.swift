/// What a document is written in: how many letters of each script, and which letters at all.
struct DocumentScripts {
  private var counts = [Int](repeating: 0, count: 64)
  /// The letters that occur, but for ASCII.
  private(set) var letters: Set<UInt32> = []

  /// Reads the whole text: linear, so only where a word has turned up that needs it.
  init(_ text: borrowing Text) {
    var at = 0
    while at < text.count {
      let byte = text[at]
      if byte < 0x80 {
        if (byte | 0x20) &- 0x61 < 26 { counts[Int(WordScript.latin.rawValue)] += 1 }
        at += 1
        continue
      }
      let scalar = text.scalar(at: at)
      let script = WordScript.of(scalar.value)
      if script.isLetter {
        counts[Int(script.rawValue)] += 1
        letters.insert(scalar.value)
      }
      at += scalar.length
    }
  }

  func count(_ script: WordScript) -> Int { counts[Int(script.rawValue)] }

  /// The European script with the most letters.
  var dominant: WordScript {
    var best = WordScript.latin
    for script in [WordScript.greek, .cyrillic, .armenian, .georgian, .cherokee, .coptic]
    where count(script) > count(best) { best = script }
    return best
  }
}
