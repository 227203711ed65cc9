#include "Buffer.hpp"
#include "CleanseNormalization.h"
#include "Edits.hpp"
#include "Flood.hpp"
#include "NormalizationPieces.hpp"
#include "Normalizer.hpp"

namespace {

/// One call of `cleanse_normalize`: where it reads and where it writes.
struct Normalization {
  const icu::Normalizer2 &normalizer;
  bool composing;
  const uint8_t *source;
  GrowingArray<uint8_t> &result;
  cleanse_edits *edits;

  cleanse_status byICU(NormalizationPiece piece);
  cleanse_status byFlood(NormalizationPiece piece);
};

cleanse_status Normalization::byICU(NormalizationPiece piece) {
  UErrorCode code = U_ZERO_ERROR;
  BufferSink sink(result);
  size_t target = result.count;
  const char *text = reinterpret_cast<const char *>(source + piece.start);
  icu::StringPiece string(text, int32_t(piece.end - piece.start));
  normalizer.normalizeUTF8(0, string, sink, edits ? &edits->recorded : nullptr, code);
  if (U_FAILURE(code)) return statusOf(code);
  if (sink.failed) return CLEANSE_OUT_OF_MEMORY;
  if (edits && !edits->addRecorded(piece.start, target, source, result.items)) return CLEANSE_OUT_OF_MEMORY;
  return CLEANSE_GOOD;
}

cleanse_status Normalization::byFlood(NormalizationPiece piece) {
  size_t target = result.count;
  Flood flood(normalizer, composing);
  if (!flood.normalize(source + piece.start, piece.end - piece.start, result)) return CLEANSE_OUT_OF_MEMORY;
  if (!edits) return CLEANSE_GOOD;
  cleanse_edit whole = {
    ptrdiff_t(piece.start), ptrdiff_t(piece.end), ptrdiff_t(target), ptrdiff_t(result.count)};
  return edits->add(whole, source, result.items) ? CLEANSE_GOOD : CLEANSE_OUT_OF_MEMORY;
}

/// Whether normalizing a flood gives the same bytes.
bool isNormalizedFlood(const icu::Normalizer2 &normalizer, bool composing, const uint8_t *bytes, size_t length) {
  GrowingArray<uint8_t> result;
  Flood flood(normalizer, composing);
  if (!flood.normalize(bytes, length, result)) return false;
  return result.count == length && std::memcmp(result.items, bytes, length) == 0;
}

}  // namespace

cleanse_status cleanse_normalize(
  cleanse_form form, const uint8_t *source, size_t length, cleanse_buffer *result, cleanse_edits *edits) {
  result->array.count = 0;
  if (edits) edits->changes.count = 0;
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2 *normalizer = normalizerOf(form, code);
  if (U_FAILURE(code)) return statusOf(code);
  if (!result->array.reserve(length)) return CLEANSE_OUT_OF_MEMORY;
  Normalization normalization = {*normalizer, composes(form), source, result->array, edits};
  NormalizationPieces pieces(*normalizer, source, length);
  NormalizationPiece piece;
  while (pieces.next(piece)) {
    cleanse_status status = piece.isFlood ? normalization.byFlood(piece) : normalization.byICU(piece);
    if (status != CLEANSE_GOOD) return status;
  }
  return CLEANSE_GOOD;
}

bool cleanse_is_normalized(cleanse_form form, const uint8_t *source, size_t length) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2 *normalizer = normalizerOf(form, code);
  if (U_FAILURE(code)) return false;
  NormalizationPieces pieces(*normalizer, source, length);
  NormalizationPiece piece;
  while (pieces.next(piece)) {
    const uint8_t *bytes = source + piece.start;
    size_t count = piece.end - piece.start;
    icu::StringPiece string(reinterpret_cast<const char *>(bytes), int32_t(count));
    bool isSame = piece.isFlood ? isNormalizedFlood(*normalizer, composes(form), bytes, count)
                                : normalizer->isNormalizedUTF8(string, code);
    if (!isSame || U_FAILURE(code)) return false;
  }
  return true;
}
