// The tagger's weights, where they lie: rows of a feature found by its hash, without a branch that guesses.
#ifndef TAG_MODEL_H
#define TAG_MODEL_H

#include "CCleanseKernels.h"

#include <string.h>

enum { tags_of_a_word = CLEANSE_TAG_MOST, tags_in_all = 50, head_of_model = 32, most_features = 32 };

/// The model, as Training/grammar/README.md describes it. No two features of it have the same place.
typedef struct {
  const uint32_t *places;
  const uint16_t *moves, *few;
  const int8_t *many;
  uint64_t buckets, slots;
} tag_model;

static inline tag_model open_model(const uint8_t *bytes) {
  uint32_t sizes[3];
  memcpy(sizes, bytes + 8, sizeof sizes);
  tag_model m = {.buckets = sizes[0], .slots = sizes[1]};
  m.places = (const uint32_t *)(bytes + head_of_model);
  m.moves = (const uint16_t *)(m.places + m.slots);
  m.few = m.moves + m.buckets;
  m.many = (const int8_t *)(m.few + sizes[2]);
  return m;
}

static inline uint64_t mix(uint64_t template, uint64_t x, uint64_t y) {
  uint64_t z = (x + template * 0x9E3779B97F4A7C15ull) ^ (y * 0xBF58476D1CE4E5B9ull);
  z ^= z >> 29;
  z *= 0x94D049BB133111EBull;
  return z ^ z >> 32;
}

/// What the model has at the place of a feature; 0, which is a weight of 0, where it has not this one.
static inline uint32_t find(const tag_model *m, uint64_t feature) {
  const uint32_t move = m->moves[(feature >> 32) * m->buckets >> 32];
  const uint32_t spread = ((uint32_t)(feature >> 16) ^ move * 0x9E3779B1u) * 0x85EBCA6Bu;
  const uint32_t found = m->places[spread * m->slots >> 32];
  return (found ^ (uint32_t)(feature >> 6)) & 0x3FF ? 0 : found;
}

/// Sums what was found says for each of the tags. A feature has one weight, which lies in its place, up to eight, which
/// are copied to a list, or one for every tag.
static inline void add(const tag_model *m, const uint32_t *found, int count, const uint8_t *tags, int number, int16_t *sums) {
  enum { at_most = 8, all = 15 };
  uint16_t few[at_most * (most_features + 1)];
  uint32_t many[most_features];
  int16_t scores[64] = {0};
  int rows = 0, columns = 0;
  for (int i = 0; i < count; i++) {
    const uint32_t kind = found[i] >> 10 & 15, value = found[i] >> 14;
    many[columns] = value * tags_in_all;
    columns += kind == all;
    memcpy(few + rows, m->few + (kind == all || kind == 0 ? 0 : value), 2 * at_most);
    few[rows] = kind ? few[rows] : (uint16_t)value;
    rows += kind == all || found[i] == 0 ? 0 : (int)kind + 1;
  }
  for (int i = 0; i < rows; i++) scores[few[i] >> 8] += (int8_t)few[i];
  for (int j = 0; j < number; j++) {
    const int8_t *column = m->many + tags[j];
    int16_t sum = scores[tags[j]];
    for (int i = 0; i < columns; i++) sum += column[many[i]];
    sums[j] = sum;
  }
}

#endif
