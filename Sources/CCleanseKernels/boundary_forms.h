// Forms that are sure by themselves, whatever the net says: sentences in brackets, lettered items, ellipses with blanks.
#ifndef BOUNDARY_FORMS_H
#define BOUNDARY_FORMS_H

#include <string.h>

#include "boundary_walk.h"

INLINE bool is_small(const cleanse_piece *piece) {
  const uint8_t letters = piece->shape % 10;
  return !piece->head && (letters == SMALLS || letters == ONE_SMALL);
}

/// An ellipsis with blanks is one piece.
INLINE bool is_spaced_ellipsis(const cleanse_boundary_walk *w, const cleanse_piece *piece) {
  return piece->end == piece->start + 5 && memcmp(w->bytes + piece->start, ". . .", 5) == 0;
}

/// Whether the piece behind the gap opens a bracket behind which the sentence goes on in small letters.
INLINE bool opens_inner_bracket(const cleanse_boundary_walk *w) {
  if (piece_at(w, w->next + 1)->head != 4 || may_end(piece_at(w, w->next)->tail >> 2) || w->letters != cleanse_case_mixed) return false;
  for (size_t i = w->next + 1; i < w->next + CLEANSE_BOUNDARY_AHEAD; i++) {
    const cleanse_piece *piece = piece_at(w, i), *behind = piece_at(w, i + 1);
    if (!piece->end || !behind->end) return false;
    if (piece->tail & 2) return is_small(behind);
  }
  return false;
}

/// Whether the sentence began as item "a." and "b." follows.
INLINE bool opens_next_item(const cleanse_boundary_walk *w) {
  const cleanse_piece *item = piece_at(w, w->next + 1);
  if (item->end != item->start + 2 || w->bytes[item->start + 1] != '.' || w->words < 3) return false;
  const uint8_t letter = w->bytes[item->start];
  if (letter <= 'a' || letter > 'z') return false;
  const uint8_t before[16] = {(uint8_t)(letter - 1), '.'};
  bool quoted = false;
  const cleanse_piece piece = read_piece(w->model, before, 0, 2, &quoted);
  return w->first == piece.word && w->first_shape == piece.shape + 1u;
}

/// Whether a sentence with its stop ends before an ellipsis that stands for what is left out of the next: "word. . . . Next".
INLINE bool ends_before_ellipsis(const cleanse_boundary_walk *w) {
  const cleanse_piece *left = piece_at(w, w->next), *next = piece_at(w, w->next + 2);
  return left->tail >> 2 == STOP_PERIOD && left->shape != NO_WORD && next->end && !is_small(next)
    && is_spaced_ellipsis(w, piece_at(w, w->next + 1));
}

/// Whether a sentence ends in the gap where the net thinks so if `ends`.
INLINE bool correct_form(const cleanse_boundary_walk *w, bool ends) {
  if (ends) return !opens_inner_bracket(w) && (w->words > 0 || !is_spaced_ellipsis(w, piece_at(w, w->next)));
  return opens_next_item(w) || ends_before_ellipsis(w);
}

#endif
