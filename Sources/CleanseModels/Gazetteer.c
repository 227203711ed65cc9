#include "CleanseGazetteer.h"

// The file is C17 but for this line, which every compiler of Swift has had since clang 19.
#pragma clang diagnostic ignored "-Wc23-extensions"
static const uint8_t gazetteer[] = {
#embed "Tables/gazetteer.bin"
};

const uint8_t *cleanse_gazetteer_pointer(void) { return gazetteer; }

size_t cleanse_gazetteer_size(void) { return sizeof gazetteer; }
