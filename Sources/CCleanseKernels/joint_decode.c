#include "joint_list.h"
#include "word_automaton.h"

size_t cleanse_joint_room(void) { return (sizeof(search) + 7) / 8; }

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

/// The most that a beginning may cost to be kept among `room` of them, `near` the best.
static inline int32_t limit(const candidates *c, int room, int32_t near) {
  if (c->count < room) return near;
  int32_t last = (int32_t)(c->keys[room - 1] >> 32);
  return last < near ? last : near;
}

static inline int32_t near_best(const candidates *all, int32_t by) {
  return all->count ? (int32_t)(all->keys[0] >> 32) + by : INT32_MAX;
}

static inline int32_t limit_of_all(const candidates *all) { return limit(all, beam, near_best(all, margin)); }

/// That of known words: they must come near to what the cheapest of all spellings costs there.
static inline int32_t limit_known(const candidates *known, const candidates *all) {
  return limit(known, beam_known, near_best(all, margin_known));
}

static inline void insert(candidates *c, int room, uint64_t key) {
  int at = c->count;
  if (at == room) {
    if (key > c->keys[room - 1]) return;
    at--;
  } else {
    c->count++;
  }
  for (; at && c->keys[at - 1] > key; at--) c->keys[at] = c->keys[at - 1];
  c->keys[at] = key;
}

/// What is added where: graphones from `low` up to `high` behind hypothesis `parent`, each at `base` and its own cost; to
/// `all` where that is one of all spellings, to `known` as far as their letters lead on from `place` among known words.
typedef struct {
  candidates *all, *known;
  uint8_t *seen;
  uint32_t parent, low, high;
  /// The most that may be kept: of all, of known words, of either.
  int32_t base, most_of_all, most_known, most;
  const uint8_t *words, *letters;
  uint32_t place;
  /// Where each letter leads from there.
  uint32_t steps[32];
} extension;

static inline void set_limits(extension *e, uint32_t is_free) {
  e->most_of_all = is_free ? limit_of_all(e->all) : -1;
  e->most_known = e->place ? limit_known(e->known, e->all) : -1;
  e->most = e->most_of_all > e->most_known ? e->most_of_all : e->most_known;
}

/// Whether the letters of a graphone lead on; the first one is known, a hyphen aside.
static inline int leads(const extension *e, uint32_t graphone) {
  const uint8_t *letters = e->letters + CLEANSE_JOINT_LETTERS * (size_t)graphone;
  if (letters[0] < 'a') return automaton_walk(e->words, e->place, letters, CLEANSE_JOINT_LETTERS) != 0;
  return automaton_walk(e->words, e->steps[letters[0] & automaton_letter], letters + 1, CLEANSE_JOINT_LETTERS - 1) != 0;
}

static inline void offer(extension *e, uint32_t graphone, uint8_t probability) {
  int32_t cost = e->base + probability;
  if (cost > e->most) return;
  int is_free = e->most_of_all >= 0, is_added = 0;
  if (cost <= e->most_of_all) insert(e->all, beam, key_of(cost, e->parent, graphone)), is_added = 1;
  if (cost <= e->most_known && leads(e, graphone)) insert(e->known, beam_known, key_of(cost, e->parent, graphone)), is_added = 1;
  if (is_added) set_limits(e, is_free);
}

/// The most that a graphone itself may cost.
static inline uint8_t room_of(const extension *e) { return (uint8_t)(e->most - e->base < 255 ? e->most - e->base : 255); }

/// Marks those of eight places that are found as seen; the others all as the last place, which no graphone has.
static inline void mark(uint8_t *seen, joint_eight places, uint64_t found) {
  typedef int8_t bytes __attribute__((vector_size(8)));
  typedef int16_t halves __attribute__((vector_size(16)));
  bytes lanes;
  __builtin_memcpy(&lanes, &found, sizeof lanes);
  joint_eight marked = places | (joint_eight)~__builtin_convertvector(lanes, halves);
  for (int lane = 0; lane < 8; lane++) seen[marked[lane]] = 0xFF;
}

/// Adds what the n-gram `node` of level `k` knows, but for what has its cost.
static inline void extend_by(const cleanse_joint_model *m, int k, int32_t node, extension *e) {
  const uint8_t *children = m->levels[k].children + 3 * (size_t)node, *graphones = m->levels[k + 1].graphones;
  const uint8_t *probabilities = m->levels[k + 1].probabilities;
  uint32_t to = joint_triple(children + 3), at = joint_window(graphones, joint_triple(children), to, e->low);
  for (; at < to; at += 8) {
    joint_eight some = joint_graphones(graphones + 2 * (size_t)at), places = some - (uint16_t)e->low;
    uint64_t found = joint_lanes((joint_eight)(places < (uint16_t)(e->high - e->low)), to - at);
    for (uint64_t cheap = found & joint_cheap(probabilities + at, room_of(e)); cheap;) {
      uint32_t lane = (uint32_t)__builtin_ctzll(cheap) >> 3, graphone = joint_half(graphones + 2 * (size_t)(at + lane));
      cheap &= ~(0xFFull << 8 * lane);
      if (!e->seen[graphone - e->low]) offer(e, graphone, probabilities[at + lane]);
    }
    mark(e->seen, places, found);
    if (some[7] >= e->high) return;
  }
}

