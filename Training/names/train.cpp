// Learns an n-gram model over graphones, interpolated by modified Kneser-Ney, pruned, quantised.
//
//   train --order N --prune NATS -o MODEL < sequences
//
// A line in: graphones `source|letters` with blanks between; before them, with a TAB, how often the name counts.
#include <array>

#include "model.h"

typedef std::array<uint16_t, mostOrder> Gram;

struct Table {
  vector<Gram> grams;          // sorted
  vector<double> count, used;  // how often seen; with how many words before, where that counts
  vector<double> probability, backoff;
  vector<char> kept;
};

static int order = 6;
static double prune = 0;

static int find(const Table& t, const Gram& g) {
  auto it = std::lower_bound(t.grams.begin(), t.grams.end(), g);
  return it != t.grams.end() && *it == g ? it - t.grams.begin() : -1;
}

static Gram cut(const Gram& g, int from, int length) {
  Gram out;
  out.fill(0xFFFF);
  for (int i = 0; i < length; i++) out[i] = g[from + i];
  return out;
}

static Table count(const vector<vector<uint16_t>>& sequences, const vector<int>& weights, int n) {
  vector<std::pair<Gram, int>> all;
  for (size_t s = 0; s < sequences.size(); s++) {
    auto& q = sequences[s];
    for (size_t i = 0; i + n <= q.size(); i++) {
      Gram g;
      g.fill(0xFFFF);
      for (int k = 0; k < n; k++) g[k] = q[i + k];
      all.push_back({g, weights[s]});
    }
  }
  std::sort(all.begin(), all.end());
  Table t;
  for (auto& [g, w] : all) {
    if (t.grams.empty() || t.grams.back() != g) t.grams.push_back(g), t.count.push_back(0);
    t.count.back() += w;
  }
  t.kept.assign(t.grams.size(), 1);
  return t;
}

// Modified Kneser-Ney: discounts by count, from the counts of counts.
static void estimate(vector<Table>& tables, int n, int start, int vocabulary) {
  Table& t = tables[n - 1];
  double of[5] = {};
  for (size_t i = 0; i < t.grams.size(); i++) if (t.used[i] >= 1 && t.used[i] < 5) of[int(t.used[i])]++;
  double y = of[1] / std::max(1.0, of[1] + 2 * of[2]), d[4] = {};
  for (int k = 1; k <= 3; k++) d[k] = std::min(0.95 * k, std::max(0.1, of[k] > 0 ? k - (k + 1) * y * of[k + 1] / of[k] : 0.5));
  t.probability.assign(t.grams.size(), 0);
  for (size_t from = 0, to; from < t.grams.size(); from = to) {
    Gram context = cut(t.grams[from], 0, n - 1);
    double sum = 0, held = 0;
    for (to = from; to < t.grams.size() && cut(t.grams[to], 0, n - 1) == context; to++) {
      sum += t.used[to];
      held += t.used[to] > 0 ? d[std::min(3, int(std::ceil(t.used[to])))] : 0;
    }
    double gamma = sum > 0 ? held / sum : 1;
    for (size_t i = from; i < to; i++) {
      double lower = 1.0 / vocabulary;
      if (n > 1) lower = tables[n - 2].probability[find(tables[n - 2], cut(t.grams[i], 1, n - 1))];
      double c = t.used[i];
      t.probability[i] = (c > 0 ? (c - d[std::min(3, int(std::ceil(c)))]) / std::max(sum, 1e-9) : 0) + gamma * lower;
      if (n == 1 && t.grams[i][0] == start) t.probability[i] = 1e-7;
    }
  }
}

// Drops n-grams whose probability the shorter ones give nearly as well, the longest first; then weighs the rest anew.
static void shrink(vector<Table>& tables) {
  for (int n = order; n > 1; n--) {
    Table &t = tables[n - 1], &shorter = tables[n - 2];
    vector<char> hasChild(t.grams.size(), 0);
    if (n < order)
      for (size_t i = 0; i < tables[n].grams.size(); i++)
        if (tables[n].kept[i]) hasChild[find(t, cut(tables[n].grams[i], 0, n))] = 1;
    for (size_t from = 0, to; from < t.grams.size(); from = to) {
      Gram context = cut(t.grams[from], 0, n - 1);
      int parent = find(shorter, context);
      double high = 0, low = 0;
      vector<double> lower;
      for (to = from; to < t.grams.size() && cut(t.grams[to], 0, n - 1) == context; to++) {
        lower.push_back(shorter.probability[find(shorter, cut(t.grams[to], 1, n - 1))]);
        high += t.probability[to], low += lower.back();
      }
      double gamma = std::max(1e-6, 1 - high) / std::max(1e-6, 1 - low);
      high = low = 0;
      for (size_t i = from; i < to; i++) {
        double gain = t.count[i] * (std::log(t.probability[i]) - std::log(gamma * lower[i - from]));
        if (std::abs(gain) < prune && !hasChild[i]) t.kept[i] = 0;
        else high += t.probability[i], low += lower[i - from];
      }
      shorter.backoff[parent] = std::max(1e-6, 1 - high) / std::max(1e-6, 1 - low);
    }
  }
}

