#include <stdatomic.h>
#include <stdlib.h>

#define XXH_INLINE_ALL
#include <xxhash.h>

#include "cmatch.h"

struct cm_image {
  const uint8_t *bytes;
  size_t size;
  const uint64_t *checksums;
  // A bit for each block that was compared and found whole.
  _Atomic uint64_t *whole;
};

uint64_t cm_checksum(const uint8_t *bytes, size_t size) { return XXH3_64bits(bytes, size); }

cm_image *cm_image_create(const uint8_t *bytes, size_t size, const uint64_t *checksums) {
  cm_image *image = calloc(1, sizeof *image);
  if (!image) return NULL;
  image->bytes = bytes;
  image->size = size;
  image->checksums = checksums;
  if (checksums) {
    size_t blocks = (size + CM_BLOCK - 1) / CM_BLOCK;
    image->whole = calloc(blocks / 64 + 1, sizeof *image->whole);
    if (!image->whole) {
      free(image);
      return NULL;
    }
  }
  return image;
}

void cm_image_destroy(cm_image *image) {
  if (!image) return;
  free(image->whole);
  free(image);
}

const uint8_t *cm_image_bytes(const cm_image *image) { return image->bytes; }

static bool check_block(const cm_image *image, size_t block) {
  size_t start = block * CM_BLOCK;
  size_t length = image->size - start < CM_BLOCK ? image->size - start : CM_BLOCK;
  if (cm_checksum(image->bytes + start, length) != image->checksums[block]) return false;
  atomic_fetch_or_explicit(&image->whole[block / 64], 1ull << (block % 64), memory_order_relaxed);
  return true;
}

bool cm_image_holds(const cm_image *image, size_t offset, size_t length) {
  if (offset > image->size || length > image->size - offset) return false;
  if (!image->checksums || length == 0) return true;
  size_t last = (offset + length - 1) / CM_BLOCK;
  for (size_t block = offset / CM_BLOCK; block <= last; block++) {
    uint64_t known = atomic_load_explicit(&image->whole[block / 64], memory_order_relaxed);
    if (!(known >> (block % 64) & 1) && !check_block(image, block)) return false;
  }
  return true;
}
