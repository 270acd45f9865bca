#include "cunicode.h"

#include <stdlib.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/utf16.h>
#include <unicode/utf8.h>

struct cu_encoder {
  UConverter *converter;
  uint8_t *out;
  int64_t length, capacity;
};

cu_encoder *cu_encoder_open(const char *name, int *error) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(name, &status);
  ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
  // Only what comes back as it was: no look-alikes.
  if (U_SUCCESS(status)) ucnv_setFallback(converter, false);
  cu_encoder *encoder = U_SUCCESS(status) ? calloc(1, sizeof *encoder) : NULL;
  if (!encoder) {
    if (U_SUCCESS(status)) status = U_MEMORY_ALLOCATION_ERROR;
    ucnv_close(converter);
    *error = status;
    return NULL;
  }
  encoder->converter = converter;
  *error = 0;
  return encoder;
}

void cu_encoder_close(cu_encoder *encoder) {
  ucnv_close(encoder->converter);
  free(encoder->out);
  free(encoder);
}

static bool make_room(cu_encoder *encoder, int64_t room) {
  int64_t needed = encoder->length + room;
  if (needed <= encoder->capacity) return true;
  uint8_t *out = realloc(encoder->out, (size_t)needed * 2);
  if (!out) return false;
  encoder->out = out;
  encoder->capacity = needed * 2;
  return true;
}

int cu_encoder_feed(cu_encoder *encoder, const uint8_t *utf8, int64_t length, int64_t *used,
                    const uint8_t **out, int64_t *out_length) {
  encoder->length = 0;
  int64_t at = 0;
  // A character at a time, so that one which the set does not have is told exactly.
  while (at < length) {
    int64_t next = at;
    UChar32 scalar;
    U8_NEXT(utf8, next, length, scalar);
    if (scalar < 0) return U_INVALID_CHAR_FOUND;
    UChar units[2];
    int32_t count = 0;
    U16_APPEND_UNSAFE(units, count, scalar);
    // The longest escape sequence with its character.
    if (!make_room(encoder, 32)) return U_MEMORY_ALLOCATION_ERROR;
    const UChar *source = units;
    char *target = (char *)encoder->out + encoder->length;
    UErrorCode status = U_ZERO_ERROR;
    ucnv_fromUnicode(encoder->converter, &target, (char *)encoder->out + encoder->capacity, &source,
                     units + count, NULL, false, &status);
    if (status == U_INVALID_CHAR_FOUND || status == U_ILLEGAL_CHAR_FOUND) {
      UChar bad[8];
      int8_t bad_count = 8;
      UErrorCode ignored = U_ZERO_ERROR;
      ucnv_getInvalidUChars(encoder->converter, bad, &bad_count, &ignored);
      break;
    }
    if (U_FAILURE(status)) return status;
    encoder->length = (uint8_t *)target - encoder->out;
    at = next;
  }
  *used = at;
  *out = encoder->out;
  *out_length = encoder->length;
  return 0;
}