static uint8_t quantised(double p) { return std::min(255.0, std::max(0.0, std::round(-std::log(std::max(p, 1e-9)) / step))); }

int main(int argc, char** argv) {
  string path;
  for (int i = 1; i + 1 < argc; i += 2) {
    string option = argv[i];
    if (option == "--order") order = atoi(argv[i + 1]);
    if (option == "--prune") prune = atof(argv[i + 1]);
    if (option == "-o") path = argv[i + 1];
  }
  vector<vector<string>> names;
  vector<int> weights;
  string line;
  while (std::getline(std::cin, line)) {
    size_t tab = line.find('\t');
    weights.push_back(tab == string::npos ? 1 : atoi(line.c_str()));
    names.emplace_back();
    for (size_t at = tab == string::npos ? 0 : tab + 1; at < line.size();) {
      size_t end = std::min(line.find(' ', at), line.size());
      names.back().push_back(line.substr(at, end - at));
      at = end + 1;
    }
  }
  Model m;
  m.order = order;
  vector<std::pair<vector<uint32_t>, string>> units;
  auto split = [](const string& u) { size_t bar = u.rfind('|'); return std::make_pair(scalarsOf(u.substr(0, bar)), u.substr(bar + 1)); };
  for (auto& n : names) for (auto& u : n) units.push_back(split(u));
  std::sort(units.begin(), units.end());
  units.erase(std::unique(units.begin(), units.end()), units.end());
  std::unordered_map<string, int> number;
  for (auto& n : names) for (auto& u : n) if (!number.count(u)) number[u] = std::lower_bound(units.begin(), units.end(), split(u)) - units.begin();
  for (auto& [chunk, letters] : units) {
    if (m.chunks.empty() || m.chunks.back() != chunk) m.chunks.push_back(chunk), m.firstGraphone.push_back(m.letters.size());
    m.letters.push_back(letters);
  }
  m.firstGraphone.push_back(m.letters.size());
  vector<vector<uint16_t>> sequences;
  for (auto& n : names) {
    sequences.push_back({uint16_t(m.start())});
    for (auto& u : n) sequences.back().push_back(number[u]);
    sequences.back().push_back(m.end());
  }
  vector<Table> tables;
  for (int n = 1; n <= order; n++) tables.push_back(count(sequences, weights, n));
  for (int n = 1; n <= order; n++) {
    Table& t = tables[n - 1];
    t.used = t.count;
    if (n == order) continue;
    for (size_t i = 0; i < t.grams.size(); i++) if (t.grams[i][0] != m.start()) t.used[i] = 0;
    for (auto& g : tables[n].grams) { int i = find(t, cut(g, 1, n)); if (t.grams[i][0] != m.start()) t.used[i]++; }
    if (n == 1) t.used[find(t, cut(Gram{uint16_t(m.start())}, 0, 1))] = 0;
  }
  for (int n = 1; n <= order; n++) estimate(tables, n, m.start(), units.size() + 1), tables[n - 1].backoff.assign(tables[n - 1].grams.size(), 1);
  shrink(tables);
  m.levels.resize(order);
  for (int n = 1; n <= order; n++) {
    Table& t = tables[n - 1];
    Level& l = m.levels[n - 1];
    size_t next = 0;
    uint32_t child = 0;
    for (size_t i = 0; i < t.grams.size(); i++) {
      if (!t.kept[i]) continue;
      l.graphone.push_back(t.grams[i][n - 1]);
      l.probability.push_back(quantised(t.probability[i]));
      l.backoff.push_back(quantised(t.backoff[i]));
      l.child.push_back(child);
      if (n == order) continue;
      auto& longer = tables[n];
      while (next < longer.grams.size() && cut(longer.grams[next], 0, n) <= t.grams[i]) child += longer.kept[next++];
    }
    l.child.push_back(child);
  }
  m.write(path);
  std::cerr << m.letters.size() << " graphones; n-grams";
  for (auto& l : m.levels) std::cerr << ' ' << l.graphone.size();
  std::cerr << '\n';
}
