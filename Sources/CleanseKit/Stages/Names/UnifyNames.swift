/// Finds the names of people, places and organisations in Latin text, and gives all spellings of one name one key.
public struct UnifyNames: Stage {
  /// What is found, and what becomes of it.
  public struct Options: StageOptions {
    var annotate = true
    var replace = false
    /// How a corpus spells its names, as `cleanse learn --names` found it.
    var register: [NamedFile] = []

    public init() {}

    public static let all = [
      Option(
        "annotate", \Self.annotate, "Whether each name is reported, with its key, and protected from later stages."),
      Option("replace", \Self.replace, "Whether words of names are written as the document writes them most often."),
      Option(
        "register", \Self.register,
        "Files of 'cleanse learn --names': how words of names are written with 'replace', whatever the document does."),
    ]
  }

  static let name = Rule(0, "name", "A name of a person, place or organisation; its key is that of all its spellings.")
  static let spelling = Rule(
    1, "spelling", "The name is spelled in several ways; the most frequent one, or that of the register, is taken.")

  public static let summary =
    "Finds names in Latin text, gives all spellings of one name one key, and writes one if asked."
  public static let discussion = """
    A trained model says where names begin and end in runs of words with a capital, with particles inside them \
    (`al-`, `bin`, `of`); it knows common English words, what stands beside a word, and how the document writes it \
    elsewhere. Titles, days and nationalities are no names. A text that is one short line of words, not common ones, is \
    a name as a whole. The key joins romanisations: `al-Assad`, `Al Assad` and `el-Asad` have one, `Hassan` and \
    `Hussein` have two. With `replace`, words of names that share a key and are alike are written alike, in the spelling \
    that is most frequent in the document; the journal gives the others back.

    `cleanse learn --names texts/ -o names.json` gathers the spellings of a corpus, as JSON to be read and edited, and \
    `"register": ["names.json"]` has all its documents written so. `--register names.json` adds a later corpus to it.
    """
  public static let rules = [name, spelling]
  public static let writes: Marks = [.names, .protected]

  public let scope = Scope.document
  private let options: Options
  /// The spelling of each key; of several files the first that has it.
  private let register: [String: [UInt8]]

  public init(_ options: Options) throws(StageError) {
    self.options = options
    var register: [String: [UInt8]] = [:]
    for file in options.register {
      for word in try NameRegister(parsing: file).words where register[word.key] == nil {
        register[word.key] = Array(word.spelling.utf8)
      }
    }
    self.register = register
  }

  public struct Scratch {
    var finder = NameFinder()
    var keys = NameKey()
    var names: [Range<Int>] = []
    var spellings = NameSpellings()
  }

  public func makeScratch() -> Scratch { Scratch() }

  public func find(in text: borrowing Text, using scratch: inout Scratch, into findings: inout Findings) {
    scratch.names.removeAll(keepingCapacity: true)
    scratch.finder.find(in: text) { scratch.names.append($0) }
    if options.annotate { annotate(text, &scratch, &findings) }
    guard options.replace else { return }
    scratch.spellings.reset()
    for name in scratch.names { scratch.spellings.add(name, in: text) }
    for (range, spelling) in scratch.spellings.changes(in: text, register) {
      findings.replace(
        range, with: spelling, Self.spelling, confidence: 0.7,
        reason: "This name is mostly written '\(String(decoding: spelling, as: UTF8.self))'.")
    }
  }

  /// Reports and protects the names, but for those that an earlier stage has.
  private func annotate(_ text: borrowing Text, _ scratch: inout Scratch, _ findings: inout Findings) {
    let known = text.marks.names.isEmpty ? [] : Set(text.marks.names.map { $0.range })
    for name in scratch.names where known.isEmpty || !known.contains(name) {
      findings.name(name, NameDetails(key: scratch.keys.key(of: text[name])), Self.name, confidence: 0.8)
    }
  }

  public static let examples = [
    Example(
      "Names are reported and stay",
      unchanged: "General Ali Ayyoub met President Bashar al-Assad in Damascus on Sunday.",
      rules: ["name"]),
    Example(
      "One spelling for all",
      "Captain Nadim al-Khatib spoke. Later al-Khatib left, and Al Khatib came back with el-Khateeb.",
      becomes: "Captain Nadim al-Khatib spoke. Later al-Khatib left, and al-Khatib came back with al-Khatib.",
      options: "\"replace\": true", rules: ["name", "spelling"]),
    Example(
      "Capitals that make no name", unchanged: "The results were good. On Monday the Iranian minister said so.",
      rules: []),
  ]
}
