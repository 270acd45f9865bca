#include <stdlib.h>
#include <string.h>

#include "cmatch.h"

// Edit distance by bits, in the band of diagonals that a path of few enough edits can reach.
//
// Myers (1999), "A fast bit-vector algorithm for approximate string matching"; the band that slides
// down a row each column is Hyyrö's (2003), "A bit-vector algorithm for computing Levenshtein and
// Damerau edit distances"; which diagonals suffice is Ukkonen's (1985), "Algorithms for approximate
// string matching".

// Zero words before and after each mask, so that a window of up to `UNROLLED` words may begin or end
// outside of the pattern.
enum { UNROLLED = 4, PAD = UNROLLED + 1 };

struct cm_pattern {
  size_t symbols;
  size_t count;
  size_t blocks;
  size_t stride;
  // For each symbol the number of its mask; 0 is the mask of symbols that the pattern has not.
  uint16_t *rows;
  uint64_t *masks;
  size_t capacity;
  // Symbols that have a row, to be cleared.
  uint32_t *used;
  size_t used_count;
  // Three words a block of the band.
  uint64_t *columns;
};

cm_pattern *cm_pattern_create(size_t symbols) {
  cm_pattern *pattern = calloc(1, sizeof *pattern);
  if (!pattern) return NULL;
  pattern->symbols = symbols;
  pattern->rows = calloc(symbols + 1, sizeof *pattern->rows);
  pattern->used = malloc(CM_PATTERN_LIMIT * sizeof *pattern->used);
  pattern->columns = malloc(3 * (CM_PATTERN_LIMIT / 64 + 2) * sizeof *pattern->columns);
  if (!pattern->rows || !pattern->used || !pattern->columns) {
    cm_pattern_destroy(pattern);
    return NULL;
  }
  return pattern;
}

void cm_pattern_destroy(cm_pattern *pattern) {
  if (!pattern) return;
  free(pattern->rows);
  free(pattern->masks);
  free(pattern->used);
  free(pattern->columns);
  free(pattern);
}

bool cm_pattern_set(cm_pattern *pattern, const uint32_t *symbols, size_t count) {
  for (size_t i = 0; i < pattern->used_count; i++) pattern->rows[pattern->used[i]] = 0;
  pattern->used_count = 0;
  pattern->count = 0;
  if (count > CM_PATTERN_LIMIT) return false;
  size_t rows = 1;
  for (size_t i = 0; i < count; i++) {
    if (symbols[i] >= pattern->symbols || pattern->rows[symbols[i]]) continue;
    pattern->rows[symbols[i]] = (uint16_t)rows++;
    pattern->used[pattern->used_count++] = symbols[i];
  }
  pattern->blocks = count ? (count + 63) / 64 : 1;
  pattern->stride = pattern->blocks + 2 * PAD;
  size_t needed = rows * pattern->stride;
  if (needed > pattern->capacity) {
    free(pattern->masks);
    pattern->masks = malloc(needed * sizeof *pattern->masks);
    pattern->capacity = pattern->masks ? needed : 0;
    if (!pattern->masks) {
      for (size_t i = 0; i < pattern->used_count; i++) pattern->rows[pattern->used[i]] = 0;
      pattern->used_count = 0;
      return false;
    }
  }
  memset(pattern->masks, 0, needed * sizeof *pattern->masks);
  for (size_t i = 0; i < count; i++)
    if (symbols[i] < pattern->symbols)
      pattern->masks[pattern->rows[symbols[i]] * pattern->stride + PAD + i / 64] |= 1ull << (i % 64);
  pattern->count = count;
  return true;
}

static inline uint64_t mask_word(const cm_pattern *pattern, const uint64_t *mask, int64_t word,
                                 bool is_padded) {
  return is_padded || (word >= 0 && word < (int64_t)pattern->blocks) ? mask[word] : 0;
}

