#ifndef CLEANSE_CHARACTERS_H
#define CLEANSE_CHARACTERS_H

#include <stddef.h>
#include <stdint.h>

/// The first byte of the characters of East Asia, made by Training/encodings, whose README describes the format; never null.
const uint8_t *_Nonnull cleanse_characters_pointer(void);

/// The number of bytes of the characters of East Asia.
size_t cleanse_characters_size(void);

#endif
