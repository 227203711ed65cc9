#include <stddef.h>
#include <stdint.h>

// What tells whether the scalars of a word became the right letters: each scalar with its letters, and what stands beside
// it. Training/names/contexts.cpp learns the weights with this same file.

enum { joint_context_bits = 16, joint_contexts = 6 };

/// The letters that a scalar became, one a byte, and the scalar.
typedef struct {
  uint64_t letters;
  uint32_t scalar;
} joint_unit;

static inline uint64_t joint_mixed(uint64_t hash, uint64_t value) {
  hash = (hash ^ value) * 0x9E3779B97F4A7C15ull;
  return hash ^ hash >> 32;
}

/// Puts the places of the weights of unit `i` of `count` into `places`; outside the word stands the scalar 1 or 2.
static inline void joint_context(const joint_unit *units, ptrdiff_t count, ptrdiff_t i, uint16_t places[joint_contexts]) {
#define joint_scalar(at) ((at) < 0 ? 1u : (at) < count ? units[at].scalar : 2u)
#define joint_letters(at) ((at) < 0 ? 1u : units[at].letters)
  uint64_t own = joint_mixed(joint_mixed(0x51, units[i].scalar), units[i].letters);
  uint64_t before = joint_mixed(own, joint_scalar(i - 1)), after = joint_mixed(own, joint_scalar(i + 1) + 7ull);
  uint64_t behind = joint_mixed(own, joint_letters(i - 1) + 13ull);
  const uint64_t hashes[joint_contexts] = {
      own, joint_mixed(before, joint_scalar(i + 1)), behind, joint_mixed(before, joint_scalar(i - 2)),
      joint_mixed(after, joint_scalar(i + 2)), joint_mixed(behind, joint_letters(i - 2)),
  };
  for (int t = 0; t < joint_contexts; t++) places[t] = (uint16_t)(joint_mixed(hashes[t], (uint64_t)t) >> (64 - joint_context_bits));
#undef joint_scalar
#undef joint_letters
}
