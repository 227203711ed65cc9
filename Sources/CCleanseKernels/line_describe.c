#include <string.h>

#include "cleanse_lines.h"
#include "cleanse_quantity.h"

typedef enum { k_mark, k_space, k_lower, k_upper, k_digit, k_letter, k_ideograph, k_join } kind;

#define FIRST_WORDS CLEANSE_LINE_CONTENT
#define LAST_WORDS 8
#define SHAPE_LENGTH 12

/// What is kept of a word while its line is read.
typedef struct {
  uint32_t hash;
  uint32_t classes;
} word;

typedef struct {
  uint32_t letters, uppers, digits, marks, commas, inner, separators, quotes, brackets, colons, slashes, hyphens, code;
  uint32_t apostrophes, arrows, ideographs, foreign, capitalized, shouted, numbers, long_words, longest, calendar, self;
  uint32_t you, narrative, network, years;
  int has_at, has_dot_inside, has_currency, has_copyright, has_percent, has_plus, has_hash, has_time, has_pipe;
  uint32_t first, last, before_last, last_mark;
  kind first_kind, last_kind;
  word words[FIRST_WORDS], tail[LAST_WORDS];
  uint32_t count, key, shape, shape_length, shape_last, marks_hashed[6], mark_count;
  int inner_pending;
} scan;

static kind kind_of(uint32_t c) {
  if (c < 0x80) {
    if (c >= 'a' && c <= 'z') return k_lower;
    if (c >= 'A' && c <= 'Z') return k_upper;
    if (c >= '0' && c <= '9') return k_digit;
    return c <= ' ' || c == 0x7F ? k_space : k_mark;
  }
  if (c < 0x250) {
    if (c < 0xC0) return c == 0xA0 || c == 0x85 ? k_space : c == 0xAD ? k_join : c == 0xAA || c == 0xBA || c == 0xB5 ? k_lower : k_mark;
    if (c == 0xD7 || c == 0xF7) return k_mark;
    if (c < 0xDF) return k_upper;
    if (c < 0x100) return k_lower;
    if (c < 0x180) return ((c >= 0x139 && c <= 0x148) || c >= 0x179 ? c & 1 : !(c & 1)) && c != 0x138 ? k_upper : k_lower;
    return k_letter;
  }
  if (c < 0x600) {
    if (c >= 0x300 && c < 0x370) return k_join;
    if (c >= 0x386 && c <= 0x3AB) return c == 0x387 || c == 0x390 ? k_mark : k_upper;
    if (c >= 0x3AC && c <= 0x3CE) return k_lower;
    if (c >= 0x400 && c <= 0x42F) return k_upper;
    if (c >= 0x430 && c <= 0x45F) return k_lower;
    if (c >= 0x460 && c <= 0x52F) return c & 1 ? k_lower : k_upper;
    return c >= 0x591 && c <= 0x5C7 ? k_join : c == 0x37E || c == 0x589 || c == 0x5BE ? k_mark : k_letter;
  }
  if (c < 0x2000) {
    if ((c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9) || (c >= 0x966 && c <= 0x96F)) return k_digit;
    if ((c >= 0x610 && c <= 0x61A) || (c >= 0x64B && c <= 0x65F)) return k_join;
    if (c == 0x60C || c == 0x61B || c == 0x61F || c == 0x66A || c == 0x6D4 || c == 0x964 || c == 0x965) return k_mark;
    if (c >= 0xE00 && c < 0xE80) return k_ideograph;
    return c == 0x1680 ? k_space : k_letter;
  }
  if (c < 0x3040) {
    if (c <= 0x200A || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000) return k_space;
    if ((c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F)) return k_join;
    return c >= 0x3005 && c <= 0x3007 ? k_ideograph : c >= 0x2C00 && c < 0x2E00 ? k_letter : k_mark;
  }
  if (c < 0xD800) return (c >= 0xA000 && c < 0xAC00) || (c >= 0xD7B0) ? k_letter : c == 0x30FB ? k_mark : k_ideograph;
  if (c < 0x10000) {
    if (c < 0xF900) return k_mark;
    if (c < 0xFB00) return k_ideograph;
    if (c >= 0xFE00 && c <= 0xFE0F) return k_join;
    if (c == 0xFEFF) return k_join;
    if (c >= 0xFF10 && c <= 0xFF19) return k_digit;
    if (c >= 0xFF21 && c <= 0xFF3A) return k_upper;
    if (c >= 0xFF41 && c <= 0xFF5A) return k_lower;
    if (c >= 0xFF66 && c <= 0xFFDC) return k_ideograph;
    return c < 0xFE10 || (c >= 0xFE70 && c < 0xFEFF) ? k_letter : k_mark;
  }
  return c >= 0x20000 && c < 0x40000 ? k_ideograph : c >= 0x1F000 ? k_mark : k_letter;
}

