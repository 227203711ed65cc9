#include <string.h>

#include "cleanse_lines.h"
#include "cleanse_quantity.h"

/// Words of a line that are looked for elsewhere on the page.
#define TOPIC_WORDS 8

/// Sums over the lines before one, in scratch memory of `count + 1` words each.
typedef struct {
  size_t count;
  uint32_t *words, *stops, *prose, *prose_words, *links;
  /// Prose line before or at a line, and at or after it; `count` where there is none.
  uint32_t *above, *below;
  /// Lines of the same words: how many there are, and the one before; the same by shape.
  uint32_t *same, *same_before, *shapes, *shape_before;
  /// First line of the run of link-like (or of other) lines, and one after the last.
  uint32_t *run_start, *run_end;
  uint32_t *places;
  /// How often a word bucket occurs on the page, and in its running text.
  uint32_t *in_all, *in_prose;
  size_t place_count;
  uint32_t longest, sum_width;
} survey;

#define ARRAYS 13

static size_t places_for(size_t count) {
  size_t places = 16;
  while (places < count * 2) places *= 2;
  return places;
}

size_t cleanse_page_scratch(size_t count) { return ARRAYS * (count + 1) + places_for(count) + 2 * CLEANSE_LINE_BUCKETS; }

/// For each line how many lines have its value at `offset` of `cleanse_line`, and the line before that has it.
static void count_equal(const cleanse_line *lines, size_t offset, survey *s, uint32_t *number, uint32_t *before) {
  memset(s->places, 0xFF, s->place_count * sizeof(uint32_t));
  const size_t mask = s->place_count - 1;
  for (uint32_t i = 0; i < s->count; i++) {
    const uint32_t value = *(const uint32_t *)(const void *)((const uint8_t *)&lines[i] + offset);
    size_t p = cleanse_mix(value) & mask;
    while (s->places[p] != UINT32_MAX &&
           *(const uint32_t *)(const void *)((const uint8_t *)&lines[s->places[p]] + offset) != value)
      p = (p + 1) & mask;
    const uint32_t last = s->places[p];
    before[i] = last;
    number[i] = last == UINT32_MAX ? 1 : number[last] + 1;
    s->places[p] = i;
  }
  for (size_t p = 0; p < s->place_count; p++) {
    const uint32_t last = s->places[p];
    if (last == UINT32_MAX) continue;
    for (uint32_t i = before[last]; i != UINT32_MAX; i = before[i]) number[i] = number[last];
  }
}

static void sum_lines(const cleanse_line *lines, survey *s) {
  uint32_t last = (uint32_t)s->count;
  for (uint32_t i = 0; i < s->count; i++) {
    const cleanse_line *line = &lines[i];
    s->words[i + 1] = s->words[i] + line->words;
    s->stops[i + 1] = s->stops[i] + line->stop_words;
    s->prose[i + 1] = s->prose[i] + line->is_prose;
    s->prose_words[i + 1] = s->prose_words[i] + (line->is_prose ? line->words : 0);
    s->links[i + 1] = s->links[i] + line->is_link_like;
    if (line->is_prose) last = i;
    s->above[i] = last;
    s->run_start[i] = i && lines[i - 1].is_link_like == line->is_link_like ? s->run_start[i - 1] : i;
    if (line->width > s->longest) s->longest = line->width;
  }
  last = (uint32_t)s->count;
  for (uint32_t i = (uint32_t)s->count; i-- > 0;) {
    if (lines[i].is_prose) last = i;
    s->below[i] = last;
    s->run_end[i] = i + 1 < s->count && lines[i + 1].is_link_like == lines[i].is_link_like ? s->run_end[i + 1] : i + 1;
  }
}

static void count_words(const cleanse_line *lines, survey *s) {
  memset(s->in_all, 0, CLEANSE_LINE_BUCKETS * sizeof(uint32_t));
  memset(s->in_prose, 0, CLEANSE_LINE_BUCKETS * sizeof(uint32_t));
  for (size_t i = 0; i < s->count; i++) {
    for (uint32_t k = 0; k < lines[i].content_count; k++) {
      s->in_all[lines[i].content[k]]++;
      s->in_prose[lines[i].content[k]] += lines[i].is_prose;
    }
  }
}

