#ifndef CLEANSE_GRAMMAR_TAGGER_H
#define CLEANSE_GRAMMAR_TAGGER_H

#include <stddef.h>
#include <stdint.h>

/// The first byte of the model that tags words, made by Training/grammar, whose README describes the format; never null, and
/// aligned to 64 bytes.
const uint8_t *_Nonnull cleanse_grammar_tagger_pointer(void);

/// The number of bytes of that model.
size_t cleanse_grammar_tagger_size(void);

#endif
