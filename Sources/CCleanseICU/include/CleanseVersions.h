#ifndef CLEANSE_VERSIONS_H
#define CLEANSE_VERSIONS_H

#include "CleanseDeclarations.h"

CLEANSE_BEGIN

/// A version as dotted decimal text, such as `72.1`, ended by a zero byte.
typedef struct cleanse_version {
  char text[20];
} cleanse_version;

/// The version of the ICU library in use.
cleanse_version cleanse_icu_version(void);

/// The version of the Unicode Standard whose properties that ICU carries.
cleanse_version cleanse_unicode_version(void);

/// The version of the CLDR data that this ICU carries; `0` where the data does not say.
cleanse_version cleanse_cldr_version(void);

CLEANSE_END

#endif
