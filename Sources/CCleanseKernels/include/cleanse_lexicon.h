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

/// The buckets of the table, by the first bits of a hash, and the bytes of an entry.
enum { cleanse_lexicon_buckets = 1 << 14, cleanse_lexicon_entry = 6 };

/// Where the starts of the buckets lie in the table; the entries follow them.
static inline const uint8_t *_Nonnull cleanse_lexicon_starts(const uint8_t *_Nonnull table) {
  uint32_t sets;
  memcpy(&sets, table + 12, sizeof sets);
  return table + 16 + 8 * (uint64_t)sets;
}

/// Finds the word with this hash in the lexicon at `table`, whose format Training/grammar/README.md describes; false where
/// it has none.
static inline bool cleanse_lexicon_find(const uint8_t *_Nonnull table, uint64_t hash, cleanse_lexicon_word *_Nonnull word) {
  uint32_t ends[2];
  const uint8_t *starts = cleanse_lexicon_starts(table), *words = starts + 4 * (cleanse_lexicon_buckets + 1);
  memcpy(ends, starts + 4 * (hash >> 50), sizeof ends);
  const uint8_t *end = words + cleanse_lexicon_entry * (uint64_t)ends[1];
  for (const uint8_t *at = words + cleanse_lexicon_entry * (uint64_t)ends[0]; at < end; at += cleanse_lexicon_entry) {
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
