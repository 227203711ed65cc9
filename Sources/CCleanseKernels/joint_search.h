#include "joint_model.h"

enum { beam = CLEANSE_JOINT_BEAM, width = CLEANSE_JOINT_CHUNK, order_most = CLEANSE_JOINT_ORDER };
/// The beam of known words, and how much dearer they may be than the best of all: ten natural logarithms.
enum { beam_known = 16, margin_known = 160 };
/// How much dearer than the best a beginning may be, and what a scalar costs that the model does not know: ten natural
/// logarithms each.
enum { margin = 160, unknown_cost = 160, units = 16 };
/// The graphone of such a scalar; it has no letters.
enum { no_graphone = 0xFFFF };

_Static_assert(CLEANSE_JOINT_MOST == 2 * beam, "two searches");
_Static_assert(CLEANSE_JOINT_TEXT == 2 * CLEANSE_JOINT_MOST * CLEANSE_JOINT_LONGEST * CLEANSE_JOINT_LETTERS, "room for all letters");

typedef struct {
  int32_t cost;
  uint16_t parent, graphone;
  /// How many scalars it has read, and where its letters lead in the automaton of known words; 0 outside of that beam.
  uint32_t read, place;
  /// Whether it is among the likeliest of all.
  uint32_t is_free;
  /// Where the last graphones, one and more, stand in the levels of the model, or -1.
  int32_t nodes[order_most];
} hypothesis;

/// The cheapest beginnings that reach one place, sorted: cost, then what they continue, then the graphone.
typedef struct {
  uint64_t keys[beam];
  int32_t count;
} candidates;

/// Two beams in one pass: of all spellings, and of known words alone. What is in both is one hypothesis.
typedef struct {
  hypothesis kept[(CLEANSE_JOINT_LONGEST + 1) * 2 * beam];
  /// Those of the current place, the cheapest first.
  uint16_t order[2 * beam];
  candidates all[width + 1], known[width + 1];
  /// Which graphones of a chunk have their cost: all bits set.
  uint8_t seen[(1 << 16) + 16];
  /// The automaton of known words, or null.
  const uint8_t *words;
  /// Of each spelling the graphones, each where the first of its scalars stands.
  uint16_t paths[CLEANSE_JOINT_MOST][CLEANSE_JOINT_LONGEST];
} search;
