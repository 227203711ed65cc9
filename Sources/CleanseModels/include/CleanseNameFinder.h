#ifndef CLEANSE_NAME_FINDER_H
#define CLEANSE_NAME_FINDER_H

#include <stddef.h>
#include <stdint.h>

/// The first byte of the model that finds names, made by Training/finder, whose README describes the format; never null, and
/// aligned to 64 bytes.
const uint8_t *_Nonnull cleanse_name_finder_pointer(void);

/// The number of bytes of the model that finds names.
size_t cleanse_name_finder_size(void);

#endif
