// What the tagger is told of a word. Training/grammar/tagger.c numbers the features alike.
#ifndef TAG_FEATURES_H
#define TAG_FEATURES_H

#include "tag_model.h"

/// Features of a word alone, of one alone as its neighbour, and of words together.
enum { features_alone = 14, features_near = 4, features_together = 15 };

/// The word beyond the ends of a sentence.
static const cleanse_tag_word outside = {1, 1, 1, 1, 1, 1, 1, 0, 1023, 15, 256, 5};

/// What the word says of its own tags.
static inline void find_alone(const tag_model *m, const cleanse_tag_word *w, uint64_t first, uint32_t *found) {
  const uint64_t features[features_alone] = {
    mix(1, w->hash, 0),
    mix(11, w->tail1, 0),
    mix(12, w->tail2, 0),
    mix(13, w->tail3, 0),
    mix(14, w->tail4, 0),
    mix(15, w->head2, 0),
    mix(16, w->head3, 0),
    mix(17, w->shape, first),
    mix(19, w->set, 0),
    mix(25, w->set, w->shape),
    mix(26, w->tail3, w->shape),
    mix(29, w->hash, w->shape + 1),
    mix(32, w->cluster, w->set),
    mix(38, w->capitals | w->shape << 8, first),
  };
  for (int i = 0; i < features_alone; i++) found[i] = find(m, features[i]);
}

/// What the word says of the tags of the next word, of the one before, and of those beyond.
static inline void find_near(const tag_model *m, const cleanse_tag_word *w, uint32_t *found) {
  for (uint64_t i = 0; i < features_near; i++) found[i] = find(m, mix(2 + i, w->hash, 0));
}

/// What the words around say together of the tags of `w`.
static inline void find_together(const tag_model *m, const cleanse_tag_word *b2, const cleanse_tag_word *b, const cleanse_tag_word *w,
                                 const cleanse_tag_word *a, const cleanse_tag_word *a2, uint64_t first, uint32_t *found) {
  const uint64_t features[features_together] = {
    mix(6, b->hash, w->hash),
    mix(7, w->hash, a->hash),
    mix(18, w->shape | b->shape << 8 | a->shape << 16, first),
    mix(20, w->set, b->set),
    mix(21, w->set, a->set),
    mix(22, w->set | (uint64_t)b->set << 10 | (uint64_t)a->set << 20, 0),
    mix(23, b->set, b2->set),
    mix(24, a->set, a2->set),
    mix(27, b->hash, w->set),
    mix(28, a->hash, w->set),
    mix(35, b->cluster | w->cluster << 10 | (uint64_t)a->cluster << 20, 0),
    mix(36, b->cluster | b2->cluster << 10, 0),
    mix(37, a->cluster | a2->cluster << 10, 0),
    mix(39, b->cluster | w->cluster << 10, 0),
    mix(40, a->cluster | w->cluster << 10, 0),
  };
  for (int i = 0; i < features_together; i++) found[i] = find(m, features[i]);
}

/// What the tag before, 0 for none and else one more, says of the tags of `w`.
static inline void find_step(const tag_model *m, uint64_t before, const cleanse_tag_word *w, uint32_t found[2]) {
  found[0] = find(m, mix(101, 0, before));
  found[1] = find(m, mix(103, w->set, before));
}

#endif
