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
  /// Which graphones of a chunk have their cost.
  uint64_t seen[(1 << 16) / 64];
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

/// Adds the graphones from `low` up to `high` behind hypothesis `h`, each at the cost of the longest n-gram that is known,
/// as far as they may be kept.
static void extend(const cleanse_joint_model *m, search *s, uint32_t h, uint32_t low, uint32_t high, candidates *into) {
  const int32_t *nodes = s->kept[h].nodes;
  int32_t base = s->kept[h].cost, most = limit(into);
  if (base > most) return;
  for (uint32_t i = 0; i < (high - low + 63) / 64; i++) s->seen[i] = 0;
  for (int k = m->order - 2; k >= 0; k--) {
    if (nodes[k] < 0) continue;
    const uint8_t *children = m->levels[k].children + 3 * (size_t)nodes[k];
    uint32_t to = joint_triple(children + 3);
    const uint8_t *graphones = m->levels[k + 1].graphones;
    uint32_t at = joint_first(graphones, joint_triple(children), to, low);
    for (; at < to; at++) {
      uint32_t graphone = joint_half(graphones + 2 * (size_t)at), place = graphone - low;
      if (graphone >= high) break;
      if (s->seen[place / 64] >> place % 64 & 1) continue;
      s->seen[place / 64] |= 1ull << place % 64;
      int32_t cost = base + m->levels[k + 1].probabilities[at];
      if (cost > most) continue;
      insert(into, key_of(cost, h, graphone));
      most = limit(into);
    }
    base += m->levels[k].backoffs[nodes[k]];
    if (base > most) return;
  }
  const uint8_t *probabilities = m->levels[0].probabilities;
  for (uint32_t graphone = low; graphone < high; graphone++) {
    int32_t cost = base + probabilities[graphone];
    uint32_t place = graphone - low;
    if (cost > most || s->seen[place / 64] >> place % 64 & 1) continue;
    insert(into, key_of(cost, h, graphone));
    most = limit(into);
  }
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
