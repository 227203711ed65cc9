import CCleanseICU
import Testing

@Suite("Scalars and scripts")
struct ScalarTests {
  @Test(
    "General category",
    arguments: [
      (0x41, CLEANSE_CATEGORY_UPPERCASE_LETTER), (0x301, CLEANSE_CATEGORY_NONSPACING_MARK),
      (0x20AC, CLEANSE_CATEGORY_CURRENCY_SYMBOL), (0x200B, CLEANSE_CATEGORY_FORMAT),
      (0xE000, CLEANSE_CATEGORY_PRIVATE_USE), (0x378, CLEANSE_CATEGORY_UNASSIGNED),
    ] as [(UInt32, cleanse_category)])
  func category(scalar: UInt32, category: cleanse_category) {
    #expect(cleanse_category_of(scalar) == category)
  }

  @Test(
    "Each property holds for one scalar and not for another",
    arguments: [
      (CLEANSE_IS_ALPHABETIC, 0x61, 0x31), (CLEANSE_IS_UPPERCASE, 0x41, 0x61), (CLEANSE_IS_LOWERCASE, 0x61, 0x41),
      (CLEANSE_IS_CASED, 0x61, 0x5D0), (CLEANSE_IS_CASE_IGNORABLE, 0x27, 0x61), (CLEANSE_IS_WHITE_SPACE, 0xA0, 0x200B),
      (CLEANSE_IS_DEFAULT_IGNORABLE, 0xAD, 0x20), (CLEANSE_IS_NONCHARACTER, 0xFDD0, 0xFFFD),
      (CLEANSE_IS_BIDI_CONTROL, 0x202E, 0x200B), (CLEANSE_IS_BIDI_MIRRORED, 0x28, 0x61),
      (CLEANSE_IS_JOIN_CONTROL, 0x200D, 0x200B), (CLEANSE_IS_VARIATION_SELECTOR, 0xFE0F, 0x200D),
      (CLEANSE_IS_GRAPHEME_EXTEND, 0x301, 0x61), (CLEANSE_IS_GRAPHEME_BASE, 0x61, 0x301),
      (CLEANSE_IS_DIACRITIC, 0x5E, 0x61), (CLEANSE_IS_EXTENDER, 0x30FC, 0x61), (CLEANSE_IS_IDEOGRAPHIC, 0x4E00, 0x61),
      (CLEANSE_IS_UNIFIED_IDEOGRAPH, 0x4E00, 0xF900), (CLEANSE_IS_DASH, 0x2014, 0x5F),
      (CLEANSE_IS_HYPHEN, 0x2D, 0x2014),
      (CLEANSE_IS_QUOTATION_MARK, 0x201C, 0x60), (CLEANSE_IS_TERMINAL_PUNCTUATION, 0x2C, 0x28),
      (CLEANSE_IS_SENTENCE_TERMINAL, 0x2E, 0x2C), (CLEANSE_IS_EMOJI, 0x1F600, 0x61),
      (CLEANSE_IS_EMOJI_PRESENTATION, 0x1F600, 0x2764), (CLEANSE_IS_EMOJI_MODIFIER, 0x1F3FB, 0x1F600),
      (CLEANSE_IS_EMOJI_MODIFIER_BASE, 0x1F44D, 0x1F600), (CLEANSE_IS_EMOJI_COMPONENT, 0x23, 0x61),
      (CLEANSE_IS_EXTENDED_PICTOGRAPHIC, 0x2764, 0x23), (CLEANSE_IS_REGIONAL_INDICATOR, 0x1F1E6, 0x61),
      (CLEANSE_IS_ID_START, 0x61, 0x31), (CLEANSE_IS_ID_CONTINUE, 0x31, 0x20), (CLEANSE_IS_DEPRECATED, 0x149, 0x61),
    ] as [(cleanse_property, UInt32, UInt32)])
  func property(property: cleanse_property, holds: UInt32, fails: UInt32) {
    #expect(cleanse_has_property(holds, property))
    #expect(!cleanse_has_property(fails, property))
  }

  @Test("A property that is none holds for nothing")
  func unknownProperty() {
    #expect(!cleanse_has_property(0x61, cleanse_property(rawValue: 1000)))
  }

