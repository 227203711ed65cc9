// Writes the quick-check table of normalize-unicode; README.md describes the format.
#include <CCleanseICU.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <map>
#include <string>
#include <vector>

namespace {

using Block = std::string;

constexpr uint32_t limit = 0x30000;
constexpr uint32_t blockSize = 128;
constexpr cleanse_form forms[] = {CLEANSE_NFC, CLEANSE_NFD, CLEANSE_NFKC, CLEANSE_NFKD, CLEANSE_NFKC_CASEFOLD};

[[noreturn]] void fail(const char *message) {
  std::fprintf(stderr, "normalization: %s\n", message);
  std::exit(1);
}

std::string encoded(uint32_t scalar) {
  std::string bytes;
  if (scalar < 0x80) return std::string(1, char(scalar));
  int further = scalar < 0x800 ? 1 : scalar < 0x10000 ? 2 : 3;
  static const uint8_t leads[] = {0, 0xC0, 0xE0, 0xF0};
  bytes += char(leads[further] | scalar >> 6 * further);
  while (further--) bytes += char(0x80 | (scalar >> 6 * further & 0x3F));
  return bytes;
}

uint32_t lastScalar(const std::string &bytes) {
  size_t start = bytes.size() - 1;
  while ((bytes[start] & 0xC0) == 0x80) --start;
  uint32_t scalar = uint8_t(bytes[start]);
  size_t length = bytes.size() - start;
  if (length > 1) scalar &= 0xFFu >> (length + 1);
  for (size_t i = start + 1; i < bytes.size(); ++i) scalar = scalar << 6 | (bytes[i] & 0x3F);
  return scalar;
}

const uint8_t *bytesOf(const std::string &text) { return reinterpret_cast<const uint8_t *>(text.data()); }

bool isNormalized(cleanse_form form, const std::string &text) {
  return cleanse_is_normalized(form, bytesOf(text), text.size());
}

bool isSurrogate(uint32_t scalar) { return scalar >= 0xD800 && scalar < 0xE000; }

/// Whether a scalar is the last of what some composed character is made of: it may join with what precedes it.
std::vector<bool> joiningBackwards() {
  std::vector<bool> joins(0x110000);
  cleanse_buffer *buffer = cleanse_buffer_create();
  if (!buffer) fail("no memory");
  for (uint32_t scalar = 0x80; scalar < 0x110000; ++scalar) {
    if (isSurrogate(scalar)) continue;
    std::string text = encoded(scalar);
    if (!isNormalized(CLEANSE_NFC, text) || isNormalized(CLEANSE_NFD, text)) continue;
    if (cleanse_normalize(CLEANSE_NFD, bytesOf(text), text.size(), buffer, nullptr) != CLEANSE_GOOD) fail("ICU failed");
    const char *bytes = reinterpret_cast<const char *>(cleanse_buffer_bytes(buffer));
    joins[lastScalar(std::string(bytes, cleanse_buffer_length(buffer)))] = true;
  }
  cleanse_buffer_destroy(buffer);
  return joins;
}

bool composes(cleanse_form form) { return form != CLEANSE_NFD && form != CLEANSE_NFKD; }

/// The byte of a scalar: see README.md.
uint8_t classOf(cleanse_form form, uint32_t scalar, const std::vector<bool> &joins) {
  if (isSurrogate(scalar)) return 0;
  if (!isNormalized(form, encoded(scalar))) return 255;
  uint8_t combining = cleanse_combining_class(scalar);
  if (composes(form) && joins[scalar]) return 255;
  if (combining > 0) return combining;
  return cleanse_has_boundary_before(form, scalar) ? 0 : 255;
}

void put(std::string &file, uint32_t value, int bytes) {
  for (int i = 0; i < bytes; ++i) file += char(value >> 8 * i & 0xFF);
}

}  // namespace

int main(int count, char **arguments) {
  if (count != 2) fail("expected the path of the file to write");
  std::vector<bool> joins = joiningBackwards();
  std::map<Block, uint32_t> numbers;
  std::string indices, blocks;
  for (cleanse_form form : forms) {
    for (uint32_t start = 0; start < limit; start += blockSize) {
      Block block;
      for (uint32_t i = 0; i < blockSize; ++i) block += char(classOf(form, start + i, joins));
      auto known = numbers.emplace(block, uint32_t(numbers.size()));
      if (known.second) blocks += block;
      put(indices, known.first->second, 2);
    }
    for (uint32_t scalar = limit; scalar < 0x110000; ++scalar) {
      bool isIgnorable = form == CLEANSE_NFKC_CASEFOLD && scalar >= 0xE0000 && scalar < 0xE1000;
      if (classOf(form, scalar, joins) != (isIgnorable ? 255 : 0)) fail("a scalar beyond the table is not as expected");
    }
  }
  std::string file = "CLNQ";
  put(file, 1, 4);
  put(file, uint32_t(numbers.size()), 4);
  put(file, 0, 4);
  char version[16] = {};
  std::strncpy(version, cleanse_unicode_version().text, sizeof version - 1);
  file.append(version, sizeof version);
  file += indices + blocks;
  FILE *out = std::fopen(arguments[1], "wb");
  if (!out || std::fwrite(file.data(), 1, file.size(), out) != file.size() || std::fclose(out)) fail("cannot write");
  std::fprintf(stderr, "%zu blocks, %zu bytes, Unicode %s\n", numbers.size(), file.size(), version);
}
