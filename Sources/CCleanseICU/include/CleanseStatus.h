#ifndef CLEANSE_STATUS_H
#define CLEANSE_STATUS_H

#include "CleanseDeclarations.h"

CLEANSE_BEGIN

/// The outcome of a call: 0 is good, anything else is the number of an ICU `UErrorCode`. Warnings count as good.
typedef int32_t cleanse_status;

// The outcomes that a caller tells apart; the numbers are ICU's.

static const cleanse_status CLEANSE_GOOD = 0;
static const cleanse_status CLEANSE_ILLEGAL_ARGUMENT = 1;
static const cleanse_status CLEANSE_MISSING_RESOURCE = 2;
static const cleanse_status CLEANSE_OUT_OF_MEMORY = 7;
/// A text is longer than 2,147,483,647 bytes, where ICU counts in 32 bits.
static const cleanse_status CLEANSE_INDEX_OUT_OF_BOUNDS = 8;
/// A regular expression needed more backtracking stack than its limit.
static const cleanse_status CLEANSE_REGEX_STACK_OVERFLOW = 66321;
/// A regular expression ran longer than its time limit.
static const cleanse_status CLEANSE_REGEX_TIME_OUT = 66322;

/// ICU's own name of a status, such as `U_REGEX_TIME_OUT`; never null, valid for the life of the process.
const char *cleanse_status_name(cleanse_status status);

CLEANSE_END

#endif
