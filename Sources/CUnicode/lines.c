#include "lines.h"

#include <string.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

void cu_lines_add(cu_lines *to, const char *label, const UChar *text, int32_t units) {
  char name[512];
  int32_t bytes = 0;
  UErrorCode status = U_ZERO_ERROR;
  u_strToUTF8(name, sizeof name, &bytes, text, units, &status);
  int32_t prefix = (int32_t)strlen(label);
  if (U_FAILURE(status) || bytes == 0 || to->length + prefix + bytes + 2 > to->capacity) return;
  memcpy(to->out + to->length, label, (size_t)prefix);
  to->out[to->length + prefix] = '\t';
  memcpy(to->out + to->length + prefix + 1, name, (size_t)bytes);
  to->out[to->length + prefix + 1 + bytes] = '\n';
  to->length += prefix + bytes + 2;
}

void cu_locale_of(const char *tag, char *locale, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  uloc_forLanguageTag(tag, locale, capacity, NULL, &status);
  if (U_FAILURE(status)) locale[0] = 0;
}
