#pragma once
#include <stdint.h>

/// Reads a file through libxml2's push parser with handlers that only count: the start tags and the bytes of text. What
/// any reader of XML costs at least. Returns -1 where the file is not well-formed.
int64_t plain_xml_count(const char *path, int64_t chunk, int64_t *tags);
