// Cuts text at normalization boundaries into pieces that ICU normalizes in linear time, and floods, which it does not.
#ifndef CLEANSE_NORMALIZATION_PIECES_HPP
#define CLEANSE_NORMALIZATION_PIECES_HPP

#include <cstddef>
#include <cstdint>

#include "Normalizer.hpp"

/// A stretch of text that normalizes independently of what surrounds it.
struct NormalizationPiece {
  size_t start;
  size_t end;
  /// More scalars than `NormalizationPieces::longest` run on without a boundary.
  bool isFlood;
};

/// Walks a text piece by piece, in order and without gaps.
class NormalizationPieces {
public:
  /// Scalars in a row without a boundary that ICU may still sort: its insertion sort is quadratic in them. Stream-Safe
  /// text (UAX #15) has at most 30 non-starters in a row, so that sane text never gets beyond.
  static constexpr size_t longest = 64;

  NormalizationPieces(const icu::Normalizer2 &normalizer, const uint8_t *bytes, size_t length)
      : normalizer(normalizer), bytes(bytes), length(length), pending{0, 0, false} {}

  /// Moves to the next piece; false at the end.
  bool next(NormalizationPiece &piece);

private:
  /// ASCII always starts afresh, and every scalar that does not takes two bytes and more: hence a run of more than
  /// `longest` of them covers this many bytes, and looking once in so many finds each run.
  static constexpr size_t stride = 2 * longest;
  /// Largest piece handed to ICU: it counts in 32 bits, and records of changes stay small.
  static constexpr size_t largest = size_t(1) << 20;

  bool startsAfresh(size_t position) const;
  NormalizationPiece runAround(size_t position) const;
  NormalizationPiece nextFlood(size_t from) const;
  size_t cut(size_t from, size_t limit) const;

  const icu::Normalizer2 &normalizer;
  const uint8_t *bytes;
  size_t length;
  size_t done = 0;
  /// The next flood at or after `done`; its end equals `done` when it has yet to be looked for.
  NormalizationPiece pending;
};

#endif