/// Adds what no n-gram knows behind the hypothesis: sixteen graphones are seen at once to be too dear.
static inline void extend_by_none(const cleanse_joint_model *m, extension *e) {
  const uint8_t *probabilities = m->levels[0].probabilities;
  uint8_t room = room_of(e);
  for (uint32_t from = e->low; from < e->high; from += 16) {
    joint_sixteen costs = joint_sixteen_at(probabilities + from), seen = joint_sixteen_at(e->seen + (from - e->low));
    if (!joint_any((joint_sixteen)(costs <= room) & ~seen)) continue;
    for (uint32_t graphone = from; graphone < from + 16 && graphone < e->high; graphone++)
      if (!e->seen[graphone - e->low]) offer(e, graphone, probabilities[graphone]);
  }
}

/// Adds the graphones from `low` up to `high` behind hypothesis `h`, which reach place `to`, each at the cost of the longest
/// n-gram that is known, as far as they may be kept.
static void extend(const cleanse_joint_model *m, search *s, uint32_t h, uint32_t low, uint32_t high, size_t to) {
  const hypothesis *from = s->kept + h;
  extension e = {.all = s->all + to, .known = s->known + to, .seen = s->seen, .parent = h, .low = low, .high = high,
                 .base = from->cost, .words = s->words, .letters = m->letters, .place = from->place};
  set_limits(&e, from->is_free);
  if (e.base > e.most) return;
  if (e.place) automaton_steps(s->words, e.place, e.steps);
  __builtin_memset(e.seen, 0, high - low);
  for (int k = m->order - 2; k >= 0; k--) {
    if (from->nodes[k] < 0) continue;
    extend_by(m, k, from->nodes[k], &e);
    e.base += m->levels[k].backoffs[from->nodes[k]];
    if (e.base > e.most) return;
  }
  extend_by_none(m, &e);
}

static void remember(const cleanse_joint_model *m, const search *s, hypothesis *h, uint64_t key, int is_known) {
  h->cost = (int32_t)(key >> 32);
  h->parent = (uint16_t)(key >> 16);
  h->graphone = (uint16_t)key;
  const int32_t *before = s->kept[h->parent].nodes;
  h->place = is_known ? s->kept[h->parent].place : 0;
  if (h->graphone == no_graphone) {
    for (int k = 0; k < order_most; k++) h->nodes[k] = before[k];
    return;
  }
  if (is_known)
    h->place = automaton_walk(s->words, h->place, m->letters + CLEANSE_JOINT_LETTERS * (size_t)h->graphone, CLEANSE_JOINT_LETTERS);
  h->nodes[0] = h->graphone;
  for (int k = 0; k + 1 < m->order; k++) h->nodes[k + 1] = before[k] < 0 ? -1 : joint_child(m, k, before[k], h->graphone);
}

/// How many candidates cost no more than `most`.
static int within(const candidates *c, int32_t most) {
  int count = c->count;
  while (count && (int32_t)(c->keys[count - 1] >> 32) > most) count--;
  return count;
}

/// Keeps the candidates of a place, in the order of what they continue, which decides between equal costs.
static uint32_t keep(const cleanse_joint_model *m, search *s, size_t at, uint32_t first, uint32_t read) {
  const candidates *all = s->all + at, *known = s->known + at;
  int count = within(all, limit_of_all(all)), count_known = within(known, limit_known(known, all)), both = 0;
  uint64_t keys[2 * beam];
  uint8_t beams[2 * beam];
  for (int i = 0, j = 0; i < count || j < count_known; both++) {
    uint64_t a = i < count ? all->keys[i] : UINT64_MAX, b = j < count_known ? known->keys[j] : UINT64_MAX;
    keys[both] = a < b ? a : b;
    beams[both] = (uint8_t)((a <= b) | (b <= a) << 1);
    i += a <= b, j += b <= a;
  }
  for (int i = 0; i < both; i++) {
    uint32_t rank = first;
    for (int j = 0; j < both; j++) rank += (uint32_t)keys[j] < (uint32_t)keys[i];
    hypothesis *h = s->kept + rank;
    s->order[i] = (uint16_t)rank;
    h->read = read, h->is_free = beams[i] & 1;
    remember(m, s, h, keys[i], beams[i] >> 1);
  }
  return (uint32_t)both;
}

