// Walks from gap to gap; what decides on one is given by the file that includes this.
#ifndef BOUNDARY_WALK_H
#define BOUNDARY_WALK_H

#include "boundary_features.h"

/// Kinds of words, as Training/splitter numbers them: verbs that make a sentence.
enum { FINITE_VERB = 1 };

INLINE const cleanse_piece *piece_at(const cleanse_boundary_walk *w, size_t index) {
  static const cleanse_piece none = {0};
  return index < w->read ? &w->ring[index & (CLEANSE_BOUNDARY_RING - 1)] : &none;
}

INLINE void read_ahead(cleanse_boundary_walk *w, size_t index) {
  while (w->read <= index && w->at < w->end) {
    const scalar s = read_scalar(w->bytes + w->at);
    if (s.kind == BLANK) {
      w->at += s.bytes;
      continue;
    }
    const cleanse_piece piece = read_piece(w->model, w->bytes, w->at, w->end, &w->quoted);
    w->ring[w->read++ & (CLEANSE_BOUNDARY_RING - 1)] = piece;
    w->at = piece.end;
  }
}

INLINE bool starts(const cleanse_boundary_model *model, uint32_t word) {
  const uint32_t slot = word * 0xC2B2AE3Du >> 18;
  return model->starters[slot >> 3] >> (slot & 7) & 1;
}

/// Whether a sentence may end between the pieces: behind a stop, before a capital or a mark, or a word that often begins one.
INLINE bool is_candidate(const cleanse_boundary_walk *w, const cleanse_piece *left, const cleanse_piece *right) {
  if (may_end(left->tail >> 2)) return true;
  const uint8_t letters = right->shape % 10;
  if (letters == NO_WORD || left->shape == NO_WORD) return true;
  if (right->head || letters == DIGITS || letters == WITH_DIGITS) return left->tail >> 2 != STOP_COMMA;
  if (letters == CASELESS_WORD) return left->tail >> 2 != STOP_COMMA;
  if (letters == SMALLS || letters == ONE_SMALL || w->letters != cleanse_case_mixed)
    return left->tail >> 2 != STOP_COMMA && starts(w->model, right->word) && (w->letters != cleanse_case_mixed || letters == ONE_SMALL || left->tail);
  return true;
}

INLINE void look_ahead(const cleanse_boundary_walk *w, gap *g) {
  for (size_t i = w->next + 1; i <= w->next + CLEANSE_BOUNDARY_AHEAD; i++) {
    const cleanse_piece *piece = piece_at(w, i);
    if (!piece->end) break;
    g->ahead++;
    const uint8_t letters = piece->shape % 10;
    if (g->ahead <= 4) g->pattern = g->pattern * 4 + (letters == SMALLS || letters == ONE_SMALL ? 1 : letters == CAPITALIZED || letters == CAPITALS || letters == ONE_CAPITAL || letters == MIXED ? 2 : 3);
    g->verbs_ahead += piece->kind == FINITE_VERB;
    if (may_end(piece->tail >> 2) && piece->length > 2) break;
  }
}

/// Tells what stands around the gap after the piece `next`.
INLINE void look_around(const cleanse_boundary_walk *w, gap *g) {
  const size_t next = w->next;
  *g = (gap){.l1 = piece_at(w, next), .r1 = piece_at(w, next + 1), .r2 = piece_at(w, next + 2), .r3 = piece_at(w, next + 3)};
  g->l2 = piece_at(w, next < 1 ? SIZE_MAX : next - 1);
  g->l3 = piece_at(w, next < 2 ? SIZE_MAX : next - 2);
  g->words = w->words, g->verbs = w->verbs, g->letters = w->letters;
  g->look = (w->capitals + w->marks >= w->words ? 3 : w->capitals * 2 > w->words ? 2 : w->capitals > 1) * 4
    + (w->marks < 3 ? w->marks : 3);
  g->first = w->first, g->first_shape = w->first_shape;
  g->before = w->before, g->before_shape = w->before_shape, g->before_words = w->before_words;
  g->quoted = g->l1->quoted, g->brackets = w->brackets > 0;
  g->is_stop = may_end(g->l1->tail >> 2);
  g->left = g->r1->end ? magnitude((w->end - g->r1->start) >> 4) * 2 + w->closed : 0;
  look_ahead(w, g);
}

/// What stands around the gap after the piece `next`; false where no sentence may end.
INLINE bool open_gap(const cleanse_boundary_walk *w, gap *g) {
  const cleanse_piece *right = piece_at(w, w->next + 1);
  if (!right->end || !is_candidate(w, piece_at(w, w->next), right)) return false;
  look_around(w, g);
  return true;
}

/// Takes the piece `next` into the sentence at hand.
INLINE void pass_piece(cleanse_boundary_walk *w) {
  const cleanse_piece *piece = piece_at(w, w->next);
  w->words += piece->shape != NO_WORD;
  w->verbs += piece->kind == FINITE_VERB;
  if (w->first_shape == 0) w->first = piece->word, w->first_shape = piece->shape + 1u + 32u * piece->head;
  const uint8_t letters = piece->shape % 10;
  w->capitals += letters == CAPITALIZED || letters == CAPITALS || letters == ONE_CAPITAL || letters == MIXED;
  w->marks += letters == NO_WORD || letters == DIGITS || letters == WITH_DIGITS;
  if (piece->head == 4) w->brackets++;
  if (piece->tail & 2 && w->brackets > 0) w->brackets--;
}

/// Whether a stop stands at the end of `bytes[start ..< end]`, closing marks aside.
INLINE bool is_closed(const uint8_t *bytes, size_t start, size_t end) {
  for (size_t i = end; i > start && i + 8 > end; i--) {
    const uint8_t b = bytes[i - 1];
    if (b == '.' || b == '!' || b == '?' || b == ':' || b == 0xA6 || b == 0x9F || b == 0x94) return true;
    if ((b >= '0' && b <= '9') || (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z')) return false;
  }
  return false;
}

INLINE void begin_sentence(cleanse_boundary_walk *w) {
  w->words = 0, w->verbs = 0, w->capitals = 0, w->marks = 0, w->first = 0, w->first_shape = 0;
}

/// Begins the next sentence, with what is to be known of the one before.
INLINE void end_sentence(cleanse_boundary_walk *w, bool is_closed) {
  w->before = is_closed ? 1 : 2, w->before_shape = w->first_shape, w->before_words = steps(w->words);
  begin_sentence(w);
}

INLINE void begin_walk(cleanse_boundary_walk *w, const cleanse_boundary_model *model, const uint8_t *bytes, size_t start,
                       size_t end, uint8_t letters) {
  w->bytes = bytes, w->at = start, w->end = end, w->model = model, w->letters = letters;
  w->read = 0, w->next = 0, w->quoted = false, w->brackets = 0;
  w->before = 0, w->before_shape = 0, w->before_words = 0;
  w->closed = is_closed(bytes, start, end);
  begin_sentence(w);
}

/// Walks to the end of the sentence that ends at `end`, and tells what stands around it.
INLINE void close_sentence(cleanse_boundary_walk *w, gap *g, size_t end, uint32_t setting) {
  for (;; w->next++) {
    read_ahead(w, w->next + CLEANSE_BOUNDARY_AHEAD);
    pass_piece(w);
    if (w->next + 1 >= w->read || piece_at(w, w->next)->end >= end) break;
  }
  look_around(w, g);
  g->setting = setting;
}

#endif
