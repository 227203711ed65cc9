/// Standard output for what a subcommand prints.
enum StandardOutput {
  static func write(_ bytes: [UInt8]) throws(Failure) {
    try Descriptor.standardOutput().write(bytes.span)
  }

  static func write(_ text: String) throws(Failure) { try write(Array(text.utf8)) }
}
