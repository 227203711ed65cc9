#include "CCleanseKernels.h"

enum { tags_of_a_word = CLEANSE_TAG_MOST, buckets = 1 << 16, steps_of_a_word = tags_of_a_word * tags_of_a_word };
enum { most_features = 64 };

/// The model: rows of a feature's mark and a tag, with a weight, sorted into buckets by the feature.
typedef struct {
  const int16_t *shifts;
  /// Mark (10 bits) and tag (6 bits) of each row.
  const uint16_t *heads;
  const int8_t *weights;
  uint64_t count;
} tag_model;

static const cleanse_tag_word none = {1, 1, 1, 1, 1, 1, 1, 0, 1023, 15, 256, 5};

static inline uint64_t mix(uint64_t template, uint64_t x, uint64_t y) {
  uint64_t z = (x + template * 0x9E3779B97F4A7C15ull) ^ (y * 0xBF58476D1CE4E5B9ull);
  z ^= z >> 29;
  z *= 0x94D049BB133111EBull;
  return z ^ z >> 32;
}

/// The first row of a bucket: where it would be if all buckets were alike, and a shift.
static inline int64_t start(const tag_model *m, uint64_t bucket) {
  return (int64_t)(bucket * m->count / buckets) + m->shifts[bucket];
}

typedef uint16_t eight_heads __attribute__((vector_size(16), aligned(2)));
typedef uint8_t eight_bytes __attribute__((vector_size(8)));

/// Which of eight rows have the mark: eight bytes, all bits set or none. Rows behind the end lie in the file still.
static inline uint64_t matches(const uint16_t *heads, uint16_t mark) {
  eight_heads some = *(const eight_heads *)heads & 0x3FF;
  eight_bytes found = __builtin_convertvector(some == mark, eight_bytes);
  uint64_t bits;
  __builtin_memcpy(&bits, &found, sizeof bits);
  return bits;
}

/// Adds what the features say for each tag. All rows are asked for before the first is read.
static void add(const tag_model *m, const uint64_t *features, int count, int32_t *scores) {
  int64_t from[most_features], to[most_features];
  for (int i = 0; i < count; i++) {
    uint64_t bucket = features[i] >> 48;
    from[i] = start(m, bucket);
    to[i] = start(m, bucket + 1);
    __builtin_prefetch(m->heads + from[i]);
  }
  for (int i = 0; i < count; i++) {
    uint16_t mark = features[i] >> 38 & 0x3FF;
    for (int64_t at = from[i]; at < to[i]; at += 8) {
      uint64_t found = matches(m->heads + at, mark);
      if (to[i] - at < 8) found &= (1ull << 8 * (to[i] - at)) - 1;
      while (found) {
        int place = __builtin_ctzll(found) >> 3;
        scores[m->heads[at + place] >> 10] += m->weights[at + place];
        found &= ~(0xFFull << 8 * place);
      }
    }
  }
}

static void describe(const tag_model *m, const cleanse_tag_word *w, const cleanse_tag_word *b, const cleanse_tag_word *b2,
                     const cleanse_tag_word *a, const cleanse_tag_word *a2, int first, int32_t *scores) {
  const uint64_t features[] = {
    mix(1, w->hash, 0),
    mix(2, b->hash, 0),
    mix(3, a->hash, 0),
    mix(4, b2->hash, 0),
    mix(5, a2->hash, 0),
    mix(6, b->hash, w->hash),
    mix(7, w->hash, a->hash),
    mix(8, b->hash, a->hash),
    mix(9, b2->hash, b->hash),
    mix(10, a->hash, a2->hash),
    mix(11, w->tail1, 0),
    mix(12, w->tail2, 0),
    mix(13, w->tail3, 0),
    mix(14, w->tail4, 0),
    mix(15, w->head2, 0),
    mix(16, w->head3, 0),
    mix(17, w->shape, first),
    mix(18, w->shape | b->shape << 8 | a->shape << 16, first),
    mix(19, w->set, 0),
    mix(20, w->set, b->set),
    mix(21, w->set, a->set),
    mix(22, w->set | (uint64_t)b->set << 10 | (uint64_t)a->set << 20, 0),
    mix(23, b->set, b2->set),
    mix(24, a->set, a2->set),
    mix(25, w->set, w->shape),
    mix(26, w->tail3, w->shape),
    mix(27, b->hash, w->set),
    mix(28, a->hash, w->set),
    mix(29, w->hash, w->shape + 1),
    mix(30, w->shape | w->set << 8, b->shape),
    mix(31, w->shape | w->set << 8, a->shape + 64),
    mix(32, w->cluster, w->set),
    mix(33, b->cluster, w->set),
    mix(34, a->cluster, w->set),
    mix(35, b->cluster | w->cluster << 10 | (uint64_t)a->cluster << 20, 0),
    mix(36, b->cluster | b2->cluster << 10, 0),
    mix(37, a->cluster | a2->cluster << 10, 0),
    mix(38, w->capitals | w->shape << 8, first),
    mix(39, b->cluster | w->cluster << 10, 0),
    mix(40, a->cluster | w->cluster << 10, 0),
  };
  add(m, features, sizeof features / sizeof *features, scores);
}

