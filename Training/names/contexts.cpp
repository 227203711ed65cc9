// Learns weights of contexts: what stands beside a scalar and its letters, by how often right and wrong spellings have it.
//
//   contexts -o TABLE [--rate R] [--decay D] [--scores] < lists
//
// Lines in, for each word: its scalars; for each of its spellings 1 where it is accepted and else 0, TAB, its score, in
// natural logarithms, TAB, its letters with a point behind what each scalar became; an empty line. Where no spelling of a word is
// accepted, or all are, it teaches nothing. The table is a byte a weight, signed, in 1/64 of a natural logarithm. A line out, with
// --scores: for each word what contexts add to the spellings, TABs between.
//
// Multinomial logistic regression by AdaGrad (Duchi, Hazan, Singer 2011), once through the words, in an order drawn by a fixed seed.
#include "../../Sources/CCleanseKernels/joint_context.h"
#include "model.h"

struct Spelling {
  bool right;
  double score;
  size_t from, to;  // its places of weights
};

static vector<uint16_t> places;
static double rate = 0.02, decay = 0.03;
static const double first = 0.01, unit = 1.0 / 64;

static void read(const vector<uint32_t>& word, const string& path) {
  vector<joint_unit> units;
  uint64_t letters = 0;
  int count = 0;
  for (char c : path) {
    if (c == '.') {
      if (units.size() < word.size()) units.push_back({letters, word[units.size()]});
      letters = 0, count = 0;
    } else if (c != '-') letters |= uint64_t(uint8_t(c)) << 8 * count++;
  }
  if (units.size() != word.size()) return;
  for (size_t i = 0; i < units.size(); i++) {
    uint16_t some[joint_contexts];
    joint_context(units.data(), units.size(), i, some);
    places.insert(places.end(), some, some + joint_contexts);
  }
}

int main(int argc, char** argv) {
  string path;
  bool scores = false;
  for (int i = 1; i < argc; i++) {
    if (!strcmp(argv[i], "--scores")) scores = true;
    if (i + 1 == argc) break;
    if (!strcmp(argv[i], "-o")) path = argv[i + 1];
    if (!strcmp(argv[i], "--rate")) rate = atof(argv[i + 1]);
    if (!strcmp(argv[i], "--decay")) decay = atof(argv[i + 1]);
  }
  vector<float> weights(1 << joint_context_bits, 0), squares(1 << joint_context_bits, first);
  if (scores) {
    std::ifstream file(path, std::ios::binary);
    for (auto& w : weights) w = float(unit * int8_t(file.get()));
  }
  vector<vector<Spelling>> words;
  vector<uint32_t> word;
  bool begins = true;
  for (string line; std::getline(std::cin, line);) {
    if (line.empty()) { begins = true; continue; }
    if (begins) { word = scalarsOf(line), words.emplace_back(), begins = false; continue; }
    size_t tab = line.find('\t'), second = line.find('\t', tab + 1);
    size_t from = places.size();
    read(word, line.substr(second + 1));
    words.back().push_back({line[0] == '1', atof(line.c_str() + tab + 1), from, places.size()});
  }
  auto added = [&](const Spelling& s) {
    double sum = 0;
    for (size_t i = s.from; i < s.to; i++) sum += weights[places[i]];
    return sum;
  };
  if (scores) {
    for (auto& w : words) {
      for (size_t i = 0; i < w.size(); i++) std::cout << (i ? "\t" : "") << added(w[i]);
      std::cout << '\n';
    }
    return 0;
  }
  uint64_t seed = 1;
  for (size_t i = words.size(); i > 1; i--) {
    seed = seed * 6364136223846793005ull + 1442695040888963407ull;
    std::swap(words[i - 1], words[(seed >> 33) % i]);
  }
  for (auto& w : words) {
    vector<double> likely;
    double most = -1e9, all = 0, right = 0;
    for (auto& s : w) likely.push_back(s.score + added(s)), most = std::max(most, likely.back());
    for (size_t i = 0; i < w.size(); i++) likely[i] = std::exp(likely[i] - most), all += likely[i], right += w[i].right ? likely[i] : 0;
    if (right == 0 || right == all) continue;
    for (size_t i = 0; i < w.size(); i++) {
      double slope = likely[i] / all - (w[i].right ? likely[i] / right : 0);
      if (std::abs(slope) < 1e-3) continue;
      for (size_t k = w[i].from; k < w[i].to; k++) {
        float& weight = weights[places[k]];
        double gradient = slope + decay * weight;
        squares[places[k]] += gradient * gradient;
        weight -= rate * gradient / std::sqrt(squares[places[k]]);
      }
    }
  }
  string out;
  for (float w : weights) out.push_back(char(int8_t(std::max(-127.0, std::min(127.0, std::round(w / unit))))));
  std::ofstream(path, std::ios::binary) << out;
}
