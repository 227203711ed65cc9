#ifndef CLEANSE_UTF8_H
#define CLEANSE_UTF8_H

#include "cleanse_scan.h"

/// The length of the well-formed sequence at `at` (Unicode 15.0, table 3-7), or 0 where it is ill-formed; then
/// `*bad` is the length of the maximal ill-formed subpart (section 3.9, "U+FFFD substitution of maximal subparts").
static inline size_t cleanse_utf8_sequence(const uint8_t *_Nonnull at, size_t left, size_t *_Nonnull bad) {
  uint8_t lead = at[0], low = 0x80, high = 0xBF;
  size_t length;
  if (lead < 0x80) return 1;
  if (lead < 0xC2 || lead > 0xF4) return *bad = 1, 0;
  if (lead < 0xE0) length = 2;
  else if (lead < 0xF0) {
    length = 3;
    if (lead == 0xE0) low = 0xA0;
    if (lead == 0xED) high = 0x9F;
  } else {
    length = 4;
    if (lead == 0xF0) low = 0x90;
    if (lead == 0xF4) high = 0x8F;
  }
  for (size_t i = 1; i < length; i++, low = 0x80, high = 0xBF)
    if (i >= left || at[i] < low || at[i] > high) return *bad = i, 0;
  return length;
}

/// An offset between two characters, at or after `from`, up to which all is well-formed; how far it gets is left to it.
/// `from` is such an offset.
size_t cleanse_utf8_valid_prefix(const uint8_t *_Nonnull bytes, size_t from, size_t count);

/// The offset of the first ill-formed sequence at or after `from`, or `count`; `*bad` is its length in bytes.
static inline size_t cleanse_utf8_next_ill_formed(const uint8_t *_Nonnull bytes, size_t from, size_t count,
                                                  size_t *_Nonnull bad) {
  size_t i = cleanse_utf8_valid_prefix(bytes, from, count);
  while (true) {
    i = cleanse_next_non_ascii(bytes, i, count);
    while (i < count && bytes[i] >= 0x80) {
      size_t length = cleanse_utf8_sequence(bytes + i, count - i, bad);
      if (!length) return i;
      i += length;
    }
    if (i >= count) return count;
  }
}

#endif
