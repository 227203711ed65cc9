internal import CCleanseICU

/// A set of scripts, to ask whether a character belongs to one of them (UAX #24).
struct ScriptSet: Sendable {
  private let holds: [Bool]

  /// The set of the scripts with the ISO 15924 `codes`, separated by spaces.
  init(_ codes: String) {
    var holds = [Bool](repeating: false, count: Int(cleanse_script_limit()))
    for code in codes.split(separator: " ") {
      let script = unsafe cleanse_script_from_code(String(code))
      if script >= 0 { holds[Int(script)] = true }
    }
    self.holds = holds
  }

  func contains(_ scalar: UInt32) -> Bool {
    guard scalar >= 0x80 else { return false }
    let script = cleanse_script_of(scalar)
    return script >= 0 && holds[Int(script)]
  }
}
