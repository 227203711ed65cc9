#include "CleanseLetters.h"

// The file is C17 but for this line, which every compiler of Swift has had since clang 19.
#pragma clang diagnostic ignored "-Wc23-extensions"
static const uint8_t letters[] = {
#embed "Tables/letters.bin"
};

const uint8_t *cleanse_letters_pointer(void) { return letters; }

size_t cleanse_letters_size(void) { return sizeof letters; }
