#ifndef CLEANSE_SENTENCE_BOUNDARIES_H
#define CLEANSE_SENTENCE_BOUNDARIES_H

#include <stddef.h>
#include <stdint.h>

/// The first byte of the model of sentence boundaries, made by Training/splitter, whose README describes the format; never
/// null, and aligned to 64 bytes.
const uint8_t *_Nonnull cleanse_sentence_boundaries_pointer(void);

/// The number of bytes of the model of sentence boundaries.
size_t cleanse_sentence_boundaries_size(void);

#endif
