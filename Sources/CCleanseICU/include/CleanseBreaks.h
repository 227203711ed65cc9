#ifndef CLEANSE_BREAKS_H
#define CLEANSE_BREAKS_H

#include "CleanseStatus.h"

CLEANSE_BEGIN

/// What text is broken into (UAX #29; lines: UAX #14).
typedef enum cleanse_break_kind {
  CLEANSE_BREAK_CHARACTER = 0,
  CLEANSE_BREAK_WORD = 1,
  CLEANSE_BREAK_LINE = 2,
  CLEANSE_BREAK_SENTENCE = 3,
} cleanse_break_kind;

/// What kind of word lies before a word boundary.
typedef enum cleanse_word_kind {
  /// White space, punctuation, symbols.
  CLEANSE_WORD_NONE = 0,
  CLEANSE_WORD_NUMBER = 1,
  CLEANSE_WORD_LETTERS = 2,
  CLEANSE_WORD_KANA = 3,
  CLEANSE_WORD_IDEOGRAPHS = 4,
} cleanse_word_kind;

/// An iterator over the boundaries of a text, for one thread.
typedef struct cleanse_breaks cleanse_breaks;

/// Opens an iterator with the rules of a locale; `en@ss=standard` minds English abbreviations. Null on failure.
///
/// Opening costs tens of microseconds and more: keep one for each thread and set texts on it.
cleanse_breaks *CLEANSE_NULLABLE cleanse_breaks_open(
  cleanse_break_kind kind, const char *locale, cleanse_status *status);

/// A copy for another thread, without text; null on failure.
cleanse_breaks *CLEANSE_NULLABLE cleanse_breaks_clone(const cleanse_breaks *breaks, cleanse_status *status);

/// Gives an iterator back.
void cleanse_breaks_close(cleanse_breaks *CLEANSE_NULLABLE breaks);

/// Sets the text and goes to byte 0. The bytes are not copied: they must stay in place while the text is iterated.
///
/// At most 2,147,483,647 bytes.
cleanse_status cleanse_breaks_set_text(cleanse_breaks *breaks, const uint8_t *CLEANSE_NULLABLE text, size_t length);

/// The next boundary in bytes, the length of the text last; -1 after that.
ptrdiff_t cleanse_breaks_next(cleanse_breaks *breaks);

/// The first boundary after the byte `position`, or -1; iteration goes on from there.
ptrdiff_t cleanse_breaks_following(cleanse_breaks *breaks, size_t position);

/// The last boundary before the byte `position`, or -1; iteration goes on from there.
ptrdiff_t cleanse_breaks_preceding(cleanse_breaks *breaks, size_t position);

/// Whether the byte `position` is a boundary.
bool cleanse_breaks_is_boundary(cleanse_breaks *breaks, size_t position);

/// The kind of the word that ends at the boundary last returned, for `CLEANSE_BREAK_WORD`.
cleanse_word_kind cleanse_breaks_word_kind(const cleanse_breaks *breaks);

CLEANSE_END

#endif
