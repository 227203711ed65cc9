#ifndef CLEANSE_LINE_MODEL_H
#define CLEANSE_LINE_MODEL_H

#include <stddef.h>
#include <stdint.h>

/// The first byte of the line model, made by Training/boilerplate, whose README describes the format; never null, and
/// aligned to 64 bytes.
const uint8_t *_Nonnull cleanse_line_model_pointer(void);

/// The number of bytes of the line model.
size_t cleanse_line_model_size(void);

#endif
