// Lets Python see gaps with the very code of the product, and trains the net: see gaps.py and train.py.
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include "boundary_walk.h"

/// The hashes of the word in `text[0 ..< size]`, its ending and its shape.
void read_word(const uint8_t *text, size_t size, const cleanse_boundary_model *model, uint32_t *out) {
  bool quoted = false;
  const cleanse_piece piece = read_piece(model, text, 0, size, &quoted);
  out[0] = piece.word, out[1] = piece.ending, out[2] = piece.shape, out[3] = piece.head, out[4] = piece.tail;
}

/// Walks over `text[start ..< end]` as its sentences really end, at `ends`, in ascending order. Writes of each gap its
/// features, whether a sentence ends there, whether a stop stands there, and its place. Returns the gaps.
size_t read_gaps(const uint8_t *text, size_t start, size_t end, int letters, const uint8_t *words, const uint8_t *endings,
                 const uint8_t *starters, const int64_t *ends, size_t end_count, uint32_t *features, uint8_t *labels,
                 uint8_t *stops, int64_t *places) {
  const cleanse_boundary_model model = {.words = words, .endings = endings, .starters = starters};
  cleanse_boundary_walk walk;
  begin_walk(&walk, &model, text, start, end, (uint8_t)letters);
  size_t count = 0, next_end = 0;
  gap g;
  for (;; walk.next++) {
    read_ahead(&walk, walk.next + CLEANSE_BOUNDARY_AHEAD);
    if (walk.next + 1 >= walk.read) return count;
    pass_piece(&walk);
    if (!open_gap(&walk, &g)) continue;
    while (next_end < end_count && ends[next_end] < (int64_t)g.l1->end) next_end++;
    const bool is_end = next_end < end_count && ends[next_end] <= (int64_t)g.r1->start;
    describe_gap(&g, features + count * BOUNDARY_FEATURES);
    labels[count] = is_end, stops[count] = g.is_stop, places[count] = (int64_t)g.l1->end;
    count++;
    if (is_end) end_sentence(&walk, g.is_stop);
  }
}

/// Writes the features of the end of the sentence `text[start ..< end]`, behind which its paragraph goes on to `limit`.
void read_end(const uint8_t *text, size_t start, size_t end, size_t limit, int letters, uint32_t setting, const uint8_t *words,
              const uint8_t *endings, const uint8_t *starters, uint32_t *features) {
  const cleanse_boundary_model model = {.words = words, .endings = endings, .starters = starters};
  cleanse_boundary_walk walk;
  gap g;
  begin_walk(&walk, &model, text, start, limit, (uint8_t)letters);
  close_sentence(&walk, &g, end, setting);
  describe_end(&g, features);
}

/// One epoch of AdaGrad over the rows in `order`, of `row` features each; features are left out with probability `drop`.
double train_epoch(const uint32_t *features, const float *labels, const float *weights, const int64_t *order, size_t count, int row,
                   int bits, float *table, float *memory, float *bias, float *bias_memory, float rate, float drop, uint64_t seed) {
  double loss = 0;
  for (size_t n = 0; n < count; n++) {
    const uint32_t *f = features + (size_t)order[n] * (size_t)row;
    const float y = labels[order[n]], weight = weights[order[n]];
    uint32_t slots[128];
    int used = 0;
    float sum = 0;
    for (int k = 0; k < row; k++) {
      seed = seed * 6364136223846793005u + 1442695040888963407u;
      if ((float)(seed >> 40) < drop * 16777216.0f) continue;
      slots[used] = f[k] >> (32 - bits);
      sum += table[slots[used++]];
    }
    const float scale = (float)row / (float)(used ? used : 1);
    const float p = 1 / (1 + expf(-(*bias + sum * scale)));
    loss -= weight * (y * logf(p + 1e-7f) + (1 - y) * logf(1 - p + 1e-7f));
    const float g = (p - y) * weight, step = g * scale;
    *bias_memory += g * g;
    *bias -= 0.2f * rate * g / sqrtf(*bias_memory + 1e-3f);
    for (int k = 0; k < used; k++) {
      memory[slots[k]] += step * step;
      table[slots[k]] -= rate * step / sqrtf(memory[slots[k]] + 1e-3f);
    }
  }
  return loss / (double)count;
}

void score(const uint32_t *features, size_t count, int row, int bits, const float *table, float bias, float *out) {
  for (size_t n = 0; n < count; n++) {
    out[n] = bias;
    for (int k = 0; k < row; k++) out[n] += table[features[n * (size_t)row + (size_t)k] >> (32 - bits)];
  }
}

/// The ends of sentences in `text[start ..< end]` by the model in `file`; returns how many, or -1.
int64_t split(const uint8_t *file, size_t size, const uint8_t *text, size_t start, size_t end, int letters, int64_t *ends) {
  cleanse_boundary_model model;
  if (!cleanse_boundary_open(file, size, &model)) return -1;
  cleanse_boundary_walk walk;
  cleanse_boundary found;
  int64_t count = 0;
  cleanse_boundary_begin(&walk, &model, text, start, end, (uint8_t)letters, false);
  while (cleanse_boundary_next(&walk, &found)) ends[count++] = (int64_t)found.end;
  return count;
}
