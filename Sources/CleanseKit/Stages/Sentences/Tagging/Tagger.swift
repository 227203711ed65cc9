internal import CCleanseKernels
internal import CleanseModels

/// Says of each word of a sentence which part of speech it is: the best path through the tags that the lexicon allows, by
/// trained weights. Linear in the words; buffers are kept from one sentence to the next.
struct Tagger {
  private(set) var words: [cleanse_tag_word] = []
  /// 1 (among the commonest words) to 7, 0 for words of no list; one for each word.
  private(set) var sizes: [UInt8] = []
  private var readings: [cleanse_tag_reading] = []
  private var room: [Int32] = []

  mutating func removeAll() {
    words.removeAll(keepingCapacity: true)
    sizes.removeAll(keepingCapacity: true)
  }

  mutating func append(_ word: TaggerWord) {
    words.append(word.numbers)
    sizes.append(word.size)
  }

  /// Tags all words.
  mutating func tag() {
    guard !words.isEmpty else { return }
    levelCase()
    Self.grow(&room, to: cleanse_tag_room(words.count))
    if readings.count < words.count {
      readings.append(contentsOf: repeatElement(cleanse_tag_reading(), count: words.count - readings.count))
    }
    unsafe cleanse_tag_words(cleanse_grammar_tagger_pointer(), &words, words.count, &room, &readings)
  }

  func tag(_ at: Int) -> PartOfSpeech { PartOfSpeech(rawValue: readings[at].tag) ?? .xx }
  /// The next best part of speech; that of the word itself where it can be nothing else.
  func second(_ at: Int) -> PartOfSpeech { PartOfSpeech(rawValue: readings[at].second) ?? tag(at) }
  /// By how much the best reading with the next best part of speech is worse.
  func margin(_ at: Int) -> Int32 { readings[at].margin }

  /// Where all letters of a sentence are of one case, case says nothing.
  private mutating func levelCase() {
    var cased = 0
    var small = 0
    var large = 0
    var isLarge = true
    for word in words {
      let kind = word.shape & 7
      guard kind < 4 || kind == 7 else { continue }
      cased += 1
      if kind == 0 { small += 1 }
      if kind == 2 { large += 1 }
      if kind != 2, kind != 3 { isLarge = false }
    }
    let flat: UInt32 = cased > 1 && isLarge && large > 0 ? 16 : cased > 2 && small == cased ? 32 : 0
    guard flat > 0 else { return }
    for at in words.indices {
      words[at].shape |= flat
      TaggerWord.addNames(to: &words[at])
    }
  }

  private static func grow(_ array: inout [Int32], to count: Int) {
    if array.count < count { array.append(contentsOf: repeatElement(0, count: count - array.count)) }
  }
}
