#ifndef CLEANSE_NAME_WORDS_H
#define CLEANSE_NAME_WORDS_H

#include <stddef.h>
#include <stdint.h>

/// The first byte of the table of English words, made by Training/finder, whose README describes the format; never null, and
/// aligned to 64 bytes.
const uint8_t *_Nonnull cleanse_name_words_pointer(void);

/// The number of bytes of the table of English words.
size_t cleanse_name_words_size(void);

#endif
