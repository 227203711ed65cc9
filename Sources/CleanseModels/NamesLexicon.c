#include "CleanseNamesLexicon.h"

// The file is C17 but for this line, which every compiler of Swift has had since clang 19.
#pragma clang diagnostic ignored "-Wc23-extensions"
static const _Alignas(64) uint8_t table[] = {
#embed "Tables/names-lexicon.bin"
};

const uint8_t *cleanse_names_lexicon_pointer(void) { return table; }

size_t cleanse_names_lexicon_size(void) { return sizeof table; }
