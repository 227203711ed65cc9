/// One change that a reading of markup wants; the rules are those of `strip-markup`.
struct MarkupEdit {
  var range: Range<Int>
  var bytes: [UInt8]
  var rule: Rule

  init(_ range: Range<Int>, _ rule: Rule, bytes: [UInt8] = []) {
    self.range = range
    self.bytes = bytes
    self.rule = rule
  }
}

/// What has become of a text after several readings, each of which read what the one before had left.
struct MarkupChanges {
  struct Change {
    var source: Range<Int>
    var present: Range<Int>
    var rule: Rule
  }

  /// Sorted and apart, both in the source and in the present text.
  private(set) var changes: [Change] = []

  /// Takes in the `edits` of the present text, sorted and apart; in linear time.
  mutating func follow(_ edits: [MarkupEdit]) {
    var composed: [Change] = []
    composed.reserveCapacity(changes.count + edits.count)
    var i = 0
    var j = 0
    // From a place in the text that the edits read to the source, and to the text that they leave.
    var toSource = 0
    var toPresent = 0
    while i < changes.count || j < edits.count {
      let old = i < changes.count ? changes[i].present.lowerBound : Int.max
      let new = j < edits.count ? edits[j].range.lowerBound : Int.max
      let start = min(old, new)
      var end = start
      let source = start + toSource
      let present = start + toPresent
      var rule: Rule?
      repeat {
        if i < changes.count, changes[i].present.lowerBound < end || start == old && end == start && rule == nil {
          end = max(end, changes[i].present.upperBound)
          toSource = changes[i].source.upperBound - changes[i].present.upperBound
          rule = rule ?? changes[i].rule
          i += 1
        } else if j < edits.count, edits[j].range.lowerBound < end || rule == nil {
          end = max(end, edits[j].range.upperBound)
          toPresent += edits[j].bytes.count - edits[j].range.count
          rule = edits[j].rule
          j += 1
        } else {
          break
        }
      } while true
      composed.append(
        Change(
          source: source..<end + toSource, present: present..<end + toPresent, rule: rule ?? StripMarkup.tag))
    }
    changes = composed
  }
}

extension Text {
  /// The text with `edits` made in it, sorted and apart.
  func applying(_ edits: [MarkupEdit]) -> Text {
    var buffer = ByteBuffer(capacity: count)
    var from = 0
    for edit in edits {
      buffer.append(bytes.extracting(from..<edit.range.lowerBound))
      buffer.append(edit.bytes.span)
      from = edit.range.upperBound
    }
    buffer.append(bytes.extracting(from..<count))
    buffer.seal()
    return Text(buffer)
  }
}
