#ifndef CLEANSE_EDITS_H
#define CLEANSE_EDITS_H

#include "CleanseDeclarations.h"

CLEANSE_BEGIN

/// One change: bytes `sourceStart ..< sourceEnd` became bytes `targetStart ..< targetEnd`.
///
/// All four are on scalar boundaries. An empty source is an insertion, an empty target a deletion.
typedef struct cleanse_edit {
  ptrdiff_t sourceStart;
  ptrdiff_t sourceEnd;
  ptrdiff_t targetStart;
  ptrdiff_t targetEnd;
} cleanse_edit;

/// The changes of one call, in order; they may abut. What lies between them is the same in source and target.
typedef struct cleanse_edits cleanse_edits;

/// An empty list, or null when there is no memory.
cleanse_edits *CLEANSE_NULLABLE cleanse_edits_create(void);

/// Gives a list back.
void cleanse_edits_destroy(cleanse_edits *CLEANSE_NULLABLE edits);

/// Forgets the changes and keeps the capacity. Calls that fill a list clear it first themselves.
void cleanse_edits_clear(cleanse_edits *edits);

/// The number of changes.
size_t cleanse_edits_count(const cleanse_edits *edits);

/// The first change; valid until the list is next written to or destroyed, never null, meaningless when the count is 0.
const cleanse_edit *cleanse_edits_first(const cleanse_edits *edits);

CLEANSE_END

#endif
