#include "ICU.hpp"
// ICU.hpp goes first.
#include <unicode/uchar.h>
#include <unicode/ulocdata.h>
#include <unicode/uversion.h>

#include "CleanseVersions.h"

static_assert(sizeof(cleanse_version::text) >= U_MAX_VERSION_STRING_LENGTH);

static cleanse_version dotted(const UVersionInfo numbers) {
  cleanse_version version = {};
  u_versionToString(numbers, version.text);
  return version;
}

cleanse_version cleanse_icu_version(void) {
  UVersionInfo numbers;
  u_getVersion(numbers);
  return dotted(numbers);
}

cleanse_version cleanse_unicode_version(void) {
  UVersionInfo numbers;
  u_getUnicodeVersion(numbers);
  return dotted(numbers);
}

cleanse_version cleanse_cldr_version(void) {
  UErrorCode code = U_ZERO_ERROR;
  UVersionInfo numbers = {};
  ulocdata_getCLDRVersion(numbers, &code);
  if (U_FAILURE(code)) return {"0"};
  return dotted(numbers);
}
