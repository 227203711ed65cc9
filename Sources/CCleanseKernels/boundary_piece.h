// Cuts a text into pieces, which the net of sentence boundaries reads.
#ifndef BOUNDARY_PIECE_H
#define BOUNDARY_PIECE_H

#include "include/cleanse_boundary.h"

#define INLINE static inline __attribute__((always_inline))

/// What a scalar is to somebody who looks for ends of sentences; those from SMALL to DIGIT make words.
enum {
  BLANK, SMALL, CAPITAL, CASELESS, DIGIT, PERIOD, QUESTION, EXCLAMATION, ELLIPSIS, FULL, COLON, SEMICOLON, COMMA, DASH, QUOTE,
  APOSTROPHE, OPEN_QUOTE, CLOSE_QUOTE, OPEN_BRACKET, CLOSE_BRACKET, BULLET, ADDRESS, OTHER
};

/// Marks at the end of a piece, from 1; those up to STOP_FULL may end a sentence.
enum { STOP_NONE, STOP_PERIOD, STOP_ELLIPSIS, STOP_QUESTION, STOP_EXCLAMATION, STOP_BOTH, STOP_FULL, STOP_COLON, STOP_SEMICOLON, STOP_COMMA, STOP_DASH, STOP_OTHER };

/// Letters of a word; `shape` adds 10 where periods stand within, 20 where marks of an address do.
enum { NO_WORD, SMALLS, CAPITALIZED, CAPITALS, ONE_CAPITAL, ONE_SMALL, MIXED, DIGITS, WITH_DIGITS, CASELESS_WORD };

static const uint8_t ascii_kinds[128] = {
  [0 ... 8] = OTHER, [9 ... 13] = BLANK, [14 ... 31] = OTHER, [' '] = BLANK, ['!'] = EXCLAMATION, ['"'] = QUOTE, ['#'] = OTHER,
  ['$'] = OTHER, ['%'] = OTHER, ['&'] = OTHER, ['\''] = APOSTROPHE, ['('] = OPEN_BRACKET, [')'] = CLOSE_BRACKET, ['*'] = BULLET,
  ['+'] = OTHER, [','] = COMMA, ['-'] = DASH, ['.'] = PERIOD, ['/'] = ADDRESS, ['0' ... '9'] = DIGIT, [':'] = COLON,
  [';'] = SEMICOLON, ['<'] = OTHER, ['='] = ADDRESS, ['>'] = OTHER, ['?'] = QUESTION, ['@'] = ADDRESS, ['A' ... 'Z'] = CAPITAL,
  ['['] = OPEN_BRACKET, ['\\'] = ADDRESS, [']'] = CLOSE_BRACKET, ['^'] = OTHER, ['_'] = ADDRESS, ['`'] = APOSTROPHE,
  ['a' ... 'z'] = SMALL, ['{'] = OPEN_BRACKET, ['|'] = OTHER, ['}'] = CLOSE_BRACKET, ['~'] = OTHER, [127] = OTHER};

/// A scalar: what it is, its bytes, and the bytes of its small letter, the first one lowest.
typedef struct {
  uint32_t bytes, small;
  uint8_t kind;
} scalar;

INLINE scalar two_bytes(uint8_t a, uint8_t b) {
  scalar s = {2, a | (uint32_t)b << 8, SMALL};
  if (a == 0xC2) {
    s.kind = b == 0xA0 || b == 0x85 ? BLANK : b == 0xAB ? OPEN_QUOTE : b == 0xBB ? CLOSE_QUOTE : b == 0xB7 ? BULLET : OTHER;
  } else if (a == 0xC3) {
    if (b == 0x97 || b == 0xB7) s.kind = OTHER;
    else if (b < 0x9F) s.kind = CAPITAL, s.small += 0x2000;
  } else if (a == 0xD0 && b < 0xB0) {
    s.kind = CAPITAL;
    if (b < 0x90) s.small = 0xD1 | (uint32_t)(b + 0x10) << 8;
    else if (b < 0xA0) s.small = 0xD0 | (uint32_t)(b + 0x20) << 8;
    else s.small = 0xD1 | (uint32_t)(b - 0x20) << 8;
  } else if (a >= 0xD7) {
    s.kind = CASELESS;
    if (a == 0xD8) s.kind = b == 0x8C ? COMMA : b == 0x9B ? SEMICOLON : b == 0x9F ? QUESTION : CASELESS;
    else if (a == 0xD9 && b >= 0xA0 && b <= 0xA9) s.kind = DIGIT;
    else if (a == 0xDB) s.kind = b == 0x94 ? FULL : b >= 0xB0 && b <= 0xB9 ? DIGIT : CASELESS;
  }
  return s;
}

INLINE uint8_t general_punctuation(uint8_t b) {
  switch (b) {
  case 0x80 ... 0x8B: case 0xA8 ... 0xAF: return BLANK;
  case 0x90 ... 0x95: return DASH;
  case 0x98: case 0x9A: case 0x9B: case 0x9C: case 0x9E: case 0x9F: case 0xB9: return OPEN_QUOTE;
  case 0x99: return APOSTROPHE;
  case 0x9D: case 0xBA: return CLOSE_QUOTE;
  case 0xA2: case 0xA3: return BULLET;
  case 0xA6: return ELLIPSIS;
  default: return OTHER;
  }
}

