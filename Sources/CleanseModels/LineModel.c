#include "CleanseLineModel.h"

// The file is C17 but for this line, which every compiler of Swift has had since clang 19.
#pragma clang diagnostic ignored "-Wc23-extensions"
static const _Alignas(64) uint8_t model[] = {
#embed "Tables/line-model.bin"
};

const uint8_t *cleanse_line_model_pointer(void) { return model; }

size_t cleanse_line_model_size(void) { return sizeof model; }
