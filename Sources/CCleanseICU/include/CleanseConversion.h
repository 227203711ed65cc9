#ifndef CLEANSE_CONVERSION_H
#define CLEANSE_CONVERSION_H

#include "CleanseBuffer.h"
#include "CleanseStatus.h"

CLEANSE_BEGIN

/// A converter between one encoding and Unicode.
typedef struct cleanse_converter cleanse_converter;

/// One decoded part of raw bytes.
typedef struct cleanse_decoded {
  /// The scalar, or `CLEANSE_ILL_FORMED` where the bytes stand for none.
  uint32_t scalar;
  /// How many raw bytes it took, with bytes before it that give no text, such as escape sequences.
  uint32_t length;
} cleanse_decoded;

/// What stands in place of a scalar where bytes are ill-formed or unassigned.
static const uint32_t CLEANSE_ILL_FORMED = 0xFFFFFFFF;

/// The converter of an encoding, by a name that ICU knows. Null on failure.
cleanse_converter *CLEANSE_NULLABLE cleanse_converter_open(const char *name, cleanse_status *status);

/// Gives a converter back.
void cleanse_converter_close(cleanse_converter *CLEANSE_NULLABLE converter);

/// Forgets the state that earlier bytes left, such as the character set that an escape sequence chose.
void cleanse_converter_reset(cleanse_converter *converter);

/// Decodes what follows `*from` of a text of `length` bytes, which is the whole rest of it, into `parts`.
///
/// Gives how many parts it wrote, at most `room` (64 or more), and moves `*from` behind them; 0 at the end. Bytes at
/// the end that give no text are not part of any. `length` may be at most 2,147,483,647.
size_t cleanse_converter_decode(
  cleanse_converter *converter, const uint8_t *bytes, size_t length, size_t *from, cleanse_decoded *parts,
  size_t room, cleanse_status *status);

/// Encodes a whole text, valid UTF-8, from the initial state and back to it; no mapping but those that decode back.
///
/// Fails where the encoding lacks a character. Linear in `length`, which may be at most 2,147,483,647.
cleanse_status cleanse_converter_encode(
  cleanse_converter *converter, const uint8_t *CLEANSE_NULLABLE text, size_t length, cleanse_buffer *result);

CLEANSE_END

#endif
