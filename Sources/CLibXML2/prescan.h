#pragma once

// A look at the bytes before libxml2 has them: how long a tag is. The library compares every
// attribute of a tag with every other, so that a tag of a megabyte takes half a minute.

#include <stdint.h>

typedef struct cx_prescan {
  int32_t state;
  int32_t back;       // the state to return to from a comment, an instruction or a quotation
  int32_t matched;    // characters of the delimiter seen so far
  int64_t limit;      // bytes
  int64_t length;     // of the tag so far
  int64_t line;       // where the scan is, from 1
  int64_t tag_line;   // where the tag started
} cx_prescan;

void cx_prescan_open(cx_prescan *scan, int64_t limit);

/// Returns 0 when a tag or the document type is longer than the limit.
int32_t cx_prescan_feed(cx_prescan *scan, const uint8_t *bytes, int64_t length);
