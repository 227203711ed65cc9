#ifndef CLEANSE_CODE_PAGES_H
#define CLEANSE_CODE_PAGES_H

#include <stddef.h>
#include <stdint.h>

/// The first byte of the code pages, made by Training/encodings/code-pages.py; never null.
///
/// One record after the other: a name of 16 bytes, padded with zeros, and 256 scalars of 16 bits, little-endian, 0xFFFF
/// for a byte that stands for none.
const uint8_t *_Nonnull cleanse_code_pages_pointer(void);

/// The number of bytes of the code pages.
size_t cleanse_code_pages_size(void);

#endif
