// Aligns names with their Latin spellings, one scalar to a run of letters: for Hanzi, Kanji, Kana and jamo, whose letters
// are many. Expectation maximisation from a start near the diagonal; of several spellings the likeliest is kept.
//
//   align-units --letters N < pairs.tsv > aligned.tsv
//
// A line in: source, TAB, one or more targets with TABs between (UTF-8). A line out: log probability by scalar, TAB,
// number of the target, TAB, graphones `scalar|letters` with blanks between; an empty line where no alignment exists.
#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iostream>
#include <string>
#include <unordered_map>
#include <vector>

#include "scalars.h"

using std::string;
using std::vector;

// How many times likelier the first of several spellings is than the next, before any is read.
static const double nextTarget = 0.5;
static const int iterations = 14;
static int mostLetters = 6;

struct Name {
  vector<string> source;
  vector<string> targets;
};

// A scalar, its letters; where it stands.
struct Arc {
  int from, to, graphone;
};

static vector<string> graphones;
static vector<double> probability, counted;
static std::unordered_map<string, int> numbers;

static int number(const string& scalar, const string& letters) {
  auto [it, isNew] = numbers.try_emplace(scalar + '|' + letters, graphones.size());
  if (isNew) graphones.push_back(it->first), counted.push_back(0);
  return it->second;
}

// A scalar of the private area stands for the first consonants of a syllable and gives no vowels; what follows it begins
// with a vowel.
static bool isOnset(const string& scalar) { return scalar >= "\uE000" && scalar <= "\uF8FF" && scalar.size() == 3; }

static bool fits(const Name& name, int i, const string& letters) {
  if (isOnset(name.source[i])) return letters.find_first_of("aeiou") == string::npos;
  return i == 0 || !isOnset(name.source[i - 1]) || letters.empty() || string("aeiouy").find(letters[0]) != string::npos;
}

// The arcs of each scalar near the diagonal; their starting weight is counted.
static vector<vector<Arc>> lattice(const Name& name, const string& target, double weight) {
  int n = name.source.size(), m = target.size();
  double slope = double(m) / n;
  vector<vector<Arc>> arcs(n);
  for (int i = 0; i < n; i++)
    for (int from = std::max(0, int(i * slope) - 3); from <= std::min(m, int(i * slope) + 3); from++)
      for (int k = 0; k <= mostLetters && from + k <= m; k++) {
        if (!fits(name, i, target.substr(from, k))) continue;
        int g = number(name.source[i], target.substr(from, k));
        counted[g] += weight * std::exp(-0.5 * std::abs(from - i * slope) - 0.5 * std::abs(k - slope));
        arcs[i].push_back({from, from + k, g});
      }
  return arcs;
}

typedef vector<vector<Arc>> Lattice;

static vector<vector<double>> forward(const Lattice& l, int m) {
  vector<vector<double>> f(l.size() + 1, vector<double>(m + 1, 0));
  f[0][0] = 1;
  for (size_t i = 0; i < l.size(); i++)
    for (auto& a : l[i]) f[i + 1][a.to] += f[i][a.from] * probability[a.graphone];
  return f;
}

static void count(const Lattice& l, int m, double share) {
  auto f = forward(l, m);
  vector<double> b(m + 1, 0), before;
  b[m] = share / f[l.size()][m];
  for (int i = int(l.size()) - 1; i >= 0; i--) {
    before.assign(m + 1, 0);
    for (auto& a : l[i]) {
      double v = probability[a.graphone] * b[a.to];
      before[a.from] += v;
      counted[a.graphone] += f[i][a.from] * v;
    }
    b.swap(before);
  }
}

static void maximise() {
  double sum = 0;
  for (auto& c : counted) sum += c = c < 1e-4 ? 0 : c;
  probability.resize(counted.size());
  for (size_t g = 0; g < counted.size(); g++) probability[g] = counted[g] / sum, counted[g] = 0;
}

static string best(const Lattice& l, int m) {
  vector<vector<double>> v(l.size() + 1, vector<double>(m + 1, 0));
  vector<vector<const Arc*>> last(l.size() + 1, vector<const Arc*>(m + 1, nullptr));
  v[0][0] = 1;
  for (size_t i = 0; i < l.size(); i++)
    for (auto& a : l[i]) {
      double p = v[i][a.from] * probability[a.graphone];
      if (p > v[i + 1][a.to]) v[i + 1][a.to] = p, last[i + 1][a.to] = &a;
    }
  string out;
  for (int i = l.size(), j = m; i > 0; j = last[i][j]->from, i--)
    out = graphones[last[i][j]->graphone] + (out.empty() ? "" : " ") + out;
  return out;
}

int main(int argc, char** argv) {
  if (argc == 3) mostLetters = atoi(argv[2]);
  vector<Name> names;
  for (string line; std::getline(std::cin, line);) {
    vector<string> fields;
    for (size_t at = 0; at <= line.size();) {
      size_t end = std::min(line.find('\t', at), line.size());
      fields.push_back(line.substr(at, end - at));
      at = end + 1;
    }
    names.push_back({scalars(fields[0]), vector<string>(fields.begin() + 1, fields.end())});
  }
  vector<vector<Lattice>> all;
  for (auto& n : names) {
    all.emplace_back();
    for (size_t t = 0; t < n.targets.size(); t++) all.back().push_back(lattice(n, n.targets[t], std::pow(nextTarget, t)));
  }
  maximise();
  for (int round = 0; round <= iterations; round++) {
    for (size_t i = 0; i < names.size(); i++) {
      vector<double> z;
      double sum = 0;
      int likeliest = 0;
      for (size_t t = 0; t < all[i].size(); t++) {
        z.push_back(std::pow(nextTarget, t) * forward(all[i][t], names[i].targets[t].size())[names[i].source.size()].back());
        sum += z.back();
        if (z[t] > z[likeliest]) likeliest = t;
      }
      if (round == iterations) {
        if (sum > 0)
          std::cout << std::log(z[likeliest]) / names[i].source.size() << '\t' << likeliest << '\t'
                    << best(all[i][likeliest], names[i].targets[likeliest].size());
        std::cout << '\n';
      } else if (sum > 0) {
        for (size_t t = 0; t < z.size(); t++)
          if (z[t] > 0) count(all[i][t], names[i].targets[t].size(), z[t] / sum);
      }
    }
    maximise();
  }
}
