#include "cleanse_line_net.h"

#include <math.h>
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#pragma STDC FP_CONTRACT OFF

/// Inlined, so that one text serves instructions with and without AVX2.
#define INLINE static inline __attribute__((always_inline))
#define MOST_WIDTH 128

INLINE int16_t narrow(int32_t value) {
  return value > 32767 ? 32767 : value < -32768 ? -32768 : (int16_t)value;
}

/// `value` without `shift` fractional bits, rounded half up.
INLINE int32_t shifted(int32_t value, uint32_t shift) {
  return shift ? (value + (1 << (shift - 1))) >> shift : value;
}

INLINE int32_t nearest(float value) { return (int32_t)(value < 0 ? value - 0.5f : value + 0.5f); }

typedef void multiplier(const cleanse_matrix *m, const int16_t *x, int32_t *sums);

INLINE void multiply_portable(const cleanse_matrix *m, const int16_t *x, int32_t *sums) {
  for (uint32_t i = 0; i < m->inputs; i += 2) {
    const int16_t *w = m->weights + (size_t)i * m->outputs;
    for (uint32_t o = 0; o < m->outputs; o++) sums[o] += w[2 * o] * x[i] + w[2 * o + 1] * x[i + 1];
  }
}

#if defined(__x86_64__)
/// The sums of `8 * count` outputs from `o`.
__attribute__((target("avx2"))) INLINE void multiply_part(const cleanse_matrix *m, const int16_t *x, int32_t *sums,
                                                          uint32_t o, int count) {
  __m256i a[6];
  for (int k = 0; k < count; k++) a[k] = _mm256_loadu_si256((const __m256i *)(sums + o) + k);
  for (uint32_t i = 0; i < m->inputs; i += 2) {
    int32_t pair;
    memcpy(&pair, x + i, 4);
    const __m256i v = _mm256_set1_epi32(pair);
    const __m256i *w = (const __m256i *)(m->weights + (size_t)i * m->outputs + 2 * o);
    for (int k = 0; k < count; k++) a[k] = _mm256_add_epi32(a[k], _mm256_madd_epi16(_mm256_loadu_si256(w + k), v));
  }
  for (int k = 0; k < count; k++) _mm256_storeu_si256((__m256i *)(sums + o) + k, a[k]);
}

__attribute__((target("avx2"))) INLINE void multiply_avx2(const cleanse_matrix *m, const int16_t *x, int32_t *sums) {
  uint32_t o = 0;
  for (; o + 48 <= m->outputs; o += 48) multiply_part(m, x, sums, o, 6);
  for (; o + 16 <= m->outputs; o += 16) multiply_part(m, x, sums, o, 2);
}

INLINE void multiply_sse2(const cleanse_matrix *m, const int16_t *x, int32_t *sums) {
  for (uint32_t o = 0; o < m->outputs; o += 16) {
    __m128i a[4];
    for (int k = 0; k < 4; k++) a[k] = _mm_loadu_si128((const __m128i *)(sums + o) + k);
    for (uint32_t i = 0; i < m->inputs; i += 2) {
      int32_t pair;
      memcpy(&pair, x + i, 4);
      const __m128i v = _mm_set1_epi32(pair);
      const __m128i *w = (const __m128i *)(m->weights + (size_t)i * m->outputs + 2 * o);
      for (int k = 0; k < 4; k++) a[k] = _mm_add_epi32(a[k], _mm_madd_epi16(_mm_loadu_si128(w + k), v));
    }
    for (int k = 0; k < 4; k++) _mm_storeu_si128((__m128i *)(sums + o) + k, a[k]);
  }
}
#endif

void cleanse_line_embed(const cleanse_line_net *net, const uint32_t *tokens, size_t count, int16_t *sum) {
  int32_t total[MOST_WIDTH] = {0};
  for (size_t t = 0; t < count; t++) {
    const int8_t *row = net->embedding + (size_t)(tokens[t] & (net->buckets - 1)) * net->embed;
    for (uint32_t k = 0; k < net->embed; k++) total[k] += row[k];
  }
  const float scale = net->embed_scale * 256 / sqrtf(count ? (float)count : 1);
  for (uint32_t k = 0; k < net->embed; k++) sum[k] = narrow(nearest((float)total[k] * scale));
}

