#include "cleanse_utf8.h"

#if defined(__x86_64__)
#include <immintrin.h>

/// Which rule of well-formed UTF-8 (Unicode 15.0, table 3-7) two bytes in a row may break; a pair is ill-formed where the
/// three look-ups below share a bit. After J. Keiser, D. Lemire, "Validating UTF-8 In Less Than One Instruction Per
/// Byte" (2021).
enum {
  too_short = 1 << 0,       // a lead byte without a further byte
  too_long = 1 << 1,        // a further byte after ASCII
  overlong_3 = 1 << 2,      // E0 80-9F
  too_large = 1 << 3,       // F4 90-BF, F5-FF
  surrogate = 1 << 4,       // ED A0-BF
  overlong_2 = 1 << 5,      // C0, C1
  overlong_4 = 1 << 6,      // F0 80-8F
  too_large_1000 = 1 << 6,  // F5-FF 80-8F
  two_further = 1 << 7,     // a further byte after a further byte: well-formed two or three after a longer lead
  carry = too_short | too_long | two_further
};

#define ROW(...) _mm256_setr_epi8(__VA_ARGS__, __VA_ARGS__)
#define C(value) ((char)(value))

struct tables {
  __m256i first_high, first_low, second_high, low_nibble, incomplete;
};

__attribute__((target("avx2"))) static struct tables make_tables(void) {
  const char tl = too_long, tf = C(two_further), ts = too_short;
  const char big = C(carry | too_large | too_large_1000);
  const char any = C(too_long | overlong_2 | two_further);
  struct tables t;
  t.first_high = ROW(
      tl, tl, tl, tl, tl, tl, tl, tl, tf, tf, tf, tf, too_short | overlong_2, ts, too_short | overlong_3 | surrogate,
      too_short | too_large | too_large_1000 | overlong_4);
  t.first_low = ROW(
      C(carry | overlong_3 | overlong_2 | overlong_4), C(carry | overlong_2), C(carry), C(carry), C(carry | too_large),
      big, big, big, big, big, big, big, big, C(carry | too_large | too_large_1000 | surrogate), big, big);
  t.second_high = ROW(
      ts, ts, ts, ts, ts, ts, ts, ts, C(any | overlong_3 | too_large_1000 | overlong_4), C(any | overlong_3 | too_large),
      C(any | surrogate | too_large), C(any | surrogate | too_large), ts, ts, ts, ts);
  t.low_nibble = _mm256_set1_epi8(0x0F);
  t.incomplete = _mm256_setr_epi8(
      -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1,
      C(0xF0 - 1), C(0xE0 - 1), C(0xC0 - 1));
  return t;
}

/// The faults of a block, given the one before it.
__attribute__((target("avx2"))) static __m256i faults(__m256i block, __m256i before, const struct tables *t) {
  __m256i seam = _mm256_permute2x128_si256(before, block, 0x21);
  __m256i one = _mm256_alignr_epi8(block, seam, 15);
  __m256i two = _mm256_alignr_epi8(block, seam, 14);
  __m256i three = _mm256_alignr_epi8(block, seam, 13);
  __m256i one_high = _mm256_and_si256(_mm256_srli_epi16(one, 4), t->low_nibble);
  __m256i high = _mm256_and_si256(_mm256_srli_epi16(block, 4), t->low_nibble);
  __m256i pairs = _mm256_and_si256(
      _mm256_and_si256(
          _mm256_shuffle_epi8(t->first_high, one_high),
          _mm256_shuffle_epi8(t->first_low, _mm256_and_si256(one, t->low_nibble))),
      _mm256_shuffle_epi8(t->second_high, high));
  // Third and fourth bytes, where there must be two further bytes in a row.
  __m256i longer = _mm256_or_si256(
      _mm256_subs_epu8(two, _mm256_set1_epi8(C(0xE0 - 0x80))), _mm256_subs_epu8(three, _mm256_set1_epi8(C(0xF0 - 0x80))));
  return _mm256_xor_si256(_mm256_and_si256(longer, _mm256_set1_epi8(C(0x80))), pairs);
}

__attribute__((target("avx2"))) static size_t valid_blocks(const uint8_t *bytes, size_t from, size_t count) {
  const struct tables t = make_tables();
  __m256i before = _mm256_setzero_si256(), begun = _mm256_setzero_si256();
  size_t i = from;
  for (; i + 32 <= count; i += 32) {
    __m256i block = _mm256_loadu_si256((const __m256i *)(bytes + i));
    __m256i error = begun;
    if (_mm256_movemask_epi8(block)) {
      error = faults(block, before, &t);
      begun = _mm256_subs_epu8(block, t.incomplete);
    } else {
      begun = _mm256_setzero_si256();
    }
    if (!_mm256_testz_si256(error, error)) break;
    before = block;
  }
  return i;
}
#endif

size_t cleanse_utf8_valid_prefix(const uint8_t *bytes, size_t from, size_t count) {
#if defined(__x86_64__)
  if (count - from < 64 || !__builtin_cpu_supports("avx2")) return from;
  size_t end = valid_blocks(bytes, from, count);
  // A sequence that the end of the last block cuts is looked at again.
  for (int back = 0; back < 3 && end > from && (bytes[end - 1] & 0xC0) == 0x80; back++) end--;
  if (end > from && bytes[end - 1] >= 0xC0) end--;
  return end;
#else
  return from;
#endif
}
