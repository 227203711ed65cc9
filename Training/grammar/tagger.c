// The tagger: a linear chain over the words of a sentence, each with the tags that the lexicon lets it have.
// Built by train.py; the product says the same in Swift (Stages/Sentences/Tagging).
#include <math.h>
#include <stdint.h>
#include <string.h>
#include <stdlib.h>

#define TAGS 50
#define MOST 16
#define FEATURES 33

static int BITS = 19;

typedef struct { uint64_t word, lower, s1, s2, s3, s4, p2, p3; uint64_t set; uint32_t setid, shape, cluster, capitals; } Token;

static uint64_t mix(uint64_t t, uint64_t x, uint64_t y) {
  uint64_t z = (x + t * 0x9E3779B97F4A7C15ULL) ^ (y * 0xBF58476D1CE4E5B9ULL);
  z ^= z >> 29;
  z *= 0x94D049BB133111EBULL;
  return z ^ z >> 32;
}

// Bucket of feature f with tag t.
static inline uint32_t slot(uint64_t f, uint64_t t) { return (uint32_t)((f + t * 0x9E3779B97F4A7C15ULL) >> (64 - BITS)); }

static const Token none = {0, 1, 1, 1, 1, 1, 1, 1, 0, 1023, 15, 256, 5};
static const Token *at(const Token *s, int n, int i) { return i < 0 || i >= n ? &none : s + i; }

static int describe(const Token *s, int n, int i, uint64_t *f) {
  const Token *w = s + i, *b = at(s, n, i - 1), *a = at(s, n, i + 1), *b2 = at(s, n, i - 2), *a2 = at(s, n, i + 2);
  int k = 0;
// The numbers that are missing were features that made nothing better.
#define F(t, x, y) f[k++] = mix(t, x, y)
  F(1, w->lower, 0);
  F(2, b->lower, 0);
  F(3, a->lower, 0);
  F(4, b2->lower, 0);
  F(5, a2->lower, 0);
  F(6, b->lower, w->lower);
  F(7, w->lower, a->lower);
  F(11, w->s1, 0);
  F(12, w->s2, 0);
  F(13, w->s3, 0);
  F(14, w->s4, 0);
  F(15, w->p2, 0);
  F(16, w->p3, 0);
  F(17, w->shape, i == 0);
  F(18, w->shape | b->shape << 8 | a->shape << 16, i == 0);
  F(19, w->setid, 0);
  F(20, w->setid, b->setid);
  F(21, w->setid, a->setid);
  F(22, w->setid | (uint64_t)b->setid << 10 | (uint64_t)a->setid << 20, 0);
  F(23, b->setid, b2->setid);
  F(24, a->setid, a2->setid);
  F(25, w->setid, w->shape);
  F(26, w->s3, w->shape);
  F(27, b->lower, w->setid);
  F(28, a->lower, w->setid);
  F(29, w->lower, w->shape + 1);
  F(32, w->cluster, w->setid);
  F(35, b->cluster | w->cluster << 10 | (uint64_t)a->cluster << 20, 0);
  F(36, b->cluster | b2->cluster << 10, 0);
  F(37, a->cluster | a2->cluster << 10, 0);
  F(38, w->capitals | w->shape << 8, i == 0);
  F(39, b->cluster | w->cluster << 10, 0);
  F(40, a->cluster | w->cluster << 10, 0);
#undef F
  return k;
}

// Numbers of a step from a tag, 0 for the start of the sentence and else 1 more, to this word.
#define STEPS 2
static void step(const Token *s, int i, uint64_t before, uint64_t *f) {
  f[0] = mix(101, 0, before);
  f[1] = mix(103, s[i].setid, before);
}

static int tagsof(uint64_t set, uint8_t *out) {
  int k = 0;
  while (set && k < MOST) { out[k++] = (uint8_t)__builtin_ctzll(set); set &= set - 1; }
  return k;
}

typedef struct { uint64_t f[FEATURES], g[MOST][STEPS]; int k, m; uint8_t tags[MOST]; float e[MOST], best[MOST], back[MOST]; int from[MOST]; float t[MOST][MOST]; } Cell;

static Cell *cells;
static int room;

static float chance(void);
static uint8_t counts[1 << 24];
static int least;

