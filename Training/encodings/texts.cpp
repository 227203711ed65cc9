// Prints what ICU's data says in each language, one text a line, `language<TAB>text`: names of languages, countries,
// currencies, months and units, and numbers in words. Made for letters.py, which counts letters in it.
#include <unicode/coll.h>
#include <unicode/curramt.h>
#include <unicode/dtfmtsym.h>
#include <unicode/localpointer.h>
#include <unicode/locdspnm.h>
#include <unicode/locid.h>
#include <unicode/measfmt.h>
#include <unicode/measunit.h>
#include <unicode/numberformatter.h>
#include <unicode/rbnf.h>
#include <unicode/smpdtfmt.h>
#include <unicode/timezone.h>
#include <unicode/tznames.h>
#include <unicode/ucurr.h>
#include <unicode/ulocdata.h>
#include <unicode/uniset.h>
#include <unicode/unistr.h>
#include <unicode/ures.h>
#include <unicode/uscript.h>

#include <iostream>
#include <string>

static const char *const languages[] = {
  "af", "ar", "ast", "az", "be", "bg", "br", "bs", "ca", "cs", "cy", "da", "de", "dsb", "el", "en", "eo", "es", "et",
  "eu", "fa", "fi", "fo", "fr", "fy", "ga", "gd", "gl", "he", "hr", "hsb", "hu", "id", "is", "it", "ja", "kk", "ko", "ky", "lb",
  "lt", "lv", "mk", "mn", "mt", "nb", "nl", "nn", "pl", "ps", "pt", "rm", "ro", "ru", "sk", "sl", "sq",
  "sr_Cyrl", "sr_Latn", "sv", "sw", "th", "tk", "tr", "uk", "ur", "uz_Latn", "vi", "zh_Hans", "zh_Hant"};

static const char *current;

static void print(const icu::UnicodeString &text) {
  if (text.isBogus() || text.isEmpty()) return;
  std::string utf8;
  text.toUTF8String(utf8);
  for (char &c : utf8) {
    if (c == '\n' || c == '\t') c = ' ';
  }
  std::cout << current << '\t' << utf8 << '\n';
}

static void printNames(const icu::Locale &locale) {
  icu::LocalPointer<icu::LocaleDisplayNames> names(icu::LocaleDisplayNames::createInstance(locale));
  icu::UnicodeString text;
  for (auto *list = icu::Locale::getISOLanguages(); *list; list++) {
    if (names->languageDisplayName(*list, text) != icu::UnicodeString(*list, -1, US_INV)) print(text);
  }
  for (auto *list = icu::Locale::getISOCountries(); *list; list++) {
    if (names->regionDisplayName(*list, text) != icu::UnicodeString(*list, -1, US_INV)) print(text);
  }
  for (int script = 0; script < USCRIPT_CODE_LIMIT; script++) {
    const char *code = uscript_getShortName(UScriptCode(script));
    if (code && names->scriptDisplayName(code, text) != icu::UnicodeString(code, -1, US_INV)) print(text);
  }
  UErrorCode status = U_ZERO_ERROR;
  UEnumeration *currencies = ucurr_openISOCurrencies(UCURR_ALL, &status);
  int32_t length = 0;
  while (const UChar *code = uenum_unext(currencies, &length, &status)) {
    UErrorCode named = U_ZERO_ERROR;
    int32_t size = 0;
    const UChar *name = ucurr_getName(code, locale.getName(), UCURR_LONG_NAME, nullptr, &size, &named);
    if (named == U_ZERO_ERROR) print(icu::UnicodeString(name, size));
  }
  uenum_close(currencies);
}

static void printDates(const icu::Locale &locale) {
  UErrorCode status = U_ZERO_ERROR;
  icu::DateFormatSymbols symbols(locale, status);
  int32_t count = 0;
  const icu::UnicodeString *words = symbols.getMonths(count);
  for (int round = 0; round < 3; round++) {
    for (int i = 0; i < count; i++) print(words[i]);
  }
  words = symbols.getWeekdays(count);
  for (int round = 0; round < 3; round++) {
    for (int i = 0; i < count; i++) print(words[i]);
  }
  icu::LocalPointer<icu::TimeZoneNames> zones(icu::TimeZoneNames::createInstance(locale, status));
  icu::LocalPointer<icu::StringEnumeration> ids(icu::TimeZone::createEnumeration(status));
  while (const icu::UnicodeString *id = ids->snext(status)) {
    icu::UnicodeString name;
    print(zones->getExemplarLocationName(*id, name));
  }
  icu::LocalPointer<icu::StringEnumeration> metas(zones->getAvailableMetaZoneIDs(status));
  while (const icu::UnicodeString *id = metas->snext(status)) {
    icu::UnicodeString name;
    print(zones->getMetaZoneDisplayName(*id, UTZNM_LONG_STANDARD, name));
  }
}

static void printUnits(const icu::Locale &locale) {
  UErrorCode status = U_ZERO_ERROR;
  icu::MeasureUnit units[700];
  int32_t count = icu::MeasureUnit::getAvailable(units, 700, status);
  auto formatter = icu::number::NumberFormatter::withLocale(locale).unitWidth(UNUM_UNIT_WIDTH_FULL_NAME);
  for (int i = 0; i < count; i++) {
    for (int number : {1, 3, 7}) {
      UErrorCode made = U_ZERO_ERROR;
      print(formatter.unit(units[i]).formatInt(number, made).toString(made));
    }
  }
  icu::RuleBasedNumberFormat words(icu::URBNF_SPELLOUT, locale, status);
  if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING) return;
  for (int number = 1; number < 3000; number += number < 120 ? 1 : 61) {
    icu::UnicodeString text;
    icu::FieldPosition position;
    print(words.format(number, text, position));
  }
}

/// The letters of the language's alphabet, which a text may lack.
static void printLetters(const icu::Locale &locale) {
  UErrorCode status = U_ZERO_ERROR;
  icu::LocalULocaleDataPointer data(ulocdata_open(locale.getName(), &status));
  icu::UnicodeSet set;
  ulocdata_getExemplarSet(data.getAlias(), set.toUSet(), 0, ULOCDATA_ES_STANDARD, &status);
  icu::UnicodeString text("!");
  for (int32_t i = 0; i < set.getRangeCount(); i++) {
    for (UChar32 c = set.getRangeStart(i); c <= set.getRangeEnd(i); c++) text.append(c);
  }
  print(text);
}

int main() {
  for (const char *name : languages) {
    current = name;
    icu::Locale locale(name);
    printLetters(locale);
    printNames(locale);
    printDates(locale);
    printUnits(locale);
  }
}
