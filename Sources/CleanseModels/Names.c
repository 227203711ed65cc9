#include "CleanseNames.h"

// The file is C17 but for these lines, which every compiler of Swift has had since clang 19.
#pragma clang diagnostic ignored "-Wc23-extensions"
static const _Alignas(64) uint8_t ar[] = {
#embed "Tables/names-ar.bin"
};
static const _Alignas(64) uint8_t be[] = {
#embed "Tables/names-be.bin"
};
static const _Alignas(64) uint8_t el[] = {
#embed "Tables/names-el.bin"
};
static const _Alignas(64) uint8_t fa[] = {
#embed "Tables/names-fa.bin"
};
static const _Alignas(64) uint8_t he[] = {
#embed "Tables/names-he.bin"
};
static const _Alignas(64) uint8_t hi[] = {
#embed "Tables/names-hi.bin"
};
static const _Alignas(64) uint8_t hy[] = {
#embed "Tables/names-hy.bin"
};
static const _Alignas(64) uint8_t ja[] = {
#embed "Tables/names-ja.bin"
};
static const _Alignas(64) uint8_t ka[] = {
#embed "Tables/names-ka.bin"
};
static const _Alignas(64) uint8_t ko[] = {
#embed "Tables/names-ko.bin"
};
static const _Alignas(64) uint8_t ru[] = {
#embed "Tables/names-ru.bin"
};
static const _Alignas(64) uint8_t uk[] = {
#embed "Tables/names-uk.bin"
};
static const _Alignas(64) uint8_t ur[] = {
#embed "Tables/names-ur.bin"
};
static const _Alignas(64) uint8_t zh[] = {
#embed "Tables/names-zh.bin"
};
static const _Alignas(64) uint8_t words[] = {
#embed "Tables/latin-words.bin"
};
static const _Alignas(64) uint8_t automaton[] = {
#embed "Tables/latin-automaton.bin"
};
static const _Alignas(64) uint8_t letters[] = {
#embed "Tables/latin-letters.bin"
};

static const _Alignas(64) uint8_t onsets[] = {
#embed "Tables/han-onsets.bin"
};
static const _Alignas(64) uint8_t syllables[] = {
#embed "Tables/korean-syllables.bin"
};

static const struct {
  uint16_t language;
  const uint8_t *model;
  size_t size;
} models[] = {
    {'a' << 8 | 'r', ar, sizeof ar},
    {'b' << 8 | 'e', be, sizeof be},
    {'e' << 8 | 'l', el, sizeof el},
    {'f' << 8 | 'a', fa, sizeof fa},
    {'h' << 8 | 'e', he, sizeof he},
    {'h' << 8 | 'i', hi, sizeof hi},
    {'h' << 8 | 'y', hy, sizeof hy},
    {'j' << 8 | 'a', ja, sizeof ja},
    {'k' << 8 | 'a', ka, sizeof ka},
    {'k' << 8 | 'o', ko, sizeof ko},
    {'r' << 8 | 'u', ru, sizeof ru},
    {'u' << 8 | 'k', uk, sizeof uk},
    {'u' << 8 | 'r', ur, sizeof ur},
    {'z' << 8 | 'h', zh, sizeof zh},
};

const uint8_t *cleanse_name_model(uint16_t language) {
  for (size_t i = 0; i < sizeof models / sizeof *models; i++)
    if (models[i].language == language) return models[i].model;
  return NULL;
}

size_t cleanse_name_model_size(uint16_t language) {
  for (size_t i = 0; i < sizeof models / sizeof *models; i++)
    if (models[i].language == language) return models[i].size;
  return 0;
}

const uint8_t *cleanse_latin_words_pointer(void) { return words; }

size_t cleanse_latin_words_size(void) { return sizeof words; }

const uint8_t *cleanse_latin_automaton_pointer(void) { return automaton; }

const uint8_t *cleanse_latin_letters_pointer(void) { return letters; }

size_t cleanse_latin_letters_size(void) { return sizeof letters; }

const uint8_t *cleanse_korean_syllables_pointer(void) { return syllables; }

size_t cleanse_korean_syllables_size(void) { return sizeof syllables; }

const uint8_t *cleanse_han_onsets_pointer(void) { return onsets; }

size_t cleanse_han_onsets_size(void) { return sizeof onsets; }
