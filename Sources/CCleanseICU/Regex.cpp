#include "ICU.hpp"
// ICU.hpp goes first.
#include <unicode/localpointer.h>
#include <unicode/unistr.h>
#include <unicode/uregex.h>
#include <unicode/utext.h>

#include <memory>
#include <new>

#include "CleanseRegex.h"
#include "ParseFault.hpp"

static_assert(CLEANSE_REGEX_UNIX_LINES == UREGEX_UNIX_LINES);
static_assert(CLEANSE_REGEX_CASE_INSENSITIVE == UREGEX_CASE_INSENSITIVE);
static_assert(CLEANSE_REGEX_COMMENTS == UREGEX_COMMENTS);
static_assert(CLEANSE_REGEX_MULTILINE == UREGEX_MULTILINE);
static_assert(CLEANSE_REGEX_LITERAL == UREGEX_LITERAL);
static_assert(CLEANSE_REGEX_DOT_ALL == UREGEX_DOTALL);
static_assert(CLEANSE_REGEX_UNICODE_WORDS == UREGEX_UWORD);
static_assert(CLEANSE_REGEX_STRICT_ESCAPES == UREGEX_ERROR_ON_UNKNOWN_ESCAPES);

struct cleanse_regex {
  URegularExpression *icu = nullptr;
  /// The text as ICU sees it: UTF-8 with byte positions.
  UText text = UTEXT_INITIALIZER;
  int32_t timeLimit = 0;
  int32_t stackLimit = -1;

  ~cleanse_regex() {
    uregex_close(icu);
    utext_close(&text);
  }
};

static constexpr cleanse_span nowhere = {-1, -1};

/// Takes over an ICU expression and lets its searches look beyond a region; null with a status on failure.
static cleanse_regex *wrap(URegularExpression *made, UErrorCode code, cleanse_status *status) {
  icu::LocalURegularExpressionPointer owned(made);
  std::unique_ptr<cleanse_regex> regex(new (std::nothrow) cleanse_regex);
  if (U_SUCCESS(code) && (!made || !regex)) code = U_MEMORY_ALLOCATION_ERROR;
  if (U_SUCCESS(code)) {
    regex->icu = owned.orphan();
    uregex_useTransparentBounds(regex->icu, true, &code);
    uregex_useAnchoringBounds(regex->icu, false, &code);
  }
  *status = statusOf(code);
  return U_SUCCESS(code) ? regex.release() : nullptr;
}

cleanse_regex *cleanse_regex_open(
  const uint8_t *pattern, size_t length, uint32_t flags, cleanse_parse_fault *fault, cleanse_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  UParseError error = noParseError();
  URegularExpression *made = nullptr;
  if (!fitsICU(length)) {
    code = U_INDEX_OUTOFBOUNDS_ERROR;
  } else {
    // As UTF-16, since ICU then keeps a copy of its own that clones share.
    auto text = icu::UnicodeString::fromUTF8(icu::StringPiece(textOf(pattern), int32_t(length)));
    made = uregex_open(text.getBuffer(), text.length(), flags, &error, &code);
  }
  if (U_FAILURE(code) && fault) *fault = faultOf(error, pattern, length);
  return wrap(made, code, status);
}

cleanse_regex *cleanse_regex_clone(const cleanse_regex *regex, cleanse_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  cleanse_regex *copy = wrap(uregex_clone(regex->icu, &code), code, status);
  if (!copy) return nullptr;
  *status = cleanse_regex_set_time_limit(copy, regex->timeLimit);
  if (*status == CLEANSE_GOOD && regex->stackLimit >= 0) {
    *status = cleanse_regex_set_stack_limit(copy, regex->stackLimit);
  }
  if (*status == CLEANSE_GOOD) return copy;
  delete copy;
  return nullptr;
}

void cleanse_regex_close(cleanse_regex *regex) { delete regex; }

cleanse_status cleanse_regex_set_time_limit(cleanse_regex *regex, int32_t limit) {
  UErrorCode code = U_ZERO_ERROR;
  uregex_setTimeLimit(regex->icu, limit, &code);
  if (U_SUCCESS(code)) regex->timeLimit = limit;
  return statusOf(code);
}

cleanse_status cleanse_regex_set_stack_limit(cleanse_regex *regex, int32_t limit) {
  UErrorCode code = U_ZERO_ERROR;
  uregex_setStackLimit(regex->icu, limit, &code);
  if (U_SUCCESS(code)) regex->stackLimit = limit;
  return statusOf(code);
}

cleanse_status cleanse_regex_set_text(cleanse_regex *regex, const uint8_t *text, size_t length) {
  if (!fitsICU(length)) return CLEANSE_INDEX_OUT_OF_BOUNDS;
  UErrorCode code = U_ZERO_ERROR;
  utext_openUTF8(&regex->text, textOf(text), int64_t(length), &code);
  uregex_setUText(regex->icu, &regex->text, &code);
  return statusOf(code);
}

cleanse_status cleanse_regex_set_region(cleanse_regex *regex, size_t start, size_t end) {
  if (!fitsICU(start) || !fitsICU(end)) return CLEANSE_INDEX_OUT_OF_BOUNDS;
  UErrorCode code = U_ZERO_ERROR;
  uregex_setRegion64(regex->icu, int64_t(start), int64_t(end), &code);
  return statusOf(code);
}

/// Tells the outcome of a search: its span, or nowhere.
static cleanse_status tell(cleanse_regex *regex, bool found, UErrorCode code, cleanse_span *match) {
  *match = found && U_SUCCESS(code) ? cleanse_regex_group(regex, 0) : nowhere;
  return statusOf(code);
}

cleanse_status cleanse_regex_find_next(cleanse_regex *regex, cleanse_span *match) {
  UErrorCode code = U_ZERO_ERROR;
  bool found = uregex_findNext(regex->icu, &code);
  return tell(regex, found, code, match);
}

cleanse_status cleanse_regex_find(cleanse_regex *regex, size_t start, cleanse_span *match) {
  *match = nowhere;
  if (!fitsICU(start)) return CLEANSE_INDEX_OUT_OF_BOUNDS;
  UErrorCode code = U_ZERO_ERROR;
  bool found = uregex_find64(regex->icu, int64_t(start), &code);
  return tell(regex, found, code, match);
}

cleanse_status cleanse_regex_match_prefix(cleanse_regex *regex, cleanse_span *match) {
  UErrorCode code = U_ZERO_ERROR;
  // -1 keeps the region that is set.
  bool found = uregex_lookingAt64(regex->icu, -1, &code);
  return tell(regex, found, code, match);
}

int32_t cleanse_regex_group_count(const cleanse_regex *regex) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t count = uregex_groupCount(regex->icu, &code);
  return U_SUCCESS(code) ? count : 0;
}

cleanse_span cleanse_regex_group(const cleanse_regex *regex, int32_t group) {
  UErrorCode code = U_ZERO_ERROR;
  auto start = uregex_start64(regex->icu, group, &code);
  auto end = uregex_end64(regex->icu, group, &code);
  return U_SUCCESS(code) ? cleanse_span{ptrdiff_t(start), ptrdiff_t(end)} : nowhere;
}

int32_t cleanse_regex_group_named(const cleanse_regex *regex, const char *name) {
  UErrorCode code = U_ZERO_ERROR;
  int32_t group = uregex_groupNumberFromCName(regex->icu, name, -1, &code);
  return U_SUCCESS(code) ? group : -1;
}
