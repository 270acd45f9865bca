#include "cunicode.h"

#include <pthread.h>
#include <stdlib.h>
#include <string.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/uset.h>
#include <unicode/ustring.h>
#include <unicode/utrans.h>

// A growing UTF-16 buffer that starts on the stack.
typedef struct {
  UChar *text;
  int32_t length, capacity;
  UChar local[512];
} buffer;

static void buffer_init(buffer *b) {
  b->text = b->local;
  b->length = 0;
  b->capacity = 512;
}

static void buffer_free(buffer *b) {
  if (b->text != b->local) free(b->text);
}

static bool buffer_reserve(buffer *b, int32_t capacity) {
  if (capacity <= b->capacity) return true;
  UChar *text = malloc((size_t)capacity * sizeof(UChar));
  if (!text) return false;
  memcpy(text, b->text, (size_t)b->length * sizeof(UChar));
  if (b->text != b->local) free(b->text);
  b->text = text;
  b->capacity = capacity;
  return true;
}

static bool buffer_from_utf8(buffer *b, const uint8_t *utf8, int32_t length, UErrorCode *status) {
  buffer_init(b);
  if (!buffer_reserve(b, length + 1)) {
    *status = U_MEMORY_ALLOCATION_ERROR;
    return false;
  }
  u_strFromUTF8(b->text, b->capacity, &b->length, (const char *)utf8, length, status);
  if (*status == U_STRING_NOT_TERMINATED_WARNING) *status = U_ZERO_ERROR;
  return U_SUCCESS(*status);
}

static int32_t utf8_out(const UChar *text, int32_t units, uint8_t *out, int32_t capacity,
                        UErrorCode *status) {
  int32_t length = 0;
  u_strToUTF8((char *)out, capacity, &length, text, units, status);
  if (*status == U_BUFFER_OVERFLOW_ERROR || *status == U_STRING_NOT_TERMINATED_WARNING)
    *status = U_ZERO_ERROR;
  return U_FAILURE(*status) ? -1 : length;
}

// Appends the normalised form of text[0, units) to `to`.
static void append_normalized(buffer *to, const UNormalizer2 *normalizer, const UChar *text,
                              int32_t units, UErrorCode *status) {
  if (units == 0 || U_FAILURE(*status)) return;
  for (int round = 0; round < 2; round++) {
    int32_t room = to->capacity - to->length;
    UErrorCode local = U_ZERO_ERROR;
    int32_t needed = unorm2_normalize(normalizer, text, units, to->text + to->length, room, &local);
    if (local == U_BUFFER_OVERFLOW_ERROR && round == 0) {
      if (!buffer_reserve(to, (to->length + needed) * 2 + 16)) {
        *status = U_MEMORY_ALLOCATION_ERROR;
        return;
      }
      continue;
    }
    if (U_FAILURE(local)) *status = local;
    else to->length += needed;
    return;
  }
}

int32_t cu_nfc(const uint8_t *utf8, int32_t length, uint8_t *out, int32_t capacity, int *error) {
  UErrorCode status = U_ZERO_ERROR;
  buffer in, result;
  int32_t written = -1;
  buffer_init(&result);
  if (buffer_from_utf8(&in, utf8, length, &status)) {
    append_normalized(&result, unorm2_getNFCInstance(&status), in.text, in.length, &status);
    if (U_SUCCESS(status)) written = utf8_out(result.text, result.length, out, capacity, &status);
  }
  buffer_free(&in);
  buffer_free(&result);
  *error = status;
  return written;
}

static int32_t collapse_white_space(UChar *text, int32_t length) {
  int32_t to = 0;
  bool space = false;
  for (int32_t i = 0; i < length; i++) {
    // Every White_Space scalar is in the basic plane.
    if (u_isUWhiteSpace(text[i])) {
      space = to > 0;
    } else {
      if (space) text[to++] = ' ';
      space = false;
      text[to++] = text[i];
    }
  }
  return to;
}