/// First layer: `h` of `width` a line.
INLINE void enter(const cleanse_line_net *net, multiplier *multiply, const uint8_t *features, const int16_t *sums, size_t count, int16_t *h) {
  int16_t x[CLEANSE_LINE_FEATURES];
  int32_t a[MOST_WIDTH], b[MOST_WIDTH];
  for (size_t i = 0; i < count; i++) {
    for (int k = 0; k < CLEANSE_LINE_FEATURES; k++) x[k] = features[i * CLEANSE_LINE_FEATURES + (size_t)k];
    memcpy(a, net->from_features.bias, net->width * sizeof(int32_t));
    memcpy(b, net->from_hashes.bias, net->width * sizeof(int32_t));
    multiply(&net->from_features, x, a);
    multiply(&net->from_hashes, sums + i * net->embed, b);
    for (uint32_t o = 0; o < net->width; o++) {
      const int32_t y = shifted(a[o], net->from_features.shift - 8) + shifted(b[o], net->from_hashes.shift);
      h[i * net->width + o] = y > 0 ? narrow(y) : 0;
    }
  }
}

/// Adds to every line what the page says as a whole: the mean by the root of the words, and the greatest.
INLINE void add_page(const cleanse_line_net *net, multiplier *multiply, const uint32_t *sizes, size_t count, int16_t *h) {
  int16_t whole[2 * MOST_WIDTH] = {0};
  int64_t total[MOST_WIDTH] = {0}, weights = 0;
  for (size_t i = 0; i < count; i++) {
    const int32_t weight = (int32_t)(8 * sqrtf(sizes[i] ? (float)sizes[i] : 1));
    weights += weight;
    for (uint32_t o = 0; o < net->width; o++) {
      const int16_t y = h[i * net->width + o];
      total[o] += (int64_t)weight * y;
      if (y > whole[net->width + o]) whole[net->width + o] = y;
    }
  }
  for (uint32_t o = 0; o < net->width; o++) whole[o] = (int16_t)(total[o] / (weights ? weights : 1));
  int32_t sums[MOST_WIDTH];
  memcpy(sums, net->pool.bias, net->width * sizeof(int32_t));
  multiply(&net->pool, whole, sums);
  for (uint32_t o = 0; o < net->width; o++) sums[o] = shifted(sums[o], net->pool.shift);
  for (size_t i = 0; i < count; i++)
    for (uint32_t o = 0; o < net->width; o++) h[i * net->width + o] = narrow(h[i * net->width + o] + sums[o]);
}

/// A residual block: five taps a channel, then across the channels.
INLINE void convolve(const cleanse_line_net *net, multiplier *multiply, uint32_t block, size_t count, const int16_t *h, int16_t *next) {
  const uint32_t width = net->width;
  const cleanse_matrix *m = &net->point[block];
  const int64_t tap = net->taps[block];
  int32_t c[MOST_WIDTH], sums[MOST_WIDTH];
  int16_t x[MOST_WIDTH];
  for (size_t i = 0; i < count; i++) {
    memset(c, 0, sizeof c);
    for (int64_t k = 0; k < 5; k++) {
      const int64_t at = (int64_t)i + (k - 2) * tap;
      if (at < 0 || at >= (int64_t)count) continue;
      const int16_t *row = h + at * width, *w = net->depth[block] + k * width;
      for (uint32_t o = 0; o < width; o++) c[o] += row[o] * w[o];
    }
    for (uint32_t o = 0; o < width; o++) x[o] = narrow(shifted(c[o], net->depth_shift[block]));
    memcpy(sums, m->bias, width * sizeof(int32_t));
    multiply(m, x, sums);
    for (uint32_t o = 0; o < width; o++) {
      const int32_t y = shifted(sums[o], m->shift);
      next[i * width + o] = narrow(h[i * width + o] + (y > 0 ? y : 0));
    }
  }
}

/// One direction of the recurrence: h += z (c - h), `z` a soft sign of the first half of the gates, `c` the second.
INLINE void recur(const cleanse_line_net *net, size_t count, int forward, const int32_t *gates, int16_t *states) {
  const uint32_t hidden = net->hidden, at = forward ? 0 : hidden;
  const float unit = 1.0f / 256;
  float h[MOST_WIDTH] = {0};
  for (size_t n = 0; n < count; n++) {
    const size_t i = forward ? n : count - 1 - n;
    const int32_t *g = gates + i * 4 * hidden + at;
    int16_t *state = states + i * 2 * hidden + at;
    for (uint32_t k = 0; k < hidden; k++) {
      const float x = (float)g[k] * unit, c = (float)g[2 * hidden + k] * unit;
      const float z = 0.5f + 0.5f * x / (1 + fabsf(x));
      h[k] = (1 - z) * h[k] + z * c;
      state[k] = narrow(nearest(h[k] * 256));
    }
  }
}

