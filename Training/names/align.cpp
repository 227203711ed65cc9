// Aligns names with their Latin spellings: graphones of one to three scalars and up to four letters, one after the
// other, by expectation maximisation. Of several spellings of a name the one that is most typical is kept.
//
//   align OPTIONS < pairs.tsv > aligned.tsv
//
// A line in: source, TAB, one or more targets with TABs between (UTF-8; a blank of the source is '_', of the target '-').
// A line out: log probability by scalar, TAB, number of the target, TAB, graphones `source|letters` with blanks between;
// an empty line where no alignment exists.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <iostream>
#include <string>
#include <unordered_map>
#include <vector>

#include "scalars.h"

using std::string;
using std::vector;

static int maxSource = 2, maxLetters = 4, iterations = 12;
static double sourcePenalty = 1.0, leastCount = 2, firstWeight = 2.0;

struct Pair {
  vector<string> source;  // one scalar each
  vector<string> targets;
};

// What a graphone is worth: its weight in the lattice, and its expected count.
struct Unit {
  string name;
  double logp = 0, weight = 0, count = 0;
  int length = 1;
};
static vector<Unit> units;
static std::unordered_map<string, int> numbers;

static int number(const string& key, int length, double start) {
  auto [it, isNew] = numbers.try_emplace(key, units.size());
  if (isNew) units.push_back({key, 0, start, 0, length});
  return it->second;
}

// The graphone of source [i, i+n) and target [j, j+m); a blank of the source stands alone, and gives a blank or nothing.
static bool name(const Pair& p, const string& t, int i, int n, int j, int m, string& key) {
  key.clear();
  bool blank = false;
  for (int k = 0; k < n; k++) {
    if (p.source[i + k] == "_") blank = true;
    key += p.source[i + k];
  }
  if (blank && (n > 1 || m > 1 || (m == 1 && t[j] != '-'))) return false;
  key += '|';
  key.append(t, j, m);
  return true;
}

struct Arc {
  short i, j;
  unsigned char n, m;
  int unit;
};

// All arcs near the diagonal, in order of their start.
static vector<Arc> arcs(const Pair& p, const string& t) {
  int S = p.source.size(), T = t.size();
  double slope = double(T) / S, band = 5 + 0.15 * T;
  vector<Arc> list;
  string key;
  for (int i = 0; i < S; i++)
    for (int n = 1; n <= maxSource && i + n <= S; n++)
      for (int j = std::max(0.0, i * slope - band); j <= std::min(double(T), i * slope + band); j++)
        for (int m = 0; m <= maxLetters && j + m <= T; m++)
          if (std::abs(j + m - (i + n) * slope) <= band && name(p, t, i, n, j, m, key))
            list.push_back({short(i), short(j), (unsigned char)n, (unsigned char)m,
                            number(key, n, 1000 * std::exp(-1.5 * n - std::abs(m - 1.0) * 0.7))});
  return list;
}

// One name and one spelling of it.
struct Lattice {
  vector<Arc> arcs;
  int S, T;
  bool isPruned = false;
};

static vector<double> f, b;

// The probability of the spelling, each scalar's a thousandfold; the backward pass adds expected counts.
static double forward(const Lattice& l) {
  int W = l.T + 1;
  f.assign((l.S + 1) * W, 0);
  f[0] = 1;
  for (auto& a : l.arcs)
    if (double v = f[a.i * W + a.j]) f[(a.i + a.n) * W + a.j + a.m] += v * units[a.unit].weight;
  return f[l.S * W + l.T];
}

static void backward(Lattice& l, double z, double share) {
  int W = l.T + 1;
  b.assign((l.S + 1) * W, 0);
  b[l.S * W + l.T] = 1;
  vector<Arc> kept;
  for (auto it = l.arcs.rbegin(); it != l.arcs.rend(); ++it) {
    double v = b[(it->i + it->n) * W + it->j + it->m] * units[it->unit].weight;
    if (v == 0) continue;
    b[it->i * W + it->j] += v;
    double posterior = f[it->i * W + it->j] * v / z;
    units[it->unit].count += share * posterior;
    if (posterior > 1e-6) kept.push_back(*it);
  }
  if (!l.isPruned) l.arcs.assign(kept.rbegin(), kept.rend());
  l.isPruned = true;
}

