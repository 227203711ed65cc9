/// The brackets around every declaration of this module: C linkage, and pointers that are never null unless said.
#ifndef CLEANSE_DECLARATIONS_H
#define CLEANSE_DECLARATIONS_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#if defined(__clang__)
#define CLEANSE_NONNULL_BEGIN _Pragma("clang assume_nonnull begin")
#define CLEANSE_NONNULL_END _Pragma("clang assume_nonnull end")
#define CLEANSE_NULLABLE _Nullable
#else
#define CLEANSE_NONNULL_BEGIN
#define CLEANSE_NONNULL_END
#define CLEANSE_NULLABLE
#endif

#if defined(__cplusplus)
#define CLEANSE_BEGIN extern "C" { CLEANSE_NONNULL_BEGIN
#define CLEANSE_END CLEANSE_NONNULL_END }
#else
#define CLEANSE_BEGIN CLEANSE_NONNULL_BEGIN
#define CLEANSE_END CLEANSE_NONNULL_END
#endif

#endif
