/// What cleanse asks of uchardet, as plain C: a guess at the encoding of bytes.
#ifndef CCLEANSEDETECTION_H
#define CCLEANSEDETECTION_H

#include <stddef.h>
#include <stdint.h>

#if defined(__cplusplus)
extern "C" {
#endif

/// Writes the name of the encoding that uchardet takes `length` bytes for to `name`, ended by a zero byte and cut at
/// `room` bytes; an empty name where it does not know. Reads all bytes; may be called from any thread.
void cleanse_detect(const uint8_t *_Nonnull bytes, size_t length, char *_Nonnull name, size_t room);

#if defined(__cplusplus)
}
#endif

#endif
