/// Mojibake is recognised by its exact characters; forms and cases that fold them away make it unrepairable.
enum RepairAfterNormalization: Lint {
  /// The stages that change single characters of mojibake.
  private static let changing = ["normalize-unicode", "normalize-punctuation", "normalize-whitespace", "fold-case"]

  static func find(in pipeline: Pipeline) -> [LintHit] {
    pipeline.plan.indices.compactMap { index in
      guard pipeline.plan[index].name == "repair-mojibake",
        let before = pipeline.plan[..<index].firstIndex(where: { changing.contains($0.name) })
      else { return nil }
      return LintHit(
        stage: index,
        message: "repair-mojibake runs after \(pipeline.plan[before].id), which changes the characters that it goes "
          + "by; move it before")
    }
  }
}
