#include "ParseFault.hpp"

#include <unicode/bytestream.h>
#include <unicode/unistr.h>

#include "UTF8Scalars.hpp"

UParseError noParseError() {
  UParseError error = {};
  error.line = -1;
  error.offset = -1;
  return error;
}

/// The byte where the UTF-16 unit `units` of the source lies.
static size_t byteOfUnit(const uint8_t *source, size_t length, int32_t units) {
  size_t position = 0;
  while (position < length && units > 0) units -= nextScalar(source, position) > 0xFFFF ? 2 : 1;
  return position;
}

/// The byte of the scalar that ICU's regular expressions call `offset` in `line`: they count the line ends that ICU
/// knows (LF, CR, CRLF, NEL, LS), and within a line every scalar read but LF, the faulty one included.
static size_t byteOfScalar(const uint8_t *source, size_t length, int32_t line, int32_t offset) {
  size_t position = 0;
  int32_t currentLine = 1;
  int32_t read = 0;
  UChar32 last = 0;
  while (position < length) {
    size_t start = position;
    UChar32 scalar = nextScalar(source, position);
    bool endsLine = scalar == 0x0D || scalar == 0x85 || scalar == 0x2028 || (scalar == 0x0A && last != 0x0D);
    if (endsLine) {
      ++currentLine;
      read = 0;
    } else if (scalar != 0x0A) {
      ++read;
    }
    last = scalar;
    if (currentLine > line || (currentLine == line && read >= offset)) return start;
  }
  return length;
}

/// Copies UTF-16 context as UTF-8; its 15 units give at most 45 bytes.
static void copy(const char16_t *units, char (&text)[64]) {
  icu::CheckedArrayByteSink sink(text, sizeof text - 1);
  icu::UnicodeString(units).toUTF8(sink);
  text[sink.NumberOfBytesWritten()] = 0;
}

cleanse_parse_fault faultOf(const UParseError &error, const uint8_t *source, size_t length) {
  cleanse_parse_fault fault = {};
  copy(error.preContext, fault.before);
  copy(error.postContext, fault.after);
  fault.offset = -1;
  if (error.offset < 0) return fault;
  size_t offset = error.line > 0 ? byteOfScalar(source, length, error.line, error.offset)
                                 : byteOfUnit(source, length, error.offset);
  fault.offset = ptrdiff_t(offset);
  fault.line = 1;
  size_t lineStart = 0;
  for (size_t position = 0; position < offset; ++position) {
    bool precedesLF = position + 1 < length && source[position + 1] == '\n';
    bool isLineEnd = source[position] == '\n' || (source[position] == '\r' && !precedesLF);
    if (!isLineEnd) continue;
    ++fault.line;
    lineStart = position + 1;
  }
  fault.column = ptrdiff_t(offset - lineStart) + 1;
  return fault;
}
