// Steps over valid UTF-8 by scalars.
#ifndef CLEANSE_UTF8_SCALARS_HPP
#define CLEANSE_UTF8_SCALARS_HPP

#include <unicode/utf8.h>

#include <cstddef>
#include <cstdint>

/// Whether a byte is the second or later one of a scalar.
inline bool isContinuation(uint8_t byte) { return (byte & 0xC0) == 0x80; }

/// The start of the scalar that the byte `position` belongs to.
inline size_t scalarStart(const uint8_t *bytes, size_t position) {
  while (position > 0 && isContinuation(bytes[position])) --position;
  return position;
}

/// Decodes the scalar at `position` and moves there past it. ICU's macro counts in the type of its index.
inline UChar32 nextScalar(const uint8_t *bytes, size_t &position) {
  UChar32 scalar;
  U8_NEXT_UNSAFE(bytes, position, scalar);
  return scalar;
}

#endif
