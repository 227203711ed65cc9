#ifndef CLEANSE_GAZETTEER_H
#define CLEANSE_GAZETTEER_H

#include <stddef.h>
#include <stdint.h>

/// The first byte of the gazetteer, made by Training/gazetteer, whose README describes the format; never null.
const uint8_t *_Nonnull cleanse_gazetteer_pointer(void);

/// The number of bytes of the gazetteer.
size_t cleanse_gazetteer_size(void);

#endif
