#include "Edits.hpp"

#include <new>

#include "UTF8Scalars.hpp"

bool cleanse_edits::add(cleanse_edit change, const uint8_t *source, const uint8_t *target) {
  auto [from, fromEnd, to, toEnd] = change;
  while (from < fromEnd && to < toEnd && source[from] == target[to]) ++from, ++to;
  // A difference inside a scalar is a difference of the whole scalar; up to it both sides have the same bytes.
  while (from > change.sourceStart && ((from < fromEnd && isContinuation(source[from])) ||
                                       (to < toEnd && isContinuation(target[to])))) {
    --from, --to;
  }
  while (from < fromEnd && to < toEnd && source[fromEnd - 1] == target[toEnd - 1]) --fromEnd, --toEnd;
  while (fromEnd < change.sourceEnd && isContinuation(source[fromEnd])) ++fromEnd, ++toEnd;
  if (from == fromEnd && to == toEnd) return true;
  return changes.append({from, fromEnd, to, toEnd});
}

bool cleanse_edits::addRecorded(
  size_t sourceStart, size_t targetStart, const uint8_t *source, const uint8_t *target) {
  UErrorCode code = U_ZERO_ERROR;
  icu::Edits::Iterator each = recorded.getFineChangesIterator();
  while (each.next(code)) {
    auto from = ptrdiff_t(sourceStart) + each.sourceIndex();
    auto to = ptrdiff_t(targetStart) + each.destinationIndex();
    if (!add({from, from + each.oldLength(), to, to + each.newLength()}, source, target)) return false;
  }
  return U_SUCCESS(code);
}

cleanse_edits *cleanse_edits_create(void) { return new (std::nothrow) cleanse_edits; }

void cleanse_edits_destroy(cleanse_edits *edits) { delete edits; }

void cleanse_edits_clear(cleanse_edits *edits) { edits->changes.count = 0; }

size_t cleanse_edits_count(const cleanse_edits *edits) { return edits->changes.count; }

const cleanse_edit *cleanse_edits_first(const cleanse_edits *edits) {
  static const cleanse_edit none = {};
  return edits->changes.items ? edits->changes.items : &none;
}
