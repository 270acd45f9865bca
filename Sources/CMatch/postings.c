#include "cmatch.h"

size_t cm_postings_encode(const uint32_t *numbers, size_t count, uint8_t *out) {
  uint8_t *at = out;
  uint32_t last = 0;
  for (size_t i = 0; i < count; i++) {
    uint32_t difference = numbers[i] - last;
    last = numbers[i];
    while (difference >= 0x80) {
      *at++ = (uint8_t)(difference | 0x80);
      difference >>= 7;
    }
    *at++ = (uint8_t)difference;
  }
  return (size_t)(at - out);
}

// The next difference; bytes that end in the middle of one give what is there.
static inline uint32_t next_difference(const uint8_t **at, const uint8_t *end) {
  uint32_t value = *(*at)++;
  if (value < 0x80) return value;
  value &= 0x7F;
  for (unsigned shift = 7; *at < end && shift < 32; shift += 7) {
    uint8_t byte = *(*at)++;
    value |= (uint32_t)(byte & 0x7F) << shift;
    if (byte < 0x80) break;
  }
  return value;
}

size_t cm_postings_decode(const uint8_t *bytes, size_t size, uint32_t *out, size_t capacity) {
  const uint8_t *at = bytes, *end = bytes + size;
  uint32_t number = 0;
  size_t count = 0;
  while (at < end && count < capacity) out[count++] = number += next_difference(&at, end);
  return count;
}

void cm_postings_mark(const uint8_t *bytes, size_t size, uint64_t *bits, size_t bound) {
  const uint8_t *at = bytes, *end = bytes + size;
  uint32_t number = 0;
  while (at < end) {
    number += next_difference(&at, end);
    if (number < bound) bits[number / 64] |= 1ull << (number % 64);
  }
}

size_t cm_postings_keep(const uint8_t *bytes, size_t size, uint32_t *numbers, size_t count) {
  const uint8_t *at = bytes, *end = bytes + size;
  uint32_t number = 0;
  size_t read = 0, kept = 0;
  while (at < end && read < count) {
    number += next_difference(&at, end);
    while (read < count && numbers[read] < number) read++;
    if (read < count && numbers[read] == number) numbers[kept++] = numbers[read++];
  }
  return kept;
}
