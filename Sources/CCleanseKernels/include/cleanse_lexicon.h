#ifndef CLEANSE_LEXICON_H
#define CLEANSE_LEXICON_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/// What the lexicon of grammar says of a word: its tags, one bit each; nine bits of the number of their set, four of its
/// size, three of its capitals; its cluster.
typedef struct {
  uint64_t tags;
  uint16_t data;
  uint8_t cluster;
} cleanse_lexicon_word;

/// Finds the word with this hash in the lexicon at `table`, whose format Training/grammar/README.md describes; false where
/// it has none.
static inline bool cleanse_lexicon_find(const uint8_t *_Nonnull table, uint64_t hash, cleanse_lexicon_word *_Nonnull word) {
  enum { buckets = 1 << 14, bytes_of_a_word = 6 };
  uint32_t sets, ends[2];
  memcpy(&sets, table + 12, sizeof sets);
  const uint8_t *starts = table + 16 + 8 * (uint64_t)sets, *words = starts + 4 * (buckets + 1);
  memcpy(ends, starts + 4 * (hash >> 50), sizeof ends);
  const uint8_t *end = words + bytes_of_a_word * (uint64_t)ends[1];
  for (const uint8_t *at = words + bytes_of_a_word * (uint64_t)ends[0]; at < end; at += bytes_of_a_word) {
    uint32_t mark;
    memcpy(&mark, at, sizeof mark);
    if ((mark ^ hash >> 26) & 0xFFFFFF) continue;
    word->cluster = (uint8_t)(mark >> 24);
    memcpy(&word->data, at + 4, sizeof word->data);
    memcpy(&word->tags, table + 16 + 8 * (word->data & 0x1FF), sizeof word->tags);
    return true;
  }
  return false;
}

/// The bits that `cleanse_lexicon_mark_common` may set.
enum { cleanse_lexicon_bits = 1 << 18 };

/// Sets the bit of the upper 18 bits of the hash of every word of size 1 to 5.
void cleanse_lexicon_mark_common(const uint8_t *_Nonnull table, uint64_t *_Nonnull bits);

#endif
