#ifndef CLEANSE_KNOWN_WORD_H
#define CLEANSE_KNOWN_WORD_H

#include <stddef.h>
#include <stdint.h>

/// How well a word is known by a hashed table, whose format Training/names/README.md describes: 0 not, then 1 to 4.
int32_t cleanse_known_word(const uint8_t *_Nonnull table, const uint8_t *_Nullable word, size_t count);

#endif
