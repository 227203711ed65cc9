#ifndef CLEANSE_KNOWN_WORD_H
#define CLEANSE_KNOWN_WORD_H

#include <stddef.h>
#include <stdint.h>

#include "cleanse_joint.h"

/// How well a word is known by a hashed table, whose format Training/names/README.md describes: 0 not, then 1 to 4.
uint8_t cleanse_known_word(const uint8_t *_Nonnull table, const uint8_t *_Nullable word, size_t count);

/// Puts into `known` how well the word of each spelling, up to `CLEANSE_JOINT_MOST`, is known without its article: three
/// letters at most before a hyphen.
void cleanse_known_spellings(const uint8_t *_Nonnull table, const cleanse_joint_spelling *_Nonnull spellings, int32_t count,
                             const uint8_t *_Nonnull letters, uint8_t *_Nonnull known);

#endif
