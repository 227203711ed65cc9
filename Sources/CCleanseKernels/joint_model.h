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

typedef uint16_t joint_eight __attribute__((vector_size(16)));
typedef uint8_t joint_bytes __attribute__((vector_size(8)));

/// Eight graphones; those behind the end of a level lie in the file still, as costs.
static inline joint_eight joint_graphones(const uint8_t *at) {
  joint_eight some;
  __builtin_memcpy(&some, at, sizeof some);
  return some;
}

static inline uint64_t joint_bits(joint_bytes lanes) {
  uint64_t bits;
  __builtin_memcpy(&bits, &lanes, sizeof bits);
  return bits;
}

/// Which of the first `count` lanes are set: eight bytes, all bits set or none.
static inline uint64_t joint_lanes(joint_eight lanes, uint32_t count) {
  uint64_t bits = joint_bits(__builtin_convertvector(lanes, joint_bytes));
  return count < 8 ? bits & ((1ull << 8 * count) - 1) : bits;
}

/// Which of eight costs are `most` or less.
static inline uint64_t joint_cheap(const uint8_t *costs, uint8_t most) {
  joint_bytes some;
  __builtin_memcpy(&some, costs, sizeof some);
  return joint_bits((joint_bytes)(some <= most));
}

typedef uint8_t joint_sixteen __attribute__((vector_size(16)));

static inline joint_sixteen joint_sixteen_at(const uint8_t *at) {
  joint_sixteen some;
  __builtin_memcpy(&some, at, sizeof some);
  return some;
}

static inline int joint_any(joint_sixteen lanes) {
  uint64_t halves[2];
  __builtin_memcpy(halves, &lanes, sizeof halves);
  return (halves[0] | halves[1]) != 0;
}

/// Where in `graphones`, sorted, from `low` up to `high`, eight begin with the first among them that is not before `graphone`.
static inline uint32_t joint_window(const uint8_t *graphones, uint32_t low, uint32_t high, uint32_t graphone) {
  uint32_t count = high - low;
  while (count > 8) {
    uint32_t half = count / 2;
    low = joint_half(graphones + 2 * (size_t)(low + half - 1)) < graphone ? low + half : low;
    count -= half;
  }
  return low;
}

/// The n-gram of the next level that `graphone` makes of the n-gram `node` of level `k`, or -1.
static inline int32_t joint_child(const cleanse_joint_model *m, int k, int32_t node, uint32_t graphone) {
  const uint8_t *children = m->levels[k].children + 3 * (size_t)node, *graphones = m->levels[k + 1].graphones;
  uint32_t high = joint_triple(children + 3), at = joint_window(graphones, joint_triple(children), high, graphone);
  uint64_t found = joint_lanes((joint_eight)(joint_graphones(graphones + 2 * (size_t)at) == (uint16_t)graphone), high - at);
  return found ? (int32_t)(at + (__builtin_ctzll(found) >> 3)) : -1;
}
