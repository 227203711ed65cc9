#include "Buffer.hpp"
#include "CleanseConversion.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

#include <memory>
#include <new>

struct cleanse_converter {
  UConverter *icu = nullptr;
  ~cleanse_converter() { ucnv_close(icu); }
};

cleanse_converter *cleanse_converter_open(const char *name, cleanse_status *status) {
  std::unique_ptr<cleanse_converter> converter(new (std::nothrow) cleanse_converter);
  *status = converter ? CLEANSE_GOOD : CLEANSE_OUT_OF_MEMORY;
  if (!converter) return nullptr;
  UErrorCode code = U_ZERO_ERROR;
  converter->icu = ucnv_open(name, &code);
  // ICU would put its own substitutes for what it cannot map; the caller is to see the place instead.
  if (U_SUCCESS(code)) {
    ucnv_setToUCallBack(converter->icu, UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &code);
    ucnv_setFromUCallBack(converter->icu, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &code);
    ucnv_setFallback(converter->icu, false);
  }
  *status = statusOf(code);
  return U_SUCCESS(code) ? converter.release() : nullptr;
}

void cleanse_converter_close(cleanse_converter *converter) { delete converter; }

void cleanse_converter_reset(cleanse_converter *converter) { ucnv_reset(converter->icu); }

/// Writes UTF-16 units as parts, each with the bytes up to the next; of scalars from the same bytes the first has them.
static size_t writeParts(
  const UChar *units, const int32_t *offsets, int32_t count, size_t consumed, cleanse_decoded *parts) {
  size_t written = 0;
  int32_t i = 0;
  int32_t start = 0;
  while (i < count) {
    UChar32 scalar;
    int32_t from = offsets[i];
    U16_NEXT(units, i, count, scalar);
    if (U_IS_SURROGATE(scalar)) scalar = 0xFFFD;
    int32_t next = i;
    while (next < count && offsets[next] <= from) next++;
    int32_t end = next < count ? offsets[next] : int32_t(consumed);
    parts[written++] = {uint32_t(scalar), end > start ? uint32_t(end - start) : 0};
    if (end > start) start = end;
  }
  return written;
}

size_t cleanse_converter_decode(
  cleanse_converter *converter, const uint8_t *bytes, size_t length, size_t *from, cleanse_decoded *parts,
  size_t room, cleanse_status *status) {
  *status = fitsICU(length) && room >= 64 ? CLEANSE_GOOD : CLEANSE_INDEX_OUT_OF_BOUNDS;
  if (*status != CLEANSE_GOOD || *from >= length) return 0;
  constexpr size_t most = 2048;
  UChar units[most];
  int32_t offsets[most];
  size_t limit = room - 1 < most ? room - 1 : most;
  UErrorCode code = U_ZERO_ERROR;
  const char *start = textOf(bytes) + *from;
  const char *next = start;
  UChar *target = units;
  ucnv_toUnicode(
    converter->icu, &target, units + limit, &next, textOf(bytes) + length, offsets, true, &code);
  size_t consumed = size_t(next - start);
  bool isIllFormed = code == U_INVALID_CHAR_FOUND || code == U_ILLEGAL_CHAR_FOUND || code == U_TRUNCATED_CHAR_FOUND ||
                     code == U_ILLEGAL_ESCAPE_SEQUENCE || code == U_UNSUPPORTED_ESCAPE_SEQUENCE;
  size_t bad = 0;
  if (isIllFormed) {
    char invalid[32];
    int8_t size = sizeof invalid;
    UErrorCode ignored = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter->icu, invalid, &size, &ignored);
    bad = U_SUCCESS(ignored) && size > 0 ? size_t(size) : 1;
    if (bad > consumed) bad = consumed;
  } else if (U_FAILURE(code) && code != U_BUFFER_OVERFLOW_ERROR) {
    *status = statusOf(code);
    return 0;
  }
  size_t written = writeParts(units, offsets, int32_t(target - units), consumed - bad, parts);
  if (isIllFormed) {
    if (written == 0) bad = consumed;
    parts[written++] = {CLEANSE_ILL_FORMED, uint32_t(bad)};
  }
  *from += consumed;
  return written;
}

cleanse_status cleanse_converter_encode(
  cleanse_converter *converter, const uint8_t *text, size_t length, cleanse_buffer *result) {
  result->array.count = 0;
  if (!fitsICU(length)) return CLEANSE_INDEX_OUT_OF_BOUNDS;
  ucnv_resetFromUnicode(converter->icu);
  UErrorCode code = U_ZERO_ERROR;
  int32_t read = 0;
  UChar units[1024];
  do {
    int32_t count = 0;
    while (count < 1022 && read < int32_t(length)) {
      UChar32 scalar;
      U8_NEXT_OR_FFFD(text, read, int32_t(length), scalar);
      U16_APPEND_UNSAFE(units, count, scalar);
    }
    const UChar *next = units;
    do {
      if (!result->array.reserve(8192)) return CLEANSE_OUT_OF_MEMORY;
      auto *start = reinterpret_cast<char *>(result->array.items + result->array.count);
      char *target = start;
      code = U_ZERO_ERROR;
      ucnv_fromUnicode(
        converter->icu, &target, start + 8192, &next, units + count, nullptr, read == int32_t(length), &code);
      result->array.count += size_t(target - start);
    } while (code == U_BUFFER_OVERFLOW_ERROR);
    if (U_FAILURE(code)) return statusOf(code);
  } while (read < int32_t(length));
  return CLEANSE_GOOD;
}
