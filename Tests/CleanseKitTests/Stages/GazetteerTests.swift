import CCleanseICU
import Testing

@testable import CleanseKit

/// The embedded gazetteer: sorted, folded as it is looked up, and what ICU says.
@Suite struct GazetteerTests {
  @Test func keysAreSortedAndFolded() {
    #expect(Gazetteer.count > 25_000)
    var last: [UInt8] = []
    for index in 0..<Gazetteer.count {
      let entry = Gazetteer.entry(index)
      #expect(last.lexicographicallyPrecedes(entry.key))
      let scalars = String(decoding: entry.key, as: UTF8.self).unicodeScalars.map { $0.value }
      #expect(utf8(NameFolding.fold(scalars)) == entry.key, "\(String(decoding: entry.key, as: UTF8.self))")
      #expect(!entry.name.isEmpty)
      #expect(!entry.name.contains(0x27), "apostrophes are at the will of other stages")
      last = entry.key
    }
  }

  @Test func everyKeyFindsItsName() {
    for index in stride(from: 0, to: Gazetteer.count, by: 97) {
      let entry = Gazetteer.entry(index)
      #expect(Gazetteer.name(of: entry.key) == entry.name)
    }
    #expect(Gazetteer.name(of: []) == nil)
    #expect(Gazetteer.name(of: Array("zz".utf8)) == nil)
    #expect(Gazetteer.name(of: Array("\u{FFFF}".utf8)) == nil)
  }

  /// Whoever builds with another ICU sees the table still, so that only the same version is held to its stamp.
  @Test(.enabled(if: Versions.icu == "72.1")) func aRowIsWhatICUSays() throws {
    #expect(Gazetteer.stamp == "\(Versions.icu) \(Versions.cldr)")
    let local = try regionName("SY", in: "ru")
    let english = try regionName("SY", in: "en")
    let key = utf8(NameFolding.fold(local.unicodeScalars.map { $0.value }))
    #expect(Gazetteer.name(of: key).map { String(decoding: $0, as: UTF8.self) } == english)
    #expect(english == "Syria")
  }

  private func regionName(_ region: String, in locale: String) throws -> String {
    var status: cleanse_status = 0
    let names = unsafe cleanse_locale_names_open(locale, &status)
    let buffer = unsafe cleanse_buffer_create()
    guard let names = unsafe names, let buffer = unsafe buffer else { throw StageError("no memory") }
    defer {
      unsafe cleanse_locale_names_close(names)
      unsafe cleanse_buffer_destroy(buffer)
    }
    let written = unsafe cleanse_region_name(names, region, buffer)
    #expect(written == CLEANSE_GOOD)
    return unsafe String(
      decoding: UnsafeBufferPointer(start: cleanse_buffer_bytes(buffer), count: cleanse_buffer_length(buffer)),
      as: UTF8.self)
  }
}
