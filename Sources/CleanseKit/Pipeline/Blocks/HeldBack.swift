/// The beginning of a text of which a stage has left nothing to see: kept until something is seen, so that no text with
/// something visible comes out as one without.
struct HeldBack: ~Copyable {
  private var old = ByteBuffer()
  private var new = ByteBuffer()
  /// Whether something visible has passed, so that nothing need be kept any more.
  private(set) var isOver = false

  var isEmpty: Bool { old.count == 0 }

  mutating func reset() {
    end()
    isOver = false
  }

  /// Drops what was kept: it has been passed on.
  mutating func end() {
    old.removeAll()
    new.removeAll()
    isOver = true
  }

  /// Gives `next` what was kept and `made`, which a stage has made of `text`, once there is something to see in it.
  /// Where the text ends without, gives it as it was and returns 1.
  mutating func pass(
    _ made: Span<UInt8>, madeOf text: borrowing Text, to next: (Span<UInt8>) -> Void
  ) -> Int {
    if isOver {
      next(made)
      return 0
    }
    old.append(text.bytes)
    new.append(made)
    if Visibility.hasVisible(made) {
      next(new.bytes)
      end()
      return 0
    }
    guard text.endsDocument else { return 0 }
    let hides = Visibility.hasVisible(old.bytes)
    if hides { next(old.bytes) } else { next(new.bytes) }
    return hides ? 1 : 0
  }
}