typedef struct {
  int16_t *h, *next, *states;
  int32_t *gates;
} rooms;

static size_t divide(const cleanse_line_net *net, size_t count, uint8_t *base, rooms *r) {
  size_t at = 0;
  const size_t line = (count * net->width * sizeof(int16_t) + 31) & ~(size_t)31;
  r->h = (int16_t *)(void *)(base + at), at += line;
  r->next = (int16_t *)(void *)(base + at), at += line;
  r->states = (int16_t *)(void *)(base + at), at += (count * 2 * net->hidden * sizeof(int16_t) + 31) & ~(size_t)31;
  r->gates = (int32_t *)(void *)(base + at), at += count * 4 * net->hidden * sizeof(int32_t);
  return at;
}

size_t cleanse_line_net_scratch(const cleanse_line_net *net, size_t count) {
  const size_t line = (count * net->width * 2 + 31) & ~(size_t)31;
  return 2 * line + ((count * 4 * net->hidden + 31) & ~(size_t)31) + count * 16 * net->hidden;
}

INLINE void run(const cleanse_line_net *net, multiplier *multiply, const uint8_t *features, const int16_t *sums,
                const uint32_t *sizes, size_t count, void *scratch, float *odds) {
  rooms r;
  divide(net, count, scratch, &r);
  enter(net, multiply, features, sums, count, r.h);
  add_page(net, multiply, sizes, count, r.h);
  for (uint32_t b = 0; b < net->blocks; b++) {
    convolve(net, multiply, b, count, r.h, r.next);
    int16_t *other = r.h;
    r.h = r.next;
    r.next = other;
  }
  for (size_t i = 0; i < count; i++) {
    int32_t *g = r.gates + i * 4 * net->hidden;
    memcpy(g, net->gates.bias, 4 * net->hidden * sizeof(int32_t));
    multiply(&net->gates, r.h + i * net->width, g);
    for (uint32_t k = 0; k < 4 * net->hidden; k++) g[k] = shifted(g[k], net->gates.shift);
  }
  recur(net, count, 1, r.gates, r.states);
  recur(net, count, 0, r.gates, r.states);
  const float unit = 1.0f / (float)(256 << net->out.shift);
  for (size_t i = 0; i < count; i++) {
    int32_t y = net->out.bias[0];
    for (uint32_t o = 0; o < net->width; o++) y += net->out.weights[o] * r.h[i * net->width + o];
    for (uint32_t k = 0; k < 2 * net->hidden; k++) y += net->out.weights[net->width + k] * r.states[i * 2 * net->hidden + k];
    odds[i] = (float)y * unit;
  }
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) static void run_avx2(const cleanse_line_net *net, const uint8_t *features,
                                                     const int16_t *sums, const uint32_t *sizes, size_t count,
                                                     void *scratch, float *odds) {
  run(net, multiply_avx2, features, sums, sizes, count, scratch, odds);
}

static void run_sse2(const cleanse_line_net *net, const uint8_t *features, const int16_t *sums, const uint32_t *sizes,
                     size_t count, void *scratch, float *odds) {
  run(net, multiply_sse2, features, sums, sizes, count, scratch, odds);
}
#endif

static void run_portable(const cleanse_line_net *net, const uint8_t *features, const int16_t *sums,
                         const uint32_t *sizes, size_t count, void *scratch, float *odds) {
  run(net, multiply_portable, features, sums, sizes, count, scratch, odds);
}

void cleanse_line_net_run(const cleanse_line_net *net, const uint8_t *features, const int16_t *sums,
                          const uint32_t *sizes, size_t count, void *scratch, float *odds) {
#if defined(__x86_64__)
  if (net->width % 16 == 0 && net->hidden % 4 == 0) {
    if (__builtin_cpu_supports("avx2")) return run_avx2(net, features, sums, sizes, count, scratch, odds);
    return run_sse2(net, features, sums, sizes, count, scratch, odds);
  }
#endif
  run_portable(net, features, sums, sizes, count, scratch, odds);
}
