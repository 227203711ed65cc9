#include <string.h>

#include "cleanse_line_net.h"

#define MAGIC 0x314D4C43u  // "CLM1"
#define VERSION 2

typedef struct {
  const uint8_t *at, *end;
  int failed;
} reader;

static const void *take(reader *r, size_t size) {
  if (r->failed || (size_t)(r->end - r->at) < size) return r->failed = 1, r->end;
  const void *part = r->at;
  r->at += (size + 3) & ~(size_t)3;
  if (r->at > r->end) r->at = r->end;
  return part;
}

static uint32_t number(reader *r) {
  uint32_t value = 0;
  const void *part = take(r, 4);
  if (!r->failed) memcpy(&value, part, 4);
  return value;
}

static void matrix(reader *r, uint32_t inputs, uint32_t outputs, cleanse_matrix *m) {
  m->inputs = inputs;
  m->outputs = outputs;
  m->shift = number(r);
  m->bias = take(r, (size_t)outputs * 4);
  m->weights = take(r, (size_t)inputs * outputs * 2);
}

static float real(reader *r) {
  const uint32_t bits = number(r);
  float value;
  memcpy(&value, &bits, 4);
  return value;
}

/// 0 where a test asks for what is not there.
static int plant(reader *r, cleanse_line_net *net) {
  cleanse_line_trees *trees = &net->trees;
  trees->count = number(r);
  net->net_share = real(r);
  net->tree_unit = real(r);
  net->tree_bias = (int32_t)number(r);
  if (trees->count > 4096) return 0;
  const size_t tests = (size_t)trees->count * CLEANSE_TREE_DEPTH;
  trees->tests = take(r, tests * sizeof(cleanse_tree_test));
  trees->leaves = take(r, (size_t)trees->count * CLEANSE_TREE_LEAVES);
  for (size_t t = 0; t < tests && !r->failed; t++) {
    const cleanse_tree_test test = trees->tests[t];
    if (test.feature >= CLEANSE_LINE_FEATURES || test.place > CLEANSE_TREE_PAGE || test.threshold == 255) return 0;
  }
  return 1;
}

int cleanse_line_net_open(const uint8_t *bytes, size_t size, cleanse_line_net *net) {
  reader r = {bytes, bytes + size, 0};
  memset(net, 0, sizeof *net);
  if (number(&r) != MAGIC || number(&r) != VERSION || number(&r) != CLEANSE_LINE_FEATURES) return 0;
  net->buckets = number(&r);
  net->embed = number(&r);
  net->width = number(&r);
  net->hidden = number(&r);
  net->blocks = number(&r);
  net->word_count = number(&r);
  if (net->width > 128 || net->embed > 128 || net->hidden > 64 || net->blocks > CLEANSE_NET_BLOCKS) return 0;
  for (uint32_t b = 0; b < net->blocks; b++) net->taps[b] = number(&r);
  net->embed_scale = real(&r);
  net->words = take(&r, (size_t)net->word_count * sizeof(cleanse_line_word));
  net->embedding = take(&r, (size_t)net->buckets * net->embed);
  matrix(&r, CLEANSE_LINE_FEATURES, net->width, &net->from_features);
  matrix(&r, net->embed, net->width, &net->from_hashes);
  matrix(&r, 2 * net->width, net->width, &net->pool);
  for (uint32_t b = 0; b < net->blocks; b++) {
    net->depth_shift[b] = number(&r);
    net->depth[b] = take(&r, (size_t)net->width * 5 * 2);
    matrix(&r, net->width, net->width, &net->point[b]);
  }
  matrix(&r, net->width, 4 * net->hidden, &net->gates);
  matrix(&r, net->width + 2 * net->hidden, 1, &net->out);
  return plant(&r, net) && !r.failed && r.at == r.end;
}