static void step(const tag_model *m, const cleanse_tag_word *w, const cleanse_tag_word *a, uint64_t before, int32_t *scores) {
  const uint64_t features[] = {
    mix(101, 0, before),
    mix(102, w->hash, before),
    mix(103, w->set, before),
    mix(104, a->set, before),
  };
  add(m, features, sizeof features / sizeof *features, scores);
}

static int list(uint64_t set, uint8_t *tags) {
  int count = 0;
  for (; set && count < tags_of_a_word; set &= set - 1) tags[count++] = (uint8_t)__builtin_ctzll(set);
  return count;
}

size_t cleanse_tag_room(size_t count) { return count * (3 * tags_of_a_word + steps_of_a_word); }

/// Scores the tags of every word and the steps to them; where there is no choice, nothing needs a score.
static void score(const tag_model *m, const cleanse_tag_word *words, size_t count, int32_t *own, int32_t *steps) {
  uint8_t tags[tags_of_a_word], tags_before[tags_of_a_word] = {0};
  int number_before = 1;
  for (size_t i = 0; i < count; i++) {
    const cleanse_tag_word *w = words + i, *b = i ? w - 1 : &none, *b2 = i > 1 ? w - 2 : &none;
    const cleanse_tag_word *a = i + 1 < count ? w + 1 : &none, *a2 = i + 2 < count ? w + 2 : &none;
    int number = list(w->tags, tags);
    int32_t scores[64] = {0};
    if (number > 1) describe(m, w, b, b2, a, a2, i == 0, scores);
    for (int j = 0; j < number; j++) own[i * tags_of_a_word + j] = scores[tags[j]];
    for (int p = 0; p < number_before; p++) {
      int32_t sums[64] = {0};
      if (number > 1 || number_before > 1) step(m, w, a, i ? tags_before[p] + 1u : 0, sums);
      for (int j = 0; j < number; j++) steps[i * steps_of_a_word + p * tags_of_a_word + j] = sums[tags[j]];
    }
    for (int j = 0; j < number; j++) tags_before[j] = tags[j];
    number_before = number;
  }
}

static void go_ahead(const cleanse_tag_word *words, size_t count, const int32_t *own, const int32_t *steps, int32_t *ahead) {
  uint8_t tags[tags_of_a_word];
  int number_before = 1;
  for (size_t i = 0; i < count; i++) {
    int number = list(words[i].tags, tags);
    for (int j = 0; j < number; j++) {
      int32_t most = INT32_MIN;
      for (int p = 0; p < number_before; p++) {
        int32_t value = (i ? ahead[(i - 1) * tags_of_a_word + p] : 0) + steps[i * steps_of_a_word + p * tags_of_a_word + j];
        if (value > most) most = value;
      }
      ahead[i * tags_of_a_word + j] = most + own[i * tags_of_a_word + j];
    }
    number_before = number;
  }
}

static cleanse_tag_reading best(const uint8_t *tags, int number, const int32_t *ahead, const int32_t *behind) {
  int32_t top = INT32_MIN, next = INT32_MIN;
  cleanse_tag_reading reading = {tags[0], 255, INT32_MAX};
  for (int j = 0; j < number; j++) {
    int32_t value = ahead[j] + behind[j];
    if (value > top) {
      if (j) reading.second = reading.tag, next = top;
      reading.tag = tags[j], top = value;
    } else if (value > next) {
      reading.second = tags[j], next = value;
    }
  }
  if (number > 1) reading.margin = top - next;
  return reading;
}

void cleanse_tag_words(const uint8_t *model, const cleanse_tag_word *words, size_t count, int32_t *room,
                       cleanse_tag_reading *readings) {
  uint32_t rows;
  __builtin_memcpy(&rows, model + 8, 4);
  tag_model m = {(const int16_t *)(model + 16), (const uint16_t *)(model + 16 + 2 * (buckets + 1)), 0, rows};
  m.weights = (const int8_t *)(m.heads + rows);
  int32_t *own = room, *ahead = own + count * tags_of_a_word, *behind = ahead + count * tags_of_a_word,
          *steps = behind + count * tags_of_a_word;
  score(&m, words, count, own, steps);
  go_ahead(words, count, own, steps, ahead);
  uint8_t tags[tags_of_a_word];
  int number_after = 0;
  for (size_t i = count; i-- > 0;) {
    int number = list(words[i].tags, tags);
    for (int j = 0; j < number; j++) {
      int32_t most = i + 1 == count ? 0 : INT32_MIN;
      for (int q = 0; q < number_after; q++) {
        size_t next = (i + 1) * tags_of_a_word + q;
        int32_t value = behind[next] + own[next] + steps[(i + 1) * steps_of_a_word + j * tags_of_a_word + q];
        if (value > most) most = value;
      }
      behind[i * tags_of_a_word + j] = most;
    }
    readings[i] = best(tags, number, ahead + i * tags_of_a_word, behind + i * tags_of_a_word);
    number_after = number;
  }
}
