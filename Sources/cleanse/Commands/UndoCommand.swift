import CleanseKit

/// `cleanse undo`: clean text and its journal in, raw bytes out.
enum UndoCommand {
  static func run(_ arguments: Arguments) throws(Failure) -> ExitStatus {
    guard (1...2).contains(arguments.operands.count) else {
      throw Failure("give the journal, then perhaps the clean file: 'cleanse undo run.journal < clean.txt'")
    }
    let journal = try Descriptor(reading: arguments.operands[0]).readAll()
    let clean =
      arguments.operands.count == 2
      ? try Descriptor(reading: arguments.operands[1]).readAll() : try Descriptor.standardInput().readAll()
    let raw: [UInt8]
    do throws(Undo.Fault) {
      raw = try Undo(journal: journal).raw(of: clean)
    } catch {
      throw Failure(error.message)
    }
    let output = try OutputFile(arguments.output)
    try output.write(raw)
    try output.commit()
    return .done
  }
}
