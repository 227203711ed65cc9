#ifndef CLEANSE_TRANSLITERATION_H
#define CLEANSE_TRANSLITERATION_H

#include "CleanseBuffer.h"
#include "CleanseParseFault.h"
#include "CleanseStatus.h"
#include "CleanseStrings.h"

CLEANSE_BEGIN

/// Which way a transliterator is run.
typedef enum cleanse_direction {
  CLEANSE_FORWARD = 0,
  CLEANSE_REVERSE = 1,
} cleanse_direction;

/// A compiled ICU transliterator, for one thread.
typedef struct cleanse_transliterator cleanse_transliterator;

/// Opens a transliterator by its ICU identifier, such as `Any-Latin; Latin-ASCII`. Null on failure.
///
/// `fault` is filled on failure, as far as ICU says. Opening costs milliseconds; a clone costs microseconds.
cleanse_transliterator *CLEANSE_NULLABLE cleanse_transliterator_open(
  const char *identifier, cleanse_direction direction, cleanse_parse_fault *CLEANSE_NULLABLE fault,
  cleanse_status *status);

/// Compiles a transliterator from `length` bytes of rules in ICU's syntax (UTS #35, transforms). Null on failure.
///
/// Rules must be at most 2,147,483,647 bytes. `fault` is filled on failure, as far as ICU says.
cleanse_transliterator *CLEANSE_NULLABLE cleanse_transliterator_open_rules(
  const uint8_t *CLEANSE_NULLABLE rules, size_t length, cleanse_direction direction,
  cleanse_parse_fault *CLEANSE_NULLABLE fault, cleanse_status *status);

/// A copy for another thread; null when there is no memory. The original must not be in use meanwhile.
cleanse_transliterator *CLEANSE_NULLABLE cleanse_transliterator_clone(const cleanse_transliterator *transliterator);

/// Gives a transliterator back.
void cleanse_transliterator_close(cleanse_transliterator *CLEANSE_NULLABLE transliterator);

/// Transliterates `length` bytes into `result`.
///
/// Meant for names and short passages: each replacement moves what follows it, so that long texts take quadratic time.
cleanse_status cleanse_transliterate(
  cleanse_transliterator *transliterator, const uint8_t *CLEANSE_NULLABLE source, size_t length,
  cleanse_buffer *result);

/// The identifiers of all transliterators this ICU carries, or null on failure.
cleanse_strings *CLEANSE_NULLABLE cleanse_transliterator_identifiers(cleanse_status *status);

CLEANSE_END

#endif