// Counts the features of all tokens; those seen less than `few` times are left out in training.
void count(const Token *tokens, const int32_t *starts, int n, int few) {
  uint64_t f[FEATURES];
  least = few;
  memset(counts, 0, sizeof counts);
  for (int o = 0; o < n; o++)
    for (int i = starts[o]; i < starts[o + 1]; i++) {
      int k = describe(tokens + starts[o], starts[o + 1] - starts[o], i - starts[o], f);
      for (int q = 0; q < k; q++) if (counts[f[q] >> 40] < 255) counts[f[q] >> 40]++;
    }
}

static void lattice(const Token *s, int n, const float *w, float drop) {
  if (n > room) { room = n + 64; cells = realloc(cells, sizeof(Cell) * room); }
  for (int i = 0; i < n; i++) {
    Cell *c = cells + i;
    c->m = tagsof(s[i].set, c->tags);
    c->k = describe(s, n, i, c->f);
    if (drop >= 0) {
      int k = 0;
      for (int q = 0; q < c->k; q++) if (counts[c->f[q] >> 40] >= least && chance() >= drop) c->f[k++] = c->f[q];
      c->k = k;
    }
    for (int j = 0; j < c->m; j++) {
      float e = 0;
      for (int q = 0; q < c->k; q++) e += w[slot(c->f[q], c->tags[j])];
      c->e[j] = e;
    }
    int before = i ? cells[i - 1].m : 1;
    for (int p = 0; p < before; p++) {
      step(s, i, i ? cells[i - 1].tags[p] + 1 : 0, c->g[p]);
      for (int j = 0; j < c->m; j++) {
        float e = 0;
        for (int q = 0; q < STEPS; q++) e += w[slot(c->g[p][q], c->tags[j])];
        c->t[p][j] = e;
      }
    }
  }
}

// margin: how far below the best path the best path through another tag of this word lies; second: that tag.
static float decode(int n, uint8_t *out, uint8_t *second, float *margin) {
  for (int i = 0; i < n; i++) {
    Cell *c = cells + i;
    for (int j = 0; j < c->m; j++) {
      float most = -1e30f; int from = 0;
      int before = i ? cells[i - 1].m : 1;
      for (int p = 0; p < before; p++) {
        float v = (i ? cells[i - 1].best[p] : 0) + c->t[p][j];
        if (v > most) { most = v; from = p; }
      }
      c->best[j] = most + c->e[j]; c->from[j] = from;
    }
  }
  for (int i = n - 1; i >= 0; i--) {
    Cell *c = cells + i;
    for (int j = 0; j < c->m; j++) {
      if (i == n - 1) { c->back[j] = 0; continue; }
      Cell *d = c + 1;
      float most = -1e30f;
      for (int q = 0; q < d->m; q++) { float v = d->back[q] + d->e[q] + d->t[j][q]; if (v > most) most = v; }
      c->back[j] = most;
    }
    int first = 0; float top = -1e30f, next = -1e30f; int other = 255;
    for (int j = 0; j < c->m; j++) {
      float v = c->best[j] + c->back[j];
      if (v > top) { next = top; other = top > -1e29f ? c->tags[first] : 255; top = v; first = j; }
      else if (v > next) { next = v; other = c->tags[j]; }
    }
    out[i] = c->tags[first];
    if (second) second[i] = (uint8_t)other;
    if (margin) margin[i] = other == 255 ? 1e9f : top - next;
  }
  return 0;
}

static double total(const double *v, int n) {
  double most = -1e300, sum = 0;
  for (int i = 0; i < n; i++) if (v[i] > most) most = v[i];
  for (int i = 0; i < n; i++) sum += exp(v[i] - most);
  return most + log(sum);
}

static double (*ahead)[MOST], (*behind)[MOST];
static int width;

// Logarithms of the sums over all paths to and from each tag; returns that over all paths.
static double sums(int n) {
  if (n > width) { width = n + 64; ahead = realloc(ahead, sizeof *ahead * width); behind = realloc(behind, sizeof *behind * width); }
  double v[MOST];
  for (int i = 0; i < n; i++) {
    Cell *c = cells + i;
    for (int j = 0; j < c->m; j++) {
      if (!i) { ahead[i][j] = c->e[j] + c->t[0][j]; continue; }
      for (int q = 0; q < cells[i - 1].m; q++) v[q] = ahead[i - 1][q] + c->t[q][j];
      ahead[i][j] = total(v, cells[i - 1].m) + c->e[j];
    }
  }
  for (int i = n - 1; i >= 0; i--) {
    Cell *c = cells + i;
    for (int j = 0; j < c->m; j++) {
      if (i == n - 1) { behind[i][j] = 0; continue; }
      Cell *d = c + 1;
      for (int q = 0; q < d->m; q++) v[q] = d->t[j][q] + d->e[q] + behind[i + 1][q];
      behind[i][j] = total(v, d->m);
    }
  }
  return total(ahead[n - 1], cells[n - 1].m);
}

