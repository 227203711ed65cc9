#ifndef CLEANSE_TAG_H
#define CLEANSE_TAG_H

#include <stddef.h>
#include <stdint.h>

/// A word as the tagger sees it; Training/grammar/tokens.py says what the numbers are.
typedef struct {
  uint64_t hash, tail1, tail2, tail3, tail4, head2, head3;
  /// The parts of speech that the word may have: one bit each, at least one.
  uint64_t tags;
  uint32_t set, shape, cluster, capitals;
} cleanse_tag_word;

/// The part of speech of a word, the next best one (255 for none), and by how much the best path through that is worse.
typedef struct {
  uint8_t tag, second;
  int32_t margin;
} cleanse_tag_reading;

/// The most parts of speech of one word that are looked at.
#define CLEANSE_TAG_MOST 16

/// The numbers of scratch memory that `cleanse_tag_words` needs for `count` words: all 0 at first, aligned to 8 bytes. What
/// one call leaves there makes the next with the same model faster and changes nothing else.
size_t cleanse_tag_room(size_t count);

/// Tags the words of one sentence by the model at `model`, whose format Training/grammar/README.md describes. Linear.
void cleanse_tag_words(const uint8_t *_Nonnull model, const cleanse_tag_word *_Nonnull words, size_t count,
                       int32_t *_Nonnull room, cleanse_tag_reading *_Nonnull readings);

#endif
