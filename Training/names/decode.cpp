// Spells names by a joint-sequence model: beam search, the probabilities of equal spellings summed.
//
//   decode MODEL [--beam N] [--best N] < names > spellings
//
// A line in: a name, or a name, TAB and the spelling that alone is looked at. A line out: the spellings, the likeliest
// first, each followed by its log probability, TABs between.
#include <array>

#include "model.h"

struct Hypothesis {
  float score;
  int nodes[mostOrder];  // nodes[k]: where the last k + 1 graphones stand in level k, or -1
  string out;
};

static Model m;
static int beam = 24, bestCount = 10;

static int lowerBound(const vector<uint16_t>& v, int from, int to, int x) {
  return std::lower_bound(v.begin() + from, v.begin() + to, x) - v.begin();
}

// Appends what follows `h` with the graphones from g0 up to g1.
template <class F>
static void extend(const Hypothesis& h, int g0, int g1, F take) {
  static vector<float> score;
  static vector<std::array<int, mostOrder>> nodes;
  score.assign(g1 - g0, 0);
  nodes.assign(g1 - g0, {});
  for (int g = g0; g < g1; g++) score[g - g0] = m.levels[0].probability[g], nodes[g - g0].fill(-1), nodes[g - g0][0] = g;
  for (int k = 0; k + 1 < m.order; k++) {
    if (h.nodes[k] < 0) continue;
    const Level &l = m.levels[k], &next = m.levels[k + 1];
    for (auto& s : score) s += l.backoff[h.nodes[k]];
    int from = l.child[h.nodes[k]], to = l.child[h.nodes[k] + 1];
    for (int i = lowerBound(next.graphone, from, to, g0); i < to && next.graphone[i] < g1; i++) {
      score[next.graphone[i] - g0] = next.probability[i];
      nodes[next.graphone[i] - g0][k + 1] = i;
    }
  }
  for (int g = g0; g < g1; g++) take(g, h.score - float(step) * score[g - g0], nodes[g - g0]);
}

static bool fits(const string& out, const string& wanted) {
  size_t j = 0;
  for (char c : out) {
    if (c == '-') continue;
    while (j < wanted.size() && wanted[j] == '-') j++;
    if (j == wanted.size() || wanted[j++] != c) return false;
  }
  return true;
}

static string loose(string s) {
  s.erase(std::remove(s.begin(), s.end(), '-'), s.end());
  return s;
}

int main(int argc, char** argv) {
  m.read(argv[1]);
  for (int i = 2; i + 1 < argc; i += 2) {
    if (!strcmp(argv[i], "--beam")) beam = atoi(argv[i + 1]);
    if (!strcmp(argv[i], "--best")) bestCount = atoi(argv[i + 1]);
  }
  string line;
  while (std::getline(std::cin, line)) {
    size_t tab = line.find('\t');
    string wanted = tab == string::npos ? "" : line.substr(tab + 1);
    auto word = scalarsOf(line.substr(0, tab));
    vector<vector<Hypothesis>> at(word.size() + 1);
    Hypothesis first{0, {}, ""};
    std::fill(first.nodes, first.nodes + mostOrder, -1);
    first.nodes[0] = m.start();
    at[0].push_back(first);
    std::unordered_map<string, std::pair<double, string>> done;
    for (size_t i = 0; i <= word.size(); i++) {
      auto& hs = at[i];
      auto better = [](const Hypothesis& a, const Hypothesis& b) { return a.score != b.score ? a.score > b.score : a.out < b.out; };
      if (int(hs.size()) > beam) {
        std::nth_element(hs.begin(), hs.begin() + beam, hs.end(), better);
        hs.resize(beam);
      }
      if (i == word.size()) {
        // Of spellings that differ in hyphens the likeliest is the one told.
        std::sort(hs.begin(), hs.end(), better);
        for (auto& h : hs)
          extend(h, m.end(), m.end() + 1, [&](int, float score, auto&) {
            string key = loose(h.out);
            if (tab != string::npos && key != loose(wanted)) return;
            auto it = done.find(key);
            if (it == done.end()) done[key] = {score, h.out};
            else it->second.first = std::max<double>(it->second.first, score) + std::log1p(std::exp(-std::abs(it->second.first - score)));
          });
        break;
      }
      bool any = false;
      for (int n = 1; n <= chunkWidth && i + n <= word.size(); n++) {
        vector<uint32_t> chunk(word.begin() + i, word.begin() + i + n);
        auto it = std::lower_bound(m.chunks.begin(), m.chunks.end(), chunk);
        if (it == m.chunks.end() || *it != chunk) continue;
        any = true;
        int c = it - m.chunks.begin();
        for (auto& h : hs)
          extend(h, m.firstGraphone[c], m.firstGraphone[c + 1], [&](int g, float score, auto& nodes) {
            if (!at[i + n].empty() && score < at[i + n][0].score - 20) return;
            Hypothesis next{score, {}, h.out + m.letters[g]};
            if (tab != string::npos && !fits(next.out, wanted)) return;
            std::copy(nodes.begin(), nodes.end(), next.nodes);
            at[i + n].push_back(next);
          });
      }
      if (!any && !hs.empty()) for (auto h : hs) at[i + 1].push_back(h);  // an unknown scalar is passed over
    }
    vector<std::pair<double, string>> list;
    for (auto& [k, v] : done) list.push_back(v);
    std::sort(list.begin(), list.end(), [](auto& a, auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
    for (int i = 0; i < int(list.size()) && i < bestCount; i++) std::cout << (i ? "\t" : "") << list[i].second << '\t' << list[i].first;
    std::cout << '\n';
  }
}
