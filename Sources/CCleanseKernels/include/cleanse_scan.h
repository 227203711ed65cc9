#ifndef CLEANSE_SCAN_H
#define CLEANSE_SCAN_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/// Scans for the first byte that satisfies a test, 64 bytes a step: SSE2 where there is one (every x86-64),
/// else eight bytes at a time in a register.

#if defined(__SSE2__)
static inline uint64_t cleanse_mask64(__m128i a, __m128i b, __m128i c, __m128i d) {
  return (uint64_t)(uint32_t)_mm_movemask_epi8(a) | (uint64_t)(uint32_t)_mm_movemask_epi8(b) << 16 |
         (uint64_t)(uint32_t)_mm_movemask_epi8(c) << 32 | (uint64_t)(uint32_t)_mm_movemask_epi8(d) << 48;
}
#endif

static inline uint64_t cleanse_load64(const uint8_t *_Nonnull at) {
  uint64_t word;
  __builtin_memcpy(&word, at, 8);
  return word;
}

/// The offset of the first byte >= 0x80 at or after `from`, or `count`.
static inline size_t cleanse_next_non_ascii(const uint8_t *_Nonnull bytes, size_t from, size_t count) {
  size_t i = from;
#if defined(__SSE2__)
  for (; i + 64 <= count; i += 64) {
    const __m128i *p = (const __m128i *)(bytes + i);
    uint64_t mask =
        cleanse_mask64(_mm_loadu_si128(p), _mm_loadu_si128(p + 1), _mm_loadu_si128(p + 2), _mm_loadu_si128(p + 3));
    if (mask) return i + (size_t)__builtin_ctzll(mask);
  }
#endif
  for (; i + 8 <= count; i += 8)
    if (cleanse_load64(bytes + i) & 0x8080808080808080ull) break;
  while (i < count && bytes[i] < 0x80) i++;
  return i;
}

/// The offset of the first `wanted` at or after `from`, or `count`.
static inline size_t cleanse_next_byte(const uint8_t *_Nonnull bytes, uint8_t wanted, size_t from, size_t count) {
  if (from >= count) return count;
  const void *hit = __builtin_memchr(bytes + from, wanted, count - from);
  return hit ? (size_t)((const uint8_t *)hit - bytes) : count;
}

/// The offset of the first byte that is `a`, `b`, or >= 0x80 when `high` is set, at or after `from`, or `count`.
static inline size_t cleanse_next_of_two(const uint8_t *_Nonnull bytes, uint8_t a, uint8_t b, bool high, size_t from,
                                         size_t count) {
  size_t i = from;
#if defined(__SSE2__)
  const __m128i first = _mm_set1_epi8((char)a), second = _mm_set1_epi8((char)b);
  const __m128i top = high ? _mm_set1_epi8((char)0x80) : _mm_setzero_si128();
  for (; i + 16 <= count; i += 16) {
    __m128i v = _mm_loadu_si128((const __m128i *)(bytes + i));
    __m128i hit = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(v, first), _mm_cmpeq_epi8(v, second)),
                               _mm_and_si128(v, top));
    int mask = _mm_movemask_epi8(hit);
    if (mask) return i + (size_t)__builtin_ctz((unsigned)mask);
  }
#endif
  for (; i < count; i++)
    if (bytes[i] == a || bytes[i] == b || (high && bytes[i] >= 0x80)) break;
  return i;
}

/// The offset of the first byte within `low ... high`, both below 0x80, or >= 0x80 when `top` is set, at or after `from`,
/// or `count`.
static inline size_t cleanse_next_in_range(const uint8_t *_Nonnull bytes, uint8_t low, uint8_t high, bool top,
                                           size_t from, size_t count) {
  size_t i = from;
#if defined(__SSE2__)
  // As signed bytes, what is >= 0x80 is less than any bound, and so outside of the range.
  const __m128i below = _mm_set1_epi8((char)(low - 1)), above = _mm_set1_epi8((char)(high + 1));
  const __m128i kept = top ? _mm_set1_epi8((char)0x80) : _mm_setzero_si128();
  for (; i + 16 <= count; i += 16) {
    __m128i v = _mm_loadu_si128((const __m128i *)(bytes + i));
    __m128i inside = _mm_and_si128(_mm_cmpgt_epi8(v, below), _mm_cmplt_epi8(v, above));
    int mask = _mm_movemask_epi8(_mm_or_si128(inside, _mm_and_si128(v, kept)));
    if (mask) return i + (size_t)__builtin_ctz((unsigned)mask);
  }
#endif
  for (; i < count; i++)
    if ((bytes[i] >= low && bytes[i] <= high) || (top && bytes[i] >= 0x80)) break;
  return i;
}

/// How many of the bytes are the letters A to Z and a to z.
static inline size_t cleanse_count_letters(const uint8_t *_Nonnull bytes, size_t count) {
  typedef uint8_t lanes __attribute__((vector_size(16)));
  size_t sum = 0, i = 0;
  while (i + 16 <= count) {
    lanes some, letters = {0};
    // What is true is 255, so taking it away adds one; 255 times is what a lane holds.
    for (int step = 0; step < 255 && i + 16 <= count; step++, i += 16) {
      __builtin_memcpy(&some, bytes + i, sizeof some);
      letters -= (lanes)((lanes)((some | 0x20) - 'a') < 26);
    }
    for (int lane = 0; lane < 16; lane++) sum += letters[lane];
  }
  for (; i < count; i++) sum += (uint8_t)((bytes[i] | 0x20) - 'a') < 26;
  return sum;
}

/// A set of bytes: for each whether it is in it, and the same as 16 rows of bits for the wide scan. Row `low[i]` holds in
/// bit `j` whether `16 j + i` is in the set, `high[i]` whether `16 (j + 8) + i` is.
typedef struct {
  uint8_t contains[256];
  uint8_t low[16], high[16];
} cleanse_byte_set;

static inline void cleanse_byte_set_add(cleanse_byte_set *_Nonnull set, uint8_t byte) {
  set->contains[byte] = 1;
  uint8_t *rows = byte < 0x80 ? set->low : set->high;
  rows[byte & 0x0F] |= (uint8_t)(1u << ((byte >> 4) & 7));
}

static inline bool cleanse_byte_set_contains(const cleanse_byte_set *_Nonnull set, uint8_t byte) {
  return set->contains[byte];
}

/// `cleanse_next_in_set` for more than a few bytes.
size_t cleanse_next_in_set_wide(const uint8_t *_Nonnull bytes, const cleanse_byte_set *_Nonnull set, size_t from,
                                size_t count);

/// The offset of the first byte that is in `set`, at or after `from`, or `count`.
static inline size_t cleanse_next_in_set(const uint8_t *_Nonnull bytes, const cleanse_byte_set *_Nonnull set,
                                         size_t from, size_t count) {
  size_t near = count - from < 8 ? count : from + 8;
  for (size_t i = from; i < near; i++)
    if (set->contains[bytes[i]]) return i;
  return near == count ? count : cleanse_next_in_set_wide(bytes, set, near, count);
}

#endif
