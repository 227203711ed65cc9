import Foundation
import Testing

/// What the system does to a command: signals, limits, descriptors that do not block.
@Suite struct SystemTests {
  private let folder = try! Folder()

  init() throws {
    try folder.write("p.json", Array(#"{"version": 1, "stages": [{"use": "normalize-whitespace"}]}"#.utf8))
  }

  private func shell(_ script: String) throws -> (status: Int32, out: String) {
    let process = Process()
    let out = Pipe()
    process.executableURL = URL(filePath: "/bin/bash")
    process.arguments = ["-c", "cleanse() { '\(Command.path.path)' \"$@\"; }; \(script)"]
    process.currentDirectoryURL = folder.url
    process.standardOutput = out
    process.standardError = out
    try process.runWithSignals()
    let words = String(decoding: out.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, words)
  }

  /// Without leave to make threads the calling one does the work.
  @Test(.timeLimit(.minutes(1))) func threadsThatCannotBeMadeAreDoneWithout() throws {
    for i in 1...5 { try folder.write("\(i).txt", Array("text  \(i)\n".utf8)) }
    // Root may make as many as it likes, so another user runs it.
    let user = getuid() == 0 ? "setpriv --reuid=65534 --clear-groups" : ""
    if !user.isEmpty {
      try FileManager.default.setAttributes([.posixPermissions: 0o777], ofItemAtPath: folder.url.path)
    }
    let run = try shell(
      "exec \(user) bash -c 'ulimit -u 1; exec \"$0\" run p.json [1-5].txt -o out -j 4' '\(Command.path.path)'")
    #expect(run.status == 0, "\(run.out)")
    for i in 1...5 { #expect(try folder.read("out/\(i).txt") == "text \(i)\n") }
  }

  @Test(.timeLimit(.minutes(1)), arguments: [SIGINT, SIGTERM, SIGHUP], ["1", "3"])
  func aSignalLeavesNoPartialFile(signal: Int32, threads: String) throws {
    let process = Process()
    let input = Pipe()
    process.executableURL = Command.path
    process.arguments =
      ["run", "p.json", "--format", "jsonl", "-o", "out", "--journal", "j", "--report", "r", "-j", threads]
    process.currentDirectoryURL = folder.url
    process.standardInput = input
    try process.runWithSignals()
    for _ in 0..<300 where folder.names.count < 4 {
      input.fileHandleForWriting.write(Data("{\"text\":\"a  b\"}\n".utf8))
      Thread.sleep(forTimeInterval: 0.02)
    }
    #expect(folder.names.filter { $0.hasSuffix(".partial") }.count == 3)
    #expect(kill(process.processIdentifier, signal) == 0)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == signal)
    #expect(folder.names == ["p.json"])
  }

  @Test func ignoredSignalsStayIgnored() throws {
    let run = try shell(
      """
      mkfifo in.jsonl; trap '' HUP
      '\(Command.path.path)' run p.json in.jsonl -o out.jsonl & run=$!
      exec 3>in.jsonl; echo '{"text":"a  b"}' >&3
      for i in {1..200}; do ls | grep -q partial && break; sleep 0.02; done
      kill -HUP $run; sleep 0.1; exec 3>&-; wait $run; echo "status $?"; cat out.jsonl
      """)
    #expect(run.out == "status 0\n{\"text\":\"a b\"}\n")
  }

  @Test func aFileThatMayNotGrowIsAnError() throws {
    try folder.write("big.txt", Array(repeating: Array("words and more words\n".utf8), count: 20_000).joined())
    let run = try shell("ulimit -f 8; cleanse run p.json big.txt -o out.txt; echo status $?; ls | grep -c partial")
    #expect(run.out == "cleanse: cannot write to 'out.txt': File too large\nstatus 2\n0\n")
  }

  /// The other end of a pipe may have made it one that does not block.
  @Test(.timeLimit(.minutes(1))) func descriptorsThatDoNotBlockAreWaitedFor() throws {
    let line = Array("words  and more words\n".utf8)
    let text = Array(repeating: line, count: 20_000).joined()
    let (input, output) = (Pipe(), Pipe())
    for descriptor in [input.fileHandleForReading.fileDescriptor, output.fileHandleForWriting.fileDescriptor] {
      #expect(fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK) == 0)
    }
    let process = Process()
    process.executableURL = Command.path
    process.arguments = ["run", folder.url.appending(path: "p.json").path]
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try output.fileHandleForWriting.close()
    let writer = Thread {
      Thread.sleep(forTimeInterval: 0.1)
      input.fileHandleForWriting.write(Data(text))
      try? input.fileHandleForWriting.close()
    }
    writer.start()
    Thread.sleep(forTimeInterval: 0.3)
    let clean = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    #expect(clean.count == 20_000 * (line.count - 1))
  }
}