static uint32_t between(const uint32_t *sums, size_t count, int64_t from, int64_t to) {
  if (from < 0) from = 0;
  if (to > (int64_t)count) to = (int64_t)count;
  return to > from ? sums[to] - sums[from] : 0;
}

static uint8_t *place(const survey *s, uint32_t i, uint8_t *o) {
  const uint32_t n = (uint32_t)s->count;
  *o++ = cleanse_log(i);
  *o++ = cleanse_log(n - 1 - i);
  *o++ = cleanse_share(i, n);
  *o++ = cleanse_share(s->words[i], s->words[n]);
  *o++ = cleanse_share(s->prose_words[i], s->prose_words[n]);
  *o++ = cleanse_log(s->prose_words[i]);
  *o++ = cleanse_log(s->prose_words[n] - s->prose_words[i + 1]);
  *o++ = cleanse_flag(s->prose[i] == 0);
  *o++ = cleanse_flag(s->prose[i + 1] == s->prose[n]);
  return o;
}

static uint8_t *page(const survey *s, uint8_t *o) {
  const size_t n = s->count;
  *o++ = cleanse_log((uint32_t)n);
  *o++ = cleanse_log(s->words[n]);
  *o++ = cleanse_log(s->prose[n]);
  *o++ = cleanse_share(s->prose_words[n], s->words[n]);
  *o++ = cleanse_share(s->links[n], (uint32_t)n);
  *o++ = cleanse_share(s->stops[n], s->words[n]);
  *o++ = cleanse_log(s->longest);
  *o++ = cleanse_log(s->words[n] / (uint32_t)n);
  return o;
}

static uint8_t *repeats(const cleanse_line *lines, const survey *s, uint32_t i, uint8_t *o) {
  const size_t n = s->count;
  const cleanse_line *line = &lines[i], *up = i ? line - 1 : 0, *down = i + 1 < n ? line + 1 : 0;
  *o++ = cleanse_log(s->same[i] - 1);
  *o++ = cleanse_flag(s->same_before[i] != UINT32_MAX);
  *o++ = s->same_before[i] != UINT32_MAX ? cleanse_log(i - s->same_before[i]) : 0;
  *o++ = cleanse_log(s->shapes[i] - 1);
  *o++ = cleanse_share(s->shapes[i], (uint32_t)n);
  *o++ = s->shape_before[i] != UINT32_MAX ? cleanse_log(i - s->shape_before[i]) : 0;
  *o++ = cleanse_flag(up && up->first_word == line->first_word);
  *o++ = cleanse_flag(down && down->first_word == line->first_word);
  *o++ = cleanse_flag(up && up->shape == line->shape);
  *o++ = cleanse_flag(down && down->shape == line->shape);
  *o++ = cleanse_flag(i >= 2 && line[-2].shape == line->shape);
  *o++ = cleanse_flag(i + 2 < n && line[2].shape == line->shape);
  *o++ = cleanse_flag(i >= 3 && line[-3].shape == line->shape);
  *o++ = cleanse_flag(i + 3 < n && line[3].shape == line->shape);
  *o++ = cleanse_flag(up && up->words == line->words);
  *o++ = cleanse_flag(down && down->words == line->words);
  return o;
}

