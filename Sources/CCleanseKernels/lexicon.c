#include "CCleanseKernels.h"

void cleanse_lexicon_mark_common(const uint8_t *table, uint64_t *bits) {
  const uint8_t *starts = cleanse_lexicon_starts(table), *word = starts + 4 * (cleanse_lexicon_buckets + 1);
  for (uint64_t bucket = 0, at = 0; bucket < cleanse_lexicon_buckets; bucket++) {
    uint32_t end;
    memcpy(&end, starts + 4 * (bucket + 1), sizeof end);
    for (; at < end; at++, word += cleanse_lexicon_entry) {
      uint16_t data;
      memcpy(&data, word + 4, sizeof data);
      const uint32_t size = data >> 9 & 15;
      // The mark is the next 24 bits of the hash, the bucket the first 14.
      const uint64_t place = bucket << 4 | word[2] >> 4;
      if (size > 0 && size < 6) bits[place >> 6] |= 1ull << (place & 63);
    }
  }
}
