#include "cleanse_line_net.h"

#include <math.h>
#include <string.h>

#include "line_multiply.h"

#pragma STDC FP_CONTRACT OFF

INLINE int16_t narrow(int32_t value) {
  return value > 32767 ? 32767 : value < -32768 ? -32768 : (int16_t)value;
}

/// `value` without `shift` fractional bits, rounded half up.
INLINE int32_t shifted(int32_t value, uint32_t shift) {
  return shift ? (value + (1 << (shift - 1))) >> shift : value;
}

INLINE int32_t nearest(float value) { return (int32_t)(value < 0 ? value - 0.5f : value + 0.5f); }

void cleanse_line_embed(const cleanse_line_net *net, const uint32_t *tokens, size_t count, int16_t *sum) {
  // At most CLEANSE_LINE_TOKENS bytes are added, which 16 bits hold.
  int16_t total[MOST_WIDTH] = {0};
  const uint32_t embed = net->embed;
  for (size_t t = 0; t < count; t++) {
    const int8_t *row = net->embedding + (size_t)(tokens[t] & (net->buckets - 1)) * embed;
    for (uint32_t k = 0; k < embed; k++) total[k] = (int16_t)(total[k] + row[k]);
  }
  const float scale = net->embed_scale * 256 / sqrtf(count ? (float)count : 1);
  for (uint32_t k = 0; k < embed; k++) sum[k] = narrow(nearest((float)total[k] * scale));
}

INLINE size_t batch(size_t count, size_t at) { return count - at < BATCH ? count - at : BATCH; }

