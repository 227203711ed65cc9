// The one door to ICU's headers: every other file of this target includes this one first.
#ifndef CLEANSE_ICU_HPP
#define CLEANSE_ICU_HPP

#ifndef U_HIDE_DEPRECATED_API
#define U_HIDE_DEPRECATED_API
#endif
#ifndef U_CHARSET_IS_UTF8
#define U_CHARSET_IS_UTF8 1
#endif
#include <unicode/utypes.h>

#include "CleanseStatus.h"

/// ICU's outcome as ours: warnings are good.
inline cleanse_status statusOf(UErrorCode code) { return U_SUCCESS(code) ? CLEANSE_GOOD : code; }

/// A source pointer that is never null, so that empty texts need no case of their own.
inline const char *textOf(const uint8_t *bytes) { return bytes ? reinterpret_cast<const char *>(bytes) : ""; }

/// Whether a length fits where ICU counts in 32 bits.
inline bool fitsICU(size_t length) { return length <= INT32_MAX; }

#endif
