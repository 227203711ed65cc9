#ifndef CLEANSE_LINE_MULTIPLY_H
#define CLEANSE_LINE_MULTIPLY_H

#include <string.h>

#include "cleanse_line_net.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

/// Inlined, so that one text serves all sets of instructions.
#define INLINE static inline __attribute__((always_inline))
#define MOST_WIDTH 128
/// Lines that are multiplied at once, so that a weight is loaded once for all of them.
#define BATCH 4

/// Writes to `sums[line][output]` the bias and the products with `x[line][input]`, for up to `BATCH` lines; integers, so
/// that the order does not matter.
typedef void multiplier(const cleanse_matrix *m, const int16_t *x, size_t lines, int32_t *sums);

INLINE void multiply_portable(const cleanse_matrix *m, const int16_t *x, size_t lines, int32_t *sums) {
  for (size_t n = 0; n < lines; n++, x += m->inputs, sums += m->outputs) {
    memcpy(sums, m->bias, m->outputs * sizeof(int32_t));
    for (uint32_t i = 0; i < m->inputs; i += 2) {
      const int16_t *w = m->weights + (size_t)i * m->outputs;
      for (uint32_t o = 0; o < m->outputs; o++) sums[o] += w[2 * o] * x[i] + w[2 * o + 1] * x[i + 1];
    }
  }
}

#if defined(__x86_64__)
INLINE int32_t pair_at(const int16_t *x) {
  int32_t pair;
  memcpy(&pair, x, 4);
  return pair;
}

INLINE void multiply_sse2(const cleanse_matrix *m, const int16_t *x, size_t lines, int32_t *sums) {
  for (size_t n = 0; n < lines; n++, x += m->inputs, sums += m->outputs) {
    for (uint32_t o = 0; o < m->outputs; o += 16) {
      __m128i a[4];
      for (int k = 0; k < 4; k++) a[k] = _mm_loadu_si128((const __m128i *)(m->bias + o) + k);
      for (uint32_t i = 0; i < m->inputs; i += 2) {
        const __m128i v = _mm_set1_epi32(pair_at(x + i));
        const __m128i *w = (const __m128i *)(m->weights + (size_t)i * m->outputs + 2 * o);
        for (int k = 0; k < 4; k++) a[k] = _mm_add_epi32(a[k], _mm_madd_epi16(_mm_loadu_si128(w + k), v));
      }
      for (int k = 0; k < 4; k++) _mm_storeu_si128((__m128i *)(sums + o) + k, a[k]);
    }
  }
}

/// `8 * count` outputs from `o` of `lines` lines, both constants.
__attribute__((target("avx2"))) INLINE void multiply_part_avx2(const cleanse_matrix *m, const int16_t *x, int32_t *sums,
                                                               uint32_t o, int lines, int count) {
  __m256i a[12];
  for (int n = 0; n < lines; n++)
    for (int k = 0; k < count; k++) a[n * count + k] = _mm256_loadu_si256((const __m256i *)(m->bias + o) + k);
  for (uint32_t i = 0; i < m->inputs; i += 2) {
    const __m256i *w = (const __m256i *)(m->weights + (size_t)i * m->outputs + 2 * o);
    __m256i v[2];
    for (int n = 0; n < lines; n++) v[n] = _mm256_set1_epi32(pair_at(x + (uint32_t)n * m->inputs + i));
    for (int k = 0; k < count; k++) {
      const __m256i weights = _mm256_loadu_si256(w + k);
      for (int n = 0; n < lines; n++)
        a[n * count + k] = _mm256_add_epi32(a[n * count + k], _mm256_madd_epi16(weights, v[n]));
    }
  }
  for (int n = 0; n < lines; n++)
    for (int k = 0; k < count; k++)
      _mm256_storeu_si256((__m256i *)(sums + (uint32_t)n * m->outputs + o) + k, a[n * count + k]);
}

__attribute__((target("avx2"))) INLINE void multiply_avx2(const cleanse_matrix *m, const int16_t *x, size_t lines,
                                                          int32_t *sums) {
  for (; lines; x += m->inputs, sums += m->outputs, lines--) {
    const int two = lines > 1;
    uint32_t o = 0;
    for (; o + 48 <= m->outputs; o += 48)
      two ? multiply_part_avx2(m, x, sums, o, 2, 6) : multiply_part_avx2(m, x, sums, o, 1, 6);
    for (; o < m->outputs; o += 16)
      two ? multiply_part_avx2(m, x, sums, o, 2, 2) : multiply_part_avx2(m, x, sums, o, 1, 2);
    if (!two) continue;
    x += m->inputs;
    sums += m->outputs;
    lines--;
  }
}

#define VNNI "avx512f,avx512bw,avx512vl,avx512dq,avx512vnni"

/// `16 * count` outputs from `o` of `lines` lines, both constants.
__attribute__((target(VNNI))) INLINE void multiply_part_vnni(const cleanse_matrix *m, const int16_t *x, int32_t *sums,
                                                             uint32_t o, int lines, int count) {
  __m512i a[12];
  for (int n = 0; n < lines; n++)
    for (int k = 0; k < count; k++) a[n * count + k] = _mm512_loadu_si512((const __m512i *)(m->bias + o) + k);
  for (uint32_t i = 0; i < m->inputs; i += 2) {
    const __m512i *w = (const __m512i *)(m->weights + (size_t)i * m->outputs + 2 * o);
    __m512i weights[3];
    for (int k = 0; k < count; k++) weights[k] = _mm512_loadu_si512(w + k);
    for (int n = 0; n < lines; n++) {
      const __m512i v = _mm512_set1_epi32(pair_at(x + (uint32_t)n * m->inputs + i));
      for (int k = 0; k < count; k++) a[n * count + k] = _mm512_dpwssd_epi32(a[n * count + k], weights[k], v);
    }
  }
  for (int n = 0; n < lines; n++)
    for (int k = 0; k < count; k++)
      _mm512_storeu_si512((__m512i *)(sums + (uint32_t)n * m->outputs + o) + k, a[n * count + k]);
}

__attribute__((target(VNNI))) INLINE void multiply_vnni(const cleanse_matrix *m, const int16_t *x, size_t lines,
                                                        int32_t *sums) {
  for (; lines >= BATCH; x += BATCH * m->inputs, sums += BATCH * m->outputs, lines -= BATCH) {
    uint32_t o = 0;
    for (; o + 48 <= m->outputs; o += 48) multiply_part_vnni(m, x, sums, o, BATCH, 3);
    for (; o < m->outputs; o += 16) multiply_part_vnni(m, x, sums, o, BATCH, 1);
  }
  for (; lines; x += m->inputs, sums += m->outputs, lines--)
    for (uint32_t o = 0; o < m->outputs; o += 16) multiply_part_vnni(m, x, sums, o, 1, 1);
}
#endif

#endif
