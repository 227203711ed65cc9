#ifndef CLEANSE_NAME_PAIRS_H
#define CLEANSE_NAME_PAIRS_H

#include <stddef.h>
#include <stdint.h>

/// The first byte of the model that compares names, made by Training/name-pairs, whose README describes the format; never
/// null, and aligned to 64 bytes.
const uint8_t *_Nonnull cleanse_name_pairs_pointer(void);

/// The number of bytes of the model that compares names.
size_t cleanse_name_pairs_size(void);

#endif
