#ifndef CLEANSE_NORMALIZATION_TABLE_H
#define CLEANSE_NORMALIZATION_TABLE_H

#include <stddef.h>
#include <stdint.h>

/// The first byte of the quick-check table, made by Training/normalization, whose README describes the format; never
/// null.
const uint8_t *_Nonnull cleanse_normalization_table_pointer(void);

/// The number of bytes of the quick-check table.
size_t cleanse_normalization_table_size(void);

#endif
