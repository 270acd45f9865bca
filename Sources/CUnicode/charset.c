#include "cunicode.h"
#include "repairs.h"

#include <stdlib.h>
#include <string.h>
#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>
#include <unicode/ucsdet.h>
#include <unicode/ustring.h>

enum { UNITS = 8192 };

struct cu_decoder {
  UConverter *converter;
  const cu_repairs *repairs;  // what the converter's table has wrong, or NULL
  int64_t consumed, faults, first_fault;
  uint8_t *out;
  int64_t length, capacity;
  UChar lead;  // a lead surrogate whose trail is still in the converter, or 0
  UChar units[UNITS];
  int32_t offsets[UNITS];
  UChar repaired[2 * UNITS];
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
  decoder->repairs = cu_repairs_of(converter);
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

static bool append(cu_decoder *decoder, const UChar *units, int32_t count) {
  int64_t needed = decoder->length + (int64_t)count * 3 + 4;
  if (needed > decoder->capacity) {
    uint8_t *out = realloc(decoder->out, (size_t)needed * 2);
    if (!out) return false;
    decoder->out = out;
    decoder->capacity = needed * 2;
  }
  UErrorCode status = U_ZERO_ERROR;
  int32_t length = 0;
  u_strToUTF8WithSub((char *)decoder->out + decoder->length, (int32_t)(count * 3 + 4), &length,
                     units, count, 0xFFFD, NULL, &status);
  decoder->length += length;
  return U_SUCCESS(status);
}

static UChar fault(cu_decoder *decoder, int64_t offset) {
  if (decoder->first_fault < 0) decoder->first_fault = offset;
  decoder->faults++;
  return 0xFFFD;
}

// Repairs the units from `first` on and appends all. `base` and `pending` place `offsets`: a negative one is that
// of a character whose first bytes came with an earlier call.
static bool append_repaired(cu_decoder *decoder, int32_t first, int32_t count, int64_t base,
                            int32_t pending) {
  UChar *to = decoder->repaired;
  for (int32_t i = 0; i < count; i++) {
    UChar unit = decoder->units[i];
    const cu_repair *repair = i >= first ? cu_repair_of(decoder->repairs, unit) : NULL;
    if (repair) {
      *to++ = repair->to[0];
      if (repair->to[1]) *to++ = repair->to[1];
    } else if (i >= first && decoder->repairs->rejects_private && unit >= 0xE000 && unit <= 0xF8FF) {
      int32_t offset = decoder->offsets[i];
      *to++ = fault(decoder, base + (offset < 0 ? -pending : offset));
    } else {
      *to++ = unit;
    }
  }
  return append(decoder, decoder->repaired, (int32_t)(to - decoder->repaired));
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
    int32_t first = (int32_t)(target - decoder->units);
    int64_t base = decoder->consumed + (source - start);
    UErrorCode status = U_ZERO_ERROR;
    int32_t pending = decoder->repairs ? ucnv_toUCountPending(decoder->converter, &status) : 0;
    status = U_ZERO_ERROR;
    // One unit is kept free for the replacement character.
    ucnv_toUnicode(decoder->converter, &target, decoder->units + UNITS - 1, &source, limit,
                   decoder->repairs ? decoder->offsets + first : NULL, last, &status);
    bool full = status == U_BUFFER_OVERFLOW_ERROR;
    bool damaged = U_FAILURE(status) && !full;
    if (damaged && status != U_ILLEGAL_CHAR_FOUND && status != U_INVALID_CHAR_FOUND &&
        status != U_TRUNCATED_CHAR_FOUND)
      return status;
    if (full && target > decoder->units && U16_IS_LEAD(target[-1])) decoder->lead = *--target;
    int32_t count = (int32_t)(target - decoder->units);
    if (!(decoder->repairs ? append_repaired(decoder, first, count, base, pending)
                           : append(decoder, decoder->units, count)))
      return U_MEMORY_ALLOCATION_ERROR;
    if (damaged) {
      char bad[32];
      int8_t bytes_bad = sizeof bad;
      UErrorCode ignored = U_ZERO_ERROR;
      ucnv_getInvalidChars(decoder->converter, bad, &bytes_bad, &ignored);
      UChar unit;
      if (decoder->repairs && decoder->repairs->has_euro_at_80 && bytes_bad == 1 &&
          (uint8_t)bad[0] == 0x80)
        unit = 0x20AC;
      else
        unit = fault(decoder, decoder->consumed + (source - start) - bytes_bad);
      if (!append(decoder, &unit, 1)) return U_MEMORY_ALLOCATION_ERROR;
    }
    if (!full && !damaged) break;
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