static uint64_t seed = 88172645463325252ULL;
static float chance(void) { seed ^= seed << 13; seed ^= seed >> 7; seed ^= seed << 17; return (seed >> 40) * 0x1p-24f; }

static inline void move(float *w, float *h, uint32_t i, float g, float rate, float decay) {
  g += decay * w[i];
  h[i] += g * g;
  w[i] -= rate * g / sqrtf(h[i] + 1e-3f);
}

// One pass of AdaGrad on the likelihood of the tags; `drop` is the share of emission features left out at each word.
void learn(const Token *tokens, const uint8_t *gold, const int32_t *starts, const int32_t *order, int count, float *w, float *h,
           int bits, float rate, float decay, float drop) {
  BITS = bits;
  for (int o = 0; o < count; o++) {
    int from = starts[order[o]], n = starts[order[o] + 1] - from;
    if (n <= 0 || n > 1000) continue;
    const Token *s = tokens + from; const uint8_t *g = gold + from;
    lattice(s, n, w, drop);
    double z = sums(n);
    for (int i = 0; i < n; i++) {
      Cell *c = cells + i;
      if (!((s[i].set >> g[i]) & 1)) continue;
      for (int j = 0; j < c->m; j++) {
        float d = (float)exp(ahead[i][j] + behind[i][j] - z) - (c->tags[j] == g[i]);
        if (fabsf(d) > 1e-3f)
          for (int q = 0; q < c->k; q++) move(w, h, slot(c->f[q], c->tags[j]), d, rate, decay);
      }
      if (i && !((s[i - 1].set >> g[i - 1]) & 1)) continue;
      int before = i ? cells[i - 1].m : 1;
      for (int q = 0; q < before; q++)
        for (int j = 0; j < c->m; j++) {
          int right = c->tags[j] == g[i] && (!i || cells[i - 1].tags[q] == g[i - 1]);
          float d = (float)exp((i ? ahead[i - 1][q] : 0) + c->t[q][j] + c->e[j] + behind[i][j] - z) - right;
          if (fabsf(d) < 1e-3f) continue;
          for (int x = 0; x < STEPS; x++) move(w, h, slot(c->g[q][x], c->tags[j]), d, rate, decay);
        }
    }
  }
}

void tag(const Token *tokens, const int32_t *starts, int count, const float *w, int bits, uint8_t *out, uint8_t *second, float *margin) {
  BITS = bits;
  for (int o = 0; o < count; o++) {
    int from = starts[o], n = starts[o + 1] - from;
    if (n <= 0) continue;
    lattice(tokens + from, n, w, -1);
    decode(n, out + from, second ? second + from : 0, margin ? margin + from : 0);
  }
}

// The features of the tokens with the weights they have, for export: rows of feature, tag, weight where |weight| >= least.
// Returns the number of rows, which may be more than `room`.
long rows(const Token *tokens, const int32_t *starts, int n, const float *w, int bits, float small, uint64_t *feature, uint8_t *tag_,
          float *weight, long most) {
  BITS = bits;
  uint8_t *done = calloc(1 << 27, 1);
  long k = 0;
  for (int o = 0; o < n; o++) {
    lattice(tokens + starts[o], starts[o + 1] - starts[o], w, 0);
    for (int i = 0; i < starts[o + 1] - starts[o]; i++) {
      Cell *c = cells + i;
      int before = i ? cells[i - 1].m : 1;
      for (int g = 0; g < c->k + before * STEPS; g++) {
        uint64_t f = g < c->k ? c->f[g] : c->g[(g - c->k) / STEPS][(g - c->k) % STEPS];
        for (int j = 0; j < c->m; j++) {
          float v = w[slot(f, c->tags[j])];
          if (fabsf(v) < small) continue;
          uint64_t key = (f ^ c->tags[j] * 0x9E3779B97F4A7C15ULL) * 0xD6E8FEB86659FD93ULL >> 34;
          if (done[key >> 3] >> (key & 7) & 1) continue;
          done[key >> 3] |= 1 << (key & 7);
          if (k < most) { feature[k] = f; tag_[k] = c->tags[j]; weight[k] = v; }
          k++;
        }
      }
    }
  }
  free(done);
  return k;
}
