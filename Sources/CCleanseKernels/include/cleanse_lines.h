#ifndef CLEANSE_LINES_H
#define CLEANSE_LINES_H

#include <stddef.h>
#include <stdint.h>

/// What the line model of strip-boilerplate sees: numbers of each line, of its neighbourhood, and hashes of its words.
/// Everything is integer arithmetic, so training and product see the same on every machine.

/// Numbers a line has of itself, and in all.
#define CLEANSE_LINE_OWN 58
#define CLEANSE_LINE_FEATURES 120
/// The most hashes that one line has.
#define CLEANSE_LINE_TOKENS 96
/// Buckets of the tables that count the words of a page.
#define CLEANSE_LINE_BUCKETS 4096
#define CLEANSE_LINE_CONTENT 24

/// Word classes: open addressing, `count` a power of two; hash 0 is an empty place.
typedef struct {
  uint32_t hash;
  uint32_t classes;
} cleanse_line_word;

enum { cleanse_word_stop = 1, cleanse_word_calendar = 2, cleanse_word_self = 4, cleanse_word_you = 8,
       cleanse_word_narrative = 16, cleanse_word_network = 32 };

/// One line that has something in it.
typedef struct {
  /// Numbers of the line itself, 0...255 each.
  uint8_t own[CLEANSE_LINE_OWN];
  uint8_t is_prose;
  uint8_t is_link_like;
  /// Scalars but blanks at the ends; words, an ideograph being one; words of the list of stop words.
  uint32_t width, words, stop_words;
  /// Equal for lines of the same words, digits aside; of the first word; of the kinds of words and marks.
  uint32_t key, first_word, shape;
  /// Buckets of the words that are no stop words, among the first of the line.
  uint16_t content[CLEANSE_LINE_CONTENT];
  uint32_t content_count;
} cleanse_line;

/// Describes `bytes[start ..< end]`, one line of well-formed UTF-8 without its line end, and writes its hashes to
/// `tokens` (of `CLEANSE_LINE_TOKENS`). Returns how many. The width of a line with nothing in it is 0.
size_t cleanse_line_describe(const uint8_t *_Nonnull bytes, size_t start, size_t end,
                             const cleanse_line_word *_Nonnull words, size_t word_count, cleanse_line *_Nonnull line,
                             uint32_t *_Nonnull tokens);

/// The words of scratch memory that `cleanse_page_describe` needs for `count` lines.
size_t cleanse_page_scratch(size_t count);

/// Writes `CLEANSE_LINE_FEATURES` numbers for each of the `count` lines of a page.
void cleanse_page_describe(const cleanse_line *_Nonnull lines, size_t count, uint32_t *_Nonnull scratch,
                           uint8_t *_Nonnull features);

#endif
