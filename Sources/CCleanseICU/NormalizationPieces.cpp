#include "NormalizationPieces.hpp"

#include "UTF8Scalars.hpp"

bool NormalizationPieces::startsAfresh(size_t position) const {
  if (bytes[position] < 0x80) return true;
  return normalizer.hasBoundaryBefore(nextScalar(bytes, position));
}

/// The piece that the scalar at `position` belongs to.
NormalizationPiece NormalizationPieces::runAround(size_t position) const {
  size_t start = position;
  size_t scalars = 1;
  while (start > done && !startsAfresh(start)) {
    start = scalarStart(bytes, start - 1);
    ++scalars;
  }
  size_t end = position;
  nextScalar(bytes, end);
  while (end < length && !startsAfresh(end)) {
    nextScalar(bytes, end);
    ++scalars;
  }
  return {start, end, scalars > longest};
}

/// The next flood from `from` on; an empty piece at the end of the text when there is none.
NormalizationPiece NormalizationPieces::nextFlood(size_t from) const {
  size_t probe = from + stride;
  while (probe < length) {
    size_t position = scalarStart(bytes, probe);
    if (!startsAfresh(position)) {
      NormalizationPiece run = runAround(position);
      if (run.isFlood) return run;
      probe = run.end;
    }
    probe += stride;
  }
  return {length, length, false};
}

/// The last boundary at most `largest` bytes after `from`; there are no floods before `limit`.
size_t NormalizationPieces::cut(size_t from, size_t limit) const {
  if (limit - from <= largest) return limit;
  size_t position = scalarStart(bytes, from + largest);
  while (!startsAfresh(position)) position = scalarStart(bytes, position - 1);
  return position;
}

bool NormalizationPieces::next(NormalizationPiece &piece) {
  if (done == length) return false;
  if (pending.end <= done) pending = nextFlood(done);
  if (pending.isFlood && pending.start == done) {
    piece = pending;
  } else {
    piece = {done, cut(done, pending.start), false};
  }
  done = piece.end;
  return true;
}
