#ifndef CLEANSE_LINE_TREES_H
#define CLEANSE_LINE_TREES_H

#include <stddef.h>
#include <stdint.h>

#include "cleanse_lines.h"

/// The trees of the line model, which stand beside its net. All nodes of a level ask the same, so that a level is one
/// comparison of bytes for all lines, and the answers are the number of a leaf. Whole numbers throughout.

#define CLEANSE_TREE_DEPTH 6
#define CLEANSE_TREE_LEAVES 64
/// How many lines up and down a tree sees.
#define CLEANSE_TREE_REACH 3
/// The place that stands for the mean of the page; smaller ones are lines from `CLEANSE_TREE_REACH` above on.
#define CLEANSE_TREE_PAGE (2 * CLEANSE_TREE_REACH + 1)
/// Lines that are judged at once.
#define CLEANSE_TREE_LINES 64

/// Whether number `feature` of the line at `place` is above `threshold`, which is below 255.
typedef struct {
  uint8_t feature, place, threshold;
} cleanse_tree_test;

/// `count` trees of `CLEANSE_TREE_DEPTH` tests and `CLEANSE_TREE_LEAVES` leaves each. The first test is bit 0 of a leaf's
/// number. Sums of leaves fit into 16 bits.
typedef struct {
  uint32_t count;
  const cleanse_tree_test *_Null_unspecified tests;
  const int8_t *_Null_unspecified leaves;
} cleanse_line_trees;

/// Instructions that may be used where the machine has them; all give the same.
typedef enum { cleanse_trees_portable, cleanse_trees_avx2, cleanse_trees_avx512 } cleanse_trees_instructions;

/// The bytes of scratch memory that `cleanse_line_trees_sum` needs for `count` lines, aligned to 8.
size_t cleanse_line_trees_scratch(const cleanse_line_trees *_Nonnull trees, size_t count);

/// The numbers that `sums` must have room for.
size_t cleanse_line_trees_sums(size_t count);

/// Writes to `sums` for each line of a page the sum of its leaves.
/// `features`: `CLEANSE_LINE_FEATURES` a line; `sizes`: words.
void cleanse_line_trees_sum(const cleanse_line_trees *_Nonnull trees, const uint8_t *_Nonnull features,
                            const uint32_t *_Nonnull sizes, size_t count, void *_Nonnull scratch,
                            cleanse_trees_instructions most, int16_t *_Nonnull sums);

#endif
