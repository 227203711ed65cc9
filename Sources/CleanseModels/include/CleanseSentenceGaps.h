#ifndef CLEANSE_SENTENCE_GAPS_H
#define CLEANSE_SENTENCE_GAPS_H

#include <stddef.h>
#include <stdint.h>

/// The first byte of the model of sentences without stops in Arabic, Persian and Russian, made by Training/splitter, whose
/// README describes the format; never null, and aligned to 64 bytes.
const uint8_t *_Nonnull cleanse_sentence_gaps_pointer(void);

/// The number of bytes of the model of sentences without stops in Arabic, Persian and Russian.
size_t cleanse_sentence_gaps_size(void);

#endif
