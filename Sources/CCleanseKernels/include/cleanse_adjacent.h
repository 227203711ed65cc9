#ifndef CLEANSE_ADJACENT_H
#define CLEANSE_ADJACENT_H

#include "cleanse_scan.h"

/// What `cleanse_next_adjacent` is told of the characters that begin with two bytes: any of them stops the scan, or stops
/// it where a character beyond ASCII stands before it.
enum { cleanse_stops_always = 1, cleanse_stops_beside = 2 };

/// The offset of the first character, at or after `from`, that `kinds` says stops the scan, or of a control character
/// that is no white space behind a character beyond ASCII; `count` where there is none. `kinds` has 64 entries for each
/// lead byte from 0xC0 on, one for each second byte. `beside` says whether a character beyond ASCII stands before `from`.
static inline size_t cleanse_next_adjacent(const uint8_t *_Nonnull bytes, const uint8_t *_Nonnull kinds, bool beside,
                                           size_t from, size_t count) {
  size_t i = from;
  uint8_t stops = cleanse_stops_always | (beside ? cleanse_stops_beside : 0);
  while (i < count) {
    uint8_t byte = bytes[i];
    if (byte < 0x80) {
      if ((stops & cleanse_stops_beside) && byte < 0x20 && (byte < 0x09 || byte > 0x0D)) return i;
      stops = cleanse_stops_always;
      i = bytes[i + 1] >= 0x80 ? i + 1 : cleanse_next_non_ascii(bytes, i + 1, count);
      continue;
    }
    if (kinds[(size_t)(byte & 0x3F) << 6 | (bytes[i + 1] & 0x3F)] & stops) return i;
    stops = cleanse_stops_always | cleanse_stops_beside;
    i += byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4;
  }
  return count;
}

#endif