  @Test("What a reader sees")
  func visible() {
    #expect([0x61, 0x301, 0x31, 0x2E, 0x2B, 0x4E00, 0xFFFD].allSatisfy { cleanse_is_visible($0) })
    let blank: [UInt32] = [0x20, 0x9, 0xA0, 0xAD, 0x200B, 0x3164, 0x2800, 0xFE0F, 0x13441, 0x1D159, 0xE000, 0x378]
    #expect(blank.allSatisfy { !cleanse_is_visible($0) })
  }

  @Test("Enumerated properties")
  func enumerated() {
    #expect(cleanse_bidi_of(0x5D0) == CLEANSE_BIDI_RIGHT_TO_LEFT)
    #expect(cleanse_bidi_of(0x202E) == CLEANSE_BIDI_RIGHT_TO_LEFT_OVERRIDE)
    #expect(cleanse_joining_of(0x628) == CLEANSE_JOINING_DUAL)
    #expect(cleanse_joining_of(0x64B) == CLEANSE_JOINING_TRANSPARENT)
    #expect(cleanse_width_of(0x4E00) == CLEANSE_WIDTH_WIDE)
    #expect(cleanse_width_of(0xFF21) == CLEANSE_WIDTH_FULLWIDTH)
    #expect(cleanse_indic_of(0x94D) == CLEANSE_INDIC_VIRAMA)
    #expect(cleanse_indic_of(0x1039) == CLEANSE_INDIC_INVISIBLE_STACKER)
    #expect(cleanse_indic_of(0x93C) == CLEANSE_INDIC_NUKTA)
    #expect(cleanse_indic_of(0x61) == CLEANSE_INDIC_OTHER)
  }

  @Test("Simple mappings")
  func mappings() {
    #expect(cleanse_simple_uppercase(0xE9) == 0xC9 && cleanse_simple_lowercase(0xC9) == 0xE9)
    #expect(cleanse_simple_titlecase(0x1C6) == 0x1C5 && cleanse_simple_fold(0x3C2) == 0x3C3)
    #expect(cleanse_mirror(0x28) == 0x29 && cleanse_mirror(0x61) == 0x61)
    #expect(cleanse_digit_value(0x663) == 3 && cleanse_digit_value(0x61) == -1)
  }

  @Test("Names are cut to the room there is")
  func names() {
    var name = [CChar](repeating: 1, count: 8)
    #expect(cleanse_scalar_name(0x41, &name, name.count) == 22)
    #expect(name == "LATIN C".utf8CString.map { $0 })
    #expect(cleanse_scalar_name(0x41, &name, 0) == 22)
  }

  @Test("Scripts, their codes and extensions")
  func scripts() {
    #expect(cleanse_script_of(0x416) == CLEANSE_SCRIPT_CYRILLIC)
    #expect(String(cString: cleanse_script_code(CLEANSE_SCRIPT_CYRILLIC)!) == "Cyrl")
    #expect(cleanse_script_from_code("latn") == CLEANSE_SCRIPT_LATIN)
    #expect(cleanse_script_from_code("Xxxx") == -1 && cleanse_script_from_code("Latin") == -1)
    #expect(cleanse_script_code(-1) == nil && cleanse_script_code(cleanse_script_limit()) == nil)
    #expect(cleanse_script_extends(0x30FC, CLEANSE_SCRIPT_HIRAGANA))
    #expect(!cleanse_script_extends(0x30FC, CLEANSE_SCRIPT_LATIN))
    #expect(!cleanse_script_extends(0x30FC, 9999))
    var list = [cleanse_script](repeating: -1, count: 2)
    #expect(cleanse_script_extensions(0x30FC, &list, 2) == 2)
    #expect(Set(list) == [CLEANSE_SCRIPT_HIRAGANA, CLEANSE_SCRIPT_KATAKANA])
    #expect(cleanse_script_extensions(0x30FC, nil, 0) == 2)
  }

  @Test("Numbers beyond Unicode have no properties")
  func beyond() {
    #expect(cleanse_category_of(0x110000) == CLEANSE_CATEGORY_UNASSIGNED)
    #expect(!cleanse_is_visible(0xFFFF_FFFF) && cleanse_combining_class(0xFFFF_FFFF) == 0)
  }
}
