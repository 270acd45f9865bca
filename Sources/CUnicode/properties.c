#include "cunicode.h"

#include <string.h>
#include <unicode/uchar.h>
#include <unicode/uloc.h>
#include <unicode/uscript.h>
#include <unicode/ustring.h>
#include <unicode/utypes.h>
#include <unicode/uversion.h>

const char *cu_icu_version(void) { return U_ICU_VERSION; }
const char *cu_unicode_version(void) { return U_UNICODE_VERSION; }
const char *cu_error_name(int error) { return u_errorName((UErrorCode)error); }

static UScriptCode script_of(uint32_t scalar) {
  UErrorCode status = U_ZERO_ERROR;
  return uscript_getScript((UChar32)scalar, &status);
}

int cu_token_class(uint32_t scalar) {
  if (u_isUWhiteSpace((UChar32)scalar)) return CU_SPACE;
  if (scalar == '_') return CU_WORD_PART;
  if (!(U_MASK(u_charType((UChar32)scalar)) & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)))
    return CU_ALONE;
  switch (script_of(scalar)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_HANGUL:
    case USCRIPT_THAI:
    case USCRIPT_LAO:
    case USCRIPT_KHMER:
    case USCRIPT_MYANMAR:
      return CU_ALONE;
    default:
      return CU_WORD_PART;
  }
}

bool cu_is_default_ignorable(uint32_t scalar) {
  return u_hasBinaryProperty((UChar32)scalar, UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
}

bool cu_ends_sentence(uint32_t scalar) {
  int32_t value = u_getIntPropertyValue((UChar32)scalar, UCHAR_SENTENCE_BREAK);
  return value == U_SB_STERM || value == U_SB_ATERM;
}

bool cu_is_alphabetic(uint32_t scalar) { return u_isUAlphabetic((UChar32)scalar); }

bool cu_is_cjk_letter(uint32_t scalar) {
  switch (script_of(scalar)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_BOPOMOFO:
      return true;
    default:
      return false;
  }
}

int cu_word_class(uint32_t scalar) {
  if (u_getIntPropertyValue((UChar32)scalar, UCHAR_LINE_BREAK) == U_LB_COMPLEX_CONTEXT)
    return CU_WORD_UNKNOWN;
  switch (script_of(scalar)) {
    case USCRIPT_HAN:
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
      return CU_WORD_UNKNOWN;
    default: break;
  }
  switch (u_getIntPropertyValue((UChar32)scalar, UCHAR_WORD_BREAK)) {
    case U_WB_ALETTER: return CU_WORD_LETTER;
    case U_WB_NUMERIC: return CU_WORD_NUMERIC;
    case U_WB_MIDLETTER: return CU_WORD_MID_LETTER;
    case U_WB_MIDNUM: return CU_WORD_MID_NUMBER;
    case U_WB_MIDNUMLET:
    case U_WB_SINGLE_QUOTE: return CU_WORD_MID_EITHER;
    case U_WB_EXTENDNUMLET: return CU_WORD_CONNECTOR;
    case U_WB_EXTEND:
    case U_WB_FORMAT:
    case U_WB_ZWJ: return CU_WORD_IGNORED;
    case U_WB_KATAKANA:
    case U_WB_HEBREW_LETTER: return CU_WORD_UNKNOWN;
    default: return CU_WORD_OTHER;
  }
}

int cu_general_category(uint32_t scalar) { return u_charType((UChar32)scalar); }

int32_t cu_likely_script(const char *tag, char *out, int32_t capacity) {
  UErrorCode status = U_ZERO_ERROR;
  char locale[ULOC_FULLNAME_CAPACITY], likely[ULOC_FULLNAME_CAPACITY];
  uloc_forLanguageTag(tag, locale, sizeof locale, NULL, &status);
  uloc_addLikelySubtags(locale, likely, sizeof likely, &status);
  int32_t length = uloc_getScript(likely, out, capacity, &status);
  return U_FAILURE(status) ? -1 : length;
}

int32_t cu_display_name(const char *tag, const char *in_language, uint8_t *out, int32_t capacity,
                        int *error) {
  UErrorCode status = U_ZERO_ERROR;
  char locale[ULOC_FULLNAME_CAPACITY];
  UChar name[256];
  int32_t length = -1;
  uloc_forLanguageTag(tag, locale, sizeof locale, NULL, &status);
  int32_t units = uloc_getDisplayName(locale, in_language, name, 256, &status);
  if (U_SUCCESS(status)) u_strToUTF8((char *)out, capacity, &length, name, units, &status);
  *error = status;
  return U_FAILURE(status) ? -1 : length;
}

bool cu_is_known_language(const char *language) {
  // ICU has an English name for every language CLDR knows; for the others it echoes the code.
  UErrorCode status = U_ZERO_ERROR;
  UChar name[128], code[16];
  int32_t units = uloc_getDisplayLanguage(language, "en", name, 128, &status);
  if (U_FAILURE(status) || status == U_USING_DEFAULT_WARNING || units == 0) return false;
  if (strlen(language) >= 16) return false;
  u_charsToUChars(language, code, (int32_t)strlen(language) + 1);
  return u_strcmp(name, code) != 0;
}
