#include <string.h>

#include "cleanse_quantity.h"
#include "line_scan.h"

static size_t write_tokens(const scan *s, uint32_t *tokens) {
  size_t n = 0;
  const uint32_t head = s->count < FIRST_WORDS ? s->count : FIRST_WORDS;
  const uint32_t tail = s->count > head ? (s->count - head < LAST_WORDS ? s->count - head : LAST_WORDS) : 0;
  for (uint32_t i = 0; i < head; i++) tokens[n++] = s->words[i].hash;
  for (uint32_t i = 0; i < tail; i++) tokens[n++] = s->tail[(s->count - 1 - i) % LAST_WORDS].hash;
  if (s->count) {
    tokens[n++] = cleanse_mix(s->words[0].hash + 1);
    tokens[n++] = cleanse_mix(s->tail[(s->count - 1) % LAST_WORDS].hash + 2);
  }
  for (uint32_t i = 1; i < head && i < 12; i++) tokens[n++] = cleanse_mix(s->words[i - 1].hash * 5 + s->words[i].hash);
  for (uint32_t i = 1; i < LAST_WORDS && i < tail; i++)
    tokens[n++] = cleanse_mix(s->tail[(s->count - 1 - i) % LAST_WORDS].hash * 5 + s->tail[(s->count - i) % LAST_WORDS].hash);
  if (s->count > 1 && s->count <= 8) tokens[n++] = cleanse_mix(s->key + 3);
  if (s->count > 2) tokens[n++] = cleanse_mix((s->words[0].hash * 5 + s->words[1].hash) * 5 + s->words[2].hash);
  tokens[n++] = cleanse_mix(s->shape + 4);
  for (uint32_t i = 0; i < s->mark_count; i++) tokens[n++] = cleanse_mix(s->marks_hashed[i] + 0x51000000u);
  if (s->last) tokens[n++] = cleanse_mix((s->last_kind == k_mark ? s->last : s->last_kind) + 0x52000000u);
  if (s->first) tokens[n++] = cleanse_mix((s->first_kind == k_mark ? s->first : s->first_kind) + 0x53000000u);
  return n;
}

static void write_own(const scan *s, cleanse_line *line) {
  const uint32_t words = s->count, width = line->width;
  const uint32_t last = s->last, inner = s->before_last;
  uint8_t *o = line->own;
  *o++ = cleanse_log(width);
  *o++ = cleanse_log(words);
  *o++ = cleanse_share(line->stop_words, words);
  *o++ = cleanse_log(line->stop_words);
  *o++ = words ? (uint8_t)((s->letters * 8 / words) < 255 ? s->letters * 8 / words : 255) : 0;
  *o++ = cleanse_log(s->longest);
  *o++ = cleanse_share(s->capitalized, words);
  *o++ = cleanse_share(s->shouted, words);
  *o++ = cleanse_share(s->digits, width);
  *o++ = cleanse_share(s->numbers, words);
  *o++ = cleanse_share(s->uppers, s->letters);
  *o++ = cleanse_share(s->marks, width);
  *o++ = cleanse_log(s->commas);
  *o++ = cleanse_log(s->inner);
  *o++ = cleanse_log(s->separators);
  *o++ = cleanse_log(s->quotes);
  *o++ = cleanse_log(s->brackets);
  *o++ = cleanse_log(s->colons);
  *o++ = cleanse_log(s->slashes);
  *o++ = cleanse_log(s->hyphens);
  *o++ = cleanse_log(s->code);
  *o++ = cleanse_log(s->apostrophes);
  *o++ = cleanse_log(s->arrows);
  *o++ = cleanse_share(s->ideographs, words);
  *o++ = cleanse_share(s->foreign, s->letters + s->digits);
  *o++ = cleanse_share(s->long_words, words);
  *o++ = cleanse_share(s->calendar, words);
  *o++ = cleanse_log(s->calendar);
  *o++ = cleanse_share(s->self, words);
  *o++ = cleanse_share(s->you, words);
  *o++ = cleanse_log(s->narrative);
  *o++ = cleanse_log(s->network);
  *o++ = cleanse_flag(s->years > 0);
  *o++ = cleanse_flag(s->has_at);
  *o++ = cleanse_flag(s->has_dot_inside);
  *o++ = cleanse_flag(s->has_currency);
  *o++ = cleanse_flag(s->has_copyright);
  *o++ = cleanse_flag(s->has_percent);
  *o++ = cleanse_flag(s->has_plus);
  *o++ = cleanse_flag(s->has_hash);
  *o++ = cleanse_flag(s->has_time);
  *o++ = cleanse_flag(s->has_pipe);
  *o++ = cleanse_flag(is_terminal(inner) && inner != 0x2026);
  *o++ = cleanse_flag(last == '?' || last == '!');
  *o++ = cleanse_flag(last == ':' || last == 0xFF1A);
  *o++ = cleanse_flag(last == 0x2026);
  *o++ = cleanse_flag(last == ',' || last == ';' || last == '-' || last == 0x2013);
  *o++ = cleanse_flag(is_closing(last));
  *o++ = cleanse_flag(is_quote(last));
  *o++ = cleanse_flag(s->last_kind == k_digit);
  *o++ = cleanse_flag(s->first_kind == k_lower);
  *o++ = cleanse_flag(s->first_kind == k_upper);
  *o++ = cleanse_flag(s->first_kind == k_digit);
  *o++ = cleanse_flag(is_quote(s->first));
  *o++ = cleanse_flag(s->first_kind == k_mark && !is_quote(s->first));
  *o++ = cleanse_flag(s->first == '-' || s->first == '*' || s->first == 0x2022 || s->first == 0x2013 || s->first == 0xB7);
  *o++ = cleanse_flag(line->is_prose);
  *o++ = cleanse_flag(line->is_link_like);
}

