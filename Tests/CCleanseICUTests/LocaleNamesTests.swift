import CCleanseICU
import Testing

@Suite("Versions, statuses and names in locales")
struct LocaleNamesTests {
  @Test("Versions are dotted numbers")
  func versions() {
    for version in [cleanse_icu_version(), cleanse_unicode_version(), cleanse_cldr_version()] {
      let parts = text(version.text).split(separator: ".", omittingEmptySubsequences: false)
      #expect(!parts.isEmpty && parts.allSatisfy { UInt($0) != nil })
    }
  }

  @Test("Statuses have ICU's names")
  func statuses() {
    #expect(name(CLEANSE_GOOD) == "U_ZERO_ERROR")
    #expect(name(CLEANSE_REGEX_TIME_OUT) == "U_REGEX_TIME_OUT")
    #expect(name(CLEANSE_REGEX_STACK_OVERFLOW) == "U_REGEX_STACK_OVERFLOW")
    #expect(name(CLEANSE_OUT_OF_MEMORY) == "U_MEMORY_ALLOCATION_ERROR")
  }

  @Test("Lists have the known members")
  func lists() {
    var status: cleanse_status = -1
    #expect(strings(cleanse_locales(&status)!).contains("de_CH"))
    #expect(strings(cleanse_regions(&status)!).contains("CH"))
    #expect(strings(cleanse_zones(&status)!).contains("Europe/Zurich"))
  }

  @Test("Names come in the language of the locale, or not at all")
  func names() {
    var status: cleanse_status = -1
    let german = cleanse_locale_names_open("de", &status)!
    defer { cleanse_locale_names_close(german) }
    let output = Output()
    func written(_ status: cleanse_status) -> String { status == CLEANSE_GOOD ? output.text : name(status) }
    #expect(written(cleanse_region_name(german, "CH", output.buffer)) == "Schweiz")
    #expect(written(cleanse_region_name(german, "QQ", output.buffer)) == "")
    #expect(written(cleanse_language_name(german, "fr", output.buffer)) == "Französisch")
    #expect(written(cleanse_script_name(german, "Latn", output.buffer)) == "Lateinisch")
    #expect(written(cleanse_zone_city(german, "Africa/Cairo", output.buffer)) == "Kairo")
    #expect(written(cleanse_zone_city(german, "Etc/UTC", output.buffer)) == "")
    #expect(written(cleanse_zone_region("Europe/Zurich", output.buffer)) == "CH")
    #expect(written(cleanse_zone_region("No/Where", output.buffer)) == "U_ILLEGAL_ARGUMENT_ERROR")
    #expect(written(cleanse_locale_letters("de", output.buffer)).contains("ß"))
  }
}
