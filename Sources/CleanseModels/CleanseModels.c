#include "CleanseModels.h"
