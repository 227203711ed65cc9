/// Byte kernels of cleanse: scans that decide how fast clean text passes.
/// All functions read `bytes[0 ..< count]` only and take byte offsets.
#ifndef CCLEANSE_KERNELS_H
#define CCLEANSE_KERNELS_H

#include "cleanse_adjacent.h"
#include "cleanse_blanks.h"
#include "cleanse_boundary.h"
#include "cleanse_digest.h"
#include "cleanse_joint.h"
#include "cleanse_known_word.h"
#include "cleanse_letters.h"
#include "cleanse_lexicon.h"
#include "cleanse_line_net.h"
#include "cleanse_line_trees.h"
#include "cleanse_lines.h"
#include "cleanse_normalized.h"
#include "cleanse_scan.h"
#include "cleanse_tag.h"
#include "cleanse_utf8.h"

#endif
