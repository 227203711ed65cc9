// Spells names by a joint-sequence model: beam search, the probabilities of equal spellings summed.
//
//   decode MODEL [--beam N] [--best N] [--words FILE] < names > spellings
//
// A line in: a name, or a name, TAB and the spelling that alone is looked at. A line out: the spellings, the likeliest
// first, each followed by its log probability, TABs between. A point stands in a spelling behind what each scalar of the
// name became. With --words only the words of the file are spelled, a line each.
#include <array>

#include "model.h"

struct Hypothesis {
  float score;
  int nodes[mostOrder];  // nodes[k]: where the last k + 1 graphones stand in level k, or -1
  string out;
  int place;  // in the tree of words
};

/// Words as a tree of their letters.
struct Words {
  vector<std::array<int, 26>> next;
  vector<char> isWord;

  int add() {
    next.emplace_back(), next.back().fill(-1), isWord.push_back(0);
    return next.size() - 1;
  }

  void read(const char* path) {
    add();
    std::ifstream file(path);
    for (string word; std::getline(file, word);) {
      int at = 0;
      for (char c : word) {
        if (next[at][c - 'a'] < 0) { int made = add(); next[at][c - 'a'] = made; }
        at = next[at][c - 'a'];
      }
      isWord[at] = 1;
    }
  }

  /// Where `letters` lead from `at`; -1 where no word goes on so.
  int walk(int at, const string& letters) const {
    for (char c : letters)
      if (c != '-' && at >= 0) at = next[at][c - 'a'];
    return at;
  }

  bool none() const { return next.empty(); }
};

static Words words;

static Model m;
static int beam = 24, beamOfWords = 16, bestCount = 10;
static const float nearness = 10;  // of known words to the likeliest of all spellings, in natural logarithms

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
    if (c == '-' || c == '.') continue;
    while (j < wanted.size() && wanted[j] == '-') j++;
    if (j == wanted.size() || wanted[j++] != c) return false;
  }
  return true;
}

static string loose(string s) {
  s.erase(std::remove_if(s.begin(), s.end(), [](char c) { return c == '-' || c == '.'; }), s.end());
  return s;
}

typedef vector<vector<Hypothesis>> Places;

// The likeliest beginnings that reach each place of the word; held to words, they come near to `best`, the likeliest without.
static Places search(const vector<uint32_t>& word, const string* wanted, bool isHeld, vector<float>& best) {
  Places at(word.size() + 1);
  Hypothesis first{0, {}, "", 0};
  std::fill(first.nodes, first.nodes + mostOrder, -1);
  first.nodes[0] = m.start();
  at[0].push_back(first);
  for (size_t i = 0; i <= word.size(); i++) {
    auto& hs = at[i];
    auto better = [](const Hypothesis& a, const Hypothesis& b) { return a.score != b.score ? a.score > b.score : a.out < b.out; };
    size_t most = isHeld ? beamOfWords : beam;
    if (hs.size() > most) {
      std::nth_element(hs.begin(), hs.begin() + most, hs.end(), better);
      hs.resize(most);
    }
    if (!isHeld)
      for (auto& h : hs) best[i] = std::max(best[i], h.score);
    bool any = false;
    for (int n = 1; n <= chunkWidth && i + n <= word.size(); n++) {
      vector<uint32_t> chunk(word.begin() + i, word.begin() + i + n);
      auto it = std::lower_bound(m.chunks.begin(), m.chunks.end(), chunk);
      if (it == m.chunks.end() || *it != chunk) continue;
      any = true;
      int c = it - m.chunks.begin();
      for (auto& h : hs)
        extend(h, m.firstGraphone[c], m.firstGraphone[c + 1], [&](int g, float score, auto& nodes) {
          if (isHeld ? score < best[i + n] - nearness : !at[i + n].empty() && score < at[i + n][0].score - 2 * nearness) return;
          int place = isHeld ? words.walk(h.place, m.letters[g]) : 0;
          if (place < 0) return;
          Hypothesis next{score, {}, h.out + m.letters[g] + string(n, '.'), place};
          if (wanted && !fits(next.out, *wanted)) return;
          std::copy(nodes.begin(), nodes.end(), next.nodes);
          at[i + n].push_back(next);
        });
    }
    if (!any && !hs.empty() && i < word.size())
      for (auto h : hs) h.out += '.', at[i + 1].push_back(h);  // an unknown scalar is passed over
  }
  return at;
}

// What the hypotheses that reach the end spell, and its log probability, the likeliest first.
static vector<std::pair<double, string>> spellings(const vector<Hypothesis>& ends, const string* wanted, bool isHeld) {
  struct Spelling { double sum, best; string path; };
  std::unordered_map<string, Spelling> done;
  for (auto& h : ends) {
    if (isHeld && !words.isWord[h.place]) continue;
    extend(h, m.end(), m.end() + 1, [&](int, float score, auto&) {
      string key = loose(h.out);
      if (wanted && key != loose(*wanted)) return;
      auto it = done.find(key);
      if (it == done.end()) { done[key] = {score, score, h.out}; return; }
      Spelling& s = it->second;
      s.sum = std::max<double>(s.sum, score) + std::log1p(std::exp(-std::abs(s.sum - score)));
      if (score > s.best) s.best = score, s.path = h.out;
    });
  }
  vector<std::pair<double, string>> list;
  for (auto& [k, v] : done) list.push_back({v.sum, v.path});
  std::sort(list.begin(), list.end(), [](auto& a, auto& b) { return a.first != b.first ? a.first > b.first : a.second < b.second; });
  return list;
}

int main(int argc, char** argv) {
  m.read(argv[1]);
  for (int i = 2; i + 1 < argc; i += 2) {
    if (!strcmp(argv[i], "--beam")) beam = atoi(argv[i + 1]);
    if (!strcmp(argv[i], "--best")) bestCount = atoi(argv[i + 1]);
    if (!strcmp(argv[i], "--words")) words.read(argv[i + 1]);
  }
  string line;
  while (std::getline(std::cin, line)) {
    size_t tab = line.find('\t');
    string given = tab == string::npos ? "" : line.substr(tab + 1);
    const string* wanted = tab == string::npos ? nullptr : &given;
    auto word = scalarsOf(line.substr(0, tab));
    vector<float> best(word.size() + 1, -1e9f);
    Places at = search(word, wanted, false, best);
    if (!words.none()) at = search(word, wanted, true, best);
    auto list = spellings(at[word.size()], wanted, !words.none());
    for (int i = 0; i < int(list.size()) && i < bestCount; i++) std::cout << (i ? "\t" : "") << list[i].second << '\t' << list[i].first;
    std::cout << '\n';
  }
}
