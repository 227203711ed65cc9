// Scores that the tagger has found and will need again: common words and steps come back in every sentence.
#ifndef TAG_MEMORY_H
#define TAG_MEMORY_H

#include "tag_features.h"

/// A word: a line of cache.
typedef struct {
  uint64_t hash;
  uint32_t form, none;
  int16_t own[tags_of_a_word];
  uint32_t near[features_near];
} known_word;

/// A step from a tag to the tags of a word.
typedef struct {
  uint64_t tags;
  uint32_t form, none;
  int16_t scores[tags_of_a_word];
} known_step;

enum { known_words = 1 << 12, known_steps = 1 << 11 };

/// What is known replaces what was known in its place; empty where all bytes are 0.
typedef struct {
  known_word words[known_words];
  known_step steps[known_steps];
} tag_memory;

static inline int list(uint64_t set, uint8_t *tags) {
  int count = 0;
  for (; set && count < tags_of_a_word; set &= set - 1) tags[count++] = (uint8_t)__builtin_ctzll(set);
  return count;
}

static inline const known_word *know_word(tag_memory *memory, const tag_model *m, const cleanse_tag_word *w, uint64_t first) {
  known_word *k = memory->words + (w->hash * 0x9E3779B97F4A7C15ull >> 52);
  const uint32_t form = w->shape << 2 | (uint32_t)first << 1 | 1;
  if (k->hash == w->hash && k->form == form) return k;
  *k = (known_word){.hash = w->hash, .form = form};
  uint8_t tags[tags_of_a_word];
  const int number = list(w->tags, tags);
  if (number > 1) {
    uint32_t found[features_alone];
    find_alone(m, w, first, found);
    add(m, found, features_alone, tags, number, k->own);
  }
  find_near(m, w, k->near);
  return k;
}

static inline const int16_t *know_step(tag_memory *memory, const tag_model *m, uint64_t before, const cleanse_tag_word *w,
                                       const uint8_t *tags, int number) {
  const uint32_t form = w->set << 7 | (uint32_t)before << 1 | 1;
  known_step *k = memory->steps + (((form ^ w->tags) * 0x9E3779B97F4A7C15ull) >> 53);
  if (k->form != form || k->tags != w->tags) {
    k->form = form, k->tags = w->tags;
    uint32_t found[2];
    find_step(m, before, w, found);
    add(m, found, 2, tags, number, k->scores);
  }
  return k->scores;
}

#endif
