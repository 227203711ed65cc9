#ifndef CLEANSE_LINE_SCALAR_H
#define CLEANSE_LINE_SCALAR_H

#include <stddef.h>
#include <stdint.h>

/// What a scalar is to the line model. Frozen with the weights: a change of it makes another model.
typedef enum { k_mark, k_space, k_lower, k_upper, k_digit, k_letter, k_ideograph, k_join } kind;

static inline kind ascii_kind_of(uint32_t c) {
  if (c >= 'a' && c <= 'z') return k_lower;
  if (c >= 'A' && c <= 'Z') return k_upper;
  if (c >= '0' && c <= '9') return k_digit;
  return c <= ' ' || c == 0x7F ? k_space : k_mark;
}

static inline kind latin_kind_of(uint32_t c) {
  if (c < 0xC0) return c == 0xA0 || c == 0x85 ? k_space : c == 0xAD ? k_join : c == 0xAA || c == 0xBA || c == 0xB5 ? k_lower : k_mark;
  if (c == 0xD7 || c == 0xF7) return k_mark;
  if (c < 0xDF) return k_upper;
  if (c < 0x100) return k_lower;
  if (c < 0x180) return ((c >= 0x139 && c <= 0x148) || c >= 0x179 ? c & 1 : !(c & 1)) && c != 0x138 ? k_upper : k_lower;
  return k_letter;
}

static inline kind greek_to_hebrew_kind_of(uint32_t c) {
  if (c >= 0x300 && c < 0x370) return k_join;
  if (c >= 0x386 && c <= 0x3AB) return c == 0x387 || c == 0x390 ? k_mark : k_upper;
  if (c >= 0x3AC && c <= 0x3CE) return k_lower;
  if (c >= 0x400 && c <= 0x42F) return k_upper;
  if (c >= 0x430 && c <= 0x45F) return k_lower;
  if (c >= 0x460 && c <= 0x52F) return c & 1 ? k_lower : k_upper;
  return c >= 0x591 && c <= 0x5C7 ? k_join : c == 0x37E || c == 0x589 || c == 0x5BE ? k_mark : k_letter;
}

static inline kind arabic_to_khmer_kind_of(uint32_t c) {
  if ((c >= 0x660 && c <= 0x669) || (c >= 0x6F0 && c <= 0x6F9) || (c >= 0x966 && c <= 0x96F)) return k_digit;
  if ((c >= 0x610 && c <= 0x61A) || (c >= 0x64B && c <= 0x65F)) return k_join;
  if (c == 0x60C || c == 0x61B || c == 0x61F || c == 0x66A || c == 0x6D4 || c == 0x964 || c == 0x965) return k_mark;
  if (c >= 0xE00 && c < 0xE80) return k_ideograph;
  return c == 0x1680 ? k_space : k_letter;
}

static inline kind late_kind_of(uint32_t c) {
  if (c < 0x3040) {
    if (c <= 0x200A || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000) return k_space;
    if ((c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x206F)) return k_join;
    return c >= 0x3005 && c <= 0x3007 ? k_ideograph : c >= 0x2C00 && c < 0x2E00 ? k_letter : k_mark;
  }
  if (c < 0xD800) return (c >= 0xA000 && c < 0xAC00) || (c >= 0xD7B0) ? k_letter : c == 0x30FB ? k_mark : k_ideograph;
  if (c < 0x10000) {
    if (c < 0xF900) return k_mark;
    if (c < 0xFB00) return k_ideograph;
    if (c >= 0xFE00 && c <= 0xFE0F) return k_join;
    if (c == 0xFEFF) return k_join;
    if (c >= 0xFF10 && c <= 0xFF19) return k_digit;
    if (c >= 0xFF21 && c <= 0xFF3A) return k_upper;
    if (c >= 0xFF41 && c <= 0xFF5A) return k_lower;
    if (c >= 0xFF66 && c <= 0xFFDC) return k_ideograph;
    return c < 0xFE10 || (c >= 0xFE70 && c < 0xFEFF) ? k_letter : k_mark;
  }
  return c >= 0x20000 && c < 0x40000 ? k_ideograph : c >= 0x1F000 ? k_mark : k_letter;
}

static inline kind kind_of(uint32_t c) {
  if (c < 0x80) return ascii_kind_of(c);
  if (c < 0x250) return latin_kind_of(c);
  if (c < 0x600) return greek_to_hebrew_kind_of(c);
  return c < 0x2000 ? arabic_to_khmer_kind_of(c) : late_kind_of(c);
}

static inline uint32_t lowered(uint32_t c) {
  if (c < 0x80) return c + 32;
  if (c < 0xDF || (c >= 0x391 && c <= 0x3AB) || (c >= 0x410 && c <= 0x42F) || (c >= 0xFF21 && c <= 0xFF3A)) return c + 32;
  if (c >= 0x400 && c <= 0x40F) return c + 80;
  return c < 0x180 || (c >= 0x460 && c <= 0x52F) ? c + 1 : c;
}

static inline uint32_t decode(const uint8_t *bytes, size_t *at) {
  const uint32_t a = bytes[*at];
  if (a < 0x80) return *at += 1, a;
  const uint32_t b = bytes[*at + 1] & 63u;
  if (a < 0xE0) return *at += 2, (a & 31) << 6 | b;
  const uint32_t c = bytes[*at + 2] & 63u;
  if (a < 0xF0) return *at += 3, (a & 15) << 12 | b << 6 | c;
  const uint32_t d = bytes[*at + 3] & 63u;
  return *at += 4, (a & 7) << 18 | b << 12 | c << 6 | d;
}

static inline int is_terminal(uint32_t c) {
  return c == '.' || c == '!' || c == '?' || c == 0x2026 || c == 0x3002 || c == 0xFF01 || c == 0xFF1F || c == 0x61F ||
         c == 0x6D4 || c == 0x964 || c == 0xFF0E || c == 0xFF61;
}

static inline int is_quote(uint32_t c) {
  return c == '"' || (c >= 0x2018 && c <= 0x201F) || c == 0xAB || c == 0xBB || c == 0x300C || c == 0x300D || c == 0x2039 || c == 0x203A;
}

static inline int is_closing(uint32_t c) { return c == ')' || c == ']' || c == 0xFF09 || c == 0x3011; }

#endif
