#include "Strings.hpp"

#include <unicode/localpointer.h>

#include <memory>
#include <new>

bool cleanse_strings::add(const char *string, size_t length) {
  return starts.append(text.count) && text.append(string, length) && text.append('\0');
}

cleanse_strings *stringsOf(icu::StringEnumeration *names, UErrorCode code, cleanse_status *status) {
  icu::LocalPointer<icu::StringEnumeration> owned(names);
  std::unique_ptr<cleanse_strings> list(new (std::nothrow) cleanse_strings);
  if (U_SUCCESS(code) && (!list || !names)) code = U_MEMORY_ALLOCATION_ERROR;
  while (U_SUCCESS(code)) {
    int32_t length = 0;
    const char *name = names->next(&length, code);
    if (U_FAILURE(code) || !name) break;
    if (!list->add(name, size_t(length))) code = U_MEMORY_ALLOCATION_ERROR;
  }
  *status = statusOf(code);
  return U_SUCCESS(code) ? list.release() : nullptr;
}

void cleanse_strings_destroy(cleanse_strings *strings) { delete strings; }

size_t cleanse_strings_count(const cleanse_strings *strings) { return strings->starts.count; }

const char *cleanse_strings_at(const cleanse_strings *strings, size_t index) {
  return strings->text.items + strings->starts.items[index];
}
