#include "joint_model.h"

enum { beam = CLEANSE_JOINT_BEAM, width = CLEANSE_JOINT_CHUNK, order_most = CLEANSE_JOINT_ORDER };
/// How much dearer than the best a beginning may be, and what a scalar costs that the model does not know: ten natural
/// logarithms each.
enum { margin = 160, unknown_cost = 160, units = 16 };
/// The graphone of such a scalar; it has no letters.
enum { no_graphone = 0xFFFF };

_Static_assert(CLEANSE_JOINT_TEXT == 2 * beam * CLEANSE_JOINT_LONGEST * CLEANSE_JOINT_LETTERS, "room for all letters");

typedef struct {
  int32_t cost;
  uint16_t parent, graphone;
  /// Where the last graphones, one and more, stand in the levels of the model, or -1.
  int32_t nodes[order_most];
} hypothesis;

/// The cheapest beginnings that reach one place, sorted: cost, then what they continue, then the graphone.
typedef struct {
  uint64_t keys[beam];
  int32_t count;
} candidates;

typedef struct {
  hypothesis kept[(CLEANSE_JOINT_LONGEST + 1) * beam];
  /// Those of the current place, the cheapest first.
  uint16_t order[beam];
  candidates pending[width + 1];
  /// Which graphones of a chunk have their cost: all bits set.
  uint8_t seen[(1 << 16) + 16];
} search;

size_t cleanse_joint_room(void) { return (sizeof(search) + 7) / 8; }

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

static int compare_chunk(const uint8_t *chunk, const uint32_t *scalars, size_t count) {
  for (size_t i = 0; i < width; i++) {
    uint32_t stored = joint_word(chunk + 4 * i), wanted = i < count ? scalars[i] : 0;
    if (stored != wanted) return stored < wanted ? -1 : 1;
  }
  return 0;
}

/// The graphones of one to three scalars, from `*from` up to `*to`; false where there is none.
static int find_graphones(const cleanse_joint_model *m, const uint32_t *scalars, size_t count, uint32_t *from, uint32_t *to) {
  size_t low = 0, high = (size_t)m->chunk_count;
  while (low < high) {
    size_t middle = (low + high) / 2;
    int difference = compare_chunk(m->chunks + 4 * width * middle, scalars, count);
    if (!difference) {
      *from = joint_half(m->firsts + 2 * middle);
      *to = joint_half(m->firsts + 2 * middle + 2);
      return *from < *to;
    }
    if (difference < 0) low = middle + 1; else high = middle;
  }
  return 0;
}

static inline uint64_t key_of(int32_t cost, uint32_t parent, uint32_t graphone) {
  return (uint64_t)(uint32_t)cost << 32 | parent << 16 | graphone;
}

/// The most that a beginning may cost to be kept.
static inline int32_t limit(const candidates *c) {
  if (!c->count) return INT32_MAX;
  int32_t worst = (int32_t)(c->keys[0] >> 32) + margin;
  if (c->count < beam) return worst;
  int32_t last = (int32_t)(c->keys[beam - 1] >> 32);
  return last < worst ? last : worst;
}

static inline void insert(candidates *c, uint64_t key) {
  int at = c->count;
  if (at == beam) {
    if (key > c->keys[beam - 1]) return;
    at--;
  } else {
    c->count++;
  }
  for (; at && c->keys[at - 1] > key; at--) c->keys[at] = c->keys[at - 1];
  c->keys[at] = key;
}

/// What is added where: graphones from `low` up to `high` behind hypothesis `parent`, each at `base` and its own cost.
typedef struct {
  candidates *into;
  uint8_t *seen;
  uint32_t parent, low, high;
  int32_t base, most;
} extension;

static inline void offer(extension *e, uint32_t graphone, uint8_t probability) {
  int32_t cost = e->base + probability;
  if (cost > e->most) return;
  insert(e->into, key_of(cost, e->parent, graphone));
  e->most = limit(e->into);
}

/// Adds what the n-gram `node` of level `k` knows, but for what has its cost.
static inline void extend_by(const cleanse_joint_model *m, int k, int32_t node, extension *e) {
  const uint8_t *children = m->levels[k].children + 3 * (size_t)node, *graphones = m->levels[k + 1].graphones;
  const uint8_t *probabilities = m->levels[k + 1].probabilities;
  uint32_t to = joint_triple(children + 3), at = joint_window(graphones, joint_triple(children), to, e->low);
  for (; at < to; at += 8) {
    joint_eight some = joint_graphones(graphones + 2 * (size_t)at);
    joint_eight places = some - (uint16_t)e->low;
    uint64_t found = joint_lanes((joint_eight)(places < (uint16_t)(e->high - e->low)), to - at);
    while (found) {
      uint32_t lane = (uint32_t)__builtin_ctzll(found) >> 3, graphone = joint_half(graphones + 2 * (size_t)(at + lane));
      found &= ~(0xFFull << 8 * lane);
      if (e->seen[graphone - e->low]) continue;
      e->seen[graphone - e->low] = 0xFF;
      offer(e, graphone, probabilities[at + lane]);
    }
    if (some[7] >= e->high) return;
  }
}

