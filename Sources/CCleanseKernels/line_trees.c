#include "cleanse_line_trees.h"

#include <math.h>
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#define DEPTH CLEANSE_TREE_DEPTH
#define LEAVES CLEANSE_TREE_LEAVES
#define LINES CLEANSE_TREE_LINES
#define FEATURES CLEANSE_LINE_FEATURES
/// Zeros before the first and after the last line of a column.
#define PAD 4

_Static_assert(PAD >= CLEANSE_TREE_REACH && LEAVES == 1 << DEPTH, "lines beyond the page are read as zeros");

/// Where the bytes that a test compares begin, for lines from the first on; `advance` is 0 for what holds for the page.
typedef struct {
  uint32_t offset, advance;
} source;

/// A page as a column of bytes for each number: lines of the page, then `LINES` times its mean.
typedef struct {
  source *sources;
  uint8_t *columns, *means;
  size_t stride;
} survey;

static size_t rounded(size_t count) { return (count + LINES - 1) & ~(size_t)(LINES - 1); }

size_t cleanse_line_trees_sums(size_t count) { return rounded(count); }

size_t cleanse_line_trees_scratch(const cleanse_line_trees *trees, size_t count) {
  return trees->count * DEPTH * sizeof(source) + FEATURES * (rounded(count) + 2 * PAD + LINES);
}

static survey divide(const cleanse_line_trees *trees, size_t count, uint8_t *base) {
  survey s;
  s.sources = (source *)(void *)base;
  s.columns = base + trees->count * DEPTH * sizeof(source);
  s.stride = rounded(count) + 2 * PAD;
  s.means = s.columns + FEATURES * s.stride;
  return s;
}

/// Turns lines into columns.
static void turn(const uint8_t *features, size_t count, survey *s) {
  for (size_t f = 0; f < FEATURES; f++) {
    memset(s->columns + f * s->stride, 0, PAD);
    memset(s->columns + f * s->stride + PAD + count, 0, s->stride - PAD - count);
  }
  // A few lines at a time, so that what is read stays in the cache while all columns are written.
  for (size_t start = 0; start < count; start += LINES) {
    const size_t lines = count - start < LINES ? count - start : LINES;
    for (size_t f = 0; f < FEATURES; f++) {
      const uint8_t *from = features + start * FEATURES + f;
      uint8_t *to = s->columns + f * s->stride + PAD + start;
      for (size_t i = 0; i < lines; i++) to[i] = from[i * FEATURES];
    }
  }
}

/// The mean of the page by the root of the words, as the net takes it.
static void find_means(const uint8_t *features, const uint32_t *sizes, size_t count, survey *s) {
  uint64_t total[FEATURES] = {0}, weights = 0;
  for (size_t start = 0; start < count; start += LINES) {
    // 32 bits hold the sums of so many lines, whatever fits into a text.
    uint32_t part[FEATURES] = {0};
    for (size_t i = start; i < count && i < start + LINES; i++) {
      const uint32_t weight = (uint32_t)(8 * sqrtf(sizes[i] ? (float)sizes[i] : 1));
      weights += weight;
      for (size_t f = 0; f < FEATURES; f++) part[f] += weight * features[i * FEATURES + f];
    }
    for (size_t f = 0; f < FEATURES; f++) total[f] += part[f];
  }
  for (size_t f = 0; f < FEATURES; f++) memset(s->means + f * LINES, (int)(total[f] / (weights ? weights : 1)), LINES);
}

static void find_sources(const cleanse_line_trees *trees, survey *s) {
  for (size_t t = 0; t < trees->count * DEPTH; t++) {
    const cleanse_tree_test test = trees->tests[t];
    const int is_page = test.place == CLEANSE_TREE_PAGE;
    s->sources[t].advance = is_page ? 0 : 1;
    s->sources[t].offset = (uint32_t)(is_page ? FEATURES * s->stride + (size_t)test.feature * LINES
                                              : test.feature * s->stride + PAD + test.place - CLEANSE_TREE_REACH);
  }
}

/// Sums the leaves of the `LINES` lines from `at` on.
typedef void summer(const cleanse_line_trees *trees, const survey *s, size_t at, int16_t *sums);

static const uint8_t *bytes_of(const survey *s, size_t test, size_t at) {
  return s->columns + s->sources[test].offset + at * s->sources[test].advance;
}