static uint32_t lowered(uint32_t c) {
  if (c < 0x80) return c + 32;
  if (c < 0xDF || (c >= 0x391 && c <= 0x3AB) || (c >= 0x410 && c <= 0x42F) || (c >= 0xFF21 && c <= 0xFF3A)) return c + 32;
  if (c >= 0x400 && c <= 0x40F) return c + 80;
  return c < 0x180 || (c >= 0x460 && c <= 0x52F) ? c + 1 : c;
}

static uint32_t decode(const uint8_t *bytes, size_t *at) {
  const uint32_t a = bytes[*at];
  if (a < 0x80) return *at += 1, a;
  const uint32_t b = bytes[*at + 1] & 63u;
  if (a < 0xE0) return *at += 2, (a & 31) << 6 | b;
  const uint32_t c = bytes[*at + 2] & 63u;
  if (a < 0xF0) return *at += 3, (a & 15) << 12 | b << 6 | c;
  const uint32_t d = bytes[*at + 3] & 63u;
  return *at += 4, (a & 7) << 18 | b << 12 | c << 6 | d;
}

static uint32_t classes_of(uint32_t hash, const cleanse_line_word *words, size_t count) {
  for (size_t i = hash & (count - 1);; i = (i + 1) & (count - 1)) {
    if (words[i].hash == hash) return words[i].classes;
    if (!words[i].hash) return 0;
  }
}

static void add_shape(scan *s, uint32_t symbol) {
  if (symbol == s->shape_last || s->shape_length >= SHAPE_LENGTH) return;
  s->shape_last = symbol;
  s->shape_length++;
  s->shape = cleanse_mix(s->shape ^ symbol * 0x9E3779B1u);
}

static void end_word(scan *s, uint32_t hash, uint32_t length, uint32_t uppers, uint32_t digits, uint32_t first_upper,
                     const cleanse_line_word *words, size_t word_count) {
  hash = cleanse_mix(hash) | 1;
  const uint32_t classes = classes_of(hash, words, word_count);
  const word w = {hash, classes};
  if (s->count < FIRST_WORDS) s->words[s->count] = w;
  s->tail[s->count % LAST_WORDS] = w;
  s->count++;
  s->key = cleanse_mix(s->key ^ hash) + hash;
  if (digits == length) {
    s->numbers++;
    s->years += length == 4;
  }
  s->capitalized += first_upper;
  s->shouted += length >= 2 && uppers == length;
  if (length > s->longest) s->longest = length;
  s->long_words += length >= 8;
  s->calendar += (classes & cleanse_word_calendar) != 0;
  s->self += (classes & cleanse_word_self) != 0;
  s->you += (classes & cleanse_word_you) != 0;
  s->narrative += (classes & cleanse_word_narrative) != 0;
  s->network += (classes & cleanse_word_network) != 0;
  add_shape(s, digits == length ? 1 : length >= 2 && uppers == length ? 2 : first_upper ? 3 : digits ? 4 : 5);
}

static int is_terminal(uint32_t c) {
  return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0x61F ||
         c == 0x6D4 || c == 0x964 || c == 0xFF0E || c == 0xFF61;
}

