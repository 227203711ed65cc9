#include "Normalizer.hpp"

#include "CleanseNormalization.h"

const icu::Normalizer2 *normalizerOf(cleanse_form form, UErrorCode &code) {
  switch (form) {
    case CLEANSE_NFC: return icu::Normalizer2::getNFCInstance(code);
    case CLEANSE_NFD: return icu::Normalizer2::getNFDInstance(code);
    case CLEANSE_NFKC: return icu::Normalizer2::getNFKCInstance(code);
    case CLEANSE_NFKD: return icu::Normalizer2::getNFKDInstance(code);
    case CLEANSE_NFKC_CASEFOLD: return icu::Normalizer2::getNFKCCasefoldInstance(code);
  }
  code = U_ILLEGAL_ARGUMENT_ERROR;
  return nullptr;
}

bool cleanse_has_boundary_before(cleanse_form form, uint32_t scalar) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2 *normalizer = normalizerOf(form, code);
  return U_SUCCESS(code) && normalizer->hasBoundaryBefore(UChar32(scalar));
}

bool cleanse_has_boundary_after(cleanse_form form, uint32_t scalar) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2 *normalizer = normalizerOf(form, code);
  return U_SUCCESS(code) && normalizer->hasBoundaryAfter(UChar32(scalar));
}

bool cleanse_is_inert(cleanse_form form, uint32_t scalar) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2 *normalizer = normalizerOf(form, code);
  return U_SUCCESS(code) && normalizer->isInert(UChar32(scalar));
}

uint8_t cleanse_combining_class(uint32_t scalar) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2 *normalizer = normalizerOf(CLEANSE_NFC, code);
  return U_SUCCESS(code) ? normalizer->getCombiningClass(UChar32(scalar)) : 0;
}

int32_t cleanse_compose_pair(uint32_t first, uint32_t second) {
  UErrorCode code = U_ZERO_ERROR;
  const icu::Normalizer2 *normalizer = normalizerOf(CLEANSE_NFC, code);
  return U_SUCCESS(code) ? normalizer->composePair(UChar32(first), UChar32(second)) : -1;
}