int32_t cu_fold(const uint8_t *utf8, int32_t length, uint8_t *out, int32_t capacity, int *error) {
  UErrorCode status = U_ZERO_ERROR;
  buffer in, result;
  int32_t written = -1;
  buffer_init(&result);
  const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&status);
  if (U_SUCCESS(status) && buffer_from_utf8(&in, utf8, length, &status)) {
    int32_t start = 0, i = 0;
    while (i < in.length && U_SUCCESS(status)) {
      int32_t at = i;
      UChar32 scalar;
      U16_NEXT(in.text, i, in.length, scalar);
      if (scalar < 0x80 || u_charType(scalar) != U_OTHER_NUMBER) continue;
      append_normalized(&result, normalizer, in.text + start, at - start, &status);
      if (U_SUCCESS(status) && !buffer_reserve(&result, result.length * 2 + 16))
        status = U_MEMORY_ALLOCATION_ERROR;
      if (U_SUCCESS(status))
        for (int32_t j = at; j < i; j++) result.text[result.length++] = in.text[j];
      start = i;
    }
    append_normalized(&result, normalizer, in.text + start, in.length - start, &status);
    if (U_SUCCESS(status)) {
      result.length = collapse_white_space(result.text, result.length);
      written = utf8_out(result.text, result.length, out, capacity, &status);
    }
    buffer_free(&in);
  }
  buffer_free(&result);
  *error = status;
  return written;
}

enum { TRANSLITERATORS = 8 };
static struct {
  char identifier[96];
  UTransliterator *transliterator;
} cache[TRANSLITERATORS];
static pthread_mutex_t cache_lock = PTHREAD_MUTEX_INITIALIZER;

// Call with the lock held. Opening one can take milliseconds, hence the cache.
static UTransliterator *transliterator_for(const char *identifier, UErrorCode *status) {
  for (int i = 0; i < TRANSLITERATORS; i++) {
    if (cache[i].transliterator && strcmp(cache[i].identifier, identifier) == 0)
      return cache[i].transliterator;
    if (cache[i].transliterator) continue;
    if (strlen(identifier) >= sizeof cache[i].identifier) break;
    UChar name[96];
    u_charsToUChars(identifier, name, (int32_t)strlen(identifier) + 1);
    cache[i].transliterator = utrans_openU(name, -1, UTRANS_FORWARD, NULL, 0, NULL, status);
    if (U_FAILURE(*status)) cache[i].transliterator = NULL;
    else strcpy(cache[i].identifier, identifier);
    return cache[i].transliterator;
  }
  *status = U_ILLEGAL_ARGUMENT_ERROR;
  return NULL;
}

bool cu_is_inert(const char *identifier, const uint8_t *utf8, int32_t length) {
  static USet *changed = NULL;
  static char known[96];
  UErrorCode status = U_ZERO_ERROR;
  pthread_mutex_lock(&cache_lock);
  if (!changed && strlen(identifier) < sizeof known) {
    UTransliterator *transliterator = transliterator_for(identifier, &status);
    if (transliterator) {
      changed = utrans_getSourceSet(transliterator, true, NULL, &status);
      if (U_SUCCESS(status)) uset_freeze(changed);
      else changed = NULL;
      strcpy(known, identifier);
    }
  }
  USet *set = changed && strcmp(known, identifier) == 0 ? changed : NULL;
  pthread_mutex_unlock(&cache_lock);
  return set && uset_spanUTF8(set, (const char *)utf8, length, USET_SPAN_NOT_CONTAINED) == length;
}

int32_t cu_transliterate(const char *identifier, const uint8_t *utf8, int32_t length, uint8_t *out,
                         int32_t capacity, int *error) {
  UErrorCode status = U_ZERO_ERROR;
  buffer text;
  int32_t written = -1;
  if (buffer_from_utf8(&text, utf8, length, &status)) {
    // ICU keeps per-rule scratch state behind a lock of its own; ours also covers the cache.
    pthread_mutex_lock(&cache_lock);
    UTransliterator *transliterator = transliterator_for(identifier, &status);
    for (int round = 0; transliterator && U_SUCCESS(status) && round < 4; round++) {
      if (!buffer_reserve(&text, (text.length + 16) << (3 + round))) {
        status = U_MEMORY_ALLOCATION_ERROR;
        break;
      }
      int32_t units = text.length, limit = text.length, kept = text.length;
      UErrorCode local = U_ZERO_ERROR;
      utrans_transUChars(transliterator, text.text, &units, text.capacity, 0, &limit, &local);
      if (local == U_BUFFER_OVERFLOW_ERROR) {
        text.length = kept;
        UErrorCode again = U_ZERO_ERROR;
        u_strFromUTF8(text.text, text.capacity, &text.length, (const char *)utf8, length, &again);
        continue;
      }
      status = local == U_STRING_NOT_TERMINATED_WARNING ? U_ZERO_ERROR : local;
      text.length = units;
      break;
    }
    pthread_mutex_unlock(&cache_lock);
    if (U_SUCCESS(status)) written = utf8_out(text.text, text.length, out, capacity, &status);
  }
  buffer_free(&text);
  *error = status;
  return written;
}
