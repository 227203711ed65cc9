#include <string.h>

#include "boundary_forms.h"

/// "CLSB" and the version, at the head of the file.
static const uint32_t magic = 0x42534C43, version = 1;

enum { WORD_BYTES = 1 << 14, ENDING_BYTES = 1 << 11, STARTER_BYTES = 1 << 11 };

bool cleanse_boundary_open(const uint8_t *bytes, size_t size, cleanse_boundary_model *model) {
  uint32_t head[2 + 2 * CLEANSE_BOUNDARY_TASKS];
  if (size < sizeof head) return false;
  memcpy(head, bytes, sizeof head);
  if (head[0] != magic || head[1] != version) return false;
  size_t at = sizeof head;
  model->words = bytes + at, at += WORD_BYTES;
  model->endings = bytes + at, at += ENDING_BYTES;
  model->starters = bytes + at, at += STARTER_BYTES;
  for (int task = 0; task < CLEANSE_BOUNDARY_TASKS; task++) {
    model->bits[task] = head[2 + 2 * task];
    model->bias[task] = (int32_t)head[3 + 2 * task];
    if (model->bits[task] < 8 || model->bits[task] > 20) return false;
    model->weights[task] = (const int8_t *)(bytes + at);
    at += (size_t)1 << model->bits[task];
  }
  return at == size;
}

INLINE int32_t sum(const cleanse_boundary_model *model, const uint32_t *features, int count, int task) {
  const int8_t *weights = model->weights[task];
  const uint32_t shift = 32 - model->bits[task];
  int32_t sum = model->bias[task];
  for (int k = 0; k < count; k++) sum += weights[features[k] >> shift];
  return sum;
}

INLINE bool splits(const cleanse_boundary_model *model, const gap *g) {
  uint32_t features[BOUNDARY_FEATURES];
  describe_gap(g, features);
  return sum(model, features, BOUNDARY_FEATURES, cleanse_boundary_splits) > 0;
}

void cleanse_boundary_begin(cleanse_boundary_walk *walk, const cleanse_boundary_model *model, const uint8_t *bytes,
                            size_t start, size_t end, uint8_t letters, bool only_open) {
  begin_walk(walk, model, bytes, start, end, letters);
  walk->only_open = only_open;
}

bool cleanse_boundary_next(cleanse_boundary_walk *walk, cleanse_boundary *found) {
  gap g;
  for (;;) {
    read_ahead(walk, walk->next + CLEANSE_BOUNDARY_AHEAD);
    if (walk->next + 1 >= walk->read) return false;
    pass_piece(walk);
    bool ends = open_gap(walk, &g) && !(g.is_stop && walk->only_open) && splits(walk->model, &g);
    if (!walk->only_open && correct_form(walk, ends) != ends) {
      ends = !ends;
      look_around(walk, &g);
    }
    walk->next++;
    if (!ends) continue;
    end_sentence(walk, g.is_stop);
    *found = (cleanse_boundary){g.l1->end, g.r1->start, g.is_stop, g.l1->touches};
    return true;
  }
}

int32_t cleanse_boundary_judge(const cleanse_boundary_model *model, const uint8_t *bytes, size_t start, size_t end,
                               size_t limit, uint8_t letters, uint32_t setting, int task) {
  cleanse_boundary_walk walk;
  gap g;
  begin_walk(&walk, model, bytes, start, limit, letters);
  close_sentence(&walk, &g, end, setting);
  uint32_t features[BOUNDARY_END_FEATURES];
  describe_end(&g, features);
  return sum(model, features, task == cleanse_boundary_splits ? BOUNDARY_FEATURES : BOUNDARY_END_FEATURES, task);
}
