#ifndef CLEANSE_GRAMMAR_SPELLING_H
#define CLEANSE_GRAMMAR_SPELLING_H

#include <stddef.h>
#include <stdint.h>

/// The first byte of the filter of rare words, made by Training/grammar, whose README describes the format; never null, and
/// aligned to 64 bytes.
const uint8_t *_Nonnull cleanse_grammar_spelling_pointer(void);

/// The number of bytes of that filter.
size_t cleanse_grammar_spelling_size(void);

#endif
