#include <stdlib.h>
#include <string.h>

#include "cmatch.h"

#if defined(__x86_64__)
#include <immintrin.h>
#endif

// Bounds on edit distances from counts of symbols.
//
// An edit changes the count of at most one symbol each way, and so the counts of two texts differ by no
// more than their distance; it changes at most two pairs of neighbours each way.

static inline void count_up(uint8_t *counter) {
  if (*counter < 255) ++*counter;
}

static inline uint32_t pair_bucket(uint32_t a, uint32_t b) {
  uint32_t x = a * 0x9E3779B1u ^ (b * 0x85EBCA77u + 0x27220A95u);
  x ^= x >> 15;
  x *= 0x2C1B3C6Du;
  x ^= x >> 13;
  return x & (CM_BIGRAMS - 1);
}

void cm_signature16(const uint16_t *text, size_t count, const uint8_t *buckets, uint8_t *unigrams,
                    uint8_t *bigrams) {
  memset(unigrams, 0, CM_UNIGRAMS);
  memset(bigrams, 0, CM_BIGRAMS);
  for (size_t i = 0; i < count; i++) count_up(&unigrams[buckets[text[i]]]);
  for (size_t i = 0; i + 1 < count; i++) count_up(&bigrams[pair_bucket(text[i], text[i + 1])]);
}

void cm_signature32(const uint32_t *text, size_t count, uint8_t *unigrams) {
  memset(unigrams, 0, CM_UNIGRAMS);
  for (size_t i = 0; i < count; i++) count_up(&unigrams[text[i] * 0x9E3779B1u >> 27]);
}

// MARK: Sums of absolute differences

#if defined(__x86_64__)
static inline uint32_t apart_16(const uint8_t *a, const uint8_t *b, size_t bytes) {
  __m128i sum = _mm_setzero_si128();
  for (size_t i = 0; i < bytes; i += 16)
    sum = _mm_add_epi64(sum, _mm_sad_epu8(_mm_loadu_si128((const __m128i *)(a + i)),
                                          _mm_loadu_si128((const __m128i *)(b + i))));
  return (uint32_t)(_mm_cvtsi128_si32(sum) + _mm_extract_epi16(sum, 4));
}

__attribute__((target("avx2"))) static inline uint32_t apart_32(const uint8_t *a, const uint8_t *b,
                                                                size_t bytes) {
  __m256i sum = _mm256_setzero_si256();
  for (size_t i = 0; i < bytes; i += 32)
    sum = _mm256_add_epi64(sum, _mm256_sad_epu8(_mm256_loadu_si256((const __m256i *)(a + i)),
                                                _mm256_loadu_si256((const __m256i *)(b + i))));
  __m128i half = _mm_add_epi64(_mm256_castsi256_si128(sum), _mm256_extracti128_si256(sum, 1));
  return (uint32_t)(_mm_cvtsi128_si32(half) + _mm_extract_epi16(half, 4));
}
#else
static inline uint32_t apart_16(const uint8_t *a, const uint8_t *b, size_t bytes) {
  uint32_t sum = 0;
  for (size_t i = 0; i < bytes; i++) sum += a[i] > b[i] ? a[i] - b[i] : b[i] - a[i];
  return sum;
}
#endif

// MARK: Runs of one length

static inline uint32_t difference(uint32_t a, uint32_t b) { return a > b ? a - b : b - a; }

// The loop is the same for every width of vector.
#define SCAN(APART)                                                                                \
  const uint8_t *base = cm_image_bytes(scan->image);                                               \
  const uint8_t *unigrams = base + scan->unigrams + first * CM_UNIGRAMS;                           \
  uint32_t apart = difference(scan->query_length, length);                                         \
  uint32_t pairs_apart = difference(scan->query_length ? scan->query_length - 1 : 0,               \
                                    length ? length - 1 : 0);                                      \
  /* The counts of two texts differ by 2d - apart at most, those of neighbours by 4d - apart. */   \
  uint32_t most = 2 * limit - apart;                                                               \
  size_t found = 0;                                                                                \
  for (size_t i = 0; i < count; i++) {                                                             \
    uint32_t differ = APART(scan->query_unigrams, unigrams + i * CM_UNIGRAMS, CM_UNIGRAMS);        \
    out[found].place = (uint32_t)(first + i);                                                      \
    out[found].lower = differ;                                                                     \
    found += differ <= most;                                                                       \
  }                                                                                                \
  size_t kept = 0;                                                                                 \
  for (size_t i = 0; i < found; i++) {                                                             \
    size_t at = scan->bigrams + (size_t)out[i].place * CM_BIGRAMS;                                 \
    if (!cm_image_holds(scan->image, at, CM_BIGRAMS)) return SIZE_MAX;                             \
    uint32_t differ = APART(scan->query_bigrams, base + at, CM_BIGRAMS);                           \
    uint32_t by_pairs = (differ + pairs_apart + 3) / 4;                                            \
    uint32_t by_symbols = (out[i].lower + apart + 1) / 2;                                          \
    uint32_t lower = by_pairs > by_symbols ? by_pairs : by_symbols;                                \
    if (lower > limit) continue;                                                                   \
    out[kept].place = out[i].place;                                                                \
    out[kept].length = length;                                                                     \
    out[kept++].lower = lower;                                                                     \
  }                                                                                                \
  return kept;

