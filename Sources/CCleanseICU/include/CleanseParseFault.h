#ifndef CLEANSE_PARSE_FAULT_H
#define CLEANSE_PARSE_FAULT_H

#include "CleanseDeclarations.h"

CLEANSE_BEGIN

/// Where ICU stopped reading a pattern or a set of rules.
typedef struct cleanse_parse_fault {
  /// Byte position in the UTF-8 source, from 0 up to and including its length; -1 where ICU does not say.
  ///
  /// In a regular expression this is the scalar that ICU read last, in rules the start of the rule or part at fault.
  ptrdiff_t offset;
  /// Line of `offset`, from 1 (lines end at LF, CRLF or CR); 0 where `offset` is -1.
  ptrdiff_t line;
  /// Byte within that line, from 1; 0 where `offset` is -1.
  ptrdiff_t column;
  /// Up to 16 UTF-16 units of text before the fault, as UTF-8 ended by a zero byte; may be empty.
  char before[64];
  /// Up to 16 UTF-16 units of text from the fault on, as UTF-8 ended by a zero byte; may be empty.
  char after[64];
} cleanse_parse_fault;

CLEANSE_END

#endif
