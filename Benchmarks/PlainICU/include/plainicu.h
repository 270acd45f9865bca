#pragma once
#include <stdint.h>

// The sentences of a text by libicu alone: UTF-8 to UTF-16 a line at a time, then the break iterator. Returns their
// number, or -1 where libicu fails.
int64_t plain_icu_sentences(const char *locale, const uint8_t *utf8, int64_t length);
