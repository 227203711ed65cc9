#ifndef CLEANSE_NORMALIZED_H
#define CLEANSE_NORMALIZED_H

#include "cleanse_scan.h"

/// What is known of each character for one normalization form.
typedef struct {
  /// The number of a block of 128 answers for each 128 characters below U+30000: two bytes each, the lower first.
  const uint8_t *_Nonnull index;
  /// 0: the character is in the form, and text may be cut before it. 255: unsure. Else its combining class.
  const uint8_t *_Nonnull answers;
  /// The bytes that begin a character whose answer is not 0; all others are passed unseen.
  const cleanse_byte_set *_Nonnull stops;
  /// The answer for U+E0000 to U+E0FFF; all others beyond the index have 0.
  uint8_t beyond;
} cleanse_answers;

/// The scalar at `at`, valid UTF-8, and its length.
static inline uint32_t cleanse_decode(const uint8_t *_Nonnull at, size_t *_Nonnull length) {
  uint32_t lead = at[0];
  if (lead < 0x80) return *length = 1, lead;
  if (lead < 0xE0) return *length = 2, (lead & 0x1F) << 6 | (at[1] & 0x3Fu);
  if (lead < 0xF0) return *length = 3, (lead & 0x0F) << 12 | (at[1] & 0x3Fu) << 6 | (at[2] & 0x3Fu);
  return *length = 4, (lead & 7) << 18 | (at[1] & 0x3Fu) << 12 | (at[2] & 0x3Fu) << 6 | (at[3] & 0x3Fu);
}

static inline uint8_t cleanse_answer(const cleanse_answers *_Nonnull table, uint32_t scalar) {
  if (scalar < 0x30000) {
    uint16_t block;
    __builtin_memcpy(&block, table->index + (scalar >> 7) * 2, 2);
    return table->answers[(size_t)block << 7 | (scalar & 0x7F)];
  }
  return scalar >= 0xE0000 && scalar < 0xE1000 ? table->beyond : 0;
}

/// The start of the next stretch of valid UTF-8 that may not be in the form, from one boundary to another, or `count`;
/// `*end` is its end. `from` is a boundary; 64 bytes past the end must be readable.
static inline size_t cleanse_next_unnormalized(const cleanse_answers *_Nonnull table, const uint8_t *_Nonnull bytes,
                                               size_t from, size_t count, size_t *_Nonnull end) {
  size_t at = from, start = from, length;
  uint8_t last = 0;
  while (at < count) {
    if (!table->stops->contains[bytes[at]]) {
      at = cleanse_next_in_set(bytes, table->stops, at + 1, count);
      start = at - 1;
      while ((bytes[start] & 0xC0) == 0x80) start--;
      last = 0;
      continue;
    }
    uint8_t answer = cleanse_answer(table, cleanse_decode(bytes + at, &length));
    if (answer == 0) {
      start = at;
    } else if (answer == 255 || answer < last) {
      at += length;
      while (at < count && cleanse_answer(table, cleanse_decode(bytes + at, &length)) != 0) at += length;
      *end = at;
      return start;
    }
    last = answer;
    at += length;
  }
  return *end = count;
}

#endif
