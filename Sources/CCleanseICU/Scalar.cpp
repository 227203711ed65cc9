#include "ICU.hpp"
// ICU.hpp goes first.
#include <unicode/uchar.h>

#include <cstring>

#include "CleanseScalar.h"

static_assert(CLEANSE_CATEGORY_UNASSIGNED == int(U_UNASSIGNED));
static_assert(CLEANSE_CATEGORY_SPACING_MARK == int(U_COMBINING_SPACING_MARK));
static_assert(CLEANSE_CATEGORY_CONTROL == int(U_CONTROL_CHAR));
static_assert(CLEANSE_CATEGORY_FORMAT == int(U_FORMAT_CHAR));
static_assert(CLEANSE_CATEGORY_FINAL_PUNCTUATION == int(U_FINAL_PUNCTUATION));
static_assert(CLEANSE_BIDI_LEFT_TO_RIGHT == int(U_LEFT_TO_RIGHT));
static_assert(CLEANSE_BIDI_ARABIC_LETTER == int(U_RIGHT_TO_LEFT_ARABIC));
static_assert(CLEANSE_BIDI_POP_DIRECTIONAL_ISOLATE == int(U_POP_DIRECTIONAL_ISOLATE));
static_assert(CLEANSE_JOINING_TRANSPARENT == int(U_JT_TRANSPARENT));
static_assert(CLEANSE_WIDTH_WIDE == int(U_EA_WIDE));

/// ICU's number of each of our properties, in our order.
static constexpr UProperty properties[] = {
  UCHAR_ALPHABETIC,
  UCHAR_UPPERCASE,
  UCHAR_LOWERCASE,
  UCHAR_CASED,
  UCHAR_CASE_IGNORABLE,
  UCHAR_WHITE_SPACE,
  UCHAR_DEFAULT_IGNORABLE_CODE_POINT,
  UCHAR_NONCHARACTER_CODE_POINT,
  UCHAR_BIDI_CONTROL,
  UCHAR_BIDI_MIRRORED,
  UCHAR_JOIN_CONTROL,
  UCHAR_VARIATION_SELECTOR,
  UCHAR_GRAPHEME_EXTEND,
  UCHAR_GRAPHEME_BASE,
  UCHAR_DIACRITIC,
  UCHAR_EXTENDER,
  UCHAR_IDEOGRAPHIC,
  UCHAR_UNIFIED_IDEOGRAPH,
  UCHAR_DASH,
  UCHAR_HYPHEN,
  UCHAR_QUOTATION_MARK,
  UCHAR_TERMINAL_PUNCTUATION,
  UCHAR_S_TERM,
  UCHAR_EMOJI,
  UCHAR_EMOJI_PRESENTATION,
  UCHAR_EMOJI_MODIFIER,
  UCHAR_EMOJI_MODIFIER_BASE,
  UCHAR_EMOJI_COMPONENT,
  UCHAR_EXTENDED_PICTOGRAPHIC,
  UCHAR_REGIONAL_INDICATOR,
  UCHAR_ID_START,
  UCHAR_ID_CONTINUE,
  UCHAR_DEPRECATED,
};
static constexpr size_t propertyCount = sizeof properties / sizeof *properties;
static_assert(propertyCount == CLEANSE_IS_DEPRECATED + 1);
static_assert(properties[CLEANSE_IS_EMOJI] == UCHAR_EMOJI);

cleanse_category cleanse_category_of(uint32_t scalar) { return cleanse_category(u_charType(UChar32(scalar))); }

bool cleanse_has_property(uint32_t scalar, cleanse_property property) {
  if (size_t(property) >= propertyCount) return false;
  return u_hasBinaryProperty(UChar32(scalar), properties[property]);
}

bool cleanse_is_visible(uint32_t scalar) {
  constexpr uint32_t seen = U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK | U_GC_P_MASK | U_GC_S_MASK;
  if ((U_GET_GC_MASK(UChar32(scalar)) & seen) == 0) return false;
  switch (scalar) {
    // Letters and symbols whose glyph is blank by definition (names list of the Unicode Standard).
    case 0x2800:   // BRAILLE PATTERN BLANK
    case 0x13441:  // EGYPTIAN HIEROGLYPH FULL BLANK
    case 0x13442:  // EGYPTIAN HIEROGLYPH HALF BLANK
    case 0x1D159:  // MUSICAL SYMBOL NULL NOTEHEAD
      return false;
    default: return !u_hasBinaryProperty(UChar32(scalar), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
  }
}

cleanse_bidi cleanse_bidi_of(uint32_t scalar) { return cleanse_bidi(u_charDirection(UChar32(scalar))); }

cleanse_joining cleanse_joining_of(uint32_t scalar) {
  return cleanse_joining(u_getIntPropertyValue(UChar32(scalar), UCHAR_JOINING_TYPE));
}

cleanse_width cleanse_width_of(uint32_t scalar) {
  return cleanse_width(u_getIntPropertyValue(UChar32(scalar), UCHAR_EAST_ASIAN_WIDTH));
}

cleanse_indic cleanse_indic_of(uint32_t scalar) {
  switch (u_getIntPropertyValue(UChar32(scalar), UCHAR_INDIC_SYLLABIC_CATEGORY)) {
    case U_INSC_VIRAMA: return CLEANSE_INDIC_VIRAMA;
    case U_INSC_INVISIBLE_STACKER: return CLEANSE_INDIC_INVISIBLE_STACKER;
    case U_INSC_PURE_KILLER: return CLEANSE_INDIC_PURE_KILLER;
    case U_INSC_CONSONANT: return CLEANSE_INDIC_CONSONANT;
    case U_INSC_VOWEL_DEPENDENT: return CLEANSE_INDIC_DEPENDENT_VOWEL;
    case U_INSC_NUKTA: return CLEANSE_INDIC_NUKTA;
    default: return CLEANSE_INDIC_OTHER;
  }
}

uint32_t cleanse_simple_uppercase(uint32_t scalar) { return uint32_t(u_toupper(UChar32(scalar))); }

uint32_t cleanse_simple_lowercase(uint32_t scalar) { return uint32_t(u_tolower(UChar32(scalar))); }

uint32_t cleanse_simple_titlecase(uint32_t scalar) { return uint32_t(u_totitle(UChar32(scalar))); }

uint32_t cleanse_simple_fold(uint32_t scalar) { return uint32_t(u_foldCase(UChar32(scalar), U_FOLD_CASE_DEFAULT)); }

uint32_t cleanse_mirror(uint32_t scalar) { return uint32_t(u_charMirror(UChar32(scalar))); }

int32_t cleanse_digit_value(uint32_t scalar) { return u_charDigitValue(UChar32(scalar)); }

size_t cleanse_scalar_name(uint32_t scalar, char *name, size_t capacity) {
  // The longest name of Unicode 15 has 88 letters.
  char whole[256];
  UErrorCode code = U_ZERO_ERROR;
  int32_t length = u_charName(UChar32(scalar), U_EXTENDED_CHAR_NAME, whole, sizeof whole, &code);
  if (U_FAILURE(code)) length = 0;
  if (capacity == 0) return size_t(length);
  size_t kept = size_t(length) < capacity ? size_t(length) : capacity - 1;
  std::memcpy(name, whole, kept);
  name[kept] = 0;
  return size_t(length);
}
