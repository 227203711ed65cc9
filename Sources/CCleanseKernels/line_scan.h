#ifndef CLEANSE_LINE_SCAN_H
#define CLEANSE_LINE_SCAN_H

#include "cleanse_lines.h"
#include "line_scalar.h"

#define FIRST_WORDS CLEANSE_LINE_CONTENT
#define LAST_WORDS 8
#define SHAPE_LENGTH 12

/// What is kept of a word while its line is read.
typedef struct {
  uint32_t hash;
  uint32_t classes;
} word;

/// What one pass over a line finds.
typedef struct {
  uint32_t letters, uppers, digits, marks, commas, inner, separators, quotes, brackets, colons, slashes, hyphens, code;
  uint32_t apostrophes, arrows, ideographs, foreign, capitalized, shouted, numbers, long_words, longest, calendar, self;
  uint32_t you, narrative, network, years;
  int has_at, has_dot_inside, has_currency, has_copyright, has_percent, has_plus, has_hash, has_time, has_pipe;
  uint32_t first, last, before_last, last_mark;
  kind first_kind, last_kind;
  uint32_t count, key, shape, shape_length, shape_last, marks_hashed[6], mark_count;
  int inner_pending;
  /// The first words and the last, these at their number modulo `LAST_WORDS`; the others are not set.
  word words[FIRST_WORDS], tail[LAST_WORDS];
} scan;

/// Reads `bytes[at ..< end]` into `s`; returns the width of the line in scalars.
uint32_t cleanse_line_scan(scan *s, const uint8_t *bytes, size_t at, size_t end, const cleanse_line_word *words,
                           size_t word_count);

#endif
