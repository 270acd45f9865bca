#pragma once

// cmark-gfm behind a C interface: a Markdown text in, a flat list of events out. Nothing is rendered.

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The version of cmark-gfm that this was built against, "0.29.0.gfm.6".
const char *cm_version(void);

/// What an event says. Those of blocks and inlines come twice, entering and leaving; text has no end.
enum {
  CM_PARAGRAPH = 1,
  CM_HEADING = 2,
  CM_QUOTATION = 3,
  CM_LIST = 4,
  CM_ITEM = 5,
  CM_TABLE = 6,
  CM_ROW = 7,
  CM_CELL = 8,
  CM_FOOTNOTE = 9,
  CM_LINK = 10,
  CM_IMAGE = 11,
  /// A block of code, or of HTML: `bytes` are its text.
  CM_CODE_BLOCK = 12,
  CM_HTML_BLOCK = 13,
  /// Text, code between backticks, HTML between words.
  CM_TEXT = 14,
  CM_CODE = 15,
  CM_HTML = 16,
  /// The end of a line inside a paragraph, and one that is meant.
  CM_SOFT_BREAK = 17,
  CM_LINE_BREAK = 18,
};

/// One step through a text.
typedef struct cm_event {
  int32_t kind;
  int32_t is_end;
  /// Of a heading, 1 to 6.
  int32_t level;
  /// Where a block, of code its text, begins, from 1; 0 for inlines.
  int32_t line;
  /// Of a block: the byte in that line that it begins with, from 1, and where it ends; of code and of headings
  /// underlined these are not to be relied on.
  int32_t column;
  int32_t end_line;
  int32_t end_column;
  /// UTF-8, or NULL.
  const char *bytes;
  int64_t length;
} cm_event;

/// Hears every event in order. Pointers live for the call only.
typedef void (*cm_listener)(void *context, const cm_event *event);

/// Reads a Markdown text: CommonMark with GitHub's tables, strikethrough and footnotes. `bytes` are UTF-8. Returns 0, or
/// -1 when there is no memory.
int32_t cm_parse(const uint8_t *bytes, int64_t length, cm_listener listener, void *context);

#ifdef __cplusplus
}
#endif
