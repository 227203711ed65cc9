#ifndef CLEANSE_JOINT_H
#define CLEANSE_JOINT_H

#include <stddef.h>
#include <stdint.h>

/// The most scalars of a word that is decoded, of a graphone, and of its letters.
#define CLEANSE_JOINT_LONGEST 40
#define CLEANSE_JOINT_CHUNK 3
#define CLEANSE_JOINT_LETTERS 8
/// The most graphones of an n-gram.
#define CLEANSE_JOINT_ORDER 8
/// How many beginnings of a spelling are kept.
#define CLEANSE_JOINT_BEAM 24
/// The most spellings that are found: the likeliest, and the likeliest that are known words.
#define CLEANSE_JOINT_MOST 48
/// The bytes of the letters of all spellings, with hyphens and without.
#define CLEANSE_JOINT_TEXT 30720
/// Costs that differ by as much or more have the sum that the lesser one is.
#define CLEANSE_JOINT_SUMS 2048

/// Where the n-grams of one length lie: sorted by all graphones but the last, then by the last, which stands here.
typedef struct {
  const uint8_t *_Nullable graphones, *_Nullable probabilities, *_Nullable backoffs, *_Nullable children;
} cleanse_joint_level;

/// An open joint-sequence model; Training/names/README.md describes its file.
typedef struct {
  const uint8_t *_Nullable chunks, *_Nullable firsts, *_Nullable letters, *_Nullable tail;
  int32_t chunk_count, order, end;
  cleanse_joint_level levels[CLEANSE_JOINT_ORDER];
} cleanse_joint_model;

/// A spelling: where its letters stand, with hyphens where words part and without, its cost in 256ths of a natural
/// logarithm, and where the decoder keeps how it came about.
typedef struct {
  int32_t cost;
  uint16_t from, to, plain_from, plain_to, path;
} cleanse_joint_spelling;

/// The numbers of scratch memory that `cleanse_joint_decode` needs; what stands there before does not matter.
size_t cleanse_joint_room(void);

cleanse_joint_model cleanse_joint_open(const uint8_t *_Nonnull model);

/// Finds the likeliest spellings of a word of up to `CLEANSE_JOINT_LONGEST` scalars, up to `CLEANSE_JOINT_BEAM`, and with an
/// automaton of `words` as many that are words of it: the likeliest first, equal ones as one with the sum of their probabilities.
/// Returns how many there are.
///
/// `sums` is what two costs lose when summed, by their difference; `letters` has room for `CLEANSE_JOINT_TEXT` bytes. The
/// scalars that the model does not know, and that were passed over, are each a bit of `unknown`.
int32_t cleanse_joint_decode(const cleanse_joint_model *_Nonnull model, const uint8_t *_Nullable words,
                             const uint32_t *_Nonnull word, size_t count, const int32_t *_Nonnull sums,
                             uint64_t *_Nonnull room, cleanse_joint_spelling *_Nonnull spellings,
                             uint8_t *_Nonnull letters, uint64_t *_Nonnull unknown);

/// The sum of the weights of all contexts in a spelling of the word that was decoded last into `room`.
int32_t cleanse_joint_weigh_contexts(const cleanse_joint_model *_Nonnull model, const int8_t *_Nonnull weights,
                                     const uint32_t *_Nonnull word, size_t count, const uint64_t *_Nonnull room,
                                     const cleanse_joint_spelling *_Nonnull spelling);

/// Puts the cost of each spelling, of the letters a to z only, by a model of Latin letters into `costs`, in 256ths of a
/// natural logarithm.
void cleanse_joint_weigh(const cleanse_joint_model *_Nonnull model, const cleanse_joint_spelling *_Nonnull spellings,
                         int32_t count, const uint8_t *_Nonnull letters, int32_t *_Nonnull costs);

#endif