static void start(const cleanse_joint_model *m, search *s, const uint8_t *words) {
  hypothesis *h = s->kept;
  s->words = words;
  h->cost = 0, h->parent = 0, h->graphone = no_graphone, h->read = 0, h->is_free = 1, h->place = words ? automaton_root : 0;
  for (int k = 0; k < order_most; k++) h->nodes[k] = -1;
  h->nodes[0] = m->end + 1;
  s->order[0] = 0;
  for (int i = 0; i <= width; i++) s->all[i].count = s->known[i].count = 0;
}

/// Adds what may follow the hypotheses at scalar `i`; false where the model does not know it and passes over it.
static int follow(const cleanse_joint_model *m, search *s, const uint32_t *word, size_t left, size_t i, uint32_t count) {
  int is_known = 0;
  for (size_t length = 1; length <= width && length <= left; length++) {
    uint32_t from, to;
    if (!find_graphones(m, word, length, &from, &to)) continue;
    is_known = 1;
    for (uint32_t h = 0; h < count; h++) extend(m, s, s->order[h], from, to, (i + length) % (width + 1));
  }
  if (is_known) return 1;
  for (uint32_t h = 0; h < count; h++) {
    const hypothesis *from = s->kept + s->order[h];
    uint64_t key = key_of(from->cost + unknown_cost, s->order[h], no_graphone);
    if (from->is_free) insert(s->all + (i + 1) % (width + 1), beam, key);
    if (from->place) insert(s->known + (i + 1) % (width + 1), beam_known, key);
  }
  return 0;
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

/// Writes the letters of hypothesis `h` from `from` and, without hyphens, `plain_from` on, and its graphones into `path`.
static cleanse_joint_spelling spell(const cleanse_joint_model *m, const search *s, uint32_t h, uint8_t *text, uint16_t from,
                                    uint16_t plain_from, uint16_t path[CLEANSE_JOINT_LONGEST]) {
  cleanse_joint_spelling spelling = {0, from, from, plain_from, plain_from, 0};
  uint32_t length = s->kept[h].read;
  for (uint32_t i = 0; i < length; i++) path[i] = no_graphone;
  for (; h; h = s->kept[h].parent) path[s->kept[s->kept[h].parent].read] = s->kept[h].graphone;
  for (uint32_t at = 0; at < length; at++) {
    if (path[at] == no_graphone) continue;
    const uint8_t *letters = m->letters + CLEANSE_JOINT_LETTERS * (size_t)path[at];
    for (int i = 0; i < CLEANSE_JOINT_LETTERS && letters[i]; i++) {
      text[spelling.to++] = letters[i];
      if (letters[i] != '-') text[spelling.plain_to++] = letters[i];
    }
  }
  return spelling;
}

/// Adds the spellings of one beam among the hypotheses from `first` up to `last`; where letters of the next one begin.
static cleanse_joint_spelling finish(const cleanse_joint_model *m, search *s, uint32_t first, uint32_t last, int of_known,
                                     list *l, cleanse_joint_spelling from) {
  l->before = l->count;
  for (uint32_t h = first; h < last; h++) {
    if (of_known ? !automaton_ends(s->kept[h].place) : !s->kept[h].is_free) continue;
    cleanse_joint_spelling spelling = spell(m, s, h, l->text, from.to, from.plain_to, s->paths[from.path]);
    spelling.cost = units * end_cost(m, s->kept + h);
    spelling.path = from.path;
    from.to = spelling.to, from.plain_to = spelling.plain_to, from.path++;
    add(l, spelling);
  }
  return from;
}

int32_t cleanse_joint_decode(const cleanse_joint_model *m, const uint8_t *words, const uint32_t *word, size_t length,
                             const int32_t *sums, uint64_t *room, cleanse_joint_spelling *spellings, uint8_t *letters,
                             uint64_t *unknown) {
  search *s = (search *)room;
  start(m, s, words);
  *unknown = 0;
  uint32_t first = 0, count = 1;
  for (size_t i = 0; i < length; i++) {
    if (!follow(m, s, word + i, length - i, i, count)) *unknown |= 1ull << i;
    first += count;
    s->all[i % (width + 1)].count = s->known[i % (width + 1)].count = 0;
    count = keep(m, s, (i + 1) % (width + 1), first, (uint32_t)i + 1);
  }
  list l = {spellings, 0, 0, letters, sums};
  cleanse_joint_spelling from = {0, 0, 0, CLEANSE_JOINT_TEXT / 2, CLEANSE_JOINT_TEXT / 2, 0};
  from = finish(m, s, first, first + count, 0, &l, from);
  if (words) finish(m, s, first, first + count, 1, &l, from);
  sort(&l);
  return l.count;
}
