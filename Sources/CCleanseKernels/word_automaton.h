#include "CCleanseKernels.h"

// An automaton of words, whose format Training/names/README.md describes: a place in it is the edge that led there.

enum { automaton_start = 8, automaton_root = 1 << 7, automaton_letter = 31, automaton_end = 32, automaton_last = 64 };

static inline int automaton_ends(uint32_t place) { return (place & automaton_end) != 0; }

/// Where a letter from a to z leads from `place`; 0 where no word goes on so.
static inline uint32_t automaton_step(const uint8_t *words, uint32_t place, uint8_t letter) {
  uint32_t at = place >> 7, wanted = (uint32_t)letter - 96;
  if (!at) return 0;
  for (;; at++) {
    uint32_t edge;
    __builtin_memcpy(&edge, words + automaton_start + 4 * (size_t)at, 4);
    if ((edge & automaton_letter) == wanted) return edge;
    if (edge & automaton_last) return 0;
  }
}

/// Where letters lead, up to `most` or a zero, hyphens aside.
static inline uint32_t automaton_walk(const uint8_t *words, uint32_t place, const uint8_t *letters, int most) {
  for (int i = 0; i < most && letters[i] && place; i++)
    if (letters[i] != '-') place = automaton_step(words, place, letters[i]);
  return place;
}

/// Puts into `steps`, all 0, where each letter leads from `place`, by its lowest five bits; 0 stays where no word goes on so.
static inline void automaton_steps(const uint8_t *words, uint32_t place, uint32_t steps[32]) {
  for (uint32_t at = place >> 7; at; at++) {
    uint32_t edge;
    __builtin_memcpy(&edge, words + automaton_start + 4 * (size_t)at, 4);
    steps[edge & automaton_letter] = edge;
    if (edge & automaton_last) return;
  }
}
