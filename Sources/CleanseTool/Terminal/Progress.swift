#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// How far a run has come, on one line of standard error that is written over.
final class Progress {
  private let isShown: Bool
  private let started: Double
  private var shownAt: Double
  private var hasShown = false
  private var documents = 0
  private var bytes = 0
  private var rejected = 0

  /// - Parameter when: `auto` (a person is watching and it takes more than a second), `always` or `never`.
  init(_ when: String) {
    isShown = when == "always" || (when == "auto" && Terminal.isShown)
    started = Self.now()
    shownAt = when == "always" ? 0 : started + 0.5
  }

  func add(documents: Int, bytes: Int, rejected: Int) {
    self.documents += documents
    self.bytes += bytes
    self.rejected += rejected
    guard isShown, Self.now() - shownAt > 0.5 else { return }
    shownAt = Self.now()
    hasShown = true
    Terminal.write("\r\(line)")
  }

  func finish() {
    guard hasShown else { return }
    Terminal.write("\r\(line)\n")
  }

  private var line: String {
    let seconds = max(0.001, Self.now() - started)
    let megabytes = Double(bytes) / 1e6
    let speed = Int(megabytes / seconds)
    return "\(documents) documents, \(Int(megabytes)) MB, \(speed) MB/s, \(rejected) rejected"
  }

  private static func now() -> Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
