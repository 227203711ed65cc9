#ifndef CLEANSE_LETTERS_H
#define CLEANSE_LETTERS_H

#include <stddef.h>
#include <stdint.h>

/// The first byte of the letter models, made by Training/encodings, whose README describes the format; never null.
const uint8_t *_Nonnull cleanse_letters_pointer(void);

/// The number of bytes of the letter models.
size_t cleanse_letters_size(void);

#endif
