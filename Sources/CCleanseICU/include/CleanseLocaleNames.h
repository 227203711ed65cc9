#ifndef CLEANSE_LOCALE_NAMES_H
#define CLEANSE_LOCALE_NAMES_H

#include "CleanseBuffer.h"
#include "CleanseStatus.h"
#include "CleanseStrings.h"

CLEANSE_BEGIN

/// The names that CLDR has in one locale; for generators, not for use at run time.
typedef struct cleanse_locale_names cleanse_locale_names;

/// The identifiers of all locales that ICU has data for, such as `de_CH`; null on failure.
cleanse_strings *CLEANSE_NULLABLE cleanse_locales(cleanse_status *status);

/// The ISO 3166 two-letter codes of all regions; null on failure.
cleanse_strings *CLEANSE_NULLABLE cleanse_regions(cleanse_status *status);

/// The canonical identifiers of all time zones, such as `Europe/Zurich`; null on failure.
cleanse_strings *CLEANSE_NULLABLE cleanse_zones(cleanse_status *status);

/// Writes the region code of a time zone to `result`, `001` where it belongs to none.
cleanse_status cleanse_zone_region(const char *zone, cleanse_buffer *result);

/// Opens the names of a locale; null on failure.
cleanse_locale_names *CLEANSE_NULLABLE cleanse_locale_names_open(const char *locale, cleanse_status *status);

/// Gives the names of a locale back.
void cleanse_locale_names_close(cleanse_locale_names *CLEANSE_NULLABLE names);

/// Writes the name of a region, such as `Schweiz` for `CH`; nothing where the locale and its parents have none.
cleanse_status cleanse_region_name(cleanse_locale_names *names, const char *region, cleanse_buffer *result);

/// Writes the name of a language, such as `Deutsch` for `de`; nothing where the locale and its parents have none.
cleanse_status cleanse_language_name(cleanse_locale_names *names, const char *language, cleanse_buffer *result);

/// Writes the name of a script, such as `Lateinisch` for `Latn`; nothing where the locale and its parents have none.
cleanse_status cleanse_script_name(cleanse_locale_names *names, const char *script, cleanse_buffer *result);

/// Writes the name of the city that stands for a time zone, such as `Kairo`.
///
/// Where CLDR has none, ICU takes the last part of the identifier (`New York`), and nothing for `Etc/...`.
cleanse_status cleanse_zone_city(cleanse_locale_names *names, const char *zone, cleanse_buffer *result);

/// Writes the letters that a locale's language is written with, as an ICU set pattern such as `[a-z ä ö ß ü]`.
cleanse_status cleanse_locale_letters(const char *locale, cleanse_buffer *result);

CLEANSE_END

#endif
