// An array of plain values that grows and keeps its capacity; failure is a value, since no exception may reach C.
#ifndef CLEANSE_GROWING_ARRAY_HPP
#define CLEANSE_GROWING_ARRAY_HPP

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <type_traits>

template <typename Item>
struct GrowingArray {
  static_assert(std::is_trivially_copyable_v<Item>, "items are moved by realloc");

  Item *items = nullptr;
  size_t count = 0;
  size_t capacity = 0;

  GrowingArray() = default;
  GrowingArray(const GrowingArray &) = delete;
  GrowingArray &operator=(const GrowingArray &) = delete;
  ~GrowingArray() { std::free(items); }

  /// Makes room for `more` items beyond the count; false when there is no memory.
  bool reserve(size_t more) {
    if (more <= capacity - count) return true;
    if (more > SIZE_MAX / sizeof(Item) / 2 - count) return false;
    size_t wanted = count + more;
    // Doubling keeps the cost of growth linear.
    if (wanted < capacity * 2) wanted = capacity * 2;
    if (wanted < 64) wanted = 64;
    void *grown = std::realloc(static_cast<void *>(items), wanted * sizeof(Item));
    if (!grown) return false;
    items = static_cast<Item *>(grown);
    capacity = wanted;
    return true;
  }

  bool append(Item item) {
    if (!reserve(1)) return false;
    items[count++] = item;
    return true;
  }

  bool append(const Item *more, size_t length) {
    if (length == 0) return true;
    if (!reserve(length)) return false;
    std::memcpy(items + count, more, length * sizeof(Item));
    count += length;
    return true;
  }
};

#endif
