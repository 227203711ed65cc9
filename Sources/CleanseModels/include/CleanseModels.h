/// The tables and models of cleanse, embedded in the binary; each made by a script in Training/.
#ifndef CLEANSE_MODELS_H
#define CLEANSE_MODELS_H

#include "CleanseCharacters.h"
#include "CleanseCodePages.h"
#include "CleanseGazetteer.h"
#include "CleanseLetters.h"
#include "CleanseLineModel.h"
#include "CleanseGrammarLexicon.h"
#include "CleanseGrammarSpelling.h"
#include "CleanseGrammarTagger.h"
#include "CleanseNameFinder.h"
#include "CleanseNamePairs.h"
#include "CleanseNameWords.h"
#include "CleanseNames.h"
#include "CleanseNamesLexicon.h"
#include "CleanseNormalizationTable.h"
#include "CleanseSentenceBoundaries.h"
#include "CleanseSentenceGaps.h"

#endif
