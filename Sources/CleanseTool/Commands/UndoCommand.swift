import CleanseKit

/// `cleanse undo`: clean text and its journal in, raw bytes out.
enum UndoCommand {
  static func run(_ arguments: Arguments) throws(Failure) -> ExitStatus {
    guard (1...2).contains(arguments.operands.count) else {
      throw Failure("give the journal, then perhaps the clean file: 'cleanse undo run.journal < clean.txt'")
    }
    let journal = arguments.operands[0]
    let clean = arguments.operands.dropFirst().first.flatMap { $0 == "-" ? nil : $0 }
    let undo: Undo
    let bytes = try Descriptor(reading: journal).readAll()
    do throws(Undo.Fault) {
      undo = try Undo(journal: bytes)
    } catch {
      throw Failure(error.message)
    }
    if let output = arguments.output, let place = FilePlace(output), place == FilePlace(journal) {
      throw Failure("'\(output)' is the journal; name another file with -o")
    }
    if let clean, FilePlace.isFolder(clean) { return try restoreAll(undo, from: clean, arguments) }
    try restore(undo, arguments.path, from: clean, to: arguments.output)
    return .done
  }

  /// Writes the raw form of one clean file, or of what comes in.
  private static func restore(
    _ undo: Undo, _ path: String?, from clean: String?, to output: String?
  ) throws(Failure) {
    var bytes: [UInt8] = []
    if clean != nil || path.map({ undo.needsClean($0) }) ?? true {
      let file = try clean.map { path throws(Failure) in try Descriptor(reading: path) } ?? .standardInput()
      bytes = try file.readAll()
    }
    let raw: [UInt8]
    do throws(Undo.Fault) {
      raw = try undo.raw(of: bytes, path: path, at: clean)
    } catch {
      throw Failure(error.message)
    }
    let file = try OutputFile(output)
    try file.write(raw)
    try file.commit()
  }

  /// Writes the raw form of every input of the run into a folder, from the folder of its outputs.
  private static func restoreAll(
    _ undo: Undo, from folder: String, _ arguments: Arguments
  ) throws(Failure) -> ExitStatus {
    guard !undo.joinsInputs else { throw Failure("all inputs of this journal went into one output; give that file") }
    guard let target = arguments.output else { throw Failure("name a folder for the raw files with -o FOLDER") }
    var failures: [String] = []
    for path in arguments.path.map({ [$0] }) ?? undo.paths {
      let place = Paths.mirrored(path)
      let output = "\(target)/\(place)"
      do throws(Failure) {
        try Paths.makeFolders(above: output)
        try restore(undo, path, from: undo.needsClean(path) ? "\(folder)/\(place)" : nil, to: output)
      } catch {
        failures.append("\(path): \(error.message)")
      }
    }
    guard failures.isEmpty else { throw Failure(failures) }
    return .done
  }
}
