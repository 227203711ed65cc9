#include "CCleanseKernels.h"

enum { bucket_bits = 14, starts = 8, entries = starts + 4 * ((1 << bucket_bits) + 1), longest_article = 3 };

typedef uint16_t eight __attribute__((vector_size(16)));
typedef uint8_t eight_bytes __attribute__((vector_size(8)));

/// The entries of a bucket, and the mark looked for among them.
typedef struct {
  const uint8_t *from, *to;
  uint16_t mark;
} place;

static inline const uint8_t *entry(const uint8_t *table, uint64_t bucket) {
  uint32_t start;
  __builtin_memcpy(&start, table + starts + 4 * bucket, 4);
  return table + entries + 2 * (size_t)start;
}

/// FNV-1a, mixed once more, so that its first bits are as good as its last.
static place find(const uint8_t *table, const uint8_t *word, size_t count) {
  uint64_t hash = 0xCBF29CE484222325ull;
  for (size_t i = 0; i < count; i++) hash = (hash ^ word[i]) * 0x100000001B3ull;
  hash = (hash ^ hash >> 29) * 0x94D049BB133111EBull;
  uint64_t bucket = hash >> (64 - bucket_bits);
  return (place){entry(table, bucket), entry(table, bucket + 1), hash & 0x3FFF};
}

static uint8_t read(const place *p) {
  const uint8_t *at = p->from;
  for (; p->to - at >= 16; at += 16) {
    eight some;
    __builtin_memcpy(&some, at, sizeof some);
    eight_bytes found = __builtin_convertvector((some >> 2) == p->mark, eight_bytes);
    uint64_t bits;
    __builtin_memcpy(&bits, &found, sizeof bits);
    if (bits) return (some[__builtin_ctzll(bits) >> 3] & 3) + 1;
  }
  for (; at < p->to; at += 2) {
    uint16_t one;
    __builtin_memcpy(&one, at, sizeof one);
    if (one >> 2 == p->mark) return (one & 3) + 1;
  }
  return 0;
}

uint8_t cleanse_known_word(const uint8_t *table, const uint8_t *word, size_t count) {
  place p = find(table, word, count);
  return read(&p);
}

static uint32_t article(const cleanse_joint_spelling *s, const uint8_t *letters) {
  for (uint32_t i = 0; i <= longest_article && s->from + i < s->to; i++)
    if (letters[s->from + i] == '-') return i;
  return 0;
}

void cleanse_known_spellings(const uint8_t *table, const cleanse_joint_spelling *spellings, int32_t count,
                             const uint8_t *letters, uint8_t *known) {
  place places[CLEANSE_JOINT_MOST];
  for (int i = 0; i < count; i++) {
    const cleanse_joint_spelling *s = spellings + i;
    uint32_t from = s->plain_from + article(s, letters);
    places[i] = find(table, letters + from, s->plain_to - from);
    __builtin_prefetch(places[i].from);
  }
  for (int i = 0; i < count; i++) known[i] = read(places + i);
}