static uint8_t *neighbours(const cleanse_line *lines, const survey *s, uint32_t i, uint8_t *o) {
  const uint32_t n = (uint32_t)s->count;
  const uint32_t above = i ? s->above[i - 1] : n, below = i + 1 < n ? s->below[i + 1] : n;
  *o++ = above < n ? cleanse_log(i - above) : 255;
  *o++ = below < n ? cleanse_log(below - i) : 255;
  *o++ = above < n ? cleanse_log(lines[above].width) : 0;
  *o++ = below < n ? cleanse_log(lines[below].width) : 0;
  *o++ = cleanse_log(s->run_end[i] - s->run_start[i]);
  *o++ = cleanse_log(i - s->run_start[i]);
  *o++ = cleanse_log(s->run_end[i] - 1 - i);
  *o++ = s->run_start[i] ? cleanse_log(s->run_start[i] - s->run_start[s->run_start[i] - 1]) : 0;
  *o++ = s->run_end[i] < n ? cleanse_log(s->run_end[s->run_end[i]] - s->run_end[i]) : 0;
  static const int64_t reaches[3] = {2, 6, 20};
  for (int r = 0; r < 3; r++) {
    const int64_t from = (int64_t)i - reaches[r], to = (int64_t)i + reaches[r] + 1;
    *o++ = cleanse_log(between(s->prose_words, n, from, i));
    *o++ = cleanse_log(between(s->prose_words, n, i + 1, to));
    *o++ = cleanse_share(between(s->links, n, from, to), (uint32_t)(2 * reaches[r] + 1));
    *o++ = cleanse_share(between(s->stops, n, from, to), between(s->words, n, from, to));
  }
  *o++ = cleanse_log(s->words[n] ? between(s->words, n, (int64_t)i - 6, i) : 0);
  *o++ = cleanse_log(between(s->words, n, i + 1, (int64_t)i + 7));
  return o;
}

/// Whether the words of the line are those of the text, or of the page at all.
static uint8_t *topic(const cleanse_line *line, const survey *s, uint8_t *o) {
  const uint32_t count = line->content_count < TOPIC_WORDS ? line->content_count : TOPIC_WORDS;
  uint32_t in_prose = 0, elsewhere = 0, prose_log = 0, all_log = 0, rare = 0;
  for (uint32_t k = 0; k < count; k++) {
    const uint32_t bucket = line->content[k];
    uint32_t own = 0;
    for (uint32_t j = 0; j < count; j++) own += line->content[j] == bucket;
    const uint32_t prose = s->in_prose[bucket] > own * line->is_prose ? s->in_prose[bucket] - own * line->is_prose : 0;
    const uint32_t all = s->in_all[bucket] > own ? s->in_all[bucket] - own : 0;
    in_prose += prose > 0;
    elsewhere += all > prose;
    rare += all == 0;
    prose_log += cleanse_log(prose);
    all_log += cleanse_log(all);
  }
  const uint32_t n = count ? count : 1;
  *o++ = cleanse_log(count);
  *o++ = cleanse_share(in_prose, n);
  *o++ = cleanse_share(elsewhere, n);
  *o++ = cleanse_share(rare, n);
  *o++ = (uint8_t)(prose_log / n);
  *o++ = (uint8_t)(all_log / n);
  return o;
}

void cleanse_page_describe(const cleanse_line *lines, size_t count, uint32_t *scratch, uint8_t *features) {
  if (!count) return;
  survey s = {.count = count};
  uint32_t **arrays[ARRAYS] = {&s.words, &s.stops, &s.prose, &s.prose_words, &s.links, &s.above, &s.below, &s.same,
                               &s.same_before, &s.shapes, &s.shape_before, &s.run_start, &s.run_end};
  for (size_t a = 0; a < ARRAYS; a++) *arrays[a] = scratch + a * (count + 1);
  s.words[0] = s.stops[0] = s.prose[0] = s.prose_words[0] = s.links[0] = 0;
  s.places = scratch + ARRAYS * (count + 1);
  s.place_count = places_for(count);
  s.in_all = s.places + s.place_count;
  s.in_prose = s.in_all + CLEANSE_LINE_BUCKETS;
  sum_lines(lines, &s);
  count_words(lines, &s);
  count_equal(lines, offsetof(cleanse_line, key), &s, s.same, s.same_before);
  count_equal(lines, offsetof(cleanse_line, shape), &s, s.shapes, s.shape_before);
  for (uint32_t i = 0; i < count; i++) {
    uint8_t *o = features + (size_t)i * CLEANSE_LINE_FEATURES;
    memcpy(o, lines[i].own, CLEANSE_LINE_OWN);
    o = place(&s, i, o + CLEANSE_LINE_OWN);
    o = page(&s, o);
    o = repeats(lines, &s, i, o);
    o = neighbours(lines, &s, i, o);
    o = topic(&lines[i], &s, o);
  }
}
