#include "tag_memory.h"

/// What is known of one word of the sentence at hand.
typedef struct {
  uint8_t tags[tags_of_a_word];
  int32_t number;
  uint32_t near[features_near];
  /// Of its own tags, of the best path to each and from each.
  int32_t own[tags_of_a_word], ahead[tags_of_a_word], behind[tags_of_a_word];
  /// Of the steps from each tag of the word before.
  int16_t steps[tags_of_a_word][tags_of_a_word];
} tagged_word;

size_t cleanse_tag_room(size_t count) { return (sizeof(tag_memory) + count * sizeof(tagged_word)) / sizeof(int32_t); }

/// Scores the tags of every word alone.
static void know(tag_memory *memory, const tag_model *m, const cleanse_tag_word *words, size_t count, tagged_word *tagged) {
  for (size_t i = 0; i < count; i++) {
    const known_word *known = know_word(memory, m, words + i, i == 0);
    tagged[i].number = list(words[i].tags, tagged[i].tags);
    for (int j = 0; j < tagged[i].number; j++) tagged[i].own[j] = known->own[j];
    memcpy(tagged[i].near, known->near, sizeof known->near);
  }
}

/// Adds what the words around say to the scores of a word's tags.
static void look_around(const tag_model *m, const cleanse_tag_word *words, size_t count, size_t i, tagged_word *tagged) {
  const cleanse_tag_word *b = i ? words + i - 1 : &outside, *b2 = i > 1 ? words + i - 2 : &outside;
  const cleanse_tag_word *a = i + 1 < count ? words + i + 1 : &outside, *a2 = i + 2 < count ? words + i + 2 : &outside;
  uint32_t found[features_together + features_near], beyond[features_near];
  find_together(m, b2, b, words + i, a, a2, i == 0, found);
  if (i < 2 || i + 2 >= count) find_near(m, &outside, beyond);
  uint32_t *near = found + features_together;
  near[0] = i ? tagged[i - 1].near[0] : beyond[0];
  near[1] = i + 1 < count ? tagged[i + 1].near[1] : beyond[1];
  near[2] = i > 1 ? tagged[i - 2].near[2] : beyond[2];
  near[3] = i + 2 < count ? tagged[i + 2].near[3] : beyond[3];
  int16_t scores[tags_of_a_word];
  add(m, found, features_together + features_near, tagged[i].tags, tagged[i].number, scores);
  for (int j = 0; j < tagged[i].number; j++) tagged[i].own[j] += scores[j];
}

/// Scores the steps to the tags of every word; where there is no choice, nothing needs a score.
static void score(tag_memory *memory, const tag_model *m, const cleanse_tag_word *words, size_t count, tagged_word *tagged) {
  know(memory, m, words, count, tagged);
  const tagged_word start = {.number = 1};
  for (size_t i = 0; i < count; i++) {
    tagged_word *t = tagged + i;
    const tagged_word *before = i ? t - 1 : &start;
    if (t->number > 1) look_around(m, words, count, i, tagged);
    for (int p = 0; p < before->number; p++) {
      if (t->number > 1 || before->number > 1) {
        const int16_t *known = know_step(memory, m, i ? before->tags[p] + 1u : 0, words + i, t->tags, t->number);
        memcpy(t->steps[p], known, sizeof t->steps[p]);
      } else {
        t->steps[p][0] = 0;
      }
    }
  }
}

static void go_ahead(size_t count, tagged_word *tagged) {
  for (size_t i = 0; i < count; i++) {
    tagged_word *t = tagged + i;
    const int number_before = i ? t[-1].number : 1;
    for (int j = 0; j < t->number; j++) {
      int32_t most = INT32_MIN;
      for (int p = 0; p < number_before; p++) {
        const int32_t value = (i ? t[-1].ahead[p] : 0) + t->steps[p][j];
        most = value > most ? value : most;
      }
      t->ahead[j] = most + t->own[j];
    }
  }
}

static void go_back(size_t count, tagged_word *tagged) {
  for (size_t i = count; i-- > 0;) {
    tagged_word *t = tagged + i;
    const int number_after = i + 1 < count ? t[1].number : 0;
    for (int j = 0; j < t->number; j++) {
      int32_t most = number_after ? INT32_MIN : 0;
      for (int q = 0; q < number_after; q++) {
        const int32_t value = t[1].behind[q] + t[1].own[q] + t[1].steps[j][q];
        most = value > most ? value : most;
      }
      t->behind[j] = most;
    }
  }
}

static cleanse_tag_reading best(const tagged_word *t) {
  int32_t top = INT32_MIN, next = INT32_MIN;
  cleanse_tag_reading reading = {t->tags[0], 255, INT32_MAX};
  for (int j = 0; j < t->number; j++) {
    const int32_t value = t->ahead[j] + t->behind[j];
    if (value > top) {
      if (j) reading.second = reading.tag, next = top;
      reading.tag = t->tags[j], top = value;
    } else if (value > next) {
      reading.second = t->tags[j], next = value;
    }
  }
  if (t->number > 1) reading.margin = top - next;
  return reading;
}

void cleanse_tag_words(const uint8_t *model, const cleanse_tag_word *words, size_t count, int32_t *room,
                       cleanse_tag_reading *readings) {
  const tag_model m = open_model(model);
  tag_memory *memory = (tag_memory *)room;
  tagged_word *tagged = (tagged_word *)(memory + 1);
  score(memory, &m, words, count, tagged);
  go_ahead(count, tagged);
  go_back(count, tagged);
  for (size_t i = 0; i < count; i++) readings[i] = best(tagged + i);
}
