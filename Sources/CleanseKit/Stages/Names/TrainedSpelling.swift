internal import CCleanseKernels

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// Spells the words of names in one language by its model: of the likeliest spellings the one that also looks most like
/// a name in Latin letters, by a log-linear model with weights of each language (Och and Ney 2002).
struct TrainedSpelling {
  /// A spelling, with hyphens where its words part.
  struct Word {
    let latin: [UInt8]
    /// The share of words so spelled that are right, by the model's own estimate.
    let confidence: Double
    /// How unlikely the word itself is in the language, in 256ths of a natural logarithm.
    let cost: Int32
  }

  /// What the model weighs, in the order of its weights.
  private enum Feature: Int {
    case joint, letters, length, familiar
    case rule = 7
  }

  /// How many weights each kind of word has: those of `Feature`, and what the first three and the last weigh more in known
  /// words.
  private static let weightCount = 12

  /// How many of the likeliest spellings are told apart by contexts, and what a unit of their weights is: 1/64 of a natural
  /// logarithm.
  private static let toldApart = 16
  private static let contextUnit = 1 << 12

  /// What an alternative costs that is not among the likeliest spellings: a natural logarithm more than the last of them.
  private static let unlisted: Int32 = 256

  /// The share of words, among those held out in training, that have a right spelling in the list.
  private static let listed = 0.92

  /// How well a spelling by rule must be known to stand before likelier ones of other countries: Yury, and not Jurij.
  private static let usual = 2
  /// By how much it may score worse: two natural logarithms, and twice as much where it is known as well as the likeliest:
  /// Pyotr, and not Petre.
  private static let doubt = 2 << 18

  private var decoder: JointDecoder
  private var letters = LatinLetterModel()
  private var words = LatinWords()
  /// Those of unknown spellings of usual words, of known ones, then those of words of another kind, where the model has them.
  private let weights: [[Int]]
  private let kinds: Int
  private var kind = 0
  /// Whether the letters have a usual spelling in English, which names of the language keep where it is a known one.
  private let keepsRule: Bool
  private var scores: [Int] = []
  /// The places of the likeliest spellings, which contexts tell apart.
  private var likeliest: [Int] = []

  /// Nil where `language` has no model.
  init?(_ language: String) {
    guard let model = JointModel.names(language) else { return nil }
    decoder = JointDecoder(model)
    keepsRule = language == "ru" || language == "uk" || language == "be"
    kinds = language == "ko" ? 2 : 1
    weights = (0..<kinds).flatMap { kind in
      Self.weights((0..<Self.weightCount).map { model.parameter(Self.weightCount * kind + $0) })
    }
  }

  /// The weights of unknown words and those of known ones.
  private static func weights(_ stored: [Int]) -> [[Int]] {
    var seen = Array(stored[...Feature.rule.rawValue])
    for (feature, more) in zip([Feature.joint, .letters, .length, .rule], stored[(Feature.rule.rawValue + 1)...]) {
      seen[feature.rawValue] += more
    }
    return [stored, seen]
  }

  /// The spelling of `word`, small letters; nil where the model knows none of them.
  ///
  /// - Parameters:
  ///   - rule: how the letters alone would have it, where there are rules for them.
  ///   - isPerson: whether the word is a surname and a given name, which Korean weighs in a way of its own.
  mutating func spell(_ word: [UInt32], rule: [UInt8]?, isPerson: Bool = false) -> Word? {
    kind = isPerson && kinds > 1 ? 1 : 0
    // Longer words are no names.
    guard word.count <= JointDecoder.longest, decoder.decode(word), let last = decoder.spellings.last else {
      return nil
    }
    letters.weigh(decoder)
    words.find(decoder)
    let plainRule = rule.map { $0.filter { (0x61...0x7A).contains($0) } } ?? []
    let chosen = choose(word, plainRule, unlisted: last.cost + Self.unlisted)
    let confidence = confidence(chosen)
    let cost = decoder.spellings.dropFirst().reduce(decoder.spellings[0].cost) { LogSum.of($0, $1.cost) }
    guard chosen < decoder.spellings.count else {
      return Word(latin: plainRule, confidence: confidence, cost: cost)
    }
    let spelling = decoder.spellings[chosen]
    guard !spelling.plain.isEmpty else { return nil }
    return Word(latin: Array(decoder.letters[spelling.letters]), confidence: confidence, cost: cost)
  }

  /// Scores the spellings, and behind them that of the rule where it is not among them; the place of the one to take.
  private mutating func choose(_ word: [UInt32], _ rule: [UInt8], unlisted: Int32) -> Int {
    scores.removeAll(keepingCapacity: true)
    var ofRule: Int?
    for (place, spelling) in decoder.spellings.enumerated() {
      let isRule = decoder.letters[spelling.plain].elementsEqual(rule)
      if isRule, ofRule == nil { ofRule = place }
      let familiarity = Int(words.familiarities[place])
      scores.append(score(spelling.plain.count, spelling.cost, letters.costs[place], familiarity, isRule: isRule))
    }
    let knownRule = rule.isEmpty ? 0 : LatinWords.familiarity(of: rule)
    if ofRule == nil, !rule.isEmpty {
      ofRule = decoder.spellings.count
      scores.append(score(rule.count, unlisted, letters.cost(of: rule), knownRule, isRule: true))
    }
    addContexts(word)
    let best = scores.indices.dropFirst().reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
    guard keepsRule, let ofRule, ofRule != best, isUsual(knownRule, beside: best, behind: scores[best] - scores[ofRule])
    else { return best }
    return ofRule
  }

  /// Adds to the scores of the likeliest spellings what their contexts say.
  private mutating func addContexts(_ word: [UInt32]) {
    likeliest.removeAll(keepingCapacity: true)
    for place in scores.indices {
      var at = likeliest.count
      while at > 0, scores[likeliest[at - 1]] < scores[place] { at -= 1 }
      guard at < Self.toldApart else { continue }
      if likeliest.count == Self.toldApart { likeliest.removeLast() }
      likeliest.insert(place, at: at)
    }
    let offset = Self.weightCount * kinds
    for place in likeliest where place < decoder.spellings.count {
      scores[place] += Self.contextUnit * decoder.contexts(of: decoder.spellings[place], word, at: offset)
    }
  }

  /// Whether the spelling by rule is a known name, not much less known than the likeliest spelling, and `gap` not too far
  /// behind it.
  private func isUsual(_ knownRule: Int, beside best: Int, behind gap: Int) -> Bool {
    let known = Int(words.familiarities[best])
    return knownRule >= Self.usual && knownRule + 1 >= known && gap < (knownRule >= known ? 2 : 1) * Self.doubt
  }

  /// In units of 2^18 to one natural logarithm.
  private func score(_ length: Int, _ joint: Int32, _ letters: Int32, _ familiarity: Int, isRule: Bool) -> Int {
    let weights = weights[2 * kind + (familiarity > 0 ? 1 : 0)]
    var score = -weights[Feature.joint.rawValue] * Int(joint) - weights[Feature.letters.rawValue] * Int(letters)
    score += 256 * weights[Feature.length.rawValue] * length
    if familiarity > 0 { score += 256 * weights[Feature.familiar.rawValue + familiarity - 1] }
    if isRule { score += 256 * weights[Feature.rule.rawValue] }
    return score
  }

  private func confidence(_ best: Int) -> Double {
    let top = scores.max() ?? 0
    let sum = scores.reduce(0.0) { $0 + exp(Double($1 - top) / Double(1 << 18)) }
    return Self.listed * exp(Double(scores[best] - top) / Double(1 << 18)) / sum
  }
}
