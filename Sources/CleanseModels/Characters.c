#include "CleanseCharacters.h"

// The file is C17 but for this line, which every compiler of Swift has had since clang 19.
#pragma clang diagnostic ignored "-Wc23-extensions"
static const uint8_t characters[] = {
#embed "Tables/characters.bin"
};

const uint8_t *cleanse_characters_pointer(void) { return characters; }

size_t cleanse_characters_size(void) { return sizeof characters; }
