#include "cunicode.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

// Entries for 256 scalars each, made when the first of them is asked for and kept for the process's life: all of them
// would take longer to make than most texts to read.
enum { PAGE = 256, PAGES = 0x110000 / PAGE };
static _Atomic(const uint32_t *) pages[PAGES];

int32_t cu_fold_scalar(uint32_t scalar, uint32_t *out, int32_t capacity) {
  if (scalar >= 0x80 && u_charType((UChar32)scalar) == U_OTHER_NUMBER) {
    if (capacity > 0) out[0] = scalar;
    return 1;
  }
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&status);
  UChar text[2], folded[64];
  int32_t units = 0;
  U16_APPEND_UNSAFE(text, units, scalar);
  int32_t length = unorm2_normalize(normalizer, text, units, folded, 64, &status);
  if (U_FAILURE(status)) {
    if (capacity > 0) out[0] = scalar;
    return 1;
  }
  int32_t count = 0;
  for (int32_t i = 0; i < length; count++) {
    UChar32 next;
    U16_NEXT(folded, i, length, next);
    if (count < capacity) out[count] = (uint32_t)next;
  }
  return count;
}

// Kind and flags of a scalar, without its fold.
static uint32_t described(uint32_t scalar) {
  const UChar32 c = (UChar32)scalar;
  const int category = u_charType(c);
  const bool alphabetic = u_isUAlphabetic(c);
  uint32_t entry = 0;
  switch (cu_token_class(scalar)) {
    case CU_SPACE: entry = CU_FOLDED_SPACE; break;
    case CU_WORD_PART: entry = CU_FOLDED_WORD_PART; break;
    default:
      entry = alphabetic ? CU_FOLDED_LETTER
                         : category == U_DECIMAL_DIGIT_NUMBER ? CU_FOLDED_DIGIT : CU_FOLDED_ALONE;
  }
  if (U_MASK(category) & U_GC_M_MASK) entry |= CU_FOLDED_MARK;
  if (alphabetic && scalar < 0x2E80) entry |= CU_FOLDED_ALPHABETIC;
  if (category == U_DECIMAL_DIGIT_NUMBER) entry |= CU_FOLDED_DECIMAL;
  return entry;
}

static uint32_t entry_of(uint32_t scalar, const UNormalizer2 *normalizer) {
  const uint32_t itself = described(scalar) | scalar;
  if (0xD800 <= scalar && scalar <= 0xDFFF) return itself | CU_FOLDED_JOINED;
  if (scalar >= 0x80 && u_charType((UChar32)scalar) == U_OTHER_NUMBER) return itself;
  uint32_t folded[1];
  const int32_t count = cu_fold_scalar(scalar, folded, 1);
  // What folds to nothing does not part its neighbours, but neither does it change them.
  if (count == 0) return CU_FOLDED_NOTHING | scalar;
  if (!normalizer || !unorm2_hasBoundaryBefore(normalizer, (UChar32)scalar))
    return itself | CU_FOLDED_JOINED;
  if (count > 1) return CU_FOLDED_SEVERAL | scalar;
  return described(folded[0]) | folded[0];
}

static const uint32_t *made_page(uint32_t number) {
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&status);
  if (U_FAILURE(status)) normalizer = NULL;
  uint32_t *page = malloc(PAGE * sizeof *page);
  if (!page) return NULL;
  for (uint32_t i = 0; i < PAGE; i++) page[i] = entry_of(number * PAGE + i, normalizer);
  const uint32_t *expected = NULL;
  if (atomic_compare_exchange_strong(&pages[number], &expected, page)) return page;
  free(page);
  return expected;
}

uint32_t cu_folded(uint32_t scalar) {
  if (scalar > 0x10FFFF) return scalar & CU_FOLDED_VALUE;
  const uint32_t number = scalar / PAGE;
  const uint32_t *page = atomic_load_explicit(&pages[number], memory_order_acquire);
  if (!page) page = made_page(number);
  if (page) return page[scalar % PAGE];
  // No memory for a page: the answer alone.
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2 *normalizer = unorm2_getNFKCCasefoldInstance(&status);
  return entry_of(scalar, U_FAILURE(status) ? NULL : normalizer);
}