/// Adds what no n-gram knows behind the hypothesis: sixteen graphones are seen at once to be too dear.
static inline void extend_by_none(const cleanse_joint_model *m, extension *e) {
  const uint8_t *probabilities = m->levels[0].probabilities;
  uint8_t room = (uint8_t)(e->most - e->base < 255 ? e->most - e->base : 255);
  for (uint32_t from = e->low; from < e->high; from += 16) {
    joint_sixteen costs = joint_sixteen_at(probabilities + from), seen = joint_sixteen_at(e->seen + (from - e->low));
    if (!joint_any((joint_sixteen)(costs <= room) & ~seen)) continue;
    for (uint32_t graphone = from; graphone < from + 16 && graphone < e->high; graphone++)
      if (!e->seen[graphone - e->low]) offer(e, graphone, probabilities[graphone]);
  }
}

/// Adds the graphones from `low` up to `high` behind hypothesis `h`, each at the cost of the longest n-gram that is known,
/// as far as they may be kept.
static void extend(const cleanse_joint_model *m, search *s, uint32_t h, uint32_t low, uint32_t high, candidates *into) {
  const int32_t *nodes = s->kept[h].nodes;
  extension e = {into, s->seen, h, low, high, s->kept[h].cost, limit(into)};
  if (e.base > e.most) return;
  __builtin_memset(e.seen, 0, high - low);
  for (int k = m->order - 2; k >= 0; k--) {
    if (nodes[k] < 0) continue;
    extend_by(m, k, nodes[k], &e);
    e.base += m->levels[k].backoffs[nodes[k]];
    if (e.base > e.most) return;
  }
  extend_by_none(m, &e);
}

static void remember(const cleanse_joint_model *m, search *s, hypothesis *h, uint64_t key) {
  h->cost = (int32_t)(key >> 32);
  h->parent = (uint16_t)(key >> 16);
  h->graphone = (uint16_t)key;
  const int32_t *before = s->kept[h->parent].nodes;
  if (h->graphone == no_graphone) {
    for (int k = 0; k < order_most; k++) h->nodes[k] = before[k];
    return;
  }
  h->nodes[0] = h->graphone;
  for (int k = 0; k + 1 < m->order; k++) h->nodes[k + 1] = before[k] < 0 ? -1 : joint_child(m, k, before[k], h->graphone);
}

/// Keeps the candidates of a place, in the order of what they continue, which decides between equal costs.
static uint32_t keep(const cleanse_joint_model *m, search *s, const candidates *c, uint32_t first) {
  int count = c->count;
  while (count && (int32_t)(c->keys[count - 1] >> 32) > (int32_t)(c->keys[0] >> 32) + margin) count--;
  for (int i = 0; i < count; i++) {
    uint32_t rank = first;
    for (int j = 0; j < count; j++) rank += (uint32_t)c->keys[j] < (uint32_t)c->keys[i];
    s->order[i] = (uint16_t)rank;
    remember(m, s, s->kept + rank, c->keys[i]);
  }
  return (uint32_t)count;
}

static void start(const cleanse_joint_model *m, search *s) {
  hypothesis *h = s->kept;
  h->cost = 0, h->parent = 0, h->graphone = no_graphone;
  for (int k = 0; k < order_most; k++) h->nodes[k] = -1;
  h->nodes[0] = m->end + 1;
  s->order[0] = 0;
  for (int i = 0; i <= width; i++) s->pending[i].count = 0;
}

/// Adds what may follow the hypotheses at scalar `i`; false where the model does not know it and passes over it.
static int follow(const cleanse_joint_model *m, search *s, const uint32_t *word, size_t left, size_t i, uint32_t count) {
  int is_known = 0;
  for (size_t length = 1; length <= width && length <= left; length++) {
    uint32_t from, to;
    if (!find_graphones(m, word, length, &from, &to)) continue;
    is_known = 1;
    for (uint32_t h = 0; h < count; h++) extend(m, s, s->order[h], from, to, s->pending + (i + length) % (width + 1));
  }
  if (is_known) return 1;
  for (uint32_t h = 0; h < count; h++)
    insert(s->pending + (i + 1) % (width + 1), key_of(s->kept[s->order[h]].cost + unknown_cost, s->order[h], no_graphone));
  return 0;
}

