#ifndef CLEANSE_GRAMMAR_LEXICON_H
#define CLEANSE_GRAMMAR_LEXICON_H

#include <stddef.h>
#include <stdint.h>

/// The first byte of the lexicon of English words, made by Training/grammar, whose README describes the format; never null, and
/// aligned to 64 bytes.
const uint8_t *_Nonnull cleanse_grammar_lexicon_pointer(void);

/// The number of bytes of that model.
size_t cleanse_grammar_lexicon_size(void);

#endif