// All widths of text and band share this; where `words` is a constant the loops over it unroll.
//
// Bit t of the window in column j (from 1) is row j + t - above. VP and VN are kept as the next column
// needs them, a row further down. The score follows the diagonal that ends in the last cell: it never
// falls, so that the first score above the limit ends the search.
static inline __attribute__((always_inline)) uint32_t band(
    const cm_pattern *pattern, const void *text, size_t count, uint32_t limit, bool is_wide,
    int64_t words, bool is_padded, uint64_t *vp, uint64_t *vn, uint64_t *d0) {
  int64_t delta = (int64_t)count - (int64_t)pattern->count;
  int64_t apart = delta < 0 ? -delta : delta;
  int64_t above = ((int64_t)limit - apart) / 2 + (delta > 0 ? delta : 0);
  int64_t last = above - delta;
  uint32_t score = delta < 0 ? (uint32_t)apart : 0;
  for (int64_t w = 0; w < words; w++) {
    int64_t zeros = above - 64 * w;
    vp[w] = zeros <= 0 ? ~0ull : zeros >= 64 ? 0 : ~0ull << zeros;
    vn[w] = 0;
  }
  for (size_t j = 0; j < count; j++) {
    uint32_t symbol = is_wide ? ((const uint32_t *)text)[j] : ((const uint16_t *)text)[j];
    const uint64_t *mask = pattern->masks + pattern->rows[symbol] * pattern->stride + PAD;
    int64_t start = (int64_t)j - above;
    int64_t word = start >> 6;
    unsigned shift = (unsigned)(start & 63);
    uint64_t carry = 0;
    for (int64_t w = 0; w < words; w++) {
      uint64_t equal = mask_word(pattern, mask, word + w, is_padded) >> shift |
                       mask_word(pattern, mask, word + w + 1, is_padded) << 1 << (63 - shift);
      uint64_t sum = (equal & vp[w]) + carry;
      carry = sum < carry;
      sum += vp[w];
      carry |= sum < vp[w];
      d0[w] = (sum ^ vp[w]) | equal | vn[w];
    }
    score += !(d0[last / 64] >> (last % 64) & 1);
    if (score > limit) return score;
    for (int64_t w = 0; w < words; w++) {
      uint64_t plus = vn[w] | ~(d0[w] | vp[w]);
      uint64_t minus = d0[w] & vp[w];
      uint64_t down = d0[w] >> 1 | (w + 1 < words ? d0[w + 1] << 63 : 0);
      vp[w] = minus | ~(down | plus);
      vn[w] = down & plus;
    }
  }
  return score;
}

static inline __attribute__((always_inline)) uint32_t distance(
    cm_pattern *pattern, const void *text, size_t count, uint32_t limit, bool is_wide) {
  size_t apart = pattern->count > count ? pattern->count - count : count - pattern->count;
  size_t longer = pattern->count > count ? pattern->count : count;
  if (apart > limit) return limit + 1;
  if (pattern->count == 0 || count == 0) return (uint32_t)longer;
  uint32_t most = limit < longer ? limit : (uint32_t)longer;
  size_t words = ((most - apart) / 2 * 2 + apart + 64) / 64;
  uint64_t vp[UNROLLED], vn[UNROLLED], d0[UNROLLED];
  uint32_t found;
  switch (words) {
    case 1: found = band(pattern, text, count, most, is_wide, 1, true, vp, vn, d0); break;
    case 2: found = band(pattern, text, count, most, is_wide, 2, true, vp, vn, d0); break;
    case 3: found = band(pattern, text, count, most, is_wide, 3, true, vp, vn, d0); break;
    case 4: found = band(pattern, text, count, most, is_wide, 4, true, vp, vn, d0); break;
    default: {
      uint64_t *columns = pattern->columns;
      found = band(pattern, text, count, most, is_wide, (int64_t)words, false, columns,
                   columns + words, columns + 2 * words);
    }
  }
  return found > most ? limit + 1 : found;
}

uint32_t cm_distance16(cm_pattern *pattern, const uint16_t *text, size_t count, uint32_t limit) {
  return distance(pattern, text, count, limit, false);
}

uint32_t cm_distance32(cm_pattern *pattern, const uint32_t *text, size_t count, uint32_t limit) {
  return distance(pattern, text, count, limit, true);
}
