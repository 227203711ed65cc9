#include "CCleanseKernels.h"

static const uint64_t prime1 = 0x9E3779B185EBCA87ull, prime2 = 0xC2B2AE3D27D4EB4Full, prime3 = 0x165667B19E3779F9ull,
                      prime4 = 0x85EBCA77C2B2AE63ull, prime5 = 0x27D4EB2F165667C5ull;

static uint64_t rotated(uint64_t x, int by) { return x << by | x >> (64 - by); }

static uint64_t round_of(uint64_t lane, uint64_t word) { return rotated(lane + word * prime2, 31) * prime1; }

static uint64_t merged(uint64_t hash, uint64_t lane) { return (hash ^ round_of(0, lane)) * prime1 + prime4; }

uint64_t cleanse_digest(const uint8_t *bytes, size_t count) {
  const uint8_t *at = bytes, *end = bytes + count;
  uint64_t hash = prime5;
  if (count >= 32) {
    uint64_t a = prime1 + prime2, b = prime2, c = 0, d = 0 - prime1;
    for (; at + 32 <= end; at += 32) {
      a = round_of(a, cleanse_load64(at));
      b = round_of(b, cleanse_load64(at + 8));
      c = round_of(c, cleanse_load64(at + 16));
      d = round_of(d, cleanse_load64(at + 24));
    }
    hash = rotated(a, 1) + rotated(b, 7) + rotated(c, 12) + rotated(d, 18);
    hash = merged(merged(merged(merged(hash, a), b), c), d);
  }
  hash += count;
  for (; at + 8 <= end; at += 8) hash = rotated(hash ^ round_of(0, cleanse_load64(at)), 27) * prime1 + prime4;
  if (at + 4 <= end) {
    uint32_t word;
    __builtin_memcpy(&word, at, 4);
    hash = rotated(hash ^ word * prime1, 23) * prime2 + prime3;
    at += 4;
  }
  for (; at < end; at++) hash = rotated(hash ^ *at * prime5, 11) * prime1;
  hash = (hash ^ hash >> 33) * prime2;
  hash = (hash ^ hash >> 29) * prime3;
  return hash ^ hash >> 32;
}
