#include "plainicu.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

int64_t plain_icu_sentences(const char *locale, const uint8_t *utf8, int64_t length) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open(UBRK_SENTENCE, locale, NULL, 0, &status);
  UChar *units = malloc(((size_t)length + 1) * sizeof *units);
  int64_t sentences = units && U_SUCCESS(status) ? 0 : -1;
  const char *text = (const char *)utf8, *end = text + length;
  while (sentences >= 0 && text < end) {
    const char *newline = memchr(text, '\n', (size_t)(end - text));
    const char *next = newline ? newline + 1 : end;
    int32_t count = 0;
    u_strFromUTF8(units, (int32_t)length + 1, &count, text, (int32_t)(next - text), &status);
    ubrk_setText(iterator, units, count, &status);
    while (U_SUCCESS(status) && ubrk_next(iterator) != UBRK_DONE) sentences++;
    if (U_FAILURE(status)) sentences = -1;
    text = next;
  }
  free(units);
  ubrk_close(iterator);
  return sentences;
}
