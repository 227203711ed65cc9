#ifndef CLEANSE_BOUNDARY_H
#define CLEANSE_BOUNDARY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// Where sentences end, judged by a small net over the words around every gap in which one may end. All numbers are
/// integers, so the same file gives the same verdicts on every machine.

/// How a text is written: with capitals, without any, or in capitals throughout.
enum { cleanse_case_mixed, cleanse_case_small, cleanse_case_capital };

/// The pieces of a text, between blanks, that are read ahead: the least of a sentence behind a missing stop.
#define CLEANSE_BOUNDARY_AHEAD 24
/// The pieces kept at a time, a power of two above those ahead and behind.
#define CLEANSE_BOUNDARY_RING 32

/// A run of bytes without blanks, or a part of it before a place where a space may be missing.
typedef struct {
  size_t start, end;
  /// The word within, without the marks around it and in small letters, and its last three bytes.
  uint32_t word, ending;
  /// Of the word: its letters and inner marks, its length, the kind of word.
  uint8_t shape, length, kind;
  /// The marks before the word and behind it.
  uint8_t head, tail;
  /// Whether the next piece follows without a blank, and whether a straight quote is open between them.
  bool touches, quoted;
} cleanse_piece;

/// What the model is asked: whether a sentence ends at a gap; of one that ends without a stop, whether the stop is missing
/// there, and whether the text breaks off.
enum { cleanse_boundary_splits, cleanse_boundary_misses_stop, cleanse_boundary_breaks_off, CLEANSE_BOUNDARY_TASKS };

/// The model as it lies in its file, whose format Training/splitter/README.md describes.
typedef struct {
  int32_t bias[CLEANSE_BOUNDARY_TASKS];
  uint32_t bits[CLEANSE_BOUNDARY_TASKS];
  const int8_t *_Null_unspecified weights[CLEANSE_BOUNDARY_TASKS];
  const uint8_t *_Null_unspecified words, *_Null_unspecified endings, *_Null_unspecified starters;
} cleanse_boundary_model;

/// A walk over one stretch of text: a paragraph, or the lines of it that were wrapped.
typedef struct {
  const uint8_t *_Null_unspecified bytes;
  size_t at, end;
  const cleanse_boundary_model *_Null_unspecified model;
  cleanse_piece ring[CLEANSE_BOUNDARY_RING];
  /// Pieces read, and the piece whose gap is judged next.
  size_t read, next;
  /// Words and verbs since the sentence began; straight quotes and brackets open.
  uint32_t words, verbs, capitals, marks, first, first_shape;
  /// What the sentence before was: 1 with, 2 without a stop; how it began, and how many words it had.
  uint32_t before, before_shape, before_words;
  bool quoted;
  /// Whether gaps behind a stop are left to others.
  bool only_open;
  /// Whether a stop stands at the end of the stretch.
  bool closed;
  uint8_t letters;
  int32_t brackets;
} cleanse_boundary_walk;

/// The end of a sentence and the start of the next one.
typedef struct {
  size_t end, next;
  /// Whether a terminator stands at the end, and whether the next sentence touches it.
  bool is_closed, touches;
} cleanse_boundary;

/// Finds the parts of the model in `bytes[0 ..< size]`, aligned to 4 bytes; false when it is no model of this version.
bool cleanse_boundary_open(const uint8_t *_Nonnull bytes, size_t size, cleanse_boundary_model *_Nonnull model);

/// Begins a walk over `bytes[start ..< end]`, which is read with a few bytes of padding behind it. With `only_open`, sentences
/// are ended only where no stop stands.
void cleanse_boundary_begin(cleanse_boundary_walk *_Nonnull walk, const cleanse_boundary_model *_Nonnull model,
                            const uint8_t *_Nonnull bytes, size_t start, size_t end, uint8_t letters, bool only_open);

/// Goes on to the next end of a sentence before the end of the stretch; false where there is none.
bool cleanse_boundary_next(cleanse_boundary_walk *_Nonnull walk, cleanse_boundary *_Nonnull found);

/// The log odds, in 1/64, of what `task` asks of the sentence `bytes[start ..< end]`, behind which the text goes on to
/// `limit`. `setting`: what the document tells, below 256.
int32_t cleanse_boundary_judge(const cleanse_boundary_model *_Nonnull model, const uint8_t *_Nonnull bytes, size_t start,
                               size_t end, size_t limit, uint8_t letters, uint32_t setting, int task);

#endif
