#include "cunicode.h"
#include "lines.h"

#include <string.h>
#include <unicode/ucal.h>
#include <unicode/udat.h>
#include <unicode/uenum.h>
#include <unicode/uloc.h>
#include <unicode/ustring.h>

static void add_countries(cu_lines *to, const char *locale) {
  for (const char *const *code = uloc_getISOCountries(); *code; code++) {
    char place[ULOC_FULLNAME_CAPACITY] = "und_";
    strncat(place, *code, 8);
    UChar name[256];
    UErrorCode status = U_ZERO_ERROR;
    int32_t units = uloc_getDisplayCountry(place, locale, name, 256, &status);
    // A name out of the root locale is the code again.
    if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING) continue;
    cu_lines_add(to, *code, name, units);
  }
}

// One city for each time zone that is a place: the pattern VVV.
static void add_cities(cu_lines *to, const char *locale) {
  static const UChar pattern[] = {'V', 'V', 'V', 0};
  UErrorCode status = U_ZERO_ERROR;
  UDateFormat *format = udat_open(UDAT_PATTERN, UDAT_PATTERN, locale, NULL, 0, pattern, 3, &status);
  UEnumeration *zones =
      ucal_openTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, NULL, NULL, &status);
  int32_t length = 0;
  const UChar *zone;
  while (U_SUCCESS(status) && (zone = uenum_unext(zones, &length, &status)) != NULL) {
    UErrorCode own = U_ZERO_ERROR;
    UCalendar *calendar = ucal_open(zone, length, locale, UCAL_GREGORIAN, &own);
    if (U_SUCCESS(own)) {
      udat_setCalendar(format, calendar);
      UChar name[256];
      int32_t units = udat_format(format, 0, name, 256, NULL, &own);
      char label[64];
      if (U_SUCCESS(own) && length < (int32_t)sizeof label) {
        u_UCharsToChars(zone, label, length);
        label[length] = 0;
        cu_lines_add(to, label, name, units);
      }
    }
    if (calendar) ucal_close(calendar);
  }
  if (zones) uenum_close(zones);
  if (format) udat_close(format);
}

int32_t cu_place_names(const char *tag, uint8_t *out, int32_t capacity) {
  char locale[ULOC_FULLNAME_CAPACITY];
  cu_locale_of(tag, locale, sizeof locale);
  cu_lines to = {out, 0, capacity};
  add_countries(&to, locale);
  add_cities(&to, locale);
  return to.length;
}
