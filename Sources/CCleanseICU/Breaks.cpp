#include "ICU.hpp"
// ICU.hpp goes first.
#include <unicode/brkiter.h>
#include <unicode/localpointer.h>
#include <unicode/locid.h>
#include <unicode/ubrk.h>
#include <unicode/utext.h>

#include <memory>
#include <new>

#include "CleanseBreaks.h"

static_assert(CLEANSE_WORD_NUMBER == UBRK_WORD_NUMBER / 100);
static_assert(CLEANSE_WORD_LETTERS == UBRK_WORD_LETTER / 100);
static_assert(CLEANSE_WORD_KANA == UBRK_WORD_KANA / 100);
static_assert(CLEANSE_WORD_IDEOGRAPHS == UBRK_WORD_IDEO / 100);

struct cleanse_breaks {
  icu::LocalPointer<icu::BreakIterator> icu;
  /// The text as ICU sees it: UTF-8 with byte positions.
  UText text = UTEXT_INITIALIZER;

  ~cleanse_breaks() { utext_close(&text); }
};

static icu::BreakIterator *iteratorOf(cleanse_break_kind kind, const icu::Locale &locale, UErrorCode &code) {
  switch (kind) {
    case CLEANSE_BREAK_CHARACTER: return icu::BreakIterator::createCharacterInstance(locale, code);
    case CLEANSE_BREAK_WORD: return icu::BreakIterator::createWordInstance(locale, code);
    case CLEANSE_BREAK_LINE: return icu::BreakIterator::createLineInstance(locale, code);
    case CLEANSE_BREAK_SENTENCE: return icu::BreakIterator::createSentenceInstance(locale, code);
  }
  code = U_ILLEGAL_ARGUMENT_ERROR;
  return nullptr;
}

/// Takes over an ICU iterator and sets an empty text; null with a status on failure.
static cleanse_breaks *wrap(icu::BreakIterator *made, UErrorCode code, cleanse_status *status) {
  icu::LocalPointer<icu::BreakIterator> owned(made);
  std::unique_ptr<cleanse_breaks> breaks(new (std::nothrow) cleanse_breaks);
  if (U_SUCCESS(code) && (!made || !breaks)) code = U_MEMORY_ALLOCATION_ERROR;
  *status = statusOf(code);
  if (U_FAILURE(code)) return nullptr;
  breaks->icu.adoptInstead(owned.orphan());
  *status = cleanse_breaks_set_text(breaks.get(), nullptr, 0);
  return *status == CLEANSE_GOOD ? breaks.release() : nullptr;
}

cleanse_breaks *cleanse_breaks_open(cleanse_break_kind kind, const char *locale, cleanse_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  auto *made = iteratorOf(kind, *locale ? icu::Locale(locale) : icu::Locale::getRoot(), code);
  return wrap(made, code, status);
}

cleanse_breaks *cleanse_breaks_clone(const cleanse_breaks *breaks, cleanse_status *status) {
  return wrap(breaks->icu->clone(), U_ZERO_ERROR, status);
}

void cleanse_breaks_close(cleanse_breaks *breaks) { delete breaks; }

cleanse_status cleanse_breaks_set_text(cleanse_breaks *breaks, const uint8_t *text, size_t length) {
  if (!fitsICU(length)) return CLEANSE_INDEX_OUT_OF_BOUNDS;
  UErrorCode code = U_ZERO_ERROR;
  utext_openUTF8(&breaks->text, textOf(text), int64_t(length), &code);
  breaks->icu->setText(&breaks->text, code);
  if (U_SUCCESS(code)) breaks->icu->first();
  return statusOf(code);
}

ptrdiff_t cleanse_breaks_next(cleanse_breaks *breaks) { return breaks->icu->next(); }

ptrdiff_t cleanse_breaks_following(cleanse_breaks *breaks, size_t position) {
  return fitsICU(position) ? breaks->icu->following(int32_t(position)) : -1;
}

ptrdiff_t cleanse_breaks_preceding(cleanse_breaks *breaks, size_t position) {
  return breaks->icu->preceding(fitsICU(position) ? int32_t(position) : INT32_MAX);
}

bool cleanse_breaks_is_boundary(cleanse_breaks *breaks, size_t position) {
  return fitsICU(position) && breaks->icu->isBoundary(int32_t(position));
}

cleanse_word_kind cleanse_breaks_word_kind(const cleanse_breaks *breaks) {
  int32_t kind = breaks->icu->getRuleStatus() / 100;
  return kind < 0 || kind > CLEANSE_WORD_IDEOGRAPHS ? CLEANSE_WORD_NONE : cleanse_word_kind(kind);
}
