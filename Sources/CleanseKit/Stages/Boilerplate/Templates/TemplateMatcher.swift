/// Marks the lines of a page that are in the templates of its site; one for each thread, since it keeps its buffers.
struct TemplateMatcher {
  private var form = TemplateForm()
  /// What each line of the page could be part of.
  private var found: [[TemplateTable.Entry]] = []

  /// Gives the lines that go by a template the rule `rule`, for sure.
  ///
  /// A line that says little by itself goes only beside another one of its block; one that stands at the start or at
  /// the end of pages goes only before the first or after the last paragraph of the text.
  mutating func mark(_ page: inout [PageLine], in text: borrowing Text, _ table: TemplateTable, rule: Int16) {
    found.removeAll(keepingCapacity: true)
    for line in page {
      form.read(text, line.range)
      found.append(table.entries(of: form.bytes))
    }
    let body = page.indices.filter { page[$0].isBody && found[$0].isEmpty }
    let first = body.first ?? page.count
    let last = body.last ?? -1
    for index in page.indices where goes(index, first: first, last: last) {
      page[index].rule = rule
      page[index].strength = .sure
    }
  }

  private func goes(_ index: Int, first: Int, last: Int) -> Bool {
    found[index].contains { entry in
      switch entry.place {
      case .start where index > first && first <= last: return false
      case .end where index < last: return false
      default: break
      }
      return entry.standsAlone || isBeside(index - 1, entry.block) || isBeside(index + 1, entry.block)
    }
  }

  private func isBeside(_ index: Int, _ block: Int32) -> Bool {
    found.indices.contains(index) && found[index].contains { $0.block == block }
  }
}
