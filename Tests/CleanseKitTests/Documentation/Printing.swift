/// What a snippet prints, kept for the comparison with what its article says.
final class Printing {
  private(set) var lines: [String] = []

  func callAsFunction(_ items: Any...) {
    let text = items.map { "\($0)" }.joined(separator: " ")
    var printed = text.split(separator: "\n", omittingEmptySubsequences: false)
    if printed.last == "" { printed.removeLast() }
    lines += printed.map(String.init)
  }
}
