#include "joint_model.h"

enum { width = CLEANSE_JOINT_CHUNK };

cleanse_joint_model cleanse_joint_open(const uint8_t *model) {
  cleanse_joint_model m = {0};
  m.order = (int32_t)joint_word(model + 4);
  m.chunk_count = (int32_t)joint_word(model + 8);
  m.end = (int32_t)joint_word(model + 12);
  m.chunks = model + 16 + 4 * m.order;
  m.firsts = m.chunks + 4 * width * (size_t)m.chunk_count;
  m.letters = m.firsts + 2 * ((size_t)m.chunk_count + 1);
  const uint8_t *at = m.letters + CLEANSE_JOINT_LETTERS * (size_t)m.end;
  for (int k = 0; k < m.order; k++) {
    size_t count = joint_word(model + 16 + 4 * k);
    cleanse_joint_level *level = m.levels + k;
    level->graphones = at;
    level->probabilities = at + 2 * count;
    level->backoffs = level->probabilities + count;
    level->children = level->backoffs + count;
    at = k + 1 == m.order ? level->backoffs : level->children + 3 * (count + 1);
  }
  m.tail = at;
  return m;
}
