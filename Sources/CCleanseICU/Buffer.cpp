#include "Buffer.hpp"

#include <new>

void BufferSink::Append(const char *bytes, int32_t length) {
  if (length <= 0 || failed) return;
  auto *end = reinterpret_cast<char *>(array.items + array.count);
  // ICU wrote to the place that GetAppendBuffer gave it.
  if (array.items && bytes == end && size_t(length) <= array.capacity - array.count) {
    array.count += size_t(length);
    return;
  }
  if (!array.append(reinterpret_cast<const uint8_t *>(bytes), size_t(length))) failed = true;
}

char *BufferSink::GetAppendBuffer(
  int32_t least, int32_t desired, char *scratch, int32_t scratchCapacity, int32_t *capacity) {
  if (least < 1 || scratchCapacity < least) {
    *capacity = 0;
    return nullptr;
  }
  if (failed || !array.reserve(size_t(desired > least ? desired : least))) {
    *capacity = scratchCapacity;
    return scratch;
  }
  size_t room = array.capacity - array.count;
  *capacity = room > INT32_MAX ? INT32_MAX : int32_t(room);
  return reinterpret_cast<char *>(array.items + array.count);
}

cleanse_status fill(cleanse_buffer &buffer, const icu::UnicodeString &text) {
  buffer.array.count = 0;
  BufferSink sink(buffer.array);
  text.toUTF8(sink);
  return sink.failed ? CLEANSE_OUT_OF_MEMORY : CLEANSE_GOOD;
}

cleanse_buffer *cleanse_buffer_create(void) { return new (std::nothrow) cleanse_buffer; }

void cleanse_buffer_destroy(cleanse_buffer *buffer) { delete buffer; }

void cleanse_buffer_clear(cleanse_buffer *buffer) { buffer->array.count = 0; }

const uint8_t *cleanse_buffer_bytes(const cleanse_buffer *buffer) {
  static const uint8_t nothing = 0;
  return buffer->array.items ? buffer->array.items : &nothing;
}

size_t cleanse_buffer_length(const cleanse_buffer *buffer) { return buffer->array.count; }