static int32_t sum(int32_t a, int32_t b, const int32_t *sums) {
  int32_t least = a < b ? a : b, difference = (a < b ? b : a) - least;
  return least - (difference < CLEANSE_JOINT_SUMS ? sums[difference] : 0);
}

static int32_t end_cost(const cleanse_joint_model *m, const hypothesis *h) {
  int32_t cost = h->cost;
  for (int k = m->order - 2; k >= 0; k--) {
    if (h->nodes[k] < 0) continue;
    int32_t node = joint_child(m, k, h->nodes[k], (uint32_t)m->end);
    if (node >= 0) return cost + m->levels[k + 1].probabilities[node];
    cost += m->levels[k].backoffs[h->nodes[k]];
  }
  return cost + m->levels[0].probabilities[m->end];
}

/// Writes the letters of hypothesis `h` from `from` and, without hyphens, `plain_from` on.
static cleanse_joint_spelling spell(const cleanse_joint_model *m, const search *s, uint32_t h, uint8_t *text, uint16_t from,
                                    uint16_t plain_from) {
  uint16_t path[CLEANSE_JOINT_LONGEST];
  int length = 0;
  for (; h; h = s->kept[h].parent)
    if (s->kept[h].graphone != no_graphone) path[length++] = s->kept[h].graphone;
  cleanse_joint_spelling spelling = {0, from, from, plain_from, plain_from};
  while (length--) {
    const uint8_t *letters = m->letters + CLEANSE_JOINT_LETTERS * (size_t)path[length];
    for (int i = 0; i < CLEANSE_JOINT_LETTERS && letters[i]; i++) {
      text[spelling.to++] = letters[i];
      if (letters[i] != '-') text[spelling.plain_to++] = letters[i];
    }
  }
  return spelling;
}

static int is_equal(const uint8_t *text, const cleanse_joint_spelling *a, const cleanse_joint_spelling *b) {
  size_t length = (size_t)(a->plain_to - a->plain_from);
  return length == (size_t)(b->plain_to - b->plain_from) && !__builtin_memcmp(text + a->plain_from, text + b->plain_from, length);
}

/// Adds a spelling, or its probability to an equal one; how many there are then.
static int32_t add(cleanse_joint_spelling *spellings, int32_t count, cleanse_joint_spelling new, const uint8_t *text,
                   const int32_t *sums) {
  for (int i = 0; i < count; i++) {
    cleanse_joint_spelling *old = spellings + i;
    if (!is_equal(text, old, &new)) continue;
    if (new.cost < old->cost) old->from = new.from, old->to = new.to;
    old->cost = sum(old->cost, new.cost, sums);
    return count;
  }
  spellings[count] = new;
  return count + 1;
}

/// Makes spellings of the hypotheses from `first` up to `last`, sorted; equal costs keep their order.
static int32_t finish(const cleanse_joint_model *m, const search *s, uint32_t first, uint32_t last, const int32_t *sums,
                      cleanse_joint_spelling *spellings, uint8_t *letters) {
  uint16_t at = 0, plain_at = CLEANSE_JOINT_TEXT / 2;
  int32_t count = 0;
  for (uint32_t h = first; h < last; h++) {
    cleanse_joint_spelling spelling = spell(m, s, h, letters, at, plain_at);
    spelling.cost = units * end_cost(m, s->kept + h);
    at = spelling.to, plain_at = spelling.plain_to;
    count = add(spellings, count, spelling, letters, sums);
  }
  for (int i = 1; i < count; i++) {
    cleanse_joint_spelling next = spellings[i];
    int to = i;
    for (; to && spellings[to - 1].cost > next.cost; to--) spellings[to] = spellings[to - 1];
    spellings[to] = next;
  }
  return count;
}

int32_t cleanse_joint_decode(const cleanse_joint_model *m, const uint32_t *word, size_t length, const int32_t *sums,
                             uint64_t *room, cleanse_joint_spelling *spellings, uint8_t *letters, uint64_t *unknown) {
  search *s = (search *)room;
  start(m, s);
  *unknown = 0;
  uint32_t first = 0, count = 1;
  for (size_t i = 0; i < length; i++) {
    if (!follow(m, s, word + i, length - i, i, count)) *unknown |= 1ull << i;
    first += count;
    s->pending[i % (width + 1)].count = 0;
    count = keep(m, s, s->pending + (i + 1) % (width + 1), first);
  }
  return finish(m, s, first, first + count, sums, spellings, letters);
}
