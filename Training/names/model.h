// The joint-sequence model as it lies in its file; README.md describes the format.
#pragma once
#include <algorithm>
#include <cmath>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>
#include <unordered_map>
#include <vector>

using std::string;
using std::vector;

const int mostOrder = 8, lettersWidth = 8, chunkWidth = 3;
const double step = 1.0 / 16;  // nats for each unit of a stored probability

inline vector<uint32_t> scalarsOf(const string& text) {
  vector<uint32_t> out;
  for (size_t i = 0; i < text.size();) {
    unsigned char c = text[i];
    int n = c < 0x80 ? 1 : c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
    uint32_t s = n == 1 ? c : c & (0xFF >> (n + 1));
    for (int k = 1; k < n; k++) s = s << 6 | (text[i + k] & 0x3F);
    out.push_back(s);
    i += n;
  }
  return out;
}

struct Level {
  vector<uint16_t> graphone;
  vector<uint8_t> probability, backoff;
  vector<uint32_t> child;  // of each node the first child in the next level; one more at the end
};

struct Model {
  int order = 0;
  vector<vector<uint32_t>> chunks;  // sorted; graphones of chunk i: firstGraphone[i]..<firstGraphone[i+1]
  vector<uint16_t> firstGraphone;
  vector<string> letters;           // of each graphone
  vector<Level> levels;             // levels[k]: n-grams of k + 1 graphones; levels[0]: by number, then end, then start
  int end() const { return letters.size(); }
  int start() const { return letters.size() + 1; }

  void write(const string& path) const {
    string out;
    auto put = [&](uint32_t v, int n) { for (int i = 0; i < n; i++) out.push_back(v >> (8 * i)); };
    put(0x4D474E4A, 4), put(order, 4), put(chunks.size(), 4), put(letters.size(), 4);
    for (auto& l : levels) put(l.graphone.size(), 4);
    for (auto& c : chunks) for (int k = 0; k < chunkWidth; k++) put(k < int(c.size()) ? c[k] : 0, 4);
    for (auto f : firstGraphone) put(f, 2);
    for (auto& l : letters) out += l, out.append(lettersWidth - l.size(), 0);
    for (int k = 0; k < order; k++) {
      auto& l = levels[k];
      for (auto g : l.graphone) put(g, 2);
      for (auto p : l.probability) put(p, 1);
      if (k + 1 == order) continue;
      for (auto b : l.backoff) put(b, 1);
      for (auto c : l.child) put(c, 3);
    }
    std::ofstream(path, std::ios::binary) << out;
  }

  void read(const string& path) {
    std::ifstream file(path, std::ios::binary);
    string in((std::istreambuf_iterator<char>(file)), {});
    size_t at = 0;
    auto get = [&](int n) { uint32_t v = 0; for (int i = 0; i < n; i++) v |= uint32_t(uint8_t(in[at++])) << (8 * i); return v; };
    get(4), order = get(4);
    int nChunks = get(4), nLetters = get(4);
    levels.resize(order);
    vector<int> sizes;
    for (int k = 0; k < order; k++) sizes.push_back(get(4));
    for (int i = 0; i < nChunks; i++) {
      vector<uint32_t> c;
      for (int k = 0; k < chunkWidth; k++) if (uint32_t v = get(4)) c.push_back(v);
      chunks.push_back(c);
    }
    for (int i = 0; i <= nChunks; i++) firstGraphone.push_back(get(2));
    for (int i = 0; i < nLetters; i++) letters.push_back(string(in.c_str() + at)), letters.back().resize(std::min<size_t>(letters.back().size(), lettersWidth)), at += lettersWidth;
    for (int k = 0; k < order; k++) {
      auto& l = levels[k];
      for (int i = 0; i < sizes[k]; i++) l.graphone.push_back(get(2));
      for (int i = 0; i < sizes[k]; i++) l.probability.push_back(get(1));
      if (k + 1 == order) continue;
      for (int i = 0; i < sizes[k]; i++) l.backoff.push_back(get(1));
      for (int i = 0; i <= sizes[k]; i++) l.child.push_back(get(3));
    }
  }
};
