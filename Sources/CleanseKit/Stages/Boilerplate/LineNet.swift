internal import CCleanseKernels
internal import CleanseModels

/// The trained net and trees of the line model, as they lie in its file (Training/boilerplate/README.md describes the format).
@safe struct LineNet: @unchecked Sendable {
  /// Never freed: nets live as long as the process.
  let net: UnsafePointer<cleanse_line_net>

  /// The one that cleanse is shipped with.
  static let shipped: LineNet = {
    let bytes = unsafe UnsafeBufferPointer(start: cleanse_line_model_pointer(), count: cleanse_line_model_size())
    return unsafe LineNet(bytes)!
  }()

  /// nil where `bytes`, which must outlive all use and be aligned to 4, hold no model of this version.
  @unsafe init?(_ bytes: UnsafeBufferPointer<UInt8>) {
    let net = UnsafeMutablePointer<cleanse_line_net>.allocate(capacity: 1)
    guard let start = bytes.baseAddress, unsafe cleanse_line_net_open(start, bytes.count, net) != 0 else {
      unsafe net.deallocate()
      return nil
    }
    unsafe self.net = UnsafePointer(net)
  }

  /// Numbers that the embedding of a line has.
  var embed: Int { Int(unsafe net.pointee.embed) }
}
