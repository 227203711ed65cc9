/// The whole of what cleanse asks of ICU, as plain C.
///
/// No type, macro or header of ICU shows here: a module that exported them would clash with the ICU inside Foundation.
/// Text is UTF-8 that the caller has already validated; lengths and positions are bytes. Objects (`..._open`,
/// `..._create`) belong to one thread at a time and are copied for another with their `clone`; functions without an
/// object may be called from any thread. Nothing runs at load time.
#ifndef CCLEANSEICU_H
#define CCLEANSEICU_H

#include "CleanseBreaks.h"
#include "CleanseBuffer.h"
#include "CleanseCase.h"
#include "CleanseConversion.h"
#include "CleanseDeclarations.h"
#include "CleanseEdits.h"
#include "CleanseLocaleNames.h"
#include "CleanseNormalization.h"
#include "CleanseParseFault.h"
#include "CleanseRegex.h"
#include "CleanseScalar.h"
#include "CleanseScript.h"
#include "CleanseSpoof.h"
#include "CleanseStatus.h"
#include "CleanseStrings.h"
#include "CleanseTransliteration.h"
#include "CleanseVersions.h"

#endif
