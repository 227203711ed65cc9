#ifndef CLEANSE_BLANKS_H
#define CLEANSE_BLANKS_H

#include "cleanse_scan.h"

/// Whether a white space character other than one space or LF between visible characters starts at `at`: a tab, CR, VT,
/// FF, NEL, U+00A0, U+2000-200A, U+2028, U+2029, U+202F, U+205F, U+3000, or a space or LF before another or a tab, CR,
/// VT, FF. Reads three bytes.
static inline bool cleanse_is_disordered_blank(const uint8_t *_Nonnull at) {
  uint8_t b = at[0], n = at[1], m = at[2];
  if (b == 0x20 || b == 0x0A) return n == 0x20 || (n >= 0x09 && n <= 0x0D);
  if (b < 0x80) return b == 0x09 || (b >= 0x0B && b <= 0x0D);
  if (b == 0xC2) return n == 0x85 || n == 0xA0;
  if (b == 0xE2)
    return n == 0x80 ? m <= 0x8A || m == 0xA8 || m == 0xA9 || m == 0xAF : n == 0x81 && m == 0x9F;
  return b == 0xE3 && n == 0x80 && m == 0x80;
}

#if defined(__SSE2__)
/// The bytes of `v` that are in `low ... high`, as a mask.
static inline __m128i cleanse_between(__m128i v, uint8_t low, uint8_t high) {
  __m128i above = _mm_cmpeq_epi8(_mm_max_epu8(v, _mm_set1_epi8((char)low)), v);
  __m128i below = _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8((char)high)), v);
  return _mm_and_si128(above, below);
}

static inline __m128i cleanse_equal(__m128i v, uint8_t byte) { return _mm_cmpeq_epi8(v, _mm_set1_epi8((char)byte)); }

static inline __m128i cleanse_disordered_ascii(__m128i b, __m128i n) {
  __m128i control = cleanse_between(b, 0x09, 0x0D), feed = cleanse_equal(b, 0x0A);
  __m128i plain = _mm_or_si128(cleanse_equal(b, 0x20), feed);
  __m128i next = _mm_or_si128(cleanse_equal(n, 0x20), cleanse_between(n, 0x09, 0x0D));
  return _mm_or_si128(_mm_andnot_si128(feed, control), _mm_and_si128(plain, next));
}

static inline __m128i cleanse_blank_beyond_ascii(__m128i b, __m128i n, __m128i m) {
  __m128i two = _mm_and_si128(cleanse_equal(b, 0xC2), _mm_or_si128(cleanse_equal(n, 0x85), cleanse_equal(n, 0xA0)));
  __m128i n80 = cleanse_equal(n, 0x80);
  __m128i general = _mm_or_si128(
      _mm_or_si128(cleanse_between(m, 0x80, 0x8A), cleanse_between(m, 0xA8, 0xA9)), cleanse_equal(m, 0xAF));
  __m128i medium = _mm_and_si128(cleanse_equal(n, 0x81), cleanse_equal(m, 0x9F));
  __m128i e2 = _mm_and_si128(cleanse_equal(b, 0xE2), _mm_or_si128(_mm_and_si128(n80, general), medium));
  __m128i e3 = _mm_and_si128(cleanse_equal(b, 0xE3), _mm_and_si128(n80, cleanse_equal(m, 0x80)));
  return _mm_or_si128(two, _mm_or_si128(e2, e3));
}
#endif

/// The offset of the first disordered blank at or after `from`, or `count`; 18 bytes past the end must be readable.
static inline size_t cleanse_next_disordered_blank(const uint8_t *_Nonnull bytes, size_t from, size_t count) {
  size_t i = from;
#if defined(__SSE2__)
  for (; i + 16 <= count; i += 16) {
    __m128i b = _mm_loadu_si128((const __m128i *)(bytes + i));
    __m128i n = _mm_loadu_si128((const __m128i *)(bytes + i + 1));
    __m128i hit = cleanse_disordered_ascii(b, n);
    if (_mm_movemask_epi8(b))
      hit = _mm_or_si128(
          hit, cleanse_blank_beyond_ascii(b, n, _mm_loadu_si128((const __m128i *)(bytes + i + 2))));
    int mask = _mm_movemask_epi8(hit);
    if (mask) return i + (size_t)__builtin_ctz((unsigned)mask);
  }
#endif
  for (; i < count; i++)
    if (cleanse_is_disordered_blank(bytes + i)) break;
  return i;
}

#endif
