#pragma once

// simdjson behind a C interface: one document in, a flat list of events out. Nothing of C++ shows.

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The version of simdjson that this was built against, "3.0.1".
const char *cj_simdjson_version(void);

/// What an event says.
enum {
  CJ_OBJECT_START = 0,
  CJ_OBJECT_END = 1,
  CJ_ARRAY_START = 2,
  CJ_ARRAY_END = 3,
  CJ_KEY = 4,
  CJ_STRING = 5,
  CJ_NUMBER = 6,
  CJ_TRUE = 7,
  CJ_FALSE = 8,
  CJ_NULL = 9,
};

/// Why a document was refused.
enum {
  CJ_OK = 0,
  CJ_MALFORMED = 1,
  CJ_TOO_DEEP = 2,
  CJ_BAD_UTF8 = 3,
  CJ_NO_MEMORY = 4,
};

/// One step of a document. `bytes` are those of a key or a string without its escapes (well-formed
/// UTF-8, may hold zero bytes), or a number's own characters.
typedef struct cj_event {
  int32_t kind;
  int64_t length;
  const uint8_t *bytes;
} cj_event;

/// A parser with the buffers that it uses again. One thread at a time.
typedef struct cj_parser cj_parser;

/// Returns NULL when there is no memory.
cj_parser *cj_parser_open(int32_t max_depth);
void cj_parser_close(cj_parser *parser);

/// Reads one document that fills `bytes` from end to end, white space aside.
///
/// On CJ_OK `events` and `count` are the document's; they and all they point at live until the next
/// call.
int32_t cj_parse(
    cj_parser *parser, const uint8_t *bytes, int64_t length, const cj_event **events,
    int64_t *count);

/// What was wrong with the last document, one clause.
const char *cj_message(const cj_parser *parser);

/// The byte at which the last document went wrong, or -1 where it is not known.
int64_t cj_offset(const cj_parser *parser);

#ifdef __cplusplus
}
#endif
