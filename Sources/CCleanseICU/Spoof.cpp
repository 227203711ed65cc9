#include "Buffer.hpp"
#include "CleanseSpoof.h"

#include <unicode/localpointer.h>
#include <unicode/uspoof.h>

#include <memory>
#include <new>

struct cleanse_spoof {
  /// Tests whether a text is of one script.
  icu::LocalUSpoofCheckerPointer scripts;
  /// Tests the systems of digits.
  icu::LocalUSpoofCheckerPointer numbers;
};

cleanse_spoof *cleanse_spoof_open(cleanse_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  std::unique_ptr<cleanse_spoof> spoof(new (std::nothrow) cleanse_spoof);
  if (!spoof) code = U_MEMORY_ALLOCATION_ERROR;
  if (U_SUCCESS(code)) {
    spoof->scripts.adoptInstead(uspoof_open(&code));
    spoof->numbers.adoptInstead(uspoof_open(&code));
    uspoof_setChecks(spoof->scripts.getAlias(), USPOOF_RESTRICTION_LEVEL, &code);
    uspoof_setChecks(spoof->numbers.getAlias(), USPOOF_MIXED_NUMBERS, &code);
  }
  if (U_SUCCESS(code)) uspoof_setRestrictionLevel(spoof->scripts.getAlias(), USPOOF_SINGLE_SCRIPT_RESTRICTIVE);
  *status = statusOf(code);
  return U_SUCCESS(code) ? spoof.release() : nullptr;
}

void cleanse_spoof_close(cleanse_spoof *spoof) { delete spoof; }

cleanse_status cleanse_spoof_skeleton(
  const cleanse_spoof *spoof, const uint8_t *source, size_t length, cleanse_buffer *result) {
  result->array.count = 0;
  if (!fitsICU(length)) return CLEANSE_INDEX_OUT_OF_BOUNDS;
  UErrorCode code = U_ZERO_ERROR;
  auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(textOf(source), int32_t(length)));
  icu::UnicodeString skeleton;
  uspoof_getSkeletonUnicodeString(spoof->scripts.getAlias(), 0, text, skeleton, &code);
  return U_SUCCESS(code) ? fill(*result, skeleton) : statusOf(code);
}

/// Whether the one check that a checker makes fails.
static cleanse_status check(
  const icu::LocalUSpoofCheckerPointer &checker, const uint8_t *source, size_t length, bool *fails) {
  *fails = false;
  if (!fitsICU(length)) return CLEANSE_INDEX_OUT_OF_BOUNDS;
  UErrorCode code = U_ZERO_ERROR;
  *fails = uspoof_check2UTF8(checker.getAlias(), textOf(source), int32_t(length), nullptr, &code) != 0;
  return statusOf(code);
}

cleanse_status cleanse_spoof_is_single_script(
  const cleanse_spoof *spoof, const uint8_t *source, size_t length, bool *answer) {
  cleanse_status status = check(spoof->scripts, source, length, answer);
  *answer = !*answer;
  return status;
}

cleanse_status cleanse_spoof_mixes_numbers(
  const cleanse_spoof *spoof, const uint8_t *source, size_t length, bool *answer) {
  return check(spoof->numbers, source, length, answer);
}
