#pragma once

// libxml2 behind an opaque interface: a push parser over bytes that are UTF-8 already. No header of
// libxml2 is visible here, because they include ICU's, which clash with Foundation's.

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The version of libxml2 that this was built against, "2.9.14".
const char *cx_libxml2_version(void);

/// Why a parser stopped.
enum {
  CX_OK = 0,
  /// Not well-formed; `cx_message` says what.
  CX_MALFORMED = 1,
  /// The document declares an entity, or attributes with defaults.
  CX_DECLARATION = 2,
  /// The document uses an entity other than the five of XML; `cx_message` is its name.
  CX_ENTITY = 3,
  /// Elements are nested too deep.
  CX_TOO_DEEP = 4,
  /// A tag or the document type is too long.
  CX_LONG_TAG = 5,
  /// A run of text without a tag is too long.
  CX_LONG_TEXT = 6,
  CX_NO_MEMORY = 7,
};

/// An attribute; `prefix` may be NULL, and `uri`, its namespace, is NULL for one without a prefix and for
/// one whose prefix is not declared. The value is UTF-8, not terminated by zero, and unescaped but
/// for ampersands, each of which is "&#38;".
typedef struct cx_attribute {
  const char *prefix;
  const char *uri;
  const char *name;
  const char *value;
  int64_t value_length;
} cx_attribute;

/// A start tag with its namespaces. `prefix` and `uri` may be NULL; a prefix without a URI is not declared.
typedef struct cx_element {
  const char *name;
  const char *prefix;
  const char *uri;
  const cx_attribute *attributes;
  int64_t count;
  /// Prefixes (NULL for the default namespace) and URIs that the tag declares, in turn.
  const char *const *declared;
  int64_t declared_count;
} cx_element;

/// Who hears of a document. All pointers live for the call only.
typedef struct cx_handler {
  void *context;
  void (*start)(
      void *context, const char *name, const cx_attribute *attributes, int64_t count);
  void (*end)(void *context, const char *name);
  void (*text)(void *context, const char *bytes, int64_t length);
  /// Called in the place of `start` where it is not NULL.
  void (*element)(void *context, const cx_element *element);
} cx_handler;

/// Numbers above which a document is refused.
typedef struct cx_limits {
  /// Elements inside one another.
  int64_t depth;
  /// Bytes of one tag, quotes respected, or of the document type.
  int64_t tag;
  /// Bytes of text between two tags.
  int64_t text;
} cx_limits;

typedef struct cx_parser cx_parser;

/// Returns NULL when there is no memory. `handler.context` must outlive every call of `cx_feed`.
cx_parser *cx_parser_open(cx_handler handler, cx_limits limits);
void cx_parser_close(cx_parser *parser);

/// Hands over the next bytes: UTF-8 without a byte-order mark, cut anywhere. What the document says
/// about its encoding is not believed. `last` with any number of bytes ends the document. Returns a
/// CX_ code; the first one that is not CX_OK stays.
int32_t cx_feed(cx_parser *parser, const uint8_t *bytes, int64_t length, int32_t last);

/// Where the parser is, or where it failed; both from 1, columns in bytes.
int64_t cx_line(const cx_parser *parser);
int64_t cx_column(const cx_parser *parser);

/// How many bytes were read: in a start tag's event up to its `>` or `/>`, in an end tag's behind its `>`.
int64_t cx_offset(const cx_parser *parser);

/// The library's words for the first failure, or an entity's name; no line feed at its end.
const char *cx_message(const cx_parser *parser);

#ifdef __cplusplus
}
#endif
