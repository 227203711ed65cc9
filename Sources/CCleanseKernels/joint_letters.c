#include "joint_model.h"

enum { units = 16, longest = CLEANSE_JOINT_LONGEST * CLEANSE_JOINT_LETTERS };

/// What is known behind some letters: where the last of them stand in the levels of the model, and the cost so far.
typedef struct {
  int32_t nodes[CLEANSE_JOINT_ORDER], cost;
} state;

static void begin(const cleanse_joint_model *m, state *s) {
  for (int k = 0; k < CLEANSE_JOINT_ORDER; k++) s->nodes[k] = -1;
  s->nodes[0] = m->end + 1;
  s->cost = 0;
}

/// Goes on from `s` to `next` by one graphone; they may be the same.
static inline void go_on(const cleanse_joint_model *m, const state *s, state *next, uint32_t graphone) {
  int32_t cost = s->cost;
  int is_found = 0;
  for (int k = m->order - 2; k >= 0; k--) {
    int32_t node = s->nodes[k];
    int32_t child = node < 0 ? -1 : joint_child(m, k, node, graphone);
    next->nodes[k + 1] = child;
    if (is_found || node < 0) continue;
    is_found = child >= 0;
    cost += is_found ? m->levels[k + 1].probabilities[child] : m->levels[k].backoffs[node];
  }
  next->nodes[0] = (int32_t)graphone;
  next->cost = is_found ? cost : cost + m->levels[0].probabilities[graphone];
}

/// The graphones of the letters are sorted as they are, and there is one for each from a to z.
static inline uint32_t graphone_of(uint8_t letter) { return letter - 'a'; }

static int compare(const cleanse_joint_spelling *x, const cleanse_joint_spelling *y, const uint8_t *text) {
  size_t of_x = (size_t)(x->plain_to - x->plain_from), of_y = (size_t)(y->plain_to - y->plain_from);
  int order = __builtin_memcmp(text + x->plain_from, text + y->plain_from, of_x < of_y ? of_x : of_y);
  return order ? order : of_x < of_y ? -1 : of_x > of_y;
}

/// Sorts the spellings by their letters, so that each shares with the one before what it shares with any.
static void sort(const cleanse_joint_spelling *spellings, int32_t count, const uint8_t *text, uint8_t *order) {
  for (int i = 0; i < count; i++) {
    int to = i;
    for (; to && compare(spellings + order[to - 1], spellings + i, text) > 0; to--) order[to] = order[to - 1];
    order[to] = (uint8_t)i;
  }
}

void cleanse_joint_weigh(const cleanse_joint_model *m, const cleanse_joint_spelling *spellings, int32_t count,
                         const uint8_t *text, int32_t *costs) {
  state states[longest + 1], last;
  uint8_t order[CLEANSE_JOINT_MOST];
  sort(spellings, count, text, order);
  begin(m, states);
  const uint8_t *before = text;
  size_t of_before = 0;
  for (int i = 0; i < count; i++) {
    const cleanse_joint_spelling *spelling = spellings + order[i];
    const uint8_t *plain = text + spelling->plain_from;
    size_t length = (size_t)(spelling->plain_to - spelling->plain_from), at = 0;
    while (at < length && at < of_before && plain[at] == before[at]) at++;
    for (; at < length; at++) go_on(m, states + at, states + at + 1, graphone_of(plain[at]));
    go_on(m, states + length, &last, (uint32_t)m->end);
    costs[order[i]] = last.cost * units;
    before = plain, of_before = length;
  }
}
