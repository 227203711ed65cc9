#include "CleanseCodePages.h"

// The file is C17 but for this line, which every compiler of Swift has had since clang 19.
#pragma clang diagnostic ignored "-Wc23-extensions"
static const uint8_t code_pages[] = {
#embed "Tables/code-pages.bin"
};

const uint8_t *cleanse_code_pages_pointer(void) { return code_pages; }

size_t cleanse_code_pages_size(void) { return sizeof code_pages; }
