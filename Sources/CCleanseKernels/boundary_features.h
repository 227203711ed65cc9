// What the net of sentence boundaries is told of a gap between two pieces.
#ifndef BOUNDARY_FEATURES_H
#define BOUNDARY_FEATURES_H

#include "boundary_piece.h"

/// What is told of a gap, and what more of the end of a sentence without a stop.
#define BOUNDARY_FEATURES 70
#define BOUNDARY_END_FEATURES 82

INLINE uint32_t both(uint32_t a, uint32_t b) {
  const uint32_t mixed = (a * 0x9E3779B1u) ^ (b + 0x7F4A7C15u) * 0x85EBCA6Bu;
  return mixed ^ mixed >> 13;
}

INLINE uint32_t three(uint32_t a, uint32_t b, uint32_t c) { return both(both(a, b), c); }

/// The least power of two above `value`, up to 7.
INLINE uint32_t magnitude(size_t value) {
  uint32_t size = 0;
  while (value && size < 7) value >>= 1, size++;
  return size;
}

INLINE uint32_t steps(size_t value) { return value < 4 ? (uint32_t)value : value < 6 ? 4 : value < 9 ? 5 : value < 14 ? 6 : value < 22 ? 7 : 8; }

/// What stands around the gap.
typedef struct {
  const cleanse_piece *l3, *l2, *l1, *r1, *r2, *r3;
  uint32_t words, verbs, ahead, verbs_ahead, left, letters, quoted, brackets, look, first, first_shape, pattern, setting, before, before_shape, before_words;
  bool is_stop;
} gap;

typedef struct {
  uint32_t *out;
  uint32_t count, salt;
} feature_list;

INLINE void add(feature_list *list, uint32_t value) {
  const uint32_t id = ++list->count + list->salt;
  const uint32_t mixed = (value ^ id * 0xC2B2AE3Du) * 0x9E3779B1u;
  list->out[list->count - 1] = (mixed ^ mixed >> 16) * 0x85EBCA6Bu;
}

INLINE void add_words(feature_list *list, const gap *g) {
  const cleanse_piece *l2 = g->l2, *l1 = g->l1, *r1 = g->r1, *r2 = g->r2;
  const uint32_t stop = l1->tail >> 2, shape = r1->shape;
  add(list, l1->word);
  add(list, both(l1->word, l1->tail));
  add(list, r1->word);
  add(list, both(r1->word, stop));
  add(list, both(r1->word, shape));
  add(list, three(l1->word, shape, stop));
  add(list, both(l1->word, r1->word));
  add(list, l2->word);
  add(list, both(l2->word, l1->word));
  add(list, r2->word);
  add(list, both(r1->word, r2->word));
  add(list, g->l3->word);
  add(list, g->r3->word);
  add(list, both(l1->ending, stop));
  add(list, r1->ending);
  add(list, r2->ending);
  add(list, both(l1->word, r2->word));
  add(list, both(l1->word, r1->kind));
  add(list, both(r1->word, l1->kind));
  add(list, both(g->letters, r1->word));
}

INLINE void add_shapes(feature_list *list, const gap *g) {
  const cleanse_piece *l3 = g->l3, *l2 = g->l2, *l1 = g->l1, *r1 = g->r1, *r2 = g->r2, *r3 = g->r3;
  const uint32_t stop = l1->tail >> 2;
  add(list, l1->tail);
  add(list, three(l1->tail, r1->head, r1->shape));
  add(list, three(l1->shape, r1->shape, stop));
  add(list, three(l1->shape, l1->length, l1->tail));
  add(list, three(l1->shape, l1->length, r1->shape));
  add(list, three(r1->shape, r1->length, r1->tail));
  add(list, three(r1->shape, r2->shape, both(stop, r1->tail)));
  add(list, three(l2->shape, l2->tail, both(l1->shape, stop)));
  add(list, three(l3->shape, l2->shape, l1->shape));
  add(list, three(r1->shape, r2->shape, r3->shape));
  add(list, both(three(l1->shape, l1->tail, r1->shape), both(r1->tail, l1->touches)));
  add(list, three(r2->head, r2->shape, r1->shape));
  add(list, three(l2->kind, l1->kind, stop));
  add(list, three(r1->kind, r2->kind, stop));
  add(list, three(l1->kind, r1->kind, both(stop, r1->shape)));
  add(list, both(three(l2->kind, l1->kind, r1->kind), r2->kind));
  add(list, three(r1->kind, r2->kind, r3->kind));
  add(list, three(l3->kind, l2->kind, l1->kind));
}