static void note_content(const scan *s, cleanse_line *line) {
  const uint32_t head = s->count < FIRST_WORDS ? s->count : FIRST_WORDS;
  for (uint32_t i = 0; i < head; i++) {
    if (s->words[i].classes & cleanse_word_stop) continue;
    line->content[line->content_count++] = (uint16_t)(s->words[i].hash >> 8 & (CLEANSE_LINE_BUCKETS - 1));
  }
}

size_t cleanse_line_describe(const uint8_t *bytes, size_t start, size_t end, const cleanse_line_word *words,
                             size_t word_count, cleanse_line *line, uint32_t *tokens) {
  scan s;
  memset(line, 0, sizeof *line);
  line->width = cleanse_line_scan(&s, bytes, start, end, words, word_count);
  line->words = s.count;
  line->key = s.key | 1;
  line->first_word = s.count ? s.words[0].hash : s.first;
  line->shape = s.shape;
  const uint32_t head = s.count < FIRST_WORDS ? s.count : FIRST_WORDS;
  const uint32_t tail = s.count > head ? (s.count - head < LAST_WORDS ? s.count - head : LAST_WORDS) : 0;
  uint32_t stops = 0;
  for (uint32_t i = 0; i < head; i++) stops += s.words[i].classes & cleanse_word_stop;
  for (uint32_t i = 0; i < tail; i++) stops += s.tail[(s.count - 1 - i) % LAST_WORDS].classes & cleanse_word_stop;
  // Of a long line only both ends are looked at.
  line->stop_words = s.count > head + tail ? (uint32_t)((uint64_t)stops * s.count / (head + tail)) : stops;
  const int ends = is_terminal(s.before_last);
  const uint32_t room = s.ideographs ? line->width + s.ideographs : line->width;
  line->is_prose = ends ? room >= 60 && s.count >= 9 && line->stop_words * 8 >= s.count
                        : room >= 90 && s.count >= 14 && line->stop_words * 5 >= s.count;
  line->is_link_like = s.count <= 6 && room <= 48 && !ends;
  write_own(&s, line);
  note_content(&s, line);
  return write_tokens(&s, tokens);
}
