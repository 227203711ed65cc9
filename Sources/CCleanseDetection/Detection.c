#include "CCleanseDetection.h"

#include <stdio.h>
#include <uchardet/uchardet.h>

void cleanse_detect(const uint8_t *bytes, size_t length, char *name, size_t room) {
  name[0] = 0;
  uchardet_t detector = uchardet_new();
  if (!detector) return;
  if (uchardet_handle_data(detector, (const char *)bytes, length) == 0) {
    uchardet_data_end(detector);
    snprintf(name, room, "%s", uchardet_get_charset(detector));
  }
  uchardet_delete(detector);
}
