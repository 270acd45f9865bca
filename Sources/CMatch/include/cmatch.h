#ifndef CMATCH_H
#define CMATCH_H

// The kernels of matching: checked bytes, edit distances, signatures, postings, substrings.
//
// Symbols are small integers: codes of scalars or numbers of tokens. Nothing here allocates while it
// searches, and nothing reads outside of what it is given.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

// MARK: Checked bytes

// Bytes in blocks, each compared with its checksum before it is first believed. Any number of threads
// may ask at once.
typedef struct cm_image cm_image;

enum { CM_BLOCK = 16384 };

// The bytes and the checksums stay the caller's and outlive the image. Without checksums all is believed.
cm_image *cm_image_create(const uint8_t *bytes, size_t size, const uint64_t *checksums);
void cm_image_destroy(cm_image *image);

const uint8_t *cm_image_bytes(const cm_image *image);

// Whether bytes [offset, offset + length) are what was written.
bool cm_image_holds(const cm_image *image, size_t offset, size_t length);

// XXH3, 64 bits.
uint64_t cm_checksum(const uint8_t *bytes, size_t size);

// A file without a name, in memory; -1 with errno set where there is none to be had.
int cm_memory_file(void);

// MARK: Edit distance

// A sequence prepared for edit distances to many others. One thread at a time.
typedef struct cm_pattern cm_pattern;

// For symbols below a bound; larger ones may stand in a pattern and match nothing.
cm_pattern *cm_pattern_create(size_t symbols);
void cm_pattern_destroy(cm_pattern *pattern);

// The longest pattern, and the longest text that one is compared with.
enum { CM_PATTERN_LIMIT = 32768 };

// False where there is no memory for it or it is longer than the limit.
bool cm_pattern_set(cm_pattern *pattern, const uint32_t *symbols, size_t count);

// The distance, or limit + 1 where it is larger. All of a text's symbols are below the bound.
uint32_t cm_distance16(cm_pattern *pattern, const uint16_t *text, size_t count, uint32_t limit);
uint32_t cm_distance32(cm_pattern *pattern, const uint32_t *text, size_t count, uint32_t limit);

// MARK: Signatures

enum { CM_UNIGRAMS = 32, CM_BIGRAMS = 64 };

// Counts of symbols in buckets, and of neighbours in buckets, each at most 255.
void cm_signature16(const uint16_t *text, size_t count, const uint8_t *buckets, uint8_t *unigrams,
                    uint8_t *bigrams);
void cm_signature32(const uint32_t *text, size_t count, uint8_t *unigrams);

typedef struct {
  uint32_t place;   // of the segment in its section
  uint32_t length;  // in symbols
  uint32_t lower;   // no distance is smaller
} cm_candidate;

typedef struct {
  const cm_image *image;
  size_t unigrams, bigrams;  // where the signatures of place 0 begin in the image
  uint8_t query_unigrams[CM_UNIGRAMS], query_bigrams[CM_BIGRAMS];
  uint32_t query_length;
} cm_scan;

// The segments among [first, first + count), all of one length, that may be within `limit` edits. `out` has room
// for all. SIZE_MAX where the image is damaged.
size_t cm_scan_run(const cm_scan *scan, size_t first, size_t count, uint32_t length, uint32_t limit,
                   cm_candidate *out);

typedef struct {
  const cm_image *image;
  size_t signatures;        // where those of rank 0 begin in the image
  const uint32_t *starts;   // of each rank's tokens, and the end of the last
  uint64_t *seen;           // a bit a rank
  uint8_t query[CM_UNIGRAMS];
  uint32_t query_length;
  uint32_t minimum;         // per cent
} cm_gather;

// The segments of a list that were not seen and may be similar enough; marks them all as seen.
size_t cm_gather_list(const cm_gather *gather, const uint32_t *ranks, size_t count,
                      cm_candidate *out);

// MARK: Postings

// Ascending numbers as differences, seven bits a byte. Returns the bytes written; `out` has 5 a number.
size_t cm_postings_encode(const uint32_t *numbers, size_t count, uint8_t *out);
// How many numbers were read; never more than `capacity`.
size_t cm_postings_decode(const uint8_t *bytes, size_t size, uint32_t *out, size_t capacity);
// Sets the bits of numbers below `bound`.
void cm_postings_mark(const uint8_t *bytes, size_t size, uint64_t *bits, size_t bound);
// Keeps of ascending numbers those that the list holds too; returns how many.
size_t cm_postings_keep(const uint8_t *bytes, size_t size, uint32_t *numbers, size_t count);

// MARK: Substrings

enum { CM_ABSENT = 0, CM_INSIDE = 1, CM_WHOLE = 2 };

// Whether a needle stands in a text, and whether it anywhere neither begins nor ends inside a word.
// `forms` gives what a code is compared as; `classes` whether it is part of a word (1).
int cm_find(const uint16_t *text, size_t count, const uint32_t *needle, size_t length,
            const uint32_t *forms, const uint8_t *classes);

// The words that hold a part: at their start, at their end, both, or anywhere. `starts` has one more than there are
// words; `out` has room for all.
size_t cm_words_holding(const uint16_t *texts, const uint32_t *starts, size_t words,
                        const uint16_t *part, size_t length, bool at_start, bool at_end,
                        uint32_t *out);

#endif
