/// The tables and models of cleanse, embedded in the binary; each made by a script in Training/.
#ifndef CLEANSE_MODELS_H
#define CLEANSE_MODELS_H

#include "CleanseGazetteer.h"
#include "CleanseNormalizationTable.h"

#endif
