#ifndef CLEANSE_SCALAR_H
#define CLEANSE_SCALAR_H

#include "CleanseDeclarations.h"

CLEANSE_BEGIN

/// General category (UAX #44, gc); the comment is the category's short name.
typedef enum cleanse_category {
  CLEANSE_CATEGORY_UNASSIGNED = 0,             // Cn
  CLEANSE_CATEGORY_UPPERCASE_LETTER = 1,       // Lu
  CLEANSE_CATEGORY_LOWERCASE_LETTER = 2,       // Ll
  CLEANSE_CATEGORY_TITLECASE_LETTER = 3,       // Lt
  CLEANSE_CATEGORY_MODIFIER_LETTER = 4,        // Lm
  CLEANSE_CATEGORY_OTHER_LETTER = 5,           // Lo
  CLEANSE_CATEGORY_NONSPACING_MARK = 6,        // Mn
  CLEANSE_CATEGORY_ENCLOSING_MARK = 7,         // Me
  CLEANSE_CATEGORY_SPACING_MARK = 8,           // Mc
  CLEANSE_CATEGORY_DECIMAL_NUMBER = 9,         // Nd
  CLEANSE_CATEGORY_LETTER_NUMBER = 10,         // Nl
  CLEANSE_CATEGORY_OTHER_NUMBER = 11,          // No
  CLEANSE_CATEGORY_SPACE_SEPARATOR = 12,       // Zs
  CLEANSE_CATEGORY_LINE_SEPARATOR = 13,        // Zl
  CLEANSE_CATEGORY_PARAGRAPH_SEPARATOR = 14,   // Zp
  CLEANSE_CATEGORY_CONTROL = 15,               // Cc
  CLEANSE_CATEGORY_FORMAT = 16,                // Cf
  CLEANSE_CATEGORY_PRIVATE_USE = 17,           // Co
  CLEANSE_CATEGORY_SURROGATE = 18,             // Cs
  CLEANSE_CATEGORY_DASH_PUNCTUATION = 19,      // Pd
  CLEANSE_CATEGORY_OPEN_PUNCTUATION = 20,      // Ps
  CLEANSE_CATEGORY_CLOSE_PUNCTUATION = 21,     // Pe
  CLEANSE_CATEGORY_CONNECTOR_PUNCTUATION = 22, // Pc
  CLEANSE_CATEGORY_OTHER_PUNCTUATION = 23,     // Po
  CLEANSE_CATEGORY_MATH_SYMBOL = 24,           // Sm
  CLEANSE_CATEGORY_CURRENCY_SYMBOL = 25,       // Sc
  CLEANSE_CATEGORY_MODIFIER_SYMBOL = 26,       // Sk
  CLEANSE_CATEGORY_OTHER_SYMBOL = 27,          // So
  CLEANSE_CATEGORY_INITIAL_PUNCTUATION = 28,   // Pi
  CLEANSE_CATEGORY_FINAL_PUNCTUATION = 29,     // Pf
} cleanse_category;

/// A yes-or-no property of a scalar (UAX #44, UTS #51).
typedef enum cleanse_property {
  CLEANSE_IS_ALPHABETIC = 0,
  CLEANSE_IS_UPPERCASE = 1,
  CLEANSE_IS_LOWERCASE = 2,
  CLEANSE_IS_CASED = 3,
  CLEANSE_IS_CASE_IGNORABLE = 4,
  CLEANSE_IS_WHITE_SPACE = 5,
  CLEANSE_IS_DEFAULT_IGNORABLE = 6,
  CLEANSE_IS_NONCHARACTER = 7,
  CLEANSE_IS_BIDI_CONTROL = 8,
  CLEANSE_IS_BIDI_MIRRORED = 9,
  CLEANSE_IS_JOIN_CONTROL = 10,
  CLEANSE_IS_VARIATION_SELECTOR = 11,
  CLEANSE_IS_GRAPHEME_EXTEND = 12,
  CLEANSE_IS_GRAPHEME_BASE = 13,
  CLEANSE_IS_DIACRITIC = 14,
  CLEANSE_IS_EXTENDER = 15,
  CLEANSE_IS_IDEOGRAPHIC = 16,
  CLEANSE_IS_UNIFIED_IDEOGRAPH = 17,
  CLEANSE_IS_DASH = 18,
  CLEANSE_IS_HYPHEN = 19,
  CLEANSE_IS_QUOTATION_MARK = 20,
  CLEANSE_IS_TERMINAL_PUNCTUATION = 21,
  CLEANSE_IS_SENTENCE_TERMINAL = 22,
  CLEANSE_IS_EMOJI = 23,
  CLEANSE_IS_EMOJI_PRESENTATION = 24,
  CLEANSE_IS_EMOJI_MODIFIER = 25,
  CLEANSE_IS_EMOJI_MODIFIER_BASE = 26,
  CLEANSE_IS_EMOJI_COMPONENT = 27,
  CLEANSE_IS_EXTENDED_PICTOGRAPHIC = 28,
  CLEANSE_IS_REGIONAL_INDICATOR = 29,
  CLEANSE_IS_ID_START = 30,
  CLEANSE_IS_ID_CONTINUE = 31,
  CLEANSE_IS_DEPRECATED = 32,
} cleanse_property;

