extension Findings {
  /// What is wrong with the places that the stage named, in words; nil where all lie in `text`, on scalar boundaries.
  ///
  /// A stage is anybody's code: one that miscounts costs its document, not the process.
  func fault(in text: borrowing Text) -> String? {
    for edit in edits {
      if let fault = fault(of: edit.range, in: text) { return fault }
    }
    for remark in remarks {
      if let fault = fault(of: remark.range, in: text) { return fault }
    }
    for marks in [protected, briefNames, briefSentences] where !marks.isEmpty {
      for mark in marks {
        if let fault = fault(of: mark.range, in: text) { return fault }
      }
    }
    return nil
  }

  private func fault(of range: Range<Int>, in text: borrowing Text) -> String? {
    guard range.lowerBound >= 0, range.upperBound <= text.count else {
      return "the stage named bytes \(range) of a text of \(text.count); what it names must lie in the text"
    }
    guard text.isScalarBoundary(range.lowerBound), text.isScalarBoundary(range.upperBound) else {
      return "the stage named bytes \(range), which split a character; places must be on scalar boundaries"
    }
    return nil
  }
}