static void maximise() {
  double total = 0;
  for (auto& u : units) total += u.count;
  for (auto& u : units) {
    u.logp = u.count > 1e-4 ? std::log(u.count / total) : -1e30;
    u.weight = u.count > 1e-4 ? std::pow(1000, u.length) * std::exp(u.logp * (1 + (u.length - 1) * sourcePenalty)) : 0;
    u.count = 0;
  }
}

// The best alignment; false where there is none.
static bool best(const Lattice& l, double& score, string& out) {
  int W = l.T + 1;
  vector<double> v((l.S + 1) * W, 0);
  vector<const Arc*> from((l.S + 1) * W, nullptr);
  v[0] = 1;
  for (auto& a : l.arcs) {
    double w = v[a.i * W + a.j] * units[a.unit].weight;
    int to = (a.i + a.n) * W + a.j + a.m;
    if (w > v[to]) v[to] = w, from[to] = &a;
  }
  score = v[l.S * W + l.T];
  if (score <= 0) return false;
  vector<int> path;
  for (int at = l.S * W + l.T; at; at = from[at]->i * W + from[at]->j) path.push_back(from[at]->unit);
  out.clear();
  for (auto it = path.rbegin(); it != path.rend(); ++it) out += (out.empty() ? "" : " ") + units[*it].name;
  return true;
}

int main(int count, char** words) {
  for (int i = 1; i + 1 < count; i += 2) {
    string option = words[i];
    double value = atof(words[i + 1]);
    if (option == "--source") maxSource = value;
    if (option == "--letters") maxLetters = value;
    if (option == "--iterations") iterations = value;
    if (option == "--least") leastCount = value;
    if (option == "--penalty") sourcePenalty = value;
    if (option == "--first") firstWeight = value;
  }
  vector<Pair> pairs;
  string line;
  while (std::getline(std::cin, line)) {
    Pair p;
    size_t at = 0;
    for (int field = 0; at <= line.size(); field++) {
      size_t end = std::min(line.find('\t', at), line.size());
      string part = line.substr(at, end - at);
      if (field == 0) p.source = scalars(part); else if (!part.empty()) p.targets.push_back(part);
      at = end + 1;
    }
    pairs.push_back(p);
  }
  vector<vector<Lattice>> lattices;
  for (auto& p : pairs) {
    lattices.emplace_back();
    for (auto& t : p.targets) lattices.back().push_back({arcs(p, t), int(p.source.size()), int(t.size())});
  }
  for (int round = 0; round < iterations; round++) {
    for (auto& spellings : lattices) {
      vector<double> z;
      double sum = 0;
      for (size_t k = 0; k < spellings.size(); k++) sum += (z.push_back(forward(spellings[k]) * (k ? 1 : firstWeight)), z[k]);
      if (sum <= 0) continue;
      for (size_t k = 0; k < z.size(); k++)
        if (z[k] / sum > 0.01) backward(spellings[k], forward(spellings[k]), z[k] / sum);
    }
    // Graphones that stand for one name alone are noise; they go before the last rounds.
    if (round + 3 >= iterations)
      for (auto& u : units)
        if (u.count < leastCount) u.count = 0;
    maximise();
  }
  for (size_t i = 0; i < pairs.size(); i++) {
    double most = 0, own = 0;
    string path, kept;
    size_t which = 0;
    for (size_t k = 0; k < lattices[i].size(); k++) {
      double score;
      if (!best(lattices[i][k], score, path)) continue;
      double ranked = score * (k ? 1 : firstWeight);
      if (ranked > most) most = ranked, own = score, kept = path, which = k;
    }
    if (most <= 0) std::cout << "\n";
    else std::cout << std::log(own) / pairs[i].source.size() - std::log(1000) << '\t' << which << '\t' << kept << '\n';
  }
}
