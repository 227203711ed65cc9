#include "Buffer.hpp"
#include "CleanseTransliteration.h"
#include "ParseFault.hpp"
#include "Strings.hpp"

#include <unicode/localpointer.h>
#include <unicode/translit.h>

#include <memory>
#include <new>

struct cleanse_transliterator {
  icu::LocalPointer<icu::Transliterator> icu;
};

static UTransDirection icuDirection(cleanse_direction direction) {
  return direction == CLEANSE_REVERSE ? UTRANS_REVERSE : UTRANS_FORWARD;
}

/// Takes over an ICU transliterator; null with a status on failure.
static cleanse_transliterator *wrap(icu::Transliterator *made, UErrorCode code, cleanse_status *status) {
  icu::LocalPointer<icu::Transliterator> owned(made);
  std::unique_ptr<cleanse_transliterator> transliterator(new (std::nothrow) cleanse_transliterator);
  if (U_SUCCESS(code) && (!made || !transliterator)) code = U_MEMORY_ALLOCATION_ERROR;
  *status = statusOf(code);
  if (U_FAILURE(code)) return nullptr;
  transliterator->icu.adoptInstead(owned.orphan());
  return transliterator.release();
}

cleanse_transliterator *cleanse_transliterator_open(
  const char *identifier, cleanse_direction direction, cleanse_parse_fault *fault, cleanse_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UParseError error = noParseError();
  auto *made = icu::Transliterator::createInstance(
    icu::UnicodeString::fromUTF8(identifier), icuDirection(direction), error, code);
  // What ICU reports here is a place within the rules it carries, which the caller has never seen.
  if (U_FAILURE(code) && fault) *fault = faultOf(noParseError(), nullptr, 0);
  return wrap(made, code, status);
}

cleanse_transliterator *cleanse_transliterator_open_rules(
  const uint8_t *rules, size_t length, cleanse_direction direction, cleanse_parse_fault *fault,
  cleanse_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UParseError error = noParseError();
  icu::Transliterator *made = nullptr;
  if (fitsICU(length)) {
    auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(textOf(rules), int32_t(length)));
    made = icu::Transliterator::createFromRules(
      icu::UnicodeString(u"cleanse"), text, icuDirection(direction), error, code);
  } else {
    code = U_INDEX_OUTOFBOUNDS_ERROR;
  }
  if (U_FAILURE(code) && fault) *fault = faultOf(error, rules, length);
  return wrap(made, code, status);
}

cleanse_transliterator *cleanse_transliterator_clone(const cleanse_transliterator *transliterator) {
  cleanse_status status;
  return wrap(transliterator->icu->clone(), U_ZERO_ERROR, &status);
}

void cleanse_transliterator_close(cleanse_transliterator *transliterator) { delete transliterator; }

cleanse_status cleanse_transliterate(
  cleanse_transliterator *transliterator, const uint8_t *source, size_t length, cleanse_buffer *result) {
  result->array.count = 0;
  if (!fitsICU(length)) return CLEANSE_INDEX_OUT_OF_BOUNDS;
  auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(textOf(source), int32_t(length)));
  if (text.isBogus()) return CLEANSE_OUT_OF_MEMORY;
  transliterator->icu->transliterate(text);
  return text.isBogus() ? CLEANSE_OUT_OF_MEMORY : fill(*result, text);
}

cleanse_strings *cleanse_transliterator_identifiers(cleanse_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  auto *names = icu::Transliterator::getAvailableIDs(code);
  return stringsOf(names, code, status);
}
