#ifndef CLEANSE_STRINGS_HPP
#define CLEANSE_STRINGS_HPP

#include "ICU.hpp"
// ICU.hpp goes first.
#include <unicode/strenum.h>

#include "CleanseStrings.h"
#include "GrowingArray.hpp"

struct cleanse_strings {
  /// All strings, one after the other, each with its zero byte.
  GrowingArray<char> text;
  /// Where each string starts in `text`.
  GrowingArray<size_t> starts;

  bool add(const char *string, size_t length);
};

/// The strings of an ICU enumeration, which is given back; null with a status on failure.
cleanse_strings *stringsOf(icu::StringEnumeration *names, UErrorCode code, cleanse_status *status);

#endif
