internal import CCleanseICU

extension MojibakeRegion {
  /// Layers that are taken off at most: each at least halves what it repairs, so that 2^16 bytes have no more.
  static let depth = 16

  /// Takes off all layers; whether there were any.
  ///
  /// No-break spaces are read as what they are, and then as the spaces that they may become in a later stage: that must
  /// leave nothing to repair.
  mutating func repair() -> Bool {
    var changed = repairLayers()
    for _ in 0..<Self.depth {
      guard hasNoBreakSpaces, relax() else { break }
      let repairsMore = repairLayers()
      restore()
      guard repairsMore else { break }
      changed = true
      guard repairLayers() else { break }
    }
    return changed
  }

  private mutating func repairLayers() -> Bool {
    var changed = false
    for _ in 0..<Self.depth {
      compose()
      guard repairLayer() else { break }
      changed = true
    }
    return changed
  }

  /// Reads no-break spaces as spaces; whether there are any.
  private mutating func relax() -> Bool {
    var relaxes = false
    for i in 0..<units.count where units[i].scalar == 0xA0 {
      see(0x20, at: i)
      units[i].isNoBreak = true
      relaxes = true
    }
    return relaxes
  }

  private mutating func restore() {
    for i in 0..<units.count where units[i].isNoBreak {
      see(0xA0, at: i)
      units[i].isNoBreak = false
    }
  }

  /// Has `scalar` stand at the unit at `i`.
  private mutating func see(_ scalar: UInt32, at i: Int) {
    let seen = unit(scalar, 0, 0)
    units[i].scalar = scalar
    units[i].cell = seen.cell
    units[i].entry = seen.entry
  }

  /// Sees a letter and its accent as the one character that normalization would make of them.
  private mutating func compose() {
    guard hasAccents else { return }
    var kept = 0
    for i in 0..<units.count {
      var unit = units[i]
      if kept > 0, unit.cell.isMark, i + 1 == units.count || !units[i + 1].cell.isMark,
        let whole = Self.composite(units[kept - 1].scalar, unit.scalar)
      {
        let base = units[kept - 1]
        var made = self.unit(whole, Int(base.start), Int(unit.end))
        made.layers = max(unit.layers, base.layers)
        made.map = base.layers > 0 ? base.map : unit.map
        made.margin = made.layers == 0 ? 0 : max(unit.margin, base.margin)
        made.isLossy = unit.isLossy || base.isLossy
        made.isNoBreak = unit.isNoBreak
        unit = made
        kept -= 1
      }
      units[kept] = unit
      kept += 1
    }
    units.truncate(to: kept)
    hasAccents = (0..<kept).contains { Self.isAccent(units[$0].scalar) }
  }

  private static func composite(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    let whole = cleanse_compose_pair(base, mark)
    return whole >= 0x80 ? UInt32(whole) : nil
  }

  /// Takes one layer off; whether there was one.
  private mutating func repairLayer() -> Bool {
    findRuns()
    made.removeAll()
    var changed = false
    var at = 0
    for k in 0..<found.count {
      let run = found[k]
      guard Int(run.start) >= at, Int(run.gain) >= threshold(run) else { continue }
      copy(at..<Int(run.start), &changed)
      decode(run)
      at = run.end
      changed = true
    }
    guard changed || hasControls else { return false }
    copy(at..<units.count, &changed)
    if changed { swap(&units, &made) }
    return changed
  }

  /// Adds what `run` becomes.
  private mutating func decode(_ run: MojibakeRun) {
    var at = Int(run.start)
    let margin = Int16(clamping: Int(run.gain) - Self.leastGain(Int(run.map)))
    var last = GlyphCell.edge
    var isSpecial = false
    for _ in 0..<run.length {
      let pair = pair(at: at, Int(run.map))
      let character =
        pair != 0
        ? MojibakeSequence(scalar: pair, count: 2)
        : sequence(at: at, Int(run.map), after: last, isSpecial: &isSpecial)
      let end = at + character.count
      let scalar = Self.meantByControl(character.scalar) ?? character.scalar
      var result = unit(scalar, Int(units[at].start), Int(units[end - 1].end))
      last = result.cell
      result.map = run.map
      result.margin = margin
      result.isLossy = character.isLossy
      for k in at..<end where units[k].layers > 0 {
        result.layers = max(result.layers, units[k].layers)
        result.margin = min(result.margin, units[k].margin)
        if units[k].isLossy { result.isLossy = true }
      }
      result.layers += 1
      at = end
      if result.cell.isTransparent { hidden.append(result) } else { made.append(result) }
    }
  }

  /// Adds units that are no run; C1 controls that stand for characters of Windows-1252 become these.
  private mutating func copy(_ part: Range<Int>, _ changed: inout Bool) {
    guard hasControls else { return made.append(part, of: units) }
    for i in part {
      let scalar = units[i].scalar
      if scalar &- 0x80 <= 0x1F, let meant = Self.meantByControl(scalar), standsInText(i) {
        var result = unit(meant, Int(units[i].start), Int(units[i].end))
        result.layers = units[i].layers + 1
        result.margin = 20
        result.isLossy = units[i].isLossy
        made.append(result)
        changed = true
      } else {
        made.append(units[i])
      }
    }
  }

  /// The character of Windows-1252 in the place of a C1 control.
  @inline(__always)
  static func meantByControl(_ scalar: UInt32) -> UInt32? {
    guard scalar &- 0x80 <= 0x1F else { return nil }
    let meant = windows1252[Int(scalar) - 0x80]
    return meant == 0xFFFD ? nil : meant
  }

  private static let windows1252 = Charmap.windows1252.upperHalf.unicodeScalars.prefix(32).map { $0.value }

  /// Whether the control at `i` stands where a character would: it is not alone on its line, and NEXT LINE, which may be
  /// what it says, is taken for an ellipsis only between a word and a space, a closing sign or another such control.
  private func standsInText(_ i: Int) -> Bool {
    let left = i > 0 ? units[i - 1].scalar : 0
    let right = i + 1 < units.count ? units[i + 1].scalar : 0
    guard !Self.isMark(right) else { return false }
    guard units[i].scalar == 0x85 else { return left != 0 || right != 0 }
    return Glyph(left).isLetter && right != 0 && right != 0x85
      && (Self.meantByControl(right) != nil || Glyph(right).kind == .edge || Glyph(right).kind == .closing)
  }

  /// Whether `scalar` combines with the character before it.
  static func isMark(_ scalar: UInt32) -> Bool { scalar >= 0x300 && cleanse_combining_class(scalar) != 0 }
}
