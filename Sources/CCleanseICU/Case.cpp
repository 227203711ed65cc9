#include "Buffer.hpp"
#include "CleanseCase.h"
#include "Edits.hpp"

#include <unicode/brkiter.h>
#include <unicode/casemap.h>
#include <unicode/localpointer.h>
#include <unicode/locid.h>
#include <unicode/ucasemap.h>

#include <cstring>
#include <memory>
#include <new>

struct cleanse_case {
  icu::Locale locale;
  /// Finds the words to titlecase; opened when first needed, for it is costly.
  icu::LocalPointer<icu::BreakIterator> words;

  icu::BreakIterator *wordIterator(UErrorCode &code);
  void map(
    cleanse_case_mapping mapping, icu::StringPiece source, icu::ByteSink &sink, icu::Edits *edits, UErrorCode &code);
};

icu::BreakIterator *cleanse_case::wordIterator(UErrorCode &code) {
  if (words.isNull()) words.adoptInsteadAndCheckErrorCode(icu::BreakIterator::createWordInstance(locale, code), code);
  return words.getAlias();
}

/// Turkic languages fold I to dotless i.
static uint32_t foldingOf(const icu::Locale &locale) {
  const char *language = locale.getLanguage();
  bool isTurkic = std::strcmp(language, "tr") == 0 || std::strcmp(language, "az") == 0;
  return isTurkic ? U_FOLD_CASE_EXCLUDE_SPECIAL_I : U_FOLD_CASE_DEFAULT;
}

void cleanse_case::map(
  cleanse_case_mapping mapping, icu::StringPiece source, icu::ByteSink &sink, icu::Edits *edits, UErrorCode &code) {
  const char *name = locale.getName();
  switch (mapping) {
    case CLEANSE_LOWERCASE: return icu::CaseMap::utf8ToLower(name, 0, source, sink, edits, code);
    case CLEANSE_UPPERCASE: return icu::CaseMap::utf8ToUpper(name, 0, source, sink, edits, code);
    case CLEANSE_TITLECASE:
    case CLEANSE_TITLECASE_KEEPING_REST: {
      uint32_t options = mapping == CLEANSE_TITLECASE ? 0 : U_TITLECASE_NO_LOWERCASE;
      icu::BreakIterator *iterator = wordIterator(code);
      if (U_FAILURE(code)) return;
      return icu::CaseMap::utf8ToTitle(name, options, iterator, source, sink, edits, code);
    }
    case CLEANSE_FOLD: return icu::CaseMap::utf8Fold(foldingOf(locale), source, sink, edits, code);
  }
  code = U_ILLEGAL_ARGUMENT_ERROR;
}

cleanse_case *cleanse_case_open(const char *locale, cleanse_status *status) {
  std::unique_ptr<cleanse_case> mappings(new (std::nothrow) cleanse_case);
  *status = mappings ? CLEANSE_GOOD : CLEANSE_OUT_OF_MEMORY;
  if (!mappings) return nullptr;
  mappings->locale = *locale ? icu::Locale(locale) : icu::Locale::getRoot();
  if (mappings->locale.isBogus()) *status = CLEANSE_ILLEGAL_ARGUMENT;
  return *status == CLEANSE_GOOD ? mappings.release() : nullptr;
}

void cleanse_case_close(cleanse_case *mappings) { delete mappings; }

cleanse_status cleanse_case_map(
  cleanse_case *mappings, cleanse_case_mapping mapping, const uint8_t *source, size_t length, cleanse_buffer *result,
  cleanse_edits *edits) {
  result->array.count = 0;
  if (edits) edits->changes.count = 0;
  if (!fitsICU(length)) return CLEANSE_INDEX_OUT_OF_BOUNDS;
  UErrorCode code = U_ZERO_ERROR;
  BufferSink sink(result->array);
  icu::StringPiece string(textOf(source), int32_t(length));
  mappings->map(mapping, string, sink, edits ? &edits->recorded : nullptr, code);
  if (U_FAILURE(code)) return statusOf(code);
  if (sink.failed) return CLEANSE_OUT_OF_MEMORY;
  if (edits && !edits->addRecorded(0, 0, source, result->array.items)) return CLEANSE_OUT_OF_MEMORY;
  return CLEANSE_GOOD;
}
