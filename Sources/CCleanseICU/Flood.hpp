// Normalizes a long run without boundaries in linear time, where ICU's insertion sort would take quadratic time.
#ifndef CLEANSE_FLOOD_HPP
#define CLEANSE_FLOOD_HPP

#include "GrowingArray.hpp"
#include "Normalizer.hpp"

/// The three steps of UAX #15 over one run: decompose, order by combining class, compose.
class Flood {
public:
  Flood(const icu::Normalizer2 &normalizer, bool composing) : normalizer(normalizer), composing(composing) {}

  /// Appends the normalized form of `length` bytes to `result`; false when there is no memory.
  bool normalize(const uint8_t *bytes, size_t length, GrowingArray<uint8_t> &result);

private:
  /// A scalar and its canonical combining class.
  struct Unit {
    uint32_t scalar : 24;
    uint32_t combiningClass : 8;
  };

  bool append(UChar32 scalar);
  bool decompose(const uint8_t *bytes, size_t length);
  bool order();
  bool sort(size_t start, size_t end);
  void compose();
  bool write(GrowingArray<uint8_t> &result) const;

  const icu::Normalizer2 &normalizer;
  bool composing;
  GrowingArray<Unit> units;
  GrowingArray<Unit> sorted;
};

#endif
