#include "cstemmer.h"

#include <libstemmer.h>
#include <string.h>

cs_stemmer *cs_stemmer_open(const char *language) {
  return (cs_stemmer *)sb_stemmer_new(language, NULL);
}

void cs_stemmer_close(cs_stemmer *stemmer) { sb_stemmer_delete((struct sb_stemmer *)stemmer); }

int32_t cs_stemmer_stem(
    cs_stemmer *stemmer, const uint8_t *word, int32_t length, uint8_t *stem, int32_t capacity) {
  struct sb_stemmer *handle = (struct sb_stemmer *)stemmer;
  const sb_symbol *found = sb_stemmer_stem(handle, word, length);
  if (found == NULL) return -1;
  int32_t size = sb_stemmer_length(handle);
  if (size > capacity) return -1;
  memcpy(stem, found, (size_t)size);
  return size;
}