static size_t scan_run_16(const cm_scan *scan, size_t first, size_t count, uint32_t length,
                          uint32_t limit, cm_candidate *out) {
  SCAN(apart_16)
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) static size_t scan_run_32(const cm_scan *scan, size_t first,
                                                          size_t count, uint32_t length,
                                                          uint32_t limit, cm_candidate *out) {
  SCAN(apart_32)
}
#endif

static bool has_wide_vectors(void) {
#if defined(__x86_64__)
  return __builtin_cpu_supports("avx2");
#else
  return false;
#endif
}

size_t cm_scan_run(const cm_scan *scan, size_t first, size_t count, uint32_t length, uint32_t limit,
                   cm_candidate *out) {
  if (difference(scan->query_length, length) > limit || count == 0) return 0;
  if (!cm_image_holds(scan->image, scan->unigrams + first * CM_UNIGRAMS, count * CM_UNIGRAMS))
    return SIZE_MAX;
#if defined(__x86_64__)
  if (has_wide_vectors()) return scan_run_32(scan, first, count, length, limit, out);
#endif
  return scan_run_16(scan, first, count, length, limit, out);
}

// MARK: Lists

#define GATHER(APART)                                                                              \
  const uint8_t *signatures = cm_image_bytes(gather->image) + gather->signatures;                  \
  size_t found = 0;                                                                                \
  for (size_t i = 0; i < count; i++) {                                                             \
    uint32_t rank = ranks[i];                                                                      \
    uint64_t bit = 1ull << (rank % 64);                                                            \
    if (gather->seen[rank / 64] & bit) continue;                                                   \
    gather->seen[rank / 64] |= bit;                                                                \
    uint32_t length = gather->starts[rank + 1] - gather->starts[rank];                             \
    uint32_t longer = length > gather->query_length ? length : gather->query_length;               \
    uint32_t limit = longer - (uint32_t)(((uint64_t)gather->minimum * longer + 99) / 100);         \
    uint32_t apart = difference(gather->query_length, length);                                     \
    if (apart > limit) continue;                                                                   \
    size_t at = gather->signatures + (size_t)rank * CM_UNIGRAMS;                                   \
    if (!cm_image_holds(gather->image, at, CM_UNIGRAMS)) return SIZE_MAX;                          \
    uint32_t differ = APART(gather->query, signatures + (size_t)rank * CM_UNIGRAMS, CM_UNIGRAMS);  \
    uint32_t lower = (differ + apart + 1) / 2;                                                     \
    if (lower > limit) continue;                                                                   \
    out[found++] = (cm_candidate){rank, length, lower};                                            \
  }                                                                                                \
  return found;

static size_t gather_list_16(const cm_gather *gather, const uint32_t *ranks, size_t count,
                             cm_candidate *out) {
  GATHER(apart_16)
}

#if defined(__x86_64__)
__attribute__((target("avx2"))) static size_t gather_list_32(const cm_gather *gather,
                                                             const uint32_t *ranks, size_t count,
                                                             cm_candidate *out) {
  GATHER(apart_32)
}
#endif

size_t cm_gather_list(const cm_gather *gather, const uint32_t *ranks, size_t count,
                      cm_candidate *out) {
#if defined(__x86_64__)
  if (has_wide_vectors()) return gather_list_32(gather, ranks, count, out);
#endif
  return gather_list_16(gather, ranks, count, out);
}
