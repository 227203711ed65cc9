#ifndef CLEANSE_BUFFER_HPP
#define CLEANSE_BUFFER_HPP

#include "ICU.hpp"
// ICU.hpp goes first.
#include <unicode/bytestream.h>
#include <unicode/unistr.h>

#include "CleanseBuffer.h"
#include "GrowingArray.hpp"

struct cleanse_buffer {
  GrowingArray<uint8_t> array;
};

/// Lets ICU write straight into a buffer's array, without a copy between.
class BufferSink final : public icu::ByteSink {
public:
  explicit BufferSink(GrowingArray<uint8_t> &array) : array(array) {}

  void Append(const char *bytes, int32_t length) override;
  char *GetAppendBuffer(
    int32_t least, int32_t desired, char *scratch, int32_t scratchCapacity, int32_t *capacity) override;

  /// Whether memory ran out; the array then lacks bytes.
  bool failed = false;

private:
  GrowingArray<uint8_t> &array;
};

/// Writes UTF-16 text to a buffer as UTF-8, in place of what it held; nothing for a bogus text.
cleanse_status fill(cleanse_buffer &buffer, const icu::UnicodeString &text);

#endif
