#include "joint_context.h"
#include "joint_search.h"

/// The letters of a graphone, hyphens aside, one a byte.
static uint64_t packed(const cleanse_joint_model *m, uint16_t graphone) {
  uint64_t letters = 0;
  int count = 0;
  if (graphone == no_graphone) return 0;
  const uint8_t *at = m->letters + CLEANSE_JOINT_LETTERS * (size_t)graphone;
  for (int i = 0; i < CLEANSE_JOINT_LETTERS && at[i]; i++)
    if (at[i] != '-') letters |= (uint64_t)at[i] << 8 * count++;
  return letters;
}

int32_t cleanse_joint_weigh_contexts(const cleanse_joint_model *m, const int8_t *weights, const uint32_t *word, size_t length,
                                     const uint64_t *room, const cleanse_joint_spelling *spelling) {
  const uint16_t *path = ((const search *)room)->paths[spelling->path];
  joint_unit given[CLEANSE_JOINT_LONGEST];
  for (size_t i = 0; i < length; i++) given[i] = (joint_unit){packed(m, path[i]), word[i]};
  int32_t sum = 0;
  for (size_t i = 0; i < length; i++) {
    uint16_t places[joint_contexts];
    joint_context(given, (ptrdiff_t)length, (ptrdiff_t)i, places);
    for (int t = 0; t < joint_contexts; t++) sum += weights[places[t]];
  }
  return sum;
}
