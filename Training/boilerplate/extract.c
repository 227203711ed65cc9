// Lets Python read pages with the very code of the product: see lines.py.
#include <stdlib.h>
#include <string.h>

#include "cleanse_lines.h"

/// Describes the lines of `text[0 ..< size]`. Writes for each line that has something in it its number, its words,
/// its features, and how many hashes it has; and the hashes of all lines one after the other. Returns the lines.
size_t read_page(const uint8_t *text, size_t size, const cleanse_line_word *words, size_t word_count, int32_t *numbers,
                 int32_t *sizes, uint8_t *features, int32_t *token_counts, uint32_t *tokens) {
  size_t all = 1, count = 0, number = 0;
  for (size_t i = 0; i < size; i++) all += text[i] == '\n';
  cleanse_line *lines = malloc(all * sizeof(cleanse_line));
  uint32_t *scratch = malloc(cleanse_page_scratch(all) * sizeof(uint32_t));
  for (size_t start = 0; start <= size; number++) {
    const uint8_t *hit = start < size ? memchr(text + start, '\n', size - start) : 0;
    const size_t end = hit ? (size_t)(hit - text) : size;
    const size_t written = cleanse_line_describe(text, start, end, words, word_count, &lines[count], tokens);
    if (lines[count].width) {
      numbers[count] = (int32_t)number;
      sizes[count] = (int32_t)lines[count].words;
      token_counts[count++] = (int32_t)written;
      tokens += written;
    }
    start = end + 1;
  }
  cleanse_page_describe(lines, count, scratch, features);
  free(scratch);
  free(lines);
  return count;
}

#include "cleanse_line_net.h"

/// Runs the model of a file over the features of a page, as the product does; 0 when the file is none.
int run_net(const uint8_t *model, size_t size, const uint8_t *features, const uint32_t *tokens, const int64_t *offsets,
            const uint32_t *sizes, size_t count, float *odds) {
  cleanse_line_net net;
  if (!cleanse_line_net_open(model, size, &net)) return 0;
  int16_t *sums = malloc((count * net.embed + 1) * sizeof(int16_t));
  void *scratch = aligned_alloc(32, (cleanse_line_net_scratch(&net, count) + 63) & ~(size_t)31);
  for (size_t i = 0; i < count; i++)
    cleanse_line_embed(&net, tokens + offsets[i], (size_t)(offsets[i + 1] - offsets[i]), sums + i * net.embed);
  cleanse_line_net_run(&net, features, sums, sizes, count, scratch, odds);
  free(scratch);
  free(sums);
  return 1;
}
