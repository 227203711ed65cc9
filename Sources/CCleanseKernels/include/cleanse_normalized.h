#ifndef CLEANSE_NORMALIZED_H
#define CLEANSE_NORMALIZED_H

#include "cleanse_scan.h"

/// What is known of each character for one normalization form.
typedef struct {
  /// The number of a block of 128 answers for each 128 characters below U+30000: two bytes each, the lower first.
  const uint8_t *_Nonnull index;
  /// 0: the character is in the form, and text may be cut before it. 255: unsure. Else its combining class.
  const uint8_t *_Nonnull answers;
  /// Whether all characters with a lead byte have the answer 0.
  const bool *_Nonnull lead_passes;
  /// The answer for U+E0000 to U+E0FFF; all others beyond the index have 0.
  uint8_t beyond;
  /// Whether A to Z are changed.
  bool folds;
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

static inline size_t cleanse_utf8_length(uint8_t lead) { return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4; }

/// The end of the ASCII from `from` on that is in the form; `bytes[from]` is such.
static inline size_t cleanse_pass_ascii(const cleanse_answers *_Nonnull table, const uint8_t *_Nonnull bytes,
                                        size_t from, size_t count) {
  if (!table->folds) return bytes[from + 1] >= 0x80 ? from + 1 : cleanse_next_non_ascii(bytes, from + 1, count);
  size_t i = from;
  while (i < count && bytes[i] < 0x80 && (uint8_t)(bytes[i] - 'A') >= 26) i++;
  return i;
}

/// The start of the next stretch of valid UTF-8 that may not be in the form, from one boundary to another, or `count`;
/// `*end` is its end. `from` is a boundary; 64 bytes past the end must be readable.
static inline size_t cleanse_next_unnormalized(const cleanse_answers *_Nonnull table, const uint8_t *_Nonnull bytes,
                                               size_t from, size_t count, size_t *_Nonnull end) {
  size_t at = from, start = from, length;
  uint8_t last = 0;
  while (at < count) {
    uint8_t lead = bytes[at];
    if (lead < 0x80 && !(table->folds && (uint8_t)(lead - 'A') < 26)) {
      at = cleanse_pass_ascii(table, bytes, at, count);
      start = at - 1;
      last = 0;
      continue;
    }
    if (table->lead_passes[lead]) {
      start = at;
      at += cleanse_utf8_length(lead);
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
