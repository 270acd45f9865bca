#pragma once

// libstemmer behind a fence: opaque handles and bytes only. All text is UTF-8.

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

typedef struct cs_stemmer cs_stemmer;
// For an ISO 639 code of two or three letters, such as "en"; NULL where there is no stemmer. One per task.
cs_stemmer *_Nullable cs_stemmer_open(const char *_Nonnull language);
void cs_stemmer_close(cs_stemmer *_Nonnull stemmer);
// Writes the stem of a lower-case word and returns its length in bytes, never more than `capacity`; -1 where memory
// or the capacity did not do.
int32_t cs_stemmer_stem(
    cs_stemmer *_Nonnull stemmer, const uint8_t *_Nonnull word, int32_t length,
    uint8_t *_Nonnull stem, int32_t capacity);

#ifdef __cplusplus
}
#endif
