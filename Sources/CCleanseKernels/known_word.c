#include "CCleanseKernels.h"

enum { bucket_bits = 14, starts = 8, entries = starts + 4 * ((1 << bucket_bits) + 1) };

typedef uint16_t eight __attribute__((vector_size(16), aligned(2)));
typedef uint8_t eight_bytes __attribute__((vector_size(8)));

static inline uint32_t start(const uint8_t *table, uint64_t bucket) {
  uint32_t value;
  __builtin_memcpy(&value, table + starts + 4 * bucket, 4);
  return value;
}

/// FNV-1a, mixed once more, so that its first bits are as good as its last.
static uint64_t hash(const uint8_t *word, size_t count) {
  uint64_t hash = 0xCBF29CE484222325ull;
  for (size_t i = 0; i < count; i++) hash = (hash ^ word[i]) * 0x100000001B3ull;
  return (hash ^ hash >> 29) * 0x94D049BB133111EBull;
}

int32_t cleanse_known_word(const uint8_t *table, const uint8_t *word, size_t count) {
  uint64_t key = hash(word, count), bucket = key >> (64 - bucket_bits);
  uint16_t wanted = (uint16_t)(key & 0x3FFF);
  const uint8_t *at = table + entries + 2 * (size_t)start(table, bucket), *end = table + entries + 2 * (size_t)start(table, bucket + 1);
  for (; end - at >= 16; at += 16) {
    eight some;
    __builtin_memcpy(&some, at, 16);
    eight_bytes found = __builtin_convertvector((some >> 2) == wanted, eight_bytes);
    uint64_t bits;
    __builtin_memcpy(&bits, &found, 8);
    if (bits) return (some[__builtin_ctzll(bits) >> 3] & 3) + 1;
  }
  for (; at < end; at += 2) {
    uint16_t one;
    __builtin_memcpy(&one, at, 2);
    if (one >> 2 == wanted) return (one & 3) + 1;
  }
  return 0;
}
