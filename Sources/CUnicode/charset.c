#include "cunicode.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>

enum { UNITS = 8192 };

struct cu_decoder {
  UConverter *converter;
  int64_t consumed, faults, first_fault;
  uint8_t *out;
  int64_t length, capacity;
  UChar lead;  // a lead surrogate whose trail is still in the converter, or 0
  UChar units[UNITS];
};

cu_decoder *cu_decoder_open(const char *name, int *error) {
  UErrorCode status = U_ZERO_ERROR;
  UConverter *converter = ucnv_open(name, &status);
  ucnv_setToUCallBack(converter, UCNV_TO_U_CALLBACK_STOP, NULL, NULL, NULL, &status);
  cu_decoder *decoder = U_SUCCESS(status) ? calloc(1, sizeof *decoder) : NULL;
  if (!decoder) {
    if (U_SUCCESS(status)) status = U_MEMORY_ALLOCATION_ERROR;
    ucnv_close(converter);
    *error = status;
    return NULL;
  }
  decoder->converter = converter;
  decoder->first_fault = -1;
  *error = 0;
  return decoder;
}

void cu_decoder_close(cu_decoder *decoder) {
  ucnv_close(decoder->converter);
  free(decoder->out);
  free(decoder);
}

const char *cu_decoder_name(const cu_decoder *decoder) {
  UErrorCode status = U_ZERO_ERROR;
  const char *name = ucnv_getName(decoder->converter, &status);
  if (U_FAILURE(status) || !name) return "unknown";
  const char *standards[] = {"MIME", "IANA"};
  for (int i = 0; i < 2; i++) {
    status = U_ZERO_ERROR;
    const char *usual = ucnv_getStandardName(name, standards[i], &status);
    if (usual) return usual;
  }
  return name;
}

static bool append(cu_decoder *decoder, int32_t units) {
  int64_t needed = decoder->length + (int64_t)units * 3 + 4;
  if (needed > decoder->capacity) {
    uint8_t *out = realloc(decoder->out, (size_t)needed * 2);
    if (!out) return false;
    decoder->out = out;
    decoder->capacity = needed * 2;
  }
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  u_strToUTF8WithSub((char *)decoder->out + decoder->length, (int32_t)(units * 3 + 4), &length,
                     decoder->units, units, 0xFFFD, NULL, &status);
  decoder->length += length;
  return U_SUCCESS(status);
}

int cu_decoder_feed(cu_decoder *decoder, const uint8_t *bytes, int64_t length, bool last,
                    const uint8_t **out, int64_t *out_length) {
  static const char nothing[1];
  const char *start = bytes ? (const char *)bytes : nothing;
  const char *source = start, *limit = start + length;
  decoder->length = 0;
  while (true) {
    UChar *target = decoder->units;
    if (decoder->lead) *target++ = decoder->lead;
    decoder->lead = 0;
    UErrorCode status = U_ZERO_ERROR;
    // One unit is kept free for the replacement character.
    ucnv_toUnicode(decoder->converter, &target, decoder->units + UNITS - 1, &source, limit, NULL,
                   last, &status);
    bool full = status == U_BUFFER_OVERFLOW_ERROR;
    if (U_FAILURE(status) && !full) {
      if (status != U_ILLEGAL_CHAR_FOUND && status != U_INVALID_CHAR_FOUND &&
          status != U_TRUNCATED_CHAR_FOUND)
        return status;
      char bad[32];
      int8_t count = sizeof bad;
      UErrorCode ignored = U_ZERO_ERROR;
      ucnv_getInvalidChars(decoder->converter, bad, &count, &ignored);
      if (decoder->first_fault < 0)
        decoder->first_fault = decoder->consumed + (source - start) - count;
      decoder->faults++;
      *target++ = 0xFFFD;
      full = true;
    }
    if (full && target > decoder->units && U16_IS_LEAD(target[-1])) decoder->lead = *--target;
    if (!append(decoder, (int32_t)(target - decoder->units))) return U_MEMORY_ALLOCATION_ERROR;
    if (!full) break;
  }
  decoder->consumed += length;
  *out = decoder->out;
  *out_length = decoder->length;
  return 0;
}

int64_t cu_decoder_faults(const cu_decoder *decoder) { return decoder->faults; }
int64_t cu_decoder_first_fault(const cu_decoder *decoder) { return decoder->first_fault; }

int32_t cu_detect_charset(const uint8_t *bytes, int32_t length, const char **names,
                          int32_t *confidences, int32_t capacity, int *error) {
  UErrorCode status = U_ZERO_ERROR;
  UCharsetDetector *detector = ucsdet_open(&status);
  ucsdet_setText(detector, (const char *)bytes, length, &status);
  int32_t found = 0;
  const UCharsetMatch **matches = ucsdet_detectAll(detector, &found, &status);
  int32_t count = 0;
  for (int32_t i = 0; U_SUCCESS(status) && i < found && count < capacity; i++) {
    const char *name = ucsdet_getName(matches[i], &status);
    int32_t confidence = ucsdet_getConfidence(matches[i], &status);
    if (U_FAILURE(status)) break;
    names[count] = name;  // a literal inside ICU
    confidences[count++] = confidence;
  }
  ucsdet_close(detector);
  *error = status;
  return U_FAILURE(status) ? -1 : count;
}
