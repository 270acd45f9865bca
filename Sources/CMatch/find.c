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

#if defined(__x86_64__)
#include <emmintrin.h>

// The first place of a symbol in [place, end), or end.
static size_t next_place(const uint16_t *text, size_t place, size_t end, uint16_t symbol) {
  const __m128i wanted = _mm_set1_epi16((short)symbol);
  for (; place + 8 <= end; place += 8) {
    int same = _mm_movemask_epi8(
        _mm_cmpeq_epi16(_mm_loadu_si128((const __m128i *)(text + place)), wanted));
    if (same) return place + (size_t)__builtin_ctz((unsigned)same) / 2;
  }
  while (place < end && text[place] != symbol) place++;
  return place;
}
#else
static size_t next_place(const uint16_t *text, size_t place, size_t end, uint16_t symbol) {
  while (place < end && text[place] != symbol) place++;
  return place;
}
#endif

size_t cm_words_holding(const uint16_t *texts, const uint32_t *starts, size_t words,
                        const uint16_t *part, size_t length, bool at_start, bool at_end,
                        uint32_t *out) {
  if (length == 0 || words == 0) return 0;
  size_t end = starts[words], word = 0, found = 0;
  for (size_t place = starts[0];; place++) {
    place = next_place(texts, place, end, part[0]);
    if (place + length > end) break;
    size_t offset = 1;
    while (offset < length && texts[place + offset] == part[offset]) offset++;
    if (offset < length) continue;
    while (starts[word + 1] <= place) word++;
    if (place + length > starts[word + 1]) continue;
    if (at_start && place != starts[word]) continue;
    if (at_end && place + length != starts[word + 1]) continue;
    out[found++] = (uint32_t)word;
    place = starts[word + 1] - 1;
  }
  return found;
}
