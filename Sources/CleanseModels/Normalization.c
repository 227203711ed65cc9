#include "CleanseNormalizationTable.h"

// The file is C17 but for this line, which every compiler of Swift has had since clang 19.
#pragma clang diagnostic ignored "-Wc23-extensions"
static const uint8_t normalization[] = {
#embed "Tables/normalization.bin"
};

const uint8_t *cleanse_normalization_table_pointer(void) { return normalization; }

size_t cleanse_normalization_table_size(void) { return sizeof normalization; }
