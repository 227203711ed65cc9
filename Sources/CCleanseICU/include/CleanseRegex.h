#ifndef CLEANSE_REGEX_H
#define CLEANSE_REGEX_H

#include "CleanseParseFault.h"
#include "CleanseStatus.h"

CLEANSE_BEGIN

// Flags of a pattern, to be joined with `|`; the numbers are ICU's.

/// `.` matches line endings too.
static const uint32_t CLEANSE_REGEX_DOT_ALL = 32;
/// Letters match whatever their case (simple and full folding).
static const uint32_t CLEANSE_REGEX_CASE_INSENSITIVE = 2;
/// White space and `#` comments in the pattern are skipped.
static const uint32_t CLEANSE_REGEX_COMMENTS = 4;
/// `^` and `$` match at each line.
static const uint32_t CLEANSE_REGEX_MULTILINE = 8;
/// Only LF ends a line.
static const uint32_t CLEANSE_REGEX_UNIX_LINES = 1;
/// `\b` follows the word boundaries of UAX #29.
static const uint32_t CLEANSE_REGEX_UNICODE_WORDS = 256;
/// A backslash before a letter without a meaning is an error.
static const uint32_t CLEANSE_REGEX_STRICT_ESCAPES = 512;
/// The pattern is a plain string.
static const uint32_t CLEANSE_REGEX_LITERAL = 16;

/// A half-open span of bytes; both are -1 for a group that took no part in the match.
typedef struct cleanse_span {
  ptrdiff_t start;
  ptrdiff_t end;
} cleanse_span;

/// A compiled ICU regular expression and the text it is matched with, for one thread.
typedef struct cleanse_regex cleanse_regex;

/// Compiles `length` bytes of pattern. Null on failure, with the place of the fault in `fault`.
///
/// An empty pattern is `CLEANSE_ILLEGAL_ARGUMENT`.
cleanse_regex *CLEANSE_NULLABLE cleanse_regex_open(
  const uint8_t *CLEANSE_NULLABLE pattern, size_t length, uint32_t flags, cleanse_parse_fault *CLEANSE_NULLABLE fault,
  cleanse_status *status);

/// A copy for another thread that shares the compiled pattern and keeps the limits, without text; null on failure.
cleanse_regex *CLEANSE_NULLABLE cleanse_regex_clone(const cleanse_regex *regex, cleanse_status *status);

/// Gives a regular expression back.
void cleanse_regex_close(cleanse_regex *CLEANSE_NULLABLE regex);

/// Limits the steps of all searches together since the text or region was set; 0 is no limit.
///
/// The unit is ICU's: 10,000 backtracking steps, some tenths of a millisecond. A limit that grows with the length of
/// the text keeps time linear. The search that goes beyond it gives `CLEANSE_REGEX_TIME_OUT`.
cleanse_status cleanse_regex_set_time_limit(cleanse_regex *regex, int32_t limit);

/// Limits the heap that one search may take for backtracking, in bytes; 0 is no limit, and ICU's default is 8,000,000.
///
/// A search beyond it gives `CLEANSE_REGEX_STACK_OVERFLOW`.
cleanse_status cleanse_regex_set_stack_limit(cleanse_regex *regex, int32_t limit);

/// Sets the text and goes to its start. The bytes are not copied: they must stay in place while the text is searched.
///
/// At most 2,147,483,647 bytes.
cleanse_status cleanse_regex_set_text(cleanse_regex *regex, const uint8_t *CLEANSE_NULLABLE text, size_t length);

/// Narrows searches to `start ..< end`, on scalar boundaries, and goes to `start`.
///
/// Lookbehind, lookahead and `\b` still see the text around it, and `^` and `$` mean the ends of the whole text or of a
/// line. A region that is not within the text is `CLEANSE_ILLEGAL_ARGUMENT`.
cleanse_status cleanse_regex_set_region(cleanse_regex *regex, size_t start, size_t end);

/// Finds the next match. Sets `match` to it, or to -1, -1 when there is none; searches that fail give a status.
cleanse_status cleanse_regex_find_next(cleanse_regex *regex, cleanse_span *match);

/// Finds the first match at or after the byte `start`, a scalar boundary; drops the region, and counts steps afresh.
cleanse_status cleanse_regex_find(cleanse_regex *regex, size_t start, cleanse_span *match);

/// Matches at the start of the region only, as far as the pattern reaches.
cleanse_status cleanse_regex_match_prefix(cleanse_regex *regex, cleanse_span *match);

/// The number of capture groups, the whole match not counted.
int32_t cleanse_regex_group_count(const cleanse_regex *regex);

/// The span of a group of the last match; group 0 is the whole. -1, -1 when it took no part or there is no match.
cleanse_span cleanse_regex_group(const cleanse_regex *regex, int32_t group);

/// The number of the capture group of that name, or -1.
int32_t cleanse_regex_group_named(const cleanse_regex *regex, const char *name);

CLEANSE_END

#endif
