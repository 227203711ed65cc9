#ifndef CLEANSE_QUANTITY_H
#define CLEANSE_QUANTITY_H

#include <stdint.h>

/// 16 times the logarithm (base 2, linear between powers) of 1 + `value`, at most 255.
static inline uint8_t cleanse_log(uint32_t value) {
  const uint32_t v = value < 65534 ? value + 1 : 65535;
  const uint32_t exponent = 31 - (uint32_t)__builtin_clz(v);
  const uint32_t log = exponent * 16 + (((v << 4) >> exponent) & 15);
  return log < 255 ? (uint8_t)log : 255;
}

/// `part` of `whole`, 255 being all.
static inline uint8_t cleanse_share(uint32_t part, uint32_t whole) {
  if (!whole) return 0;
  // Numbers of lines hardly ever need the wide division, which takes several times as long.
  const uint64_t share = part <= UINT32_MAX / 255 ? part * 255 / whole : (uint64_t)part * 255 / whole;
  return share < 255 ? (uint8_t)share : 255;
}

static inline uint8_t cleanse_flag(int condition) { return condition ? 255 : 0; }

/// Spreads the bits of a hash (the finaliser of MurmurHash3).
static inline uint32_t cleanse_mix(uint32_t h) {
  h ^= h >> 16;
  h *= 0x85ebca6bu;
  h ^= h >> 13;
  h *= 0xc2b2ae35u;
  return h ^ h >> 16;
}

#endif
