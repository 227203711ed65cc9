#ifndef CLEANSE_PARSE_FAULT_HPP
#define CLEANSE_PARSE_FAULT_HPP

#include "ICU.hpp"
// ICU.hpp goes first.
#include <unicode/parseerr.h>

#include "CleanseParseFault.h"

/// An ICU parse error that says nothing, for ICU to fill.
UParseError noParseError();

/// An ICU parse error in our terms. ICU counts scalars within a line when it gives a line (regular expressions), and
/// UTF-16 units of the whole source when it gives none (transliteration rules).
cleanse_parse_fault faultOf(const UParseError &error, const uint8_t *source, size_t length);

#endif
