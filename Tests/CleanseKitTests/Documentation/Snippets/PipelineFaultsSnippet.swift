import CleanseKit

func pipelineFaults(_ print: Printing) {
  let file = #"{"version": 1, "stages": [{"use": "normalize-unicode", "form": "nfx"}]}"#
  do {
    _ = try Pipeline(parsing: Array(file.utf8))
  } catch {
    for fault in error.faults { print("\(fault.line):\(fault.column): \(fault.message)") }
  }
  // 1:64: 'form' must be one of nfc, nfd, nfkc, nfkd, nfkc-casefold; this is 'nfx'; did you mean 'nfc'?
}
