#ifndef CLEANSE_CASE_H
#define CLEANSE_CASE_H

#include "CleanseBuffer.h"
#include "CleanseEdits.h"
#include "CleanseStatus.h"

CLEANSE_BEGIN

/// A full case mapping of text (Unicode Standard, chapter 3.13).
typedef enum cleanse_case_mapping {
  CLEANSE_LOWERCASE = 0,
  CLEANSE_UPPERCASE = 1,
  /// The first letter of each word to titlecase, the rest to lowercase.
  CLEANSE_TITLECASE = 2,
  /// The first letter of each word to titlecase, the rest as it is.
  CLEANSE_TITLECASE_KEEPING_REST = 3,
  /// Full case folding; the dotted and dotless i stay apart for Turkish and Azerbaijani.
  CLEANSE_FOLD = 4,
} cleanse_case_mapping;

/// The case mappings of one locale, for one thread.
typedef struct cleanse_case cleanse_case;

/// The case mappings of a locale, such as `tr`; the empty string is the root locale. Null on failure.
cleanse_case *CLEANSE_NULLABLE cleanse_case_open(const char *locale, cleanse_status *status);

/// Gives case mappings back.
void cleanse_case_close(cleanse_case *CLEANSE_NULLABLE mappings);

/// Maps `length` bytes into `result`, and lists what changed in `edits` when that is given.
///
/// Linear in `length`, which may be at most 2,147,483,647.
cleanse_status cleanse_case_map(
  cleanse_case *mappings, cleanse_case_mapping mapping, const uint8_t *CLEANSE_NULLABLE source, size_t length,
  cleanse_buffer *result, cleanse_edits *CLEANSE_NULLABLE edits);

CLEANSE_END

#endif
