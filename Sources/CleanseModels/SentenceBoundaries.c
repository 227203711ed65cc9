#include "CleanseSentenceBoundaries.h"

// The file is C17 but for this line, which every compiler of Swift has had since clang 19.
#pragma clang diagnostic ignored "-Wc23-extensions"
static const _Alignas(64) uint8_t table[] = {
#embed "Tables/sentence-boundaries.bin"
};

const uint8_t *cleanse_sentence_boundaries_pointer(void) { return table; }

size_t cleanse_sentence_boundaries_size(void) { return sizeof table; }
