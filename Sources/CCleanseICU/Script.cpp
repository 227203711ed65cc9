#include "ICU.hpp"
// ICU.hpp goes first.
#include <unicode/uchar.h>
#include <unicode/uscript.h>

#include <cstring>

#include "CleanseScript.h"

static_assert(CLEANSE_SCRIPT_COMMON == int(USCRIPT_COMMON));
static_assert(CLEANSE_SCRIPT_INHERITED == int(USCRIPT_INHERITED));
static_assert(CLEANSE_SCRIPT_ARABIC == int(USCRIPT_ARABIC));
static_assert(CLEANSE_SCRIPT_CYRILLIC == int(USCRIPT_CYRILLIC));
static_assert(CLEANSE_SCRIPT_ETHIOPIC == int(USCRIPT_ETHIOPIC));
static_assert(CLEANSE_SCRIPT_GEORGIAN == int(USCRIPT_GEORGIAN));
static_assert(CLEANSE_SCRIPT_GREEK == int(USCRIPT_GREEK));
static_assert(CLEANSE_SCRIPT_HAN == int(USCRIPT_HAN));
static_assert(CLEANSE_SCRIPT_LATIN == int(USCRIPT_LATIN));
static_assert(CLEANSE_SCRIPT_MYANMAR == int(USCRIPT_MYANMAR));
static_assert(CLEANSE_SCRIPT_ORIYA == int(USCRIPT_ORIYA));
static_assert(CLEANSE_SCRIPT_SINHALA == int(USCRIPT_SINHALA));
static_assert(CLEANSE_SCRIPT_TIBETAN == int(USCRIPT_TIBETAN));
static_assert(CLEANSE_SCRIPT_UNKNOWN == int(USCRIPT_UNKNOWN));

cleanse_script cleanse_script_of(uint32_t scalar) {
  return u_getIntPropertyValue(UChar32(scalar), UCHAR_SCRIPT);
}

bool cleanse_script_extends(uint32_t scalar, cleanse_script script) {
  if (script < 0 || script >= cleanse_script_limit()) return false;
  return uscript_hasScript(UChar32(scalar), UScriptCode(script));
}

size_t cleanse_script_extensions(uint32_t scalar, cleanse_script *scripts, size_t capacity) {
  UErrorCode code = U_ZERO_ERROR;
  // Unicode 15 lists at most 21 scripts for one scalar.
  UScriptCode all[64];
  int32_t count = uscript_getScriptExtensions(UChar32(scalar), all, 64, &code);
  if (U_FAILURE(code)) return 0;
  for (size_t index = 0; index < size_t(count) && index < capacity; ++index) scripts[index] = all[index];
  return size_t(count);
}

const char *cleanse_script_code(cleanse_script script) {
  if (script < 0 || script >= cleanse_script_limit()) return nullptr;
  return uscript_getShortName(UScriptCode(script));
}

cleanse_script cleanse_script_from_code(const char *code) {
  // ICU also takes long names, such as `Yi`; codes are those of four letters.
  if (std::strlen(code) != 4) return -1;
  int32_t script = u_getPropertyValueEnum(UCHAR_SCRIPT, code);
  return script == UCHAR_INVALID_CODE ? -1 : script;
}

int32_t cleanse_script_limit(void) { return u_getIntPropertyMaxValue(UCHAR_SCRIPT) + 1; }
