/// Takes away what a page holds beside its text: menus, share lines, cookie notices, copyright.
public struct StripBoilerplate: Stage {
  /// The options of `strip-boilerplate`.
  public struct Options: StageOptions {
    /// How ready the stage is to cut.
    public var mode = BoilerplateMode.balanced
    /// What recurs over the pages of the site, as `cleanse learn` found it.
    public var templates: [NamedFile] = []
    public init() {}
    public static let all = [
      Option("mode", \Self.mode, "How ready the stage is to cut: cautious keeps what is in doubt, eager does not."),
      Option("templates", \Self.templates, "Files of 'cleanse learn': lines that recur over the pages of a site."),
    ]
  }

  /// The lines of the text at hand and what was decided on them, kept to be filled again.
  public struct Scratch {
    /// Made at the first text.
    var reader: PageReader?
    var judgement: PageJudgement
    var page: [PageLine] = []
    var cuts = LineCuts()
    var matcher = TemplateMatcher()
  }

  public static let summary = "Takes away what a page holds beside its text: menus, share lines, notices, footers."
  public static let discussion = """
    Works line by line, on plain text. Each rule speaks against lines of one kind: for sure, so that the line goes \
    wherever it stands; or probably, so that it goes above the first and below the last paragraph of running text. \
    Paragraphs between other paragraphs, quotations and headlines stay, and so does a text that shows no boilerplate. \
    The name in a source line is kept as the label `source`.

    Pages of one site repeat what is theirs: `cleanse learn pages/ -o site.json` finds the lines and blocks that recur, \
    as JSON to be read and edited, and `"templates": ["site.json"]` takes them away from any page, new ones too. A \
    line that says little, such as a single word, goes only beside another of its block; one that stands before or \
    after the text on other pages goes only there. In a template `{number}` and `{date}` stand for what varies, and \
    `{text}`, which you may write, for anything.

    Phrases are known in English and, fewer, in German, French, Spanish, Italian, Portuguese, Dutch, Polish, Russian, \
    Ukrainian, Turkish, Arabic, Persian, Chinese and Japanese.
    """
  public static let rules = BoilerplateRule.all.enumerated().map {
    Rule(UInt16($0.offset), $0.element.name, $0.element.summary)
  }
  public static let examples = BoilerplateRule.all.flatMap { $0.examples } + wholePages

  /// The place of `source-line` among the rules.
  private static let sourceLine: Int16 = 0

  private static let besideText = BoilerplateRule.all.firstIndex { "\($0.name)" == "beside-text" }!

  private static let siteTemplate = Int16(BoilerplateRule.all.firstIndex { "\($0.name)" == "site-template" }!)

  private let mode: BoilerplateMode
  private let templates: TemplateTable
  /// Made at the first text: it takes longer than all other preparations of a run together.
  private static let table = PhraseTable(BoilerplateRule.all)

  public var scope: Scope { .document }

  public init(_ options: Options) throws(StageError) {
    mode = options.mode
    var files: [SiteTemplates] = []
    for file in options.templates { files.append(try SiteTemplates(parsing: file)) }
    templates = TemplateTable(files)
  }

  public func makeScratch() -> Scratch {
    Scratch(judgement: PageJudgement(mode))
  }

  public func find(in text: borrowing Text, using scratch: inout Scratch, into findings: inout Findings) {
    if scratch.reader == nil { scratch.reader = PageReader(BoilerplateRule.all, Self.table) }
    scratch.reader?.read(text, into: &scratch.page)
    if !templates.isEmpty {
      scratch.matcher.mark(&scratch.page, in: text, templates, rule: Self.siteTemplate)
    }
    scratch.judgement.explains = findings.explains
    scratch.judgement.judge(scratch.page, in: text)
    let verdicts = scratch.judgement.verdicts
    scratch.cuts.find(scratch.page, verdicts, in: text)
    for cut in scratch.cuts.cuts {
      let verdict = verdicts[cut.index]
      let reason = findings.explains ? scratch.judgement.reasons[cut.index]?.words : nil
      findings.remove(cut.range, Self.rules[Int(verdict.rule)], confidence: Double(verdict.confidence), reason: reason)
      label(scratch.page[cut.index], text, verdict, &findings)
    }
    if findings.explains { explainKept(scratch, &findings) }
  }

  /// Says why lines stay: of those that a rule speaks against, that they stand among paragraphs, and what the model says.
  private func explainKept(_ scratch: Scratch, _ findings: inout Findings) {
    for (index, line) in scratch.page.enumerated() where !scratch.judgement.verdicts[index].cut {
      let isSuspect = line.strength >= .likely
      let rule = isSuspect ? Int(line.rule) : Self.besideText
      let words = scratch.judgement.reasons[index]?.words
      let reasons = [isSuspect ? "it stands among the paragraphs of the text" : nil, words].compactMap { $0 }
      findings.considered(line.range, Self.rules[rule], reason: reasons.joined(separator: "; "))
    }
  }

  /// Keeps the name in a source line.
  private func label(
    _ line: PageLine, _ text: borrowing Text, _ verdict: PageJudgement.Verdict, _ findings: inout Findings
  ) {
    guard line.rule == Self.sourceLine, let name = BoilerplateRule.sourceName(of: line, in: text) else { return }
    findings.label(
      "source", text.string(name), at: name, Self.rules[Int(verdict.rule)], confidence: Double(verdict.confidence))
  }
}