INLINE scalar three_bytes(uint8_t a, uint8_t b, uint8_t c) {
  scalar s = {3, a | (uint32_t)b << 8 | (uint32_t)c << 16, CASELESS};
  if (a == 0xE2) {
    s.kind = b == 0x80 ? general_punctuation(c) : b == 0x81 && c == 0x83 ? BULLET : OTHER;
    // A typographic apostrophe counts as a plain one.
    if (s.kind == APOSTROPHE) s.small = 0x27;
  } else if (a == 0xE3 && b == 0x80) {
    s.kind = c == 0x80 ? BLANK : c == 0x82 ? FULL : c < 0x85 ? OTHER : CASELESS;
  } else if (a == 0xE0 && b == 0xA5 && (c == 0xA4 || c == 0xA5)) {
    s.kind = FULL;
  } else if (a == 0xEF && b >= 0xB8) {
    s.kind = OTHER;
  }
  return s;
}

INLINE scalar read_scalar(const uint8_t *at) {
  const uint8_t a = at[0];
  if (a < 0x80) {
    const uint8_t kind = ascii_kinds[a];
    return (scalar){1, kind == CAPITAL ? a | 0x20u : a, kind};
  }
  if (a < 0xE0) return two_bytes(a, at[1]);
  if (a < 0xF0) return three_bytes(a, at[1], at[2]);
  return (scalar){4, a, OTHER};
}

INLINE bool makes_words(uint8_t kind) { return kind >= SMALL && kind <= DIGIT; }

/// The marks behind a word, once `kind` is added to them.
INLINE uint8_t joined_stop(uint8_t stop, uint8_t kind) {
  switch (kind) {
  case PERIOD: return stop == STOP_PERIOD || stop == STOP_ELLIPSIS ? STOP_ELLIPSIS : stop >= STOP_QUESTION && stop <= STOP_BOTH ? stop : STOP_PERIOD;
  case ELLIPSIS: return stop >= STOP_QUESTION && stop <= STOP_BOTH ? stop : STOP_ELLIPSIS;
  case QUESTION: return stop == STOP_EXCLAMATION ? STOP_BOTH : stop == STOP_BOTH ? stop : STOP_QUESTION;
  case EXCLAMATION: return stop == STOP_QUESTION ? STOP_BOTH : stop == STOP_BOTH ? stop : STOP_EXCLAMATION;
  case FULL: return STOP_FULL;
  case COLON: return STOP_COLON;
  case SEMICOLON: return STOP_SEMICOLON;
  case COMMA: return STOP_COMMA;
  case DASH: return stop == STOP_NONE || stop > STOP_FULL ? STOP_DASH : stop;
  default: return stop == STOP_NONE ? STOP_OTHER : stop;
  }
}

INLINE bool may_end(uint8_t stop) { return stop >= STOP_PERIOD && stop <= STOP_FULL; }

/// What has been read of a piece.
typedef struct {
  uint32_t hash, word, ending, recent, length, marks, capitals, smalls, digits, caseless;
  uint8_t first, last, stop, closers, pending, inner, head;
  /// Where a mark stands behind the stop that opens something; 0: nowhere.
  size_t opening;
  bool has_word, only_periods;
} reading;

INLINE uint32_t hashed(uint32_t hash, uint32_t bytes) {
  const uint32_t mixed = (hash ^ bytes) * 0x9E3779B1u;
  return mixed ^ mixed >> 15;
}

INLINE void take_letter(reading *r, scalar s) {
  if (!r->has_word) r->first = s.kind;
  r->has_word = true;
  r->last = s.kind;
  r->inner |= r->pending;
  r->pending = 0;
  r->stop = STOP_NONE, r->closers = 0, r->opening = 0;
  r->hash = hashed(r->hash, s.small);
  r->word = r->hash;
  r->recent = s.bytes == 1 ? r->recent << 8 | s.small : r->recent << 16 | (s.small & 0xFFFF);
  r->ending = r->recent & 0xFFFFFF;
  r->length++;
  r->capitals += s.kind == CAPITAL, r->smalls += s.kind == SMALL, r->digits += s.kind == DIGIT, r->caseless += s.kind == CASELESS;
}

INLINE uint8_t head_of(uint8_t kind) {
  switch (kind) {
  case QUOTE: return 1;
  case APOSTROPHE: return 2;
  case OPEN_QUOTE: return 3;
  case OPEN_BRACKET: return 4;
  case DASH: case BULLET: return 5;
  case PERIOD: case QUESTION: case EXCLAMATION: case ELLIPSIS: case FULL: return 6;
  case CLOSE_QUOTE: case CLOSE_BRACKET: return 8;
  default: return 7;
  }
}

