#ifndef CLEANSE_NORMALIZER_HPP
#define CLEANSE_NORMALIZER_HPP

#include "ICU.hpp"
// ICU.hpp goes first.
#include <unicode/normalizer2.h>

#include "CleanseNormalization.h"

/// ICU's shared, immutable normalizer of a form; null with a failing code when the form or its data is missing.
const icu::Normalizer2 *normalizerOf(cleanse_form form, UErrorCode &code);

/// Whether a form composes after it decomposes.
inline bool composes(cleanse_form form) { return form != CLEANSE_NFD && form != CLEANSE_NFKD; }

#endif
