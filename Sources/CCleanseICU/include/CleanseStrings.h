#ifndef CLEANSE_STRINGS_H
#define CLEANSE_STRINGS_H

#include "CleanseDeclarations.h"

CLEANSE_BEGIN

/// A list of short UTF-8 strings, such as identifiers of locales.
typedef struct cleanse_strings cleanse_strings;

/// Gives a list and its strings back.
void cleanse_strings_destroy(cleanse_strings *CLEANSE_NULLABLE strings);

/// The number of strings.
size_t cleanse_strings_count(const cleanse_strings *strings);

/// The string at `index`, ended by a zero byte; valid as long as the list. `index` must be less than the count.
const char *cleanse_strings_at(const cleanse_strings *strings, size_t index);

CLEANSE_END

#endif