static void sum_portable(const cleanse_line_trees *trees, const survey *s, size_t at, int16_t *sums) {
  memset(sums, 0, LINES * sizeof(int16_t));
  for (size_t t = 0; t < trees->count; t++) {
    uint8_t leaf[LINES] = {0};
    for (size_t j = 0; j < DEPTH; j++) {
      const uint8_t *bytes = bytes_of(s, t * DEPTH + j, at);
      const uint8_t threshold = trees->tests[t * DEPTH + j].threshold, bit = (uint8_t)(1 << j);
      for (size_t i = 0; i < LINES; i++) leaf[i] |= bytes[i] > threshold ? bit : 0;
    }
    for (size_t i = 0; i < LINES; i++) sums[i] = (int16_t)(sums[i] + trees->leaves[t * LEAVES + leaf[i]]);
  }
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) static void sum_half_avx2(const cleanse_line_trees *trees, const survey *s, size_t at,
                                                          int16_t *sums) {
  __m256i low = _mm256_setzero_si256(), high = low;
  for (size_t t = 0; t < trees->count; t++) {
    __m256i leaf = _mm256_setzero_si256(), above = leaf, above_before = leaf;
    for (size_t j = 0; j < DEPTH; j++) {
      const __m256i bytes = _mm256_loadu_si256((const __m256i *)(const void *)bytes_of(s, t * DEPTH + j, at));
      const __m256i least = _mm256_set1_epi8((char)(trees->tests[t * DEPTH + j].threshold + 1));
      above_before = above;
      above = _mm256_cmpeq_epi8(_mm256_max_epu8(bytes, least), bytes);
      if (j < 4) leaf = _mm256_or_si256(leaf, _mm256_and_si256(above, _mm256_set1_epi8((char)(1 << j))));
    }
    // The first four bits choose among 16 leaves, the last two among four such rows.
    const __m128i *rows = (const __m128i *)(const void *)(trees->leaves + t * LEAVES);
    __m256i found[4];
    for (int k = 0; k < 4; k++) found[k] = _mm256_shuffle_epi8(_mm256_broadcastsi128_si256(_mm_loadu_si128(rows + k)), leaf);
    const __m256i value = _mm256_blendv_epi8(_mm256_blendv_epi8(found[0], found[1], above_before),
                                             _mm256_blendv_epi8(found[2], found[3], above_before), above);
    low = _mm256_add_epi16(low, _mm256_cvtepi8_epi16(_mm256_castsi256_si128(value)));
    high = _mm256_add_epi16(high, _mm256_cvtepi8_epi16(_mm256_extracti128_si256(value, 1)));
  }
  _mm256_storeu_si256((__m256i *)(void *)sums, low);
  _mm256_storeu_si256((__m256i *)(void *)(sums + 16), high);
}

static void sum_avx2(const cleanse_line_trees *trees, const survey *s, size_t at, int16_t *sums) {
  for (size_t half = 0; half < LINES; half += 32) sum_half_avx2(trees, s, at + half, sums + half);
}

__attribute__((target("avx512f,avx512bw,avx512vbmi"))) static void sum_avx512(const cleanse_line_trees *trees,
                                                                              const survey *s, size_t at, int16_t *sums) {
  __m512i low = _mm512_setzero_si512(), high = low;
  for (size_t t = 0; t < trees->count; t++) {
    __m512i leaf = _mm512_setzero_si512();
    for (size_t j = 0; j < DEPTH; j++) {
      const __m512i bytes = _mm512_loadu_si512(bytes_of(s, t * DEPTH + j, at));
      const __m512i threshold = _mm512_set1_epi8((char)trees->tests[t * DEPTH + j].threshold);
      const __m512i bit = _mm512_set1_epi8((char)(1 << j));
      leaf = _mm512_mask_add_epi8(leaf, _mm512_cmpgt_epu8_mask(bytes, threshold), leaf, bit);
    }
    const __m512i value = _mm512_permutexvar_epi8(leaf, _mm512_loadu_si512(trees->leaves + t * LEAVES));
    low = _mm512_add_epi16(low, _mm512_cvtepi8_epi16(_mm512_castsi512_si256(value)));
    high = _mm512_add_epi16(high, _mm512_cvtepi8_epi16(_mm512_extracti64x4_epi64(value, 1)));
  }
  _mm512_storeu_si512(sums, low);
  _mm512_storeu_si512(sums + 32, high);
}
#endif

static summer *summer_for(cleanse_trees_instructions most) {
#if defined(__x86_64__)
  if (most >= cleanse_trees_avx512 && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512vbmi"))
    return sum_avx512;
  if (most >= cleanse_trees_avx2 && __builtin_cpu_supports("avx2")) return sum_avx2;
#endif
  (void)most;
  return sum_portable;
}

void cleanse_line_trees_sum(const cleanse_line_trees *trees, const uint8_t *features, const uint32_t *sizes, size_t count,
                            void *scratch, cleanse_trees_instructions most, int16_t *sums) {
  survey s = divide(trees, count, scratch);
  turn(features, count, &s);
  find_means(features, sizes, count, &s);
  find_sources(trees, &s);
  summer *sum = summer_for(most);
  for (size_t at = 0; at < count; at += LINES) sum(trees, &s, at, sums + at);
}