/// Bidirectional class (UAX #9, bc); the comment is the class's short name.
typedef enum cleanse_bidi {
  CLEANSE_BIDI_LEFT_TO_RIGHT = 0,               // L
  CLEANSE_BIDI_RIGHT_TO_LEFT = 1,               // R
  CLEANSE_BIDI_EUROPEAN_NUMBER = 2,             // EN
  CLEANSE_BIDI_EUROPEAN_SEPARATOR = 3,          // ES
  CLEANSE_BIDI_EUROPEAN_TERMINATOR = 4,         // ET
  CLEANSE_BIDI_ARABIC_NUMBER = 5,               // AN
  CLEANSE_BIDI_COMMON_SEPARATOR = 6,            // CS
  CLEANSE_BIDI_PARAGRAPH_SEPARATOR = 7,         // B
  CLEANSE_BIDI_SEGMENT_SEPARATOR = 8,           // S
  CLEANSE_BIDI_WHITE_SPACE = 9,                 // WS
  CLEANSE_BIDI_OTHER_NEUTRAL = 10,              // ON
  CLEANSE_BIDI_LEFT_TO_RIGHT_EMBEDDING = 11,    // LRE
  CLEANSE_BIDI_LEFT_TO_RIGHT_OVERRIDE = 12,     // LRO
  CLEANSE_BIDI_ARABIC_LETTER = 13,              // AL
  CLEANSE_BIDI_RIGHT_TO_LEFT_EMBEDDING = 14,    // RLE
  CLEANSE_BIDI_RIGHT_TO_LEFT_OVERRIDE = 15,     // RLO
  CLEANSE_BIDI_POP_DIRECTIONAL_FORMAT = 16,     // PDF
  CLEANSE_BIDI_NONSPACING_MARK = 17,            // NSM
  CLEANSE_BIDI_BOUNDARY_NEUTRAL = 18,           // BN
  CLEANSE_BIDI_FIRST_STRONG_ISOLATE = 19,       // FSI
  CLEANSE_BIDI_LEFT_TO_RIGHT_ISOLATE = 20,      // LRI
  CLEANSE_BIDI_RIGHT_TO_LEFT_ISOLATE = 21,      // RLI
  CLEANSE_BIDI_POP_DIRECTIONAL_ISOLATE = 22,    // PDI
} cleanse_bidi;

/// Joining type of cursive scripts (UAX #44, jt); the comment is the type's short name.
typedef enum cleanse_joining {
  CLEANSE_JOINING_NONE = 0,        // U
  CLEANSE_JOINING_CAUSING = 1,     // C
  CLEANSE_JOINING_DUAL = 2,        // D
  CLEANSE_JOINING_LEFT = 3,        // L
  CLEANSE_JOINING_RIGHT = 4,       // R
  CLEANSE_JOINING_TRANSPARENT = 5, // T
} cleanse_joining;

/// East Asian width (UAX #11, ea); the comment is the width's short name.
typedef enum cleanse_width {
  CLEANSE_WIDTH_NEUTRAL = 0,   // N
  CLEANSE_WIDTH_AMBIGUOUS = 1, // A
  CLEANSE_WIDTH_HALFWIDTH = 2, // H
  CLEANSE_WIDTH_FULLWIDTH = 3, // F
  CLEANSE_WIDTH_NARROW = 4,    // Na
  CLEANSE_WIDTH_WIDE = 5,      // W
} cleanse_width;

/// How a scalar shapes an Indic syllable (UAX #44, InSC), as far as cleanse tells them apart.
typedef enum cleanse_indic {
  CLEANSE_INDIC_OTHER = 0,
  CLEANSE_INDIC_VIRAMA = 1,
  CLEANSE_INDIC_INVISIBLE_STACKER = 2,
  CLEANSE_INDIC_PURE_KILLER = 3,
  CLEANSE_INDIC_CONSONANT = 4,
  CLEANSE_INDIC_DEPENDENT_VOWEL = 5,
  CLEANSE_INDIC_NUKTA = 6,
} cleanse_indic;

/// The general category of a scalar.
cleanse_category cleanse_category_of(uint32_t scalar);

/// Whether a scalar has a property.
bool cleanse_has_property(uint32_t scalar, cleanse_property property);

/// Whether a reader sees something: a letter, mark, number, punctuation or symbol, not default ignorable, not blank.
bool cleanse_is_visible(uint32_t scalar);

/// The bidirectional class of a scalar.
cleanse_bidi cleanse_bidi_of(uint32_t scalar);

/// The joining type of a scalar.
cleanse_joining cleanse_joining_of(uint32_t scalar);

/// The East Asian width of a scalar.
cleanse_width cleanse_width_of(uint32_t scalar);

/// The Indic syllabic category of a scalar.
cleanse_indic cleanse_indic_of(uint32_t scalar);

/// The simple uppercase mapping, or the scalar itself.
uint32_t cleanse_simple_uppercase(uint32_t scalar);

/// The simple lowercase mapping, or the scalar itself.
uint32_t cleanse_simple_lowercase(uint32_t scalar);

/// The simple titlecase mapping, or the scalar itself.
uint32_t cleanse_simple_titlecase(uint32_t scalar);

/// The simple case folding (CaseFolding.txt, status C and S), or the scalar itself.
uint32_t cleanse_simple_fold(uint32_t scalar);

/// The mirrored scalar of a bracket (UAX #9), or the scalar itself.
uint32_t cleanse_mirror(uint32_t scalar);

/// The value 0 to 9 of a decimal digit of any script, or -1.
int32_t cleanse_digit_value(uint32_t scalar);

/// Writes the Unicode name, cut to `capacity` - 1 ASCII bytes and ended by a zero byte; returns its whole length.
///
/// Scalars without a name get an extended one, such as `<control-0009>`.
size_t cleanse_scalar_name(uint32_t scalar, char *name, size_t capacity);

CLEANSE_END

#endif
