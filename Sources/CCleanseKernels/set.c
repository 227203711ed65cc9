#include "cleanse_scan.h"

#if defined(__x86_64__)
#include <immintrin.h>

/// 32 bytes a step: two look-ups by the lower half of each byte give a row of bits, one by the upper half the bit.
__attribute__((target("avx2"))) static size_t next_by_rows(const uint8_t *bytes, const cleanse_byte_set *set, size_t from,
                                                           size_t count) {
  const __m256i low = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)set->low));
  const __m256i high = _mm256_broadcastsi128_si256(_mm_loadu_si128((const __m128i *)set->high));
  const __m256i bits = _mm256_setr_epi8(
      1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64, -128, 1, 2, 4, 8, 16, 32, 64,
      -128);
  const __m256i half = _mm256_set1_epi8(0x0F);
  size_t i = from;
  for (; i + 32 <= count; i += 32) {
    __m256i v = _mm256_loadu_si256((const __m256i *)(bytes + i));
    __m256i lower = _mm256_and_si256(v, half);
    __m256i upper = _mm256_and_si256(_mm256_srli_epi16(v, 4), half);
    __m256i row = _mm256_blendv_epi8(_mm256_shuffle_epi8(low, lower), _mm256_shuffle_epi8(high, lower), v);
    __m256i bit = _mm256_shuffle_epi8(bits, upper);
    __m256i hit = _mm256_cmpeq_epi8(_mm256_and_si256(row, bit), bit);
    uint32_t mask = (uint32_t)_mm256_movemask_epi8(hit);
    if (mask) return i + (size_t)__builtin_ctz(mask);
  }
  return i;
}
#endif

size_t cleanse_next_in_set_wide(const uint8_t *bytes, const cleanse_byte_set *set, size_t from, size_t count) {
  size_t i = from;
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx2")) {
    i = next_by_rows(bytes, set, i, count);
    if (i + 32 <= count) return i;
  }
#endif
  const uint8_t *table = set->contains;
  for (; i + 4 <= count; i += 4)
    if (table[bytes[i]] | table[bytes[i + 1]] | table[bytes[i + 2]] | table[bytes[i + 3]]) break;
  while (i < count && !table[bytes[i]]) i++;
  return i;
}
