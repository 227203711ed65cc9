#ifndef CLEANSE_SPOOF_H
#define CLEANSE_SPOOF_H

#include "CleanseBuffer.h"
#include "CleanseStatus.h"

CLEANSE_BEGIN

/// The tests and the skeletons of look-alike text (UTS #39), for one thread.
typedef struct cleanse_spoof cleanse_spoof;

/// Opens ICU's tests with its data of look-alikes, which takes some microseconds after the first time; null on failure.
cleanse_spoof *CLEANSE_NULLABLE cleanse_spoof_open(cleanse_status *status);

/// Gives tests back.
void cleanse_spoof_close(cleanse_spoof *CLEANSE_NULLABLE spoof);

/// Writes the skeleton of `length` bytes to `result`: two texts look alike when their skeletons are equal (UTS #39,
/// section 4).
///
/// Skeletons are for comparing and for nothing else, and differ from version to version of Unicode.
cleanse_status cleanse_spoof_skeleton(
  const cleanse_spoof *spoof, const uint8_t *CLEANSE_NULLABLE source, size_t length, cleanse_buffer *result);

/// Sets `answer` to whether all of `length` bytes belong to one script, by their augmented script sets: Japanese, Korean
/// and Han with Bopomofo count as one each, common and inherited characters as any (UTS #39, section 5.1).
cleanse_status cleanse_spoof_is_single_script(
  const cleanse_spoof *spoof, const uint8_t *CLEANSE_NULLABLE source, size_t length, bool *answer);

/// Sets `answer` to whether the decimal digits in `length` bytes are of more than one system (UTS #39, section 5.3).
cleanse_status cleanse_spoof_mixes_numbers(
  const cleanse_spoof *spoof, const uint8_t *CLEANSE_NULLABLE source, size_t length, bool *answer);

CLEANSE_END

#endif
