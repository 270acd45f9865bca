#pragma once
// Answers of many lines, "label\tname\n". Included by the .c files only.

#include <stdint.h>
#include <unicode/utypes.h>

// Lines of UTF-8 in a caller's buffer; what does not fit is dropped line by line.
typedef struct {
  uint8_t *out;
  int32_t length, capacity;
} cu_lines;

// A line that does not fit, or an empty name, is left out.
void cu_lines_add(cu_lines *to, const char *label, const UChar *text, int32_t units);

// ICU's name of a language tag; empty, the root, for one that is none.
void cu_locale_of(const char *tag, char *locale, int32_t capacity);
