#include "cunicode.h"
#include "lines.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/ucurr.h>
#include <unicode/udat.h>
#include <unicode/uloc.h>
#include <unicode/unum.h>
#include <unicode/ustring.h>

int cu_digit_value(uint32_t scalar) { return u_charDigitValue((UChar32)scalar); }
uint32_t cu_lower(uint32_t scalar) { return (uint32_t)u_tolower((UChar32)scalar); }

int32_t cu_calendar_names(const char *tag, int kind, uint8_t *out, int32_t capacity) {
  static const UDateFormatSymbolType types[2][4] = {
      {UDAT_MONTHS, UDAT_STANDALONE_MONTHS, UDAT_SHORT_MONTHS, UDAT_STANDALONE_SHORT_MONTHS},
      {UDAT_WEEKDAYS, UDAT_STANDALONE_WEEKDAYS, UDAT_SHORT_WEEKDAYS,
       UDAT_STANDALONE_SHORT_WEEKDAYS}};
  char locale[ULOC_FULLNAME_CAPACITY];
  cu_locale_of(tag, locale, sizeof locale);
  UErrorCode status = U_ZERO_ERROR;
  UChar pattern[] = {'y', 0};
  // Names of the Gregorian calendar whatever the locale prefers.
  char gregorian[ULOC_FULLNAME_CAPACITY + 32];
  strcpy(gregorian, locale);
  uloc_setKeywordValue("calendar", "gregorian", gregorian, sizeof gregorian, &status);
  UDateFormat *format = udat_open(UDAT_PATTERN, UDAT_PATTERN, gregorian, NULL, 0, pattern, 1, &status);
  cu_lines to = {out, 0, capacity};
  if (U_SUCCESS(status)) {
    for (int width = 0; width < 4; width++) {
      UDateFormatSymbolType type = types[kind == CU_WEEKDAYS][width];
      int32_t count = udat_countSymbols(format, type);
      // Weekdays are counted from 1, Sunday; months from 0.
      for (int32_t i = kind == CU_WEEKDAYS; i < count; i++) {
        UChar name[128];
        UErrorCode local = U_ZERO_ERROR;
        int32_t units = udat_getSymbols(format, type, i, name, 128, &local);
        if (U_FAILURE(local) || units > 120) continue;
        int number = kind == CU_WEEKDAYS ? (i + 5) % 7 + 1 : i + 1;
        char label[4] = {(char)('0' + width), (char)('0' + number / 10), (char)('0' + number % 10), 0};
        cu_lines_add(&to, label, name, units);
      }
    }
  }
  if (format) udat_close(format);
  return to.length;
}

int32_t cu_date_order(const char *tag, char *out) {
  char locale[ULOC_FULLNAME_CAPACITY];
  cu_locale_of(tag, locale, sizeof locale);
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format = udat_open(UDAT_NONE, UDAT_SHORT, locale, NULL, 0, NULL, 0, &status);
  UChar pattern[128];
  int32_t units = U_SUCCESS(status) ? udat_toPattern(format, false, pattern, 128, &status) : 0;
  int32_t length = 0;
  for (int32_t i = 0; U_SUCCESS(status) && i < units && i < 128; i++) {
    char field = pattern[i] == 'M' || pattern[i] == 'L' ? 'm'
                 : pattern[i] == 'd'                    ? 'd'
                 : pattern[i] == 'y'                    ? 'y'
                                                        : 0;
    if (field && length < 3 && !memchr(out, field, (size_t)length)) out[length++] = field;
  }
  if (format) udat_close(format);
  return length;
}

int32_t cu_currency_names(const char *tag, const char *codes, uint8_t *out, int32_t capacity) {
  static const char *const plurals[] = {"one", "few", "many", "other"};
  char locale[ULOC_FULLNAME_CAPACITY];
  cu_locale_of(tag, locale, sizeof locale);
  cu_lines to = {out, 0, capacity};
  for (const char *code = codes; strlen(code) >= 3; code += code[3] ? 4 : 3) {
    char label[4] = {code[0], code[1], code[2], 0};
    UChar wide[4];
    u_charsToUChars(label, wide, 4);
    for (int style = 0; style < 2 + 4; style++) {
      UErrorCode status = U_ZERO_ERROR;
      int32_t units = 0;
      UBool choice = false;
      const UChar *name =
          style < 2 ? ucurr_getName(wide, locale, style ? UCURR_LONG_NAME : UCURR_SYMBOL_NAME,
                                    &choice, &units, &status)
                    : ucurr_getPluralName(wide, locale, &choice, plurals[style - 2], &units, &status);
      // A name out of the root locale is the code again.
      if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING || !name) continue;
      cu_lines_add(&to, label, name, units);
    }
  }
  return to.length;
}

bool cu_has_decimal_comma(const char *tag) {
  char locale[ULOC_FULLNAME_CAPACITY];
  cu_locale_of(tag, locale, sizeof locale);
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_DECIMAL, NULL, 0, locale, NULL, &status);
  UChar symbol[16];
  int32_t units = U_SUCCESS(status) ? unum_getSymbol(format, UNUM_DECIMAL_SEPARATOR_SYMBOL, symbol,
                                                     16, &status)
                                    : 0;
  if (format) unum_close(format);
  return U_SUCCESS(status) && units > 0 && symbol[0] == ',';
}

int32_t cu_spelled_numbers(const char *tag, int32_t limit, uint8_t *out, int32_t capacity) {
  char locale[ULOC_FULLNAME_CAPACITY];
  cu_locale_of(tag, locale, sizeof locale);
  UErrorCode status = U_ZERO_ERROR;
  UNumberFormat *format = unum_open(UNUM_SPELLOUT, NULL, 0, locale, NULL, &status);
  cu_lines to = {out, 0, capacity};
  for (int32_t i = 0; U_SUCCESS(status) && i < limit; i++) {
    UChar name[128];
    char label[16];
    UErrorCode local = U_ZERO_ERROR;
    int32_t units = unum_format(format, i, name, 128, NULL, &local);
    if (U_FAILURE(local) || units > 120) continue;
    int32_t length = 0;
    for (int32_t power = 1000; power > 0; power /= 10) label[length++] = (char)('0' + i / power % 10);
    label[length] = 0;
    cu_lines_add(&to, label, name, units);
  }
  if (format) unum_close(format);
  return to.length;
}
