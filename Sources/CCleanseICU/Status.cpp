#include "ICU.hpp"
// ICU.hpp goes first.
#include "CleanseStatus.h"

static_assert(CLEANSE_ILLEGAL_ARGUMENT == U_ILLEGAL_ARGUMENT_ERROR);
static_assert(CLEANSE_MISSING_RESOURCE == U_MISSING_RESOURCE_ERROR);
static_assert(CLEANSE_OUT_OF_MEMORY == U_MEMORY_ALLOCATION_ERROR);
static_assert(CLEANSE_INDEX_OUT_OF_BOUNDS == U_INDEX_OUTOFBOUNDS_ERROR);
static_assert(CLEANSE_REGEX_STACK_OVERFLOW == U_REGEX_STACK_OVERFLOW);
static_assert(CLEANSE_REGEX_TIME_OUT == U_REGEX_TIME_OUT);

const char *cleanse_status_name(cleanse_status status) { return u_errorName(UErrorCode(status)); }
