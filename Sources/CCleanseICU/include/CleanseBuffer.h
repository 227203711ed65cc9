#ifndef CLEANSE_BUFFER_H
#define CLEANSE_BUFFER_H

#include "CleanseDeclarations.h"

CLEANSE_BEGIN

/// Bytes that a call writes its result to; it grows as needed and keeps its capacity from call to call.
typedef struct cleanse_buffer cleanse_buffer;

/// An empty buffer, or null when there is no memory. It allocates nothing more until something is written.
cleanse_buffer *CLEANSE_NULLABLE cleanse_buffer_create(void);

/// Gives a buffer and its bytes back.
void cleanse_buffer_destroy(cleanse_buffer *CLEANSE_NULLABLE buffer);

/// Forgets the bytes and keeps the capacity. Calls that fill a buffer clear it first themselves.
void cleanse_buffer_clear(cleanse_buffer *buffer);

/// The first byte; valid until the buffer is next written to or destroyed, never null.
const uint8_t *cleanse_buffer_bytes(const cleanse_buffer *buffer);

/// The number of bytes.
size_t cleanse_buffer_length(const cleanse_buffer *buffer);

CLEANSE_END

#endif
