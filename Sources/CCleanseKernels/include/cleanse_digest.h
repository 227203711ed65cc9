#ifndef CLEANSE_DIGEST_H
#define CLEANSE_DIGEST_H

#include <stddef.h>
#include <stdint.h>

/// XXH64 with seed 0 of `bytes[0 ..< count]` (xxHash specification 0.1.1): tells one text from another, no security.
uint64_t cleanse_digest(const uint8_t *_Nonnull bytes, size_t count);

#endif
