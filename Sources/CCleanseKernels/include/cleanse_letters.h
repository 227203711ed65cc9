#ifndef CLEANSE_LETTERS_H
#define CLEANSE_LETTERS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Counts small and capital letters of ASCII; false where there may be Cyrillic ones besides.
static inline bool cleanse_letters(const uint8_t *_Nonnull bytes, size_t count, intptr_t *_Nonnull small, intptr_t *_Nonnull capital) {
  size_t smalls = 0, capitals = 0, cyrillic = 0;
  for (size_t at = 0; at < count; at++) {
    smalls += (uint8_t)(bytes[at] - 'a') < 26;
    capitals += (uint8_t)(bytes[at] - 'A') < 26;
    cyrillic += (bytes[at] & 0xFE) == 0xD0;
  }
  *small = (intptr_t)smalls;
  *capital = (intptr_t)capitals;
  return cyrillic == 0;
}

#endif
