#ifndef CLEANSE_NAMES_H
#define CLEANSE_NAMES_H

#include <stddef.h>
#include <stdint.h>

/// The first byte of the model that spells names of a language in Latin letters, made by Training/names, whose README
/// describes the format; aligned to 64 bytes, or null where there is none.
///
/// `language` is the code of two letters of ISO 639, the first letter in the higher byte.
const uint8_t *_Nullable cleanse_name_model(uint16_t language);

/// The number of bytes of that model, or 0.
size_t cleanse_name_model_size(uint16_t language);

/// The first byte of the table of words in Latin letters that names are made of; never null.
const uint8_t *_Nonnull cleanse_latin_words_pointer(void);

/// The number of bytes of that table.
size_t cleanse_latin_words_size(void);

/// The first byte of the automaton of words in Latin letters that names are looked for among; never null.
const uint8_t *_Nonnull cleanse_latin_automaton_pointer(void);

/// The first byte of the letter n-grams of names in Latin letters; never null.
const uint8_t *_Nonnull cleanse_latin_letters_pointer(void);

/// The number of bytes of the letter n-grams.
size_t cleanse_latin_letters_size(void);

/// The first byte of the weights of syllables in Korean names; never null.
const uint8_t *_Nonnull cleanse_korean_syllables_pointer(void);

/// The number of bytes of those weights.
size_t cleanse_korean_syllables_size(void);

/// The first of the bytes that tell with which consonants the syllables of Han characters begin; never null.
const uint8_t *_Nonnull cleanse_han_onsets_pointer(void);

/// The number of those bytes, one for each character from U+4E00 on.
size_t cleanse_han_onsets_size(void);

#endif
