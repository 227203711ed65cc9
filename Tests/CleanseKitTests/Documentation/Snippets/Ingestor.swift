import CleanseKit

struct Article: Sendable {
  let id: Int
  let body: String
}

func ingestor(_ print: Printing) async throws {
  let articles = AsyncStream { continuation in
    continuation.yield(Article(id: 7, body: "<p>The ferry sails.</p>\n"))
    continuation.yield(Article(id: 8, body: "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!\n"))
    continuation.yield(Article(id: 9, body: "It&rsquo;s done.\n"))
    continuation.finish()
  }
  let file = #"""
    {"version": 1, "stages": [
      {"use": "strip-markup"},
      {"use": "replace", "patterns": [{"pattern": "(a+)+$", "with": ""}]}]}
    """#
  let pipeline = try Pipeline(parsing: Array(file.utf8))

  for try await (article, document) in pipeline.run(articles, { $0.body }) {
    if let rejection = document.rejection {
      print("\(article.id) rejected by \(rejection.stage)")
    } else {
      print("\(article.id) \(document.text)")
    }
  }
  // 7 The ferry sails.
  // 8 rejected by replace
  // 9 It’s done.
}