INLINE void add_places(feature_list *list, const gap *g) {
  const cleanse_piece *l1 = g->l1, *r1 = g->r1;
  const uint32_t stop = l1->tail >> 2, words = steps(g->words), ahead = steps(g->ahead);
  const uint32_t verbs = g->verbs < 2 ? g->verbs : 2, verbs_ahead = g->verbs_ahead < 2 ? g->verbs_ahead : 2;
  add(list, three(words, stop, r1->shape));
  add(list, three(words, l1->shape, l1->tail));
  add(list, three(ahead, words, stop));
  add(list, three(verbs, verbs_ahead, both(words, ahead)));
  add(list, three(verbs, verbs_ahead, both(r1->shape, stop)));
  add(list, three(verbs, words, l1->kind));
  add(list, three(verbs_ahead, ahead, r1->kind));
  add(list, three(verbs, verbs_ahead, r1->word));
  add(list, three(g->left, words, stop));
  add(list, three(g->letters, l1->tail, r1->shape));
  add(list, three(g->letters, l1->shape, l1->length));
  add(list, three(g->left & 1, stop, r1->shape));
  add(list, both(r1->word, r1->tail));
  add(list, three(r1->tail, g->r2->tail, both(stop, r1->shape)));
  add(list, both(g->l2->word, both(r1->shape, stop)));
  add(list, three(g->first, words, stop));
  add(list, three(g->first_shape, words, both(r1->shape, stop)));
  add(list, three(g->look, words, both(r1->shape, stop)));
  add(list, three(g->look, g->pattern, stop));
  add(list, three(g->look, r1->word, stop));
  add(list, three(verbs, l1->shape, both(r1->shape, stop)));
  add(list, three(g->first_shape, r1->shape, r1->tail));
  add(list, three(g->before, words, both(r1->shape, stop)));
  add(list, three(g->before, g->look, g->pattern));
  add(list, both(g->before, r1->word));
  add(list, three(g->before, l1->kind, r1->kind));
  add(list, three(g->before, l1->shape, both(r1->shape, l1->tail)));
  add(list, three(g->before_shape == g->first_shape, g->first_shape == r1->shape + 1u + 32u * r1->head, both(r1->shape, g->before)));
  add(list, three(g->before_words, words, both(g->before, stop)));
  add(list, three(g->quoted, g->brackets, both(l1->tail, r1->shape)));
  add(list, three(g->quoted, r1->head, l1->tail));
  add(list, three(l1->touches, l1->shape, both(r1->shape, stop)));
}

INLINE void add_setting(feature_list *list, const gap *g) {
  const cleanse_piece *l2 = g->l2, *l1 = g->l1;
  const uint32_t setting = g->setting, words = steps(g->words), verbs = g->verbs < 2 ? g->verbs : 2;
  add(list, setting);
  add(list, both(setting, words));
  add(list, three(setting, words, verbs));
  add(list, three(setting, l1->kind, verbs));
  add(list, three(setting, l2->kind, l1->kind));
  add(list, both(setting, l1->word));
  add(list, both(setting, l1->ending));
  add(list, three(setting, l1->shape, l1->tail));
  add(list, three(setting, g->look, verbs));
  add(list, three(setting, g->first_shape, verbs));
  add(list, three(setting, g->letters, words));
  add(list, three(l1->word, words, verbs));
}

/// Writes the hashes of what is told of the gap, `BOUNDARY_FEATURES` of them.
INLINE void describe_gap(const gap *g, uint32_t *out) {
  feature_list list = {out, 0, g->is_stop ? 0 : 128};
  add_words(&list, g);
  add_shapes(&list, g);
  add_places(&list, g);
}

/// Writes the hashes of what is told of the end of a sentence, `BOUNDARY_END_FEATURES` of them.
INLINE void describe_end(const gap *g, uint32_t *out) {
  describe_gap(g, out);
  feature_list list = {out, BOUNDARY_FEATURES, 0};
  add_setting(&list, g);
}

#endif
