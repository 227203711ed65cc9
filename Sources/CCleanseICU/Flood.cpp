#include "Flood.hpp"

#include <unicode/utf16.h>

#include "UTF8Scalars.hpp"

bool Flood::normalize(const uint8_t *bytes, size_t length, GrowingArray<uint8_t> &result) {
  units.count = 0;
  if (!decompose(bytes, length) || !order()) return false;
  if (composing) compose();
  return write(result);
}

bool Flood::append(UChar32 scalar) {
  return units.append({uint32_t(scalar), normalizer.getCombiningClass(scalar)});
}

bool Flood::decompose(const uint8_t *bytes, size_t length) {
  icu::UnicodeString mapping;
  for (size_t position = 0; position < length;) {
    UChar32 scalar = nextScalar(bytes, position);
    if (!normalizer.getDecomposition(scalar, mapping)) {
      if (!append(scalar)) return false;
      continue;
    }
    // A mapping may be empty: NFKC_Casefold drops default ignorables.
    const char16_t *text = mapping.getBuffer();
    for (int32_t index = 0, end = mapping.length(); index < end;) {
      UChar32 part;
      U16_NEXT_UNSAFE(text, index, part);
      if (!append(part)) return false;
    }
  }
  return true;
}

/// Brings each run of marks to canonical order (Unicode Standard, D109); starters stay where they are.
bool Flood::order() {
  for (size_t start = 0; start < units.count;) {
    if (units.items[start].combiningClass == 0) {
      ++start;
      continue;
    }
    size_t end = start;
    bool isOrdered = true;
    for (uint8_t last = 0; end < units.count && units.items[end].combiningClass != 0; ++end) {
      isOrdered = isOrdered && last <= units.items[end].combiningClass;
      last = uint8_t(units.items[end].combiningClass);
    }
    if (!isOrdered && !sort(start, end)) return false;
    start = end;
  }
  return true;
}

/// A stable counting sort by combining class.
bool Flood::sort(size_t start, size_t end) {
  sorted.count = 0;
  if (!sorted.append(units.items + start, end - start)) return false;
  size_t places[257] = {};
  for (size_t index = 0; index < sorted.count; ++index) ++places[sorted.items[index].combiningClass + 1];
  for (size_t value = 1; value < 257; ++value) places[value] += places[value - 1];
  for (size_t index = 0; index < sorted.count; ++index) {
    Unit unit = sorted.items[index];
    units.items[start + places[unit.combiningClass]++] = unit;
  }
  return true;
}

/// Joins each unit to the last starter unless something between them blocks it (Unicode Standard, D115 and D117).
void Flood::compose() {
  size_t count = 0;
  size_t starter = SIZE_MAX;
  for (size_t index = 0; index < units.count; ++index) {
    Unit unit = units.items[index];
    bool follows = starter != SIZE_MAX && count == starter + 1;
    // Behind a mark of a lower class; marks of the same class, and starters, block.
    bool reaches = starter != SIZE_MAX && units.items[count - 1].combiningClass < unit.combiningClass;
    if (follows || reaches) {
      UChar32 joined = normalizer.composePair(UChar32(units.items[starter].scalar), UChar32(unit.scalar));
      if (joined >= 0) {
        units.items[starter].scalar = uint32_t(joined);
        continue;
      }
    }
    if (unit.combiningClass == 0) starter = count;
    units.items[count++] = unit;
  }
  units.count = count;
}

bool Flood::write(GrowingArray<uint8_t> &result) const {
  for (size_t index = 0; index < units.count; ++index) {
    if (!result.reserve(U8_MAX_LENGTH)) return false;
    U8_APPEND_UNSAFE(result.items, result.count, units.items[index].scalar);
  }
  return true;
}
