// Writes the gazetteer: the names of regions and cities in all languages that CLDR knows and that are not written in
// Latin letters, each with the English name. See README.md.
#include "CleanseBuffer.h"
#include "CleanseLocaleNames.h"
#include "CleanseNormalization.h"
#include "CleanseScalar.h"
#include "CleanseScript.h"
#include "CleanseStrings.h"
#include "CleanseVersions.h"

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

using Votes = std::map<std::string, std::map<std::string, int>>;

static cleanse_buffer *buffer = cleanse_buffer_create();

static std::string written() {
  return std::string(reinterpret_cast<const char *>(cleanse_buffer_bytes(buffer)), cleanse_buffer_length(buffer));
}

[[noreturn]] static void stop(const char *what, cleanse_status status) {
  std::fprintf(stderr, "gazetteer: %s: %s\n", what, cleanse_status_name(status));
  std::exit(1);
}

static std::vector<uint32_t> scalarsOf(const std::string &text) {
  std::vector<uint32_t> scalars;
  for (size_t i = 0; i < text.size();) {
    uint8_t lead = uint8_t(text[i]);
    int length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    uint32_t value = length == 1 ? lead : lead & (0xFF >> (length + 1));
    for (int k = 1; k < length; ++k) value = value << 6 | (uint8_t(text[i + k]) & 0x3F);
    scalars.push_back(value);
    i += length;
  }
  return scalars;
}

static void append(std::string &text, uint32_t scalar) {
  if (scalar < 0x80) {
    text += char(scalar);
  } else if (scalar < 0x800) {
    text += {char(0xC0 | scalar >> 6), char(0x80 | (scalar & 0x3F))};
  } else if (scalar < 0x10000) {
    text += {char(0xE0 | scalar >> 12), char(0x80 | (scalar >> 6 & 0x3F)), char(0x80 | (scalar & 0x3F))};
  } else {
    text += {char(0xF0 | scalar >> 18), char(0x80 | (scalar >> 12 & 0x3F)), char(0x80 | (scalar >> 6 & 0x3F)),
             char(0x80 | (scalar & 0x3F))};
  }
}

// The same folding as GazetteerKey in CleanseKit, which a test compares over the whole table.
static uint32_t folded(uint32_t scalar) {
  if ((scalar >= 0x064B && scalar <= 0x065F) || scalar == 0x0670 || scalar == 0x0640) return 0; // Arabic marks, tatweel
  if (scalar >= 0x0591 && scalar <= 0x05C7 && scalar != 0x05BE) return 0;                       // Hebrew points
  if (scalar == 0x200B || scalar == 0x200C || scalar == 0x200D || scalar == 0x00AD) return 0;
  switch (scalar) {
    case 0x0623: case 0x0625: return 0x0627; // alef with hamza
    case 0x06CC: case 0x0649: return 0x064A; // yeh
    case 0x06A9: return 0x0643;              // kaf
    case 0x05F3: case 0x2019: return 0x27;   // geresh
    case 0x05BE: case 0x2010: case 0x2011: return 0x2D;
    case 0x00A0: return 0x20;
    case 0x0401: case 0x0451: return 0x0435; // io
  }
  return cleanse_simple_fold(scalar);
}

static bool isForeign(uint32_t scalar) {
  cleanse_script script = cleanse_script_of(scalar);
  return script != CLEANSE_SCRIPT_COMMON && script != CLEANSE_SCRIPT_INHERITED && script != CLEANSE_SCRIPT_LATIN;
}

// The key of a local name; empty when it has Latin letters, digits or brackets, or fewer than two letters.
static std::string keyOf(const std::string &name) {
  cleanse_normalize(CLEANSE_NFC, reinterpret_cast<const uint8_t *>(name.data()), name.size(), buffer, nullptr);
  std::string key;
  int letters = 0;
  for (uint32_t scalar : scalarsOf(written())) {
    bool isLatin = cleanse_script_of(scalar) == CLEANSE_SCRIPT_LATIN;
    if (isLatin || cleanse_digit_value(scalar) >= 0 || scalar == '(' || scalar == 0xFF08) return "";
    letters += isForeign(scalar);
    if (uint32_t kept = folded(scalar)) append(key, kept);
  }
  return letters < 2 || key.size() > 250 ? "" : key;
}

static void replaceAll(std::string &text, const std::string &old, const std::string &by) {
  for (size_t at = text.find(old); at != std::string::npos; at = text.find(old, at + by.size())) {
    text.replace(at, old.size(), by);
  }
}

// What newspapers write: CLDR's English name without remarks in brackets; empty where it cannot be told.
static std::string english(const std::string &code, std::string name) {
  static const std::map<std::string, std::string> press = {
    {"CI", "Ivory Coast"}, {"CD", "Democratic Republic of the Congo"}, {"CG", "Republic of the Congo"}};
  if (auto found = press.find(code); found != press.end()) return found->second;
  if (size_t bracket = name.find(" ("); bracket != std::string::npos) name.resize(bracket);
  replaceAll(name, " SAR China", "");
  replaceAll(name, " & ", " and ");
  // An apostrophe is straight or curly at the will of other stages, so that no name with one is given.
  bool isUnsure = name.find("’") != std::string::npos || name.find("'") != std::string::npos;
  return isUnsure ? "" : name;
}