INLINE void take_mark(reading *r, scalar s, size_t at, bool *quoted) {
  if (r->has_word) {
    r->hash = hashed(r->hash, s.small);
    r->pending |= s.kind == PERIOD ? 1 : s.kind == ADDRESS ? 2 : 0;
    // A hyphen or an apostrophe parts the ending of a word from what stands before.
    r->recent = 0;
  }
  switch (s.kind) {
  case QUOTE:
    if (!*quoted && may_end(r->stop) && !r->opening) r->opening = at;
    else r->closers |= 1;
    *quoted = !*quoted;
    break;
  case APOSTROPHE: case CLOSE_QUOTE: r->closers |= 1; break;
  case CLOSE_BRACKET: r->closers |= 2; break;
  case OPEN_QUOTE: case OPEN_BRACKET:
    if (may_end(r->stop) && !r->opening) r->opening = at;
    else r->stop = joined_stop(r->stop, s.kind);
    break;
  default: r->stop = joined_stop(r->stop, s.kind);
  }
  if (s.kind != PERIOD) r->only_periods = false;
  r->marks++;
}

INLINE uint8_t letters_of(const reading *r) {
  if (!r->has_word) return NO_WORD;
  if (r->digits) return r->digits == r->length && r->inner == 0 ? DIGITS : WITH_DIGITS;
  if (r->caseless) return CASELESS_WORD;
  if (r->length == 1) return r->capitals ? ONE_CAPITAL : ONE_SMALL;
  if (r->capitals == 0) return SMALLS;
  if (r->smalls == 0) return CAPITALS;
  return r->capitals == 1 && r->first == CAPITAL ? CAPITALIZED : MIXED;
}

INLINE uint8_t length_class(uint32_t length) {
  return length < 5 ? (uint8_t)length : length < 7 ? 5 : length < 10 ? 6 : 7;
}

/// Whether a sentence may begin at the capital `at`, which touches a stop.
INLINE bool may_begin(const reading *r, const uint8_t *at) {
  if (!r->has_word || !may_end(r->stop) || r->inner & 2) return false;
  if (r->last == CAPITAL && (r->inner & 1 || r->length < 3)) return false;
  const scalar next = read_scalar(at + read_scalar(at).bytes);
  return next.kind == SMALL || next.kind == BLANK || next.kind == APOSTROPHE;
}

INLINE uint8_t nibble(const uint8_t *table, uint32_t slot) { return table[slot >> 1] >> (slot & 1) * 4 & 15; }

/// The kind of word, such as a noun or a verb, by the word and else by its ending; 0: unknown.
INLINE uint8_t kind_of(const cleanse_boundary_model *model, uint32_t word, uint32_t ending) {
  const uint8_t known = nibble(model->words, word * 0x85EBCA6Bu >> 17);
  return known ? known : nibble(model->endings, ending * 0x85EBCA6Bu >> 20);
}

/// The bytes of a reference to a note at `at`, such as "[12]", with the blank before it; 0 where there is none.
INLINE size_t note_at(const uint8_t *bytes, size_t at, size_t end) {
  size_t i = at + (bytes[at] == ' ');
  if (i >= end || bytes[i] != '[') return 0;
  const size_t first = ++i;
  while (i < end && i < first + 3 && bytes[i] >= '0' && bytes[i] <= '9') i++;
  if (i == first || i >= end || bytes[i] != ']') return 0;
  i++;
  return i == end || read_scalar(bytes + i).kind == BLANK || bytes[i] == '[' ? i - at : 0;
}

/// Reads the piece at `start`, which is no blank; `quoted` tells whether a straight quote is open.
INLINE cleanse_piece read_piece(const cleanse_boundary_model *model, const uint8_t *bytes, size_t start, size_t end, bool *quoted) {
  reading r = {.only_periods = true};
  cleanse_piece piece = {.start = start};
  size_t at = start;
  while (at < end) {
    const scalar s = read_scalar(bytes + at);
    if ((s.kind == BLANK || bytes[at] == '[') && may_end(r.stop)) {
      const size_t note = note_at(bytes, at, end);
      if (note) {
        at += note;
        continue;
      }
    }
    if (s.kind == BLANK) {
      // Spaced periods are one ellipsis.
      if (!(r.only_periods && at + 1 < end && bytes[at] == ' ' && bytes[at + 1] == '.')) break;
    } else if (makes_words(s.kind)) {
      if (s.kind == CAPITAL && may_begin(&r, bytes + at)) {
        if (r.opening) {
          if (bytes[r.opening] == '"') *quoted = !*quoted;
          at = r.opening;
        }
        piece.touches = true;
        break;
      }
      r.only_periods = false;
      take_letter(&r, s);
    } else {
      if (at == start) r.head = head_of(s.kind);
      take_mark(&r, s, at, quoted);
    }
    at += s.bytes;
  }
  piece.end = at < end ? at : end;
  piece.quoted = *quoted;
  piece.word = r.word, piece.ending = r.ending;
  piece.shape = (uint8_t)(letters_of(&r) + (r.inner & 2 ? 20 : r.inner & 1 ? 10 : 0));
  piece.length = length_class(r.has_word ? r.length : r.marks);
  piece.head = r.head, piece.tail = (uint8_t)(r.stop * 4 + r.closers);
  piece.kind = r.has_word ? kind_of(model, r.word, r.ending) : 0;
  return piece;
}

#endif
