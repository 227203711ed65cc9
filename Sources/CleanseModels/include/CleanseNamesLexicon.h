#ifndef CLEANSE_NAMES_LEXICON_H
#define CLEANSE_NAMES_LEXICON_H

#include <stddef.h>
#include <stdint.h>

/// The first byte of the lexicon of the words that names are made of, made by Training/names, whose README describes the
/// format; never null, and aligned to 64 bytes.
const uint8_t *_Nonnull cleanse_names_lexicon_pointer(void);

/// The number of bytes of the lexicon.
size_t cleanse_names_lexicon_size(void);

#endif
