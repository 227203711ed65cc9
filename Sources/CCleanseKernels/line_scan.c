#include "line_scan.h"

#include <string.h>

#include "cleanse_quantity.h"

/// The word that is being read.
typedef struct {
  uint32_t hash, length, uppers, digits, first_upper;
} open_word;

typedef struct {
  const cleanse_line_word *words;
  size_t count;
} word_table;

static inline uint32_t classes_of(uint32_t hash, word_table table) {
  for (size_t i = hash & (table.count - 1);; i = (i + 1) & (table.count - 1)) {
    if (table.words[i].hash == hash) return table.words[i].classes;
    if (!table.words[i].hash) return 0;
  }
}

static inline void add_shape(scan *s, uint32_t symbol) {
  if (symbol == s->shape_last || s->shape_length >= SHAPE_LENGTH) return;
  s->shape_last = symbol;
  s->shape_length++;
  s->shape = cleanse_mix(s->shape ^ symbol * 0x9E3779B1u);
}

static inline void count_classes(scan *s, uint32_t classes) {
  s->calendar += (classes & cleanse_word_calendar) != 0;
  s->self += (classes & cleanse_word_self) != 0;
  s->you += (classes & cleanse_word_you) != 0;
  s->narrative += (classes & cleanse_word_narrative) != 0;
  s->network += (classes & cleanse_word_network) != 0;
}

static void end_word(scan *s, const open_word *w, word_table table) {
  const uint32_t hash = cleanse_mix(w->hash) | 1;
  const uint32_t classes = classes_of(hash, table);
  const word known = {hash, classes};
  if (s->count < FIRST_WORDS) s->words[s->count] = known;
  s->tail[s->count % LAST_WORDS] = known;
  s->count++;
  s->key = cleanse_mix(s->key ^ hash) + hash;
  const int is_number = w->digits == w->length, is_shouted = w->length >= 2 && w->uppers == w->length;
  s->numbers += (uint32_t)is_number;
  s->years += is_number && w->length == 4;
  s->capitalized += w->first_upper;
  s->shouted += (uint32_t)is_shouted;
  if (w->length > s->longest) s->longest = w->length;
  s->long_words += w->length >= 8;
  if (classes) count_classes(s, classes);
  add_shape(s, is_number ? 1 : is_shouted ? 2 : w->first_upper ? 3 : w->digits ? 4 : 5);
}

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

/// Adds a letter or a digit to the word.
static inline void add_letter(scan *s, open_word *w, uint32_t c, kind k) {
  w->hash = (w->hash ^ c) * 0x01000193u + 0x9E3779B1u;
  if (!w->length) w->first_upper = k == k_upper;
  w->length++;
  w->uppers += k == k_upper;
  w->digits += k == k_digit;
  s->letters += k != k_digit;
  s->uppers += k == k_upper;
  s->digits += k == k_digit;
  s->foreign += c >= 0x250;
}

/// Adds the ASCII letters and digits from `at`, of which there is one; returns where they end. Most bytes of most pages
/// go this way. `*last` becomes the last of them in lower case, 0 for a digit.
static inline size_t add_ascii(scan *s, open_word *w, const uint8_t *bytes, size_t at, size_t end, uint32_t *last) {
  const size_t start = at;
  uint32_t hash = w->hash, uppers = 0, digits = 0, c = 0;
  if (!w->length) w->first_upper = (uint32_t)bytes[at] - 'A' < 26u;
  for (; at < end; at++) {
    const uint32_t byte = bytes[at];
    if ((byte | 32) - 'a' < 26u) {
      c = byte | 32;
      uppers += byte < 'a';
    } else if (byte - '0' < 10u) {
      c = '0';
      digits++;
    } else {
      break;
    }
    hash = (hash ^ c) * 0x01000193u + 0x9E3779B1u;
  }
  const uint32_t length = (uint32_t)(at - start);
  w->hash = hash;
  w->length += length;
  w->uppers += uppers;
  w->digits += digits;
  s->letters += length - digits;
  s->uppers += uppers;
  s->digits += digits;
  *last = c;
  return at;
}

static inline void close_word(scan *s, open_word *w, word_table table) {
  if (w->length) end_word(s, w, table);
  *w = (open_word){0, 0, 0, 0, 0};
}

/// Notes that a letter or digit begins at the place read, after `before`.
static inline void note_letter(scan *s, kind k, kind before) {
  if (s->inner_pending == 1 && before == k_space && k != k_lower) s->inner++;
  s->inner_pending = 0;
}

static inline void read_mark(scan *s, uint32_t c, kind before, uint32_t next) {
  if (c == ':' && s->last_kind == k_digit && next >= '0' && next <= '9') s->has_time = 1;
  add_mark(s, c, before != k_space && next > ' ', before == k_space && next == ' ');
  if (is_terminal(c)) s->inner_pending = 1;
}

uint32_t cleanse_line_scan(scan *s, const uint8_t *bytes, size_t at, size_t end, const cleanse_line_word *words,
                           size_t word_count) {
  const word_table table = {words, word_count};
  open_word w = {0, 0, 0, 0, 0};
  uint32_t width = 0, seen = 0;
  kind before = k_space;
  memset(s, 0, offsetof(scan, words));
  while (at < end) {
    const size_t start = at;
    uint32_t c = decode(bytes, &at);
    kind k = kind_of(c);
    if (k == k_join) continue;
    seen++;
    if (k <= k_space || k == k_ideograph) close_word(s, &w, table);
    if (k == k_space) {
      before = k;
      continue;
    }
    if (!s->first) {
      s->first = c;
      s->first_kind = k;
      seen = 1;
    }
    if (k == k_mark) {
      read_mark(s, c, before, at < end ? bytes[at] : ' ');
    } else {
      note_letter(s, k, before);
      if (c < 0x80) {
        at = add_ascii(s, &w, bytes, start, end, &c);
        seen += (uint32_t)(at - start) - 1;
        k = ascii_kind_of(bytes[at - 1]);
      } else {
        if (k == k_upper) c = lowered(c);
        if (k == k_digit) c = '0';
        add_letter(s, &w, c, k);
        if (k == k_ideograph) {
          s->ideographs++;
          w = (open_word){w.hash, 1, 0, 0, 0};
          close_word(s, &w, table);
        }
      }
    }
    width = seen;
    if (!is_quote(c) && !is_closing(c)) s->before_last = c;
    s->last = c;
    s->last_kind = k;
    before = k;
  }
  close_word(s, &w, table);
  return width;
}
