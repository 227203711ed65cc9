#ifndef CLEANSE_LINE_NET_H
#define CLEANSE_LINE_NET_H

#include <stddef.h>
#include <stdint.h>

#include "cleanse_line_trees.h"
#include "cleanse_lines.h"

/// The net of the line model, evaluated over the lines of a page. Activations are 16-bit numbers of 8 fractional bits,
/// weights 16-bit, sums 32-bit; gates and the recurrence are single floats in fixed order without contraction. So the
/// same file gives the same probabilities on every machine.

#define CLEANSE_NET_BLOCKS 8

/// A matrix in pairs of inputs, [inputs / 2][outputs][2]; sums have 8 + shift fractional bits, those of bytes `shift`.
typedef struct {
  const int16_t *_Null_unspecified weights;
  const int32_t *_Null_unspecified bias;
  uint32_t inputs, outputs, shift;
} cleanse_matrix;

/// The model as it lies in its file, whose format Training/boilerplate/README.md describes.
typedef struct {
  uint32_t buckets, embed, width, hidden, blocks, word_count;
  uint32_t taps[CLEANSE_NET_BLOCKS];
  float embed_scale;
  const cleanse_line_word *_Null_unspecified words;
  const int8_t *_Null_unspecified embedding;
  cleanse_matrix from_features, from_hashes, pool, gates, out;
  const int16_t *_Null_unspecified depth[CLEANSE_NET_BLOCKS];
  uint32_t depth_shift[CLEANSE_NET_BLOCKS];
  cleanse_matrix point[CLEANSE_NET_BLOCKS];
  /// Log odds are `net_share` of those of the net, and `tree_unit` for each unit of the trees.
  cleanse_line_trees trees;
  float net_share, tree_unit;
  int32_t tree_bias;
} cleanse_line_net;

/// Finds the parts of the model in `bytes[0 ..< size]`, aligned to 4 bytes; 0 when it is not a model of this version.
int cleanse_line_net_open(const uint8_t *_Nonnull bytes, size_t size, cleanse_line_net *_Nonnull net);

/// Sums the embeddings of the hashes of a line into `sum` of `embed` numbers.
void cleanse_line_embed(const cleanse_line_net *_Nonnull net, const uint32_t *_Nonnull tokens, size_t count,
                        int16_t *_Nonnull sum);

/// The bytes of scratch memory that `cleanse_line_net_run` needs for `count` lines, aligned to 8.
size_t cleanse_line_net_scratch(const cleanse_line_net *_Nonnull net, size_t count);

/// Writes for each line of a page the log odds that it belongs to the text, by the net and the trees.
/// `features`: `CLEANSE_LINE_FEATURES` a line; `sums`: `embed` a line; `sizes`: words.
void cleanse_line_net_run(const cleanse_line_net *_Nonnull net, const uint8_t *_Nonnull features,
                          const int16_t *_Nonnull sums, const uint32_t *_Nonnull sizes, size_t count,
                          void *_Nonnull scratch, float *_Nonnull odds);

#endif
