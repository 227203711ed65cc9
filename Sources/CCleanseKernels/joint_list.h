#include "joint_search.h"

static inline int32_t sum(int32_t a, int32_t b, const int32_t *sums) {
  int32_t least = a < b ? a : b, difference = (a < b ? b : a) - least;
  return least - (difference < CLEANSE_JOINT_SUMS ? sums[difference] : 0);
}

static inline int is_equal(const uint8_t *text, const cleanse_joint_spelling *a, const cleanse_joint_spelling *b) {
  size_t length = (size_t)(a->plain_to - a->plain_from);
  return length == (size_t)(b->plain_to - b->plain_from) && !__builtin_memcmp(text + a->plain_from, text + b->plain_from, length);
}

/// Spellings that are found one by one: the first `before` are those of a search before this one.
typedef struct {
  cleanse_joint_spelling *all;
  int32_t before, count;
  uint8_t *text;
  const int32_t *sums;
} list;

/// Adds a spelling, or its probability to an equal one of the same search; one that the search before found stays as it is.
static inline void add(list *l, cleanse_joint_spelling new) {
  for (int i = 0; i < l->count; i++) {
    cleanse_joint_spelling *old = l->all + i;
    if (!is_equal(l->text, old, &new)) continue;
    if (i < l->before) return;
    if (new.cost < old->cost) old->from = new.from, old->to = new.to, old->path = new.path;
    old->cost = sum(old->cost, new.cost, l->sums);
    return;
  }
  l->all[l->count++] = new;
}

/// Sorts the spellings by their costs; equal costs keep their order.
static inline void sort(list *l) {
  for (int i = 1; i < l->count; i++) {
    cleanse_joint_spelling next = l->all[i];
    int to = i;
    for (; to && l->all[to - 1].cost > next.cost; to--) l->all[to] = l->all[to - 1];
    l->all[to] = next;
  }
}
