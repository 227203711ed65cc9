#ifndef CLEANSE_NORMALIZATION_H
#define CLEANSE_NORMALIZATION_H

#include "CleanseBuffer.h"
#include "CleanseEdits.h"
#include "CleanseStatus.h"

CLEANSE_BEGIN

/// A Unicode normalization form (UAX #15).
typedef enum cleanse_form {
  CLEANSE_NFC = 0,
  CLEANSE_NFD = 1,
  CLEANSE_NFKC = 2,
  CLEANSE_NFKD = 3,
  /// NFKC with case folded and default ignorables removed (UTS #44, property NFKC_Casefold).
  CLEANSE_NFKC_CASEFOLD = 4,
} cleanse_form;

/// Brings `length` bytes of valid UTF-8 to `form`, into `result`, and lists what changed in `edits` when that is given.
///
/// Linear in `length` for any input, a flood of combining marks included; the result is ICU's. Edits are trimmed to
/// what differs.
cleanse_status cleanse_normalize(
  cleanse_form form, const uint8_t *CLEANSE_NULLABLE source, size_t length, cleanse_buffer *result,
  cleanse_edits *CLEANSE_NULLABLE edits);

/// Whether `length` bytes of valid UTF-8 are in `form` already. Linear in `length`; false when memory runs out.
bool cleanse_is_normalized(cleanse_form form, const uint8_t *CLEANSE_NULLABLE source, size_t length);

/// Whether normalizing to `form` never joins or reorders `scalar` with anything before it.
bool cleanse_has_boundary_before(cleanse_form form, uint32_t scalar);

/// Whether normalizing to `form` never joins or reorders `scalar` with anything after it.
bool cleanse_has_boundary_after(cleanse_form form, uint32_t scalar);

/// Whether `scalar` alone is unchanged by `form` and has boundaries on both sides.
bool cleanse_is_inert(cleanse_form form, uint32_t scalar);

/// Canonical combining class, 0 to 254 (UAX #44, ccc).
uint8_t cleanse_combining_class(uint32_t scalar);

/// The primary composite of two scalars, Hangul syllables included; -1 when they do not compose.
int32_t cleanse_compose_pair(uint32_t first, uint32_t second);

CLEANSE_END

#endif
