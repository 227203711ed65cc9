#include "CCleanseKernels.h"

static inline uint32_t joint_half(const uint8_t *at) {
  uint16_t value;
  __builtin_memcpy(&value, at, 2);
  return value;
}

static inline uint32_t joint_triple(const uint8_t *at) { return joint_half(at) | (uint32_t)at[2] << 16; }

static inline uint32_t joint_word(const uint8_t *at) {
  uint32_t value;
  __builtin_memcpy(&value, at, 4);
  return value;
}

/// The first of the n-grams from `low` up to `high` whose last graphone is not before `graphone`.
static inline uint32_t joint_first(const uint8_t *graphones, uint32_t low, uint32_t high, uint32_t graphone) {
  uint32_t count = high - low;
  while (count > 1) {
    uint32_t half = count / 2;
    low = joint_half(graphones + 2 * (low + half - 1)) < graphone ? low + half : low;
    count -= half;
  }
  return low + (count && joint_half(graphones + 2 * low) < graphone);
}

/// The n-gram of the next level that `graphone` makes of the n-gram `node` of level `k`, or -1.
static inline int32_t joint_child(const cleanse_joint_model *m, int k, int32_t node, uint32_t graphone) {
  const uint8_t *children = m->levels[k].children + 3 * (size_t)node;
  uint32_t low = joint_triple(children), high = joint_triple(children + 3);
  uint32_t at = joint_first(m->levels[k + 1].graphones, low, high, graphone);
  return at < high && joint_half(m->levels[k + 1].graphones + 2 * at) == graphone ? (int32_t)at : -1;
}
