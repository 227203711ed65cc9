import Testing

@testable import CleanseKit

/// Paths as URIs.
@Suite struct FileURITests {
  @Test(arguments: [
    ("a.txt", "a.txt", true), ("./a//b.txt", "a/b.txt", true), ("../a", "../a", false),
    ("/tmp/ä b/%41?.txt", "file:///tmp/%C3%A4%20b/%2541%3F.txt", false), ("-", "-", true),
    ("c:d\n", "c%3Ad%0A", true),
  ])
  func pathsBecomeReferences(path: String, text: String, isBelowRoot: Bool) {
    let uri = FileURI(path)
    #expect(uri.text == text && uri.isBelowRoot == isBelowRoot)
  }
}
