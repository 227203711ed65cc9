#ifndef CLEANSE_EDITS_HPP
#define CLEANSE_EDITS_HPP

#include "ICU.hpp"
// ICU.hpp goes first.
#include <unicode/edits.h>

#include "CleanseEdits.h"
#include "GrowingArray.hpp"

struct cleanse_edits {
  GrowingArray<cleanse_edit> changes;
  /// What ICU records into before it is copied here; kept for its capacity.
  icu::Edits recorded;

  /// Adds one change, trimmed to what differs between the two texts; nothing when they are the same.
  bool add(cleanse_edit change, const uint8_t *source, const uint8_t *target);

  /// Adds the changes that ICU recorded for texts that start at `sourceStart` and `targetStart`.
  bool addRecorded(size_t sourceStart, size_t targetStart, const uint8_t *source, const uint8_t *target);
};

#endif
