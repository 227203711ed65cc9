#include "Buffer.hpp"
#include "CleanseLocaleNames.h"
#include "Strings.hpp"

#include <unicode/localpointer.h>
#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <unicode/uloc.h>
#include <unicode/ulocdata.h>
#include <unicode/uset.h>

#include <cstring>
#include <memory>
#include <new>

struct cleanse_locale_names {
  icu::LocalPointer<icu::LocaleDisplayNames> display;
  icu::LocalPointer<icu::TimeZoneNames> zones;
};

static icu::Locale localeOf(const char *name) { return *name ? icu::Locale(name) : icu::Locale::getRoot(); }

/// Hands a list over when it is whole; null with a status when memory ran out.
static cleanse_strings *handOver(
  std::unique_ptr<cleanse_strings> list, bool isWhole, cleanse_status *status) {
  *status = isWhole ? CLEANSE_GOOD : CLEANSE_OUT_OF_MEMORY;
  return isWhole ? list.release() : nullptr;
}

cleanse_strings *cleanse_locales(cleanse_status *status) {
  std::unique_ptr<cleanse_strings> list(new (std::nothrow) cleanse_strings);
  bool isWhole = list != nullptr;
  int32_t count = uloc_countAvailable();
  for (int32_t index = 0; isWhole && index < count; ++index) {
    const char *name = uloc_getAvailable(index);
    isWhole = list->add(name, std::strlen(name));
  }
  return handOver(std::move(list), isWhole, status);
}

cleanse_strings *cleanse_regions(cleanse_status *status) {
  std::unique_ptr<cleanse_strings> list(new (std::nothrow) cleanse_strings);
  bool isWhole = list != nullptr;
  for (const char *const *code = uloc_getISOCountries(); isWhole && *code; ++code) {
    isWhole = list->add(*code, std::strlen(*code));
  }
  return handOver(std::move(list), isWhole, status);
}

cleanse_strings *cleanse_zones(cleanse_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  auto *names = icu::TimeZone::createTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL, nullptr, nullptr, code);
  return stringsOf(names, code, status);
}

cleanse_status cleanse_zone_region(const char *zone, cleanse_buffer *result) {
  result->array.count = 0;
  UErrorCode code = U_ZERO_ERROR;
  char region[ULOC_COUNTRY_CAPACITY];
  int32_t length = icu::TimeZone::getRegion(icu::UnicodeString::fromUTF8(zone), region, sizeof region, code);
  if (U_FAILURE(code)) return statusOf(code);
  bool isWritten = result->array.append(reinterpret_cast<const uint8_t *>(region), size_t(length));
  return isWritten ? CLEANSE_GOOD : CLEANSE_OUT_OF_MEMORY;
}

cleanse_locale_names *cleanse_locale_names_open(const char *locale, cleanse_status *status) {
  UErrorCode code = U_ZERO_ERROR;
  // Without this ICU gives the code itself where it has no name.
  UDisplayContext choices[] = {UDISPCTX_NO_SUBSTITUTE};
  std::unique_ptr<cleanse_locale_names> names(new (std::nothrow) cleanse_locale_names);
  if (names) {
    icu::Locale place = localeOf(locale);
    names->display.adoptInstead(icu::LocaleDisplayNames::createInstance(place, choices, 1));
    names->zones.adoptInstead(icu::TimeZoneNames::createInstance(place, code));
  }
  if (U_SUCCESS(code) && (!names || names->display.isNull() || names->zones.isNull())) {
    code = U_MEMORY_ALLOCATION_ERROR;
  }
  *status = statusOf(code);
  return U_SUCCESS(code) ? names.release() : nullptr;
}

void cleanse_locale_names_close(cleanse_locale_names *names) { delete names; }

cleanse_status cleanse_region_name(cleanse_locale_names *names, const char *region, cleanse_buffer *result) {
  icu::UnicodeString name;
  return fill(*result, names->display->regionDisplayName(region, name));
}

cleanse_status cleanse_language_name(cleanse_locale_names *names, const char *language, cleanse_buffer *result) {
  icu::UnicodeString name;
  return fill(*result, names->display->languageDisplayName(language, name));
}

cleanse_status cleanse_script_name(cleanse_locale_names *names, const char *script, cleanse_buffer *result) {
  icu::UnicodeString name;
  return fill(*result, names->display->scriptDisplayName(script, name));
}

cleanse_status cleanse_zone_city(cleanse_locale_names *names, const char *zone, cleanse_buffer *result) {
  icu::UnicodeString name;
  return fill(*result, names->zones->getExemplarLocationName(icu::UnicodeString::fromUTF8(zone), name));
}

cleanse_status cleanse_locale_letters(const char *locale, cleanse_buffer *result) {
  result->array.count = 0;
  UErrorCode code = U_ZERO_ERROR;
  icu::LocalULocaleDataPointer data(ulocdata_open(locale, &code));
  if (U_FAILURE(code)) return statusOf(code);
  icu::LocalUSetPointer letters(
    ulocdata_getExemplarSet(data.getAlias(), nullptr, 0, ULOCDATA_ES_STANDARD, &code));
  icu::UnicodeString pattern;
  int32_t length = U_SUCCESS(code) ? uset_toPattern(letters.getAlias(), nullptr, 0, false, &code) : 0;
  if (code == U_BUFFER_OVERFLOW_ERROR) code = U_ZERO_ERROR;
  char16_t *units = U_SUCCESS(code) ? pattern.getBuffer(length) : nullptr;
  if (!units) return U_FAILURE(code) ? statusOf(code) : CLEANSE_OUT_OF_MEMORY;
  uset_toPattern(letters.getAlias(), units, length, false, &code);
  pattern.releaseBuffer(length);
  return U_FAILURE(code) ? statusOf(code) : fill(*result, pattern);
}