/// First layer: `h` of `width` a line.
INLINE void enter(const cleanse_line_net *net, multiplier *multiply, const uint8_t *features, const int16_t *sums, size_t count, int16_t *h) {
  int16_t x[BATCH * CLEANSE_LINE_FEATURES];
  int32_t a[BATCH * MOST_WIDTH], b[BATCH * MOST_WIDTH];
  const uint32_t shift_a = net->from_features.shift - 8, shift_b = net->from_hashes.shift;
  for (size_t i = 0; i < count; i += BATCH) {
    const size_t lines = batch(count, i);
    for (size_t k = 0; k < lines * CLEANSE_LINE_FEATURES; k++) x[k] = features[i * CLEANSE_LINE_FEATURES + k];
    multiply(&net->from_features, x, lines, a);
    multiply(&net->from_hashes, sums + i * net->embed, lines, b);
    for (size_t k = 0; k < lines * net->width; k++) {
      const int32_t y = shifted(a[k], shift_a) + shifted(b[k], shift_b);
      h[i * net->width + k] = y > 0 ? narrow(y) : 0;
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
  multiply(&net->pool, whole, 1, sums);
  for (uint32_t o = 0; o < net->width; o++) sums[o] = shifted(sums[o], net->pool.shift);
  for (size_t i = 0; i < count; i++)
    for (uint32_t o = 0; o < net->width; o++) h[i * net->width + o] = narrow(h[i * net->width + o] + sums[o]);
}

#define LANES 16
typedef int16_t shorts __attribute__((vector_size(2 * LANES)));
typedef int32_t words __attribute__((vector_size(4 * LANES)));

/// Five taps a channel around line `i`; `width` is a multiple of `LANES`.
INLINE void taps_wide(const cleanse_line_net *net, uint32_t block, size_t count, size_t i, const int16_t *h, int16_t *x) {
  const uint32_t width = net->width, shift = net->depth_shift[block];
  const int64_t tap = net->taps[block];
  for (uint32_t o = 0; o < width; o += LANES) {
    words c = {0};
    for (int64_t k = 0; k < 5; k++) {
      const int64_t at = (int64_t)i + (k - 2) * tap;
      if (at < 0 || at >= (int64_t)count) continue;
      shorts row, w;
      memcpy(&row, h + at * width + o, sizeof row);
      memcpy(&w, net->depth[block] + k * width + o, sizeof w);
      c += __builtin_convertvector(row, words) * __builtin_convertvector(w, words);
    }
    int32_t sums[LANES];
    memcpy(sums, &c, sizeof sums);
    for (uint32_t k = 0; k < LANES; k++) x[o + k] = narrow(shifted(sums[k], shift));
  }
}

INLINE void taps_narrow(const cleanse_line_net *net, uint32_t block, size_t count, size_t i, const int16_t *h, int16_t *x) {
  const int64_t tap = net->taps[block];
  for (uint32_t o = 0; o < net->width; o++) {
    int32_t c = 0;
    for (int64_t k = 0; k < 5; k++) {
      const int64_t at = (int64_t)i + (k - 2) * tap;
      if (at >= 0 && at < (int64_t)count) c += h[at * net->width + o] * net->depth[block][k * net->width + o];
    }
    x[o] = narrow(shifted(c, net->depth_shift[block]));
  }
}

/// A residual block: five taps a channel, then across the channels.
INLINE void convolve(const cleanse_line_net *net, multiplier *multiply, uint32_t block, size_t count, const int16_t *h, int16_t *next) {
  const uint32_t width = net->width, shift = net->point[block].shift;
  int32_t sums[BATCH * MOST_WIDTH];
  int16_t x[BATCH * MOST_WIDTH];
  for (size_t i = 0; i < count; i += BATCH) {
    const size_t lines = batch(count, i);
    for (size_t n = 0; n < lines; n++) {
      if (width % LANES == 0) taps_wide(net, block, count, i + n, h, x + n * width);
      else taps_narrow(net, block, count, i + n, h, x + n * width);
    }
    multiply(&net->point[block], x, lines, sums);
    for (size_t k = 0; k < lines * width; k++) {
      const int32_t y = shifted(sums[k], shift);
      next[i * width + k] = narrow(h[i * width + k] + (y > 0 ? y : 0));
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
  const size_t own = 2 * line + ((count * 4 * net->hidden + 31) & ~(size_t)31) + count * 16 * net->hidden;
  const size_t trees = cleanse_line_trees_sums(count) * sizeof(int16_t) + cleanse_line_trees_scratch(&net->trees, count);
  return own > trees ? own : trees;
}

/// The gates of both directions and both halves: `4 * hidden` a line.
INLINE void open_gates(const cleanse_line_net *net, multiplier *multiply, size_t count, const int16_t *h, int32_t *gates) {
  const size_t width = 4 * net->hidden;
  for (size_t i = 0; i < count; i += BATCH) multiply(&net->gates, h + i * net->width, batch(count, i), gates + i * width);
  const uint32_t shift = net->gates.shift;
  for (size_t k = 0; k < count * width; k++) gates[k] = shifted(gates[k], shift);
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
  open_gates(net, multiply, count, r.h, r.gates);
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

__attribute__((target(VNNI))) static void run_vnni(const cleanse_line_net *net, const uint8_t *features,
                                                   const int16_t *sums, const uint32_t *sizes, size_t count,
                                                   void *scratch, float *odds) {
  run(net, multiply_vnni, features, sums, sizes, count, scratch, odds);
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

#if defined(__x86_64__)
static int has_vnni(void) {
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vl") &&
         __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vnni");
}
#endif

static void run_net(const cleanse_line_net *net, const uint8_t *features, const int16_t *sums, const uint32_t *sizes,
                    size_t count, void *scratch, float *odds) {
#if defined(__x86_64__)
  if (net->width % 16 == 0 && net->hidden % 4 == 0) {
    if (has_vnni()) return run_vnni(net, features, sums, sizes, count, scratch, odds);
    if (__builtin_cpu_supports("avx2")) return run_avx2(net, features, sums, sizes, count, scratch, odds);
    return run_sse2(net, features, sums, sizes, count, scratch, odds);
  }
#endif
  run_portable(net, features, sums, sizes, count, scratch, odds);
}

void cleanse_line_net_run(const cleanse_line_net *net, const uint8_t *features, const int16_t *sums,
                          const uint32_t *sizes, size_t count, void *scratch, float *odds) {
  run_net(net, features, sums, sizes, count, scratch, odds);
  // The net needs its memory no more.
  int16_t *leaves = scratch;
  void *rest = (uint8_t *)scratch + cleanse_line_trees_sums(count) * sizeof(int16_t);
  cleanse_line_trees_sum(&net->trees, features, sizes, count, rest, cleanse_trees_avx512, leaves);
  for (size_t i = 0; i < count; i++) {
    const float by_trees = (float)(net->tree_bias + leaves[i]) * net->tree_unit;
    odds[i] = net->net_share * odds[i] + by_trees;
  }
}
