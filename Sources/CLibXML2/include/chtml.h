#pragma once

// libxml2's parser of HTML behind an opaque interface: a whole page in, its tags and texts out, whatever is wrong with
// it. Nothing is loaded that the page names, and time and memory are linear in its length.

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Who hears of a page. All pointers live for the call only; lines count from 1.
typedef struct cx_html_handler {
  void *context;
  /// `attributes` are names and values in turn, ended by NULL, or NULL where there are none; a value may be NULL.
  void (*start)(
      void *context, const char *name, const char *const *attributes, int64_t line);
  void (*end)(void *context, const char *name);
  /// `line` is where the text ends.
  void (*text)(void *context, const char *bytes, int64_t length, int64_t line);
} cx_html_handler;

/// Elements that are nested deeper than this begin and end at once: their content goes on in the one around them.
enum { CX_HTML_DEPTH = 512 };

/// Attributes of one tag beyond this are not read.
enum { CX_HTML_ATTRIBUTES = 256 };

/// Parses a page.
///
/// `bytes` are UTF-8 without a byte-order mark and are changed where they would take the library too long: zero
/// characters and surplus attributes become spaces. What the page says about its encoding is not believed.
///
/// Returns 0, or -1 when there is no memory or the page is larger than 1 GiB.
int32_t cx_html_parse(cx_html_handler handler, uint8_t *bytes, int64_t length);

#ifdef __cplusplus
}
#endif