static int is_quote(uint32_t c) {
  return c == '"' || (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x300C || c == 0x300D || c == 0x2039 || c == 0x203A;
}

static int is_closing(uint32_t c) { return c == ')' || c == ']' || c == 0xFF09 || c == 0x3011; }

static void add_mark(scan *s, uint32_t c, int inside, int spaced) {
  s->marks++;
  add_shape(s, c + 16);
  if (s->mark_count < 6) s->marks_hashed[s->mark_count++] = c;
  switch (c) {
    case ',': case ';': case 0x60C: case 0xFF0C: case 0x3001: s->commas++; break;
    case ':': case 0xFF1A: s->colons++; break;
    case '(': case ')': case '[': case ']': s->brackets++; break;
    case '-': case 0x2013: case 0x2014: s->hyphens++; s->separators += (uint32_t)spaced; break;
    case '/': s->slashes++; s->separators += (uint32_t)spaced; break;
    case '|': s->has_pipe = 1; s->separators++; break;
    case 0x2022: case 0xB7: case 0x203A: case 0x2039: case 0xBB: case 0xAB: s->separators++; break;
    case '>': case '<': s->separators += (uint32_t)spaced; s->code++; break;
    case '{': case '}': case '=': case '\\': case '_': case '`': case '~': case '^': s->code++; break;
    case '@': s->has_at = 1; break;
    case '#': s->has_hash = 1; break;
    case '%': s->has_percent = 1; break;
    case '+': s->has_plus = 1; break;
    case '$': case 0xA3: case 0xA5: s->has_currency = 1; break;
    case 0xA9: case 0xAE: case 0x2122: s->has_copyright = 1; break;
    case '\'': case 0x2019: s->apostrophes++; break;
    case '.': s->has_dot_inside |= inside; break;
    default:
      if (c >= 0x20A0 && c < 0x20D0) s->has_currency = 1;
      if (c >= 0x2190 && c < 0x2C00) s->arrows++;
  }
  if (is_quote(c)) s->quotes++;
}

/// Reads the line into `s`; returns its width in scalars.
static uint32_t read_line(scan *s, const uint8_t *bytes, size_t at, size_t end, const cleanse_line_word *words,
                          size_t word_count) {
  uint32_t hash = 0, length = 0, uppers = 0, digits = 0, first_upper = 0, width = 0, seen = 0;
  kind before = k_space;
  while (at < end) {
    uint32_t c = decode(bytes, &at);
    const kind k = kind_of(c);
    if (k == k_join) continue;
    seen++;
    if (k <= k_space || k == k_ideograph) {
      if (length) end_word(s, hash, length, uppers, digits, first_upper, words, word_count);
      hash = length = uppers = digits = first_upper = 0;
    }
    if (k == k_space) {
      before = k;
      continue;
    }
    width = seen;
    if (!s->first) {
      s->first = c;
      s->first_kind = k;
      seen = width = 1;
    }
    if (k == k_mark) {
      const uint32_t next = at < end ? bytes[at] : ' ';
      if (c == ':' && s->last_kind == k_digit && next >= '0' && next <= '9') s->has_time = 1;
      add_mark(s, c, before != k_space && next > ' ', before == k_space && next == ' ');
      if (is_terminal(c)) s->inner_pending = 1;
    } else {
      if (s->inner_pending == 1 && before == k_space && k != k_lower) s->inner++;
      s->inner_pending = 0;
      if (k == k_upper) c = lowered(c);
      if (k == k_digit) c = '0';
      hash = (hash ^ c) * 0x01000193u + 0x9E3779B1u;
      if (!length) first_upper = k == k_upper;
      length++;
      uppers += k == k_upper;
      digits += k == k_digit;
      s->letters += k != k_digit;
      s->uppers += k == k_upper;
      s->digits += k == k_digit;
      s->foreign += c >= 0x250;
      if (k == k_ideograph) {
        s->ideographs++;
        end_word(s, hash, 1, 0, 0, 0, words, word_count);
        hash = length = 0;
      }
    }
    if (!is_quote(c) && !is_closing(c)) s->before_last = c;
    s->last = c;
    s->last_kind = k;
    before = k;
  }
  if (length) end_word(s, hash, length, uppers, digits, first_upper, words, word_count);
  return width;
}

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
  memset(&s, 0, sizeof s);
  memset(line, 0, sizeof *line);
  line->width = read_line(&s, bytes, start, end, words, word_count);
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
