internal import CCleanseICU

/// Judges a word of several scripts: whether letters of one are there in place of letters of another.
struct MixedScripts {
  /// What is wrong with a word.
  struct Verdict {
    /// The word in one script; nil where letters have no counterpart.
    let form: [UInt8]?
    /// The first letter that stands in place of another, and its script.
    let stranger: UInt32
    let confidence: Double
  }

  let word: ConfusableWord
  let alikes: LookAlikes
  let document: DocumentScripts

  /// Nil where the scripts stand together for good reason: an abbreviation with a native ending, a symbol, notation.
  func verdict(in text: borrowing Text) -> Verdict? {
    guard !word.isPhonetic(in: text) else { return nil }
    let scripts = word.scripts(preferring: document.dominant)
    guard scripts.allSatisfy({ $0.script.isEuropean }), scripts.count > 1 else { return nil }
    // In an address beside Latin parts, a word is Latin, whatever most of it is.
    let isInAddress = word.isInLatinAddress(in: text)
    for (script, letters) in scripts {
      guard isInAddress ? script == .latin : letters == scripts[0].letters else { continue }
      guard isPlausible(script, letters: letters, in: text), let form = form(in: script, text) else { continue }
      return Verdict(form: form, stranger: stranger(to: script, in: text), confidence: confidence(script))
    }
    let home = scripts[0].script
    guard let inner = innerStranger(to: home, in: text) else { return nil }
    return Verdict(form: nil, stranger: text.scalar(at: inner.range.lowerBound).value, confidence: 0.6)
  }

  /// The word with all letters of other scripts replaced by their like of `script`; nil where one has none.
  private func form(in script: WordScript, _ text: borrowing Text) -> [UInt8]? {
    var bytes: [UInt8] = []
    for run in word.runs {
      guard run.script != script else {
        bytes += text[run.range]
        continue
      }
      guard append(run, in: script, text, to: &bytes) else { return nil }
    }
    return bytes
  }

  private func append(
    _ run: ScriptRun, in script: WordScript, _ text: borrowing Text, to bytes: inout [UInt8]
  ) -> Bool {
    var at = run.range.lowerBound
    while at < run.range.upperBound {
      let scalar = text.scalar(at: at)
      var value = scalar.value
      if WordScript.of(value).isLetter {
        guard let like = alikes.letter(like: value, in: script), isUsed(like, script, run) else { return false }
        value = like
      }
      guard let letter = Unicode.Scalar(value), let encoded = UTF8.encode(letter) else { return false }
      bytes += encoded
      at += scalar.length
    }
    return true
  }

  /// Letters that Cyrillic orthographies have at large; others must occur in the document, or else S would be ѕ.
  private static let common = Set("аеорсухАВЕКМНОРСТУХ".unicodeScalars.map { $0.value })

  private func isUsed(_ letter: UInt32, _ script: WordScript, _ run: ScriptRun) -> Bool {
    guard script == .cyrillic else { return true }
    return Self.common.contains(letter) || document.holds(letter) || run.isSmall && run.letters <= 2
  }

  /// Whether a word of these runs is likely meant to be of `script`.
  private func isPlausible(_ script: WordScript, letters: Int, in text: borrowing Text) -> Bool {
    let runs = word.runs
    if word.letters == 2 { guard word.capitals == 0, script == document.dominant else { return false } }
    if script == .greek, letters < 3 { return false }
    if runs.count == 2, runs[0].script == .latin {
      // An abbreviation with a native ending: CDа, PCы.
      if runs[0].isCapital, runs[0].letters > 1, runs[1].isSmall { return false }
      // A prefix of the net: eПочта.
      if script != .latin, runs[0].isSmall, startsWithCapital(runs[1], text) { return false }
    }
    guard script == .latin else { return true }
    for index in runs.indices where runs[index].script == .greek {
      guard !isSymbol(index, in: text) else { return false }
    }
    return true
  }

  /// Whether a Greek run in a Latin word may be a symbol of science (IFNγ, NFκB, σxy): small, not ο, and not between
  /// small letters. Its capitals that have a like look just like it, so that nobody takes them for symbols.
  private func isSymbol(_ index: Int, in text: borrowing Text) -> Bool {
    let run = word.runs[index]
    guard run.capitals < run.letters else { return false }
    if run.letters * 2 == run.range.count, holdsOmicron(run, text) { return false }
    guard index > 0, index + 1 < word.runs.count else { return true }
    let before = text.scalar(before: run.range.lowerBound).value
    let after = text.scalar(at: run.range.upperBound).value
    return ConfusableWord.isCapital(before) || ConfusableWord.isCapital(after)
  }

  private func holdsOmicron(_ run: ScriptRun, _ text: borrowing Text) -> Bool {
    var at = run.range.lowerBound
    while at < run.range.upperBound {
      let scalar = text.scalar(at: at)
      if scalar.value == 0x3BF { return true }
      at += scalar.length
    }
    return false
  }

  private func startsWithCapital(_ run: ScriptRun, _ text: borrowing Text) -> Bool {
    ConfusableWord.isCapital(text.scalar(at: run.range.lowerBound).value)
  }

  /// The first run between letters of `script` that all look like letters of it.
  private func innerStranger(to script: WordScript, in text: borrowing Text) -> ScriptRun? {
    let runs = word.runs
    for index in runs.indices.dropFirst().dropLast() {
      let run = runs[index]
      guard run.script != script, runs[index - 1].script == script, runs[index + 1].script == script else { continue }
      var bytes: [UInt8] = []
      if script == .latin, run.script == .greek, isSymbol(index, in: text) { continue }
      if append(run, in: script, text, to: &bytes) { return run }
    }
    return nil
  }

  private func stranger(to script: WordScript, in text: borrowing Text) -> UInt32 {
    guard let run = word.runs.first(where: { $0.script != script }) else { return 0 }
    return text.scalar(at: run.range.lowerBound).value
  }

  private func confidence(_ script: WordScript) -> Double {
    if word.letters == 2 { return 0.6 }
    let greek = word.runs.contains { $0.script == .greek && $0.capitals < $0.letters }
    return script == .latin && greek ? 0.7 : 0.95
  }
}
