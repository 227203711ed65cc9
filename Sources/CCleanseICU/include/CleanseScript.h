#ifndef CLEANSE_SCRIPT_H
#define CLEANSE_SCRIPT_H

#include "CleanseDeclarations.h"

CLEANSE_BEGIN

/// A script as a small number, 0 or more; the numbers are stable across versions of ICU. -1 is no script.
typedef int32_t cleanse_script;

// The scripts that code names; every other is had from its code with `cleanse_script_from_code`.

static const cleanse_script CLEANSE_SCRIPT_COMMON = 0;
static const cleanse_script CLEANSE_SCRIPT_INHERITED = 1;
static const cleanse_script CLEANSE_SCRIPT_ARABIC = 2;
static const cleanse_script CLEANSE_SCRIPT_ARMENIAN = 3;
static const cleanse_script CLEANSE_SCRIPT_BENGALI = 4;
static const cleanse_script CLEANSE_SCRIPT_BOPOMOFO = 5;
static const cleanse_script CLEANSE_SCRIPT_CYRILLIC = 8;
static const cleanse_script CLEANSE_SCRIPT_DEVANAGARI = 10;
static const cleanse_script CLEANSE_SCRIPT_ETHIOPIC = 11;
static const cleanse_script CLEANSE_SCRIPT_GEORGIAN = 12;
static const cleanse_script CLEANSE_SCRIPT_GREEK = 14;
static const cleanse_script CLEANSE_SCRIPT_GUJARATI = 15;
static const cleanse_script CLEANSE_SCRIPT_GURMUKHI = 16;
static const cleanse_script CLEANSE_SCRIPT_HAN = 17;
static const cleanse_script CLEANSE_SCRIPT_HANGUL = 18;
static const cleanse_script CLEANSE_SCRIPT_HEBREW = 19;
static const cleanse_script CLEANSE_SCRIPT_HIRAGANA = 20;
static const cleanse_script CLEANSE_SCRIPT_KANNADA = 21;
static const cleanse_script CLEANSE_SCRIPT_KATAKANA = 22;
static const cleanse_script CLEANSE_SCRIPT_KHMER = 23;
static const cleanse_script CLEANSE_SCRIPT_LAO = 24;
static const cleanse_script CLEANSE_SCRIPT_LATIN = 25;
static const cleanse_script CLEANSE_SCRIPT_MALAYALAM = 26;
static const cleanse_script CLEANSE_SCRIPT_MONGOLIAN = 27;
static const cleanse_script CLEANSE_SCRIPT_MYANMAR = 28;
static const cleanse_script CLEANSE_SCRIPT_ORIYA = 31;
static const cleanse_script CLEANSE_SCRIPT_SINHALA = 33;
static const cleanse_script CLEANSE_SCRIPT_SYRIAC = 34;
static const cleanse_script CLEANSE_SCRIPT_TAMIL = 35;
static const cleanse_script CLEANSE_SCRIPT_TELUGU = 36;
static const cleanse_script CLEANSE_SCRIPT_THAANA = 37;
static const cleanse_script CLEANSE_SCRIPT_THAI = 38;
static const cleanse_script CLEANSE_SCRIPT_TIBETAN = 39;
static const cleanse_script CLEANSE_SCRIPT_UNKNOWN = 103;

/// The script of a scalar (UAX #24, sc).
cleanse_script cleanse_script_of(uint32_t scalar);

/// Whether `script` is among the script extensions of a scalar (UAX #24, scx).
bool cleanse_script_extends(uint32_t scalar, cleanse_script script);

/// Writes up to `capacity` script extensions of a scalar to `scripts` and returns how many there are in all.
size_t cleanse_script_extensions(uint32_t scalar, cleanse_script *CLEANSE_NULLABLE scripts, size_t capacity);

/// The four-letter ISO 15924 code, such as `Latn`; null when `script` is out of range. Never to be freed.
const char *CLEANSE_NULLABLE cleanse_script_code(cleanse_script script);

/// The script with an ISO 15924 code; -1 when there is none. Case does not matter.
cleanse_script cleanse_script_from_code(const char *code);

/// One more than the greatest script number, for tables indexed by script.
int32_t cleanse_script_limit(void);

CLEANSE_END

#endif
