#include "cmatch.h"

// Whether a place cuts a word in two.
static inline bool cuts(const uint16_t *text, size_t count, const uint8_t *classes, size_t place) {
  return place > 0 && place < count && classes[text[place - 1]] == 1 && classes[text[place]] == 1;
}

int cm_find(const uint16_t *text, size_t count, const uint32_t *needle, size_t length,
            const uint32_t *forms, const uint8_t *classes) {
  if (length == 0 || length > count) return CM_ABSENT;
  int found = CM_ABSENT;
  uint32_t first = needle[0];
  for (size_t place = 0; place <= count - length; place++) {
    if (forms[text[place]] != first) continue;
    size_t offset = 1;
    while (offset < length && forms[text[place + offset]] == needle[offset]) offset++;
    if (offset < length) continue;
    if (!cuts(text, count, classes, place) && !cuts(text, count, classes, place + length))
      return CM_WHOLE;
    found = CM_INSIDE;
  }
  return found;
}