static std::vector<std::string> take(cleanse_strings *strings, const char *what, cleanse_status status) {
  if (!strings) stop(what, status);
  std::vector<std::string> list;
  for (size_t i = 0; i < cleanse_strings_count(strings); ++i) list.push_back(cleanse_strings_at(strings, i));
  cleanse_strings_destroy(strings);
  std::sort(list.begin(), list.end());
  return list;
}

struct Place {
  std::string code;
  bool isRegion;
};

static std::string nameOf(cleanse_locale_names *names, const Place &place) {
  cleanse_status status = place.isRegion ? cleanse_region_name(names, place.code.c_str(), buffer)
                                         : cleanse_zone_city(names, place.code.c_str(), buffer);
  if (status != CLEANSE_GOOD) stop(place.code.c_str(), status);
  return written();
}

static std::vector<Place> places() {
  cleanse_status status = CLEANSE_GOOD;
  std::vector<Place> list;
  for (auto &code : take(cleanse_regions(&status), "regions", status)) list.push_back({code, true});
  // The parts of the world (UN M.49) that newspapers name.
  for (const char *code : {"002", "005", "009", "019", "142", "150"}) list.push_back({code, true});
  for (auto &zone : take(cleanse_zones(&status), "zones", status)) {
    if (zone.compare(0, 4, "Etc/") != 0) list.push_back({zone, false});
  }
  return list;
}

static cleanse_locale_names *open(const std::string &locale) {
  cleanse_status status = CLEANSE_GOOD;
  cleanse_locale_names *names = cleanse_locale_names_open(locale.c_str(), &status);
  if (!names) stop(locale.c_str(), status);
  return names;
}

// For each key, how many locales give it to which English name; a region outweighs any city.
static Votes collect() {
  std::vector<Place> all = places();
  std::vector<std::string> inEnglish;
  cleanse_locale_names *names = open("en");
  for (const Place &place : all) inEnglish.push_back(english(place.code, nameOf(names, place)));
  cleanse_locale_names_close(names);
  Votes votes;
  cleanse_status status = CLEANSE_GOOD;
  for (auto &locale : take(cleanse_locales(&status), "locales", status)) {
    names = open(locale);
    for (size_t i = 0; i < all.size(); ++i) {
      if (inEnglish[i].empty()) continue;
      std::string key = keyOf(nameOf(names, all[i]));
      if (!key.empty()) votes[key][inEnglish[i]] += all[i].isRegion ? 1000 : 1;
    }
    cleanse_locale_names_close(names);
  }
  return votes;
}

static void put32(std::string &out, uint32_t value) {
  for (int shift = 0; shift < 32; shift += 8) out += char(value >> shift & 0xFF);
}

static void put16(std::string &out, size_t value) { out += {char(value & 0xFF), char(value >> 8 & 0xFF)}; }

// The table: see README.md, "Format".
static std::string tableOf(const Votes &votes, size_t &conflicts) {
  std::string pool, entries;
  std::map<std::string, uint32_t> placed;
  for (auto &[key, candidates] : votes) {
    auto best = std::max_element(candidates.begin(), candidates.end(), [](auto &a, auto &b) {
      return a.second < b.second;
    });
    conflicts += candidates.size() > 1;
    auto [value, isNew] = placed.try_emplace(best->first, uint32_t(pool.size()));
    if (isNew) pool += best->first;
    put32(entries, uint32_t(pool.size()));
    put32(entries, value->second);
    put16(entries, key.size());
    put16(entries, best->first.size());
    pool += key;
  }
  std::string out = "CLGZ";
  put32(out, 1);
  put32(out, uint32_t(votes.size()));
  put32(out, uint32_t(pool.size()));
  std::string stamp = std::string(cleanse_icu_version().text) + " " + cleanse_cldr_version().text;
  stamp.resize(16, '\0');
  return out + stamp + entries + pool;
}

int main(int count, char **arguments) {
  if (count != 2) {
    std::fprintf(stderr, "usage: gazetteer OUTPUT\n");
    return 2;
  }
  size_t conflicts = 0;
  Votes votes = collect();
  std::string table = tableOf(votes, conflicts);
  FILE *file = std::fopen(arguments[1], "wb");
  bool isWritten = file && std::fwrite(table.data(), 1, table.size(), file) == table.size();
  if (!file || std::fclose(file) != 0 || !isWritten) {
    std::perror(arguments[1]);
    return 1;
  }
  std::printf("%zu names, %zu of them of several places, %zu bytes, ICU %s, CLDR %s\n", votes.size(), conflicts,
              table.size(), cleanse_icu_version().text, cleanse_cldr_version().text);
}
