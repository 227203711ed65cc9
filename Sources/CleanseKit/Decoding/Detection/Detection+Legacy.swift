internal import CCleanseDetection

extension Detection {
  /// Beyond this cost for each pair of bytes, in nats, no reading is text.
  private static let implausible = 7.5
  /// From this prior on, in nats, an encoding is rare.
  private static let rare = 3.0
  /// The share of control characters beyond which a file is no text.
  private static let controlShare = 0.01

  /// The encoding of the past that `window` reads best in; nil where it reads well in none. Where it comes late in its
  /// file, only encodings that have ASCII as it is are thought of.
  static func legacy(_ window: Span<UInt8>, isLate: Bool) -> Detection? {
    guard controls(window) <= controlShare * Double(window.count) else { return nil }
    let favourite = uchardet(window)
    let pairs = BytePairs(window)
    // No text repeats one letter beyond ASCII most of the time; fillings of files do.
    guard pairs.repeatedCount * 4 < pairs.highCount else { return nil }
    let readings = CodePageReading.all(of: pairs, favourite: favourite, withASCII: isLate)
    guard let best = readings.first else { return nil }
    // A reading that is no text is no rival either.
    let wide = MultiByteReading.best(of: window, highCount: pairs.highCount, favourite: favourite)
      .flatMap { $0.costPerPair < implausible ? $0 : nil }
    let own = best.cost - languageCost(readings)
    if let wide, wide.cost < own {
      return Detection(encoding: wide.encoding, confidence: confidence(own - wide.cost))
    }
    guard best.costPerPair < implausible else { return nil }
    // Signs alone do not show a language, and files in rare encodings hardly ever have nothing but these.
    if CodePageReading.prior(best.encoding) >= rare, StrayBytes.areSigns(window) {
      return Detection(encoding: .windows1252, confidence: 0.7)
    }
    let rival = readings.first { !readsAlike($0.encoding, best.encoding, pairs) }
    let margin = min((rival?.cost ?? .infinity) - best.cost, (wide?.cost ?? .infinity) - own)
    // Of encodings that read the text alike the most common is named: what it has beside is what may yet come.
    let common = readings.filter { $0.language == best.language && readsAlike($0.encoding, best.encoding, pairs) }
      .min { CodePageReading.prior($0.encoding) < CodePageReading.prior($1.encoding) }
    return Detection(encoding: (common ?? best).encoding, confidence: confidence(margin))
  }

  /// What all readings pay alike for the part of the text in ASCII.
  private static func languageCost(_ readings: [CodePageReading]) -> Double { readings.first?.asciiCost ?? 0 }

  /// How sure a choice is that is better than the next by `margin` nats.
  private static func confidence(_ margin: Double) -> Double {
    let margin = max(0, margin)
    return min(0.99, 0.5 + margin / (2 * (margin + 4)))
  }

  private static func readsAlike(_ a: Encoding, _ b: Encoding, _ pairs: BytePairs) -> Bool {
    if a == b { return true }
    guard let first = CodePage(a), let second = CodePage(b) else { return false }
    for byte in 128..<256 where pairs.occurring[byte] && first.scalars[byte] != second.scalars[byte] { return false }
    return true
  }

  /// The encoding with escape sequences that the text is in, where it decodes without fault.
  static func shifted(_ raw: Span<UInt8>) -> Encoding? {
    let window = raw.extracting(0..<min(raw.count, window))
    let favourite = uchardet(window)
    var candidates = [Encoding.iso2022JP, .iso2022KR, .hz]
    if let favourite, candidates.contains(favourite) { candidates = [favourite] }
    return candidates.first { isShifted(window, $0, isFavourite: favourite == $0) }
  }

  private static func isShifted(_ window: Span<UInt8>, _ encoding: Encoding, isFavourite: Bool) -> Bool {
    guard case .converter(let name) = encoding.form, let converter = Converter(name) else { return false }
    let simplified = CommonCharacters.of(.gb18030)
    var at = 0
    var eastAsian = 0
    var common = 0
    var bad = 0
    while let parts = converter.next(window, &at) {
      for part in parts {
        if part.scalar == Converter.illFormed { bad += 1 } else if part.scalar >= 0x2E80 { eastAsian += 1 }
        if simplified.contains(part.scalar) { common += 1 }
      }
    }
    guard bad * 100 < eastAsian else { return false }
    // A tilde and a brace may stand in any program.
    return encoding != .hz || isFavourite || common * 3 > eastAsian
  }

  private static func controls(_ bytes: Span<UInt8>) -> Double {
    var count = 0
    for i in bytes.indices {
      switch bytes[i] {
      case 0x09, 0x0A, 0x0C, 0x0D: break
      case 0..<0x20, 0x7F: count += 1
      default: break
      }
    }
    return Double(count)
  }

  /// What uchardet takes the text for, where that is one of ours.
  private static func uchardet(_ window: Span<UInt8>) -> Encoding? {
    var name = [CChar](repeating: 0, count: 64)
    unsafe window.withUnsafeBufferPointer { source in
      unsafe name.withUnsafeMutableBufferPointer { target in
        unsafe cleanse_detect(source.baseAddress!, source.count, target.baseAddress!, target.count)
      }
    }
    let said = String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self).lowercased()
    switch said {
    case "uhc": return .eucKR
    case "mac-cyrillic": return .macCyrillic
    case "mac-centraleurope": return .macCentralEurope
    default: return Encoding(rawValue: said)
    }
  }
}
