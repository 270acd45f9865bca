// For memmem.
#define _GNU_SOURCE

#include "cmarkdown.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm.h>
#include <pthread.h>
#include <string.h>

const char *cm_version(void) { return CMARK_GFM_VERSION_STRING; }

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void prepare(void) { cmark_gfm_core_extensions_ensure_registered(); }

static int32_t kind_of(cmark_node *node) {
  cmark_node_type type = cmark_node_get_type(node);
  if (type == CMARK_NODE_PARAGRAPH) return CM_PARAGRAPH;
  if (type == CMARK_NODE_HEADING) return CM_HEADING;
  if (type == CMARK_NODE_BLOCK_QUOTE) return CM_QUOTATION;
  if (type == CMARK_NODE_LIST) return CM_LIST;
  if (type == CMARK_NODE_ITEM) return CM_ITEM;
  if (type == CMARK_NODE_FOOTNOTE_DEFINITION) return CM_FOOTNOTE;
  if (type == CMARK_NODE_LINK) return CM_LINK;
  if (type == CMARK_NODE_IMAGE) return CM_IMAGE;
  if (type == CMARK_NODE_CODE_BLOCK) return CM_CODE_BLOCK;
  if (type == CMARK_NODE_HTML_BLOCK) return CM_HTML_BLOCK;
  if (type == CMARK_NODE_TEXT) return CM_TEXT;
  if (type == CMARK_NODE_CODE) return CM_CODE;
  if (type == CMARK_NODE_HTML_INLINE) return CM_HTML;
  if (type == CMARK_NODE_SOFTBREAK) return CM_SOFT_BREAK;
  if (type == CMARK_NODE_LINEBREAK) return CM_LINE_BREAK;
  // What extensions add has no constant, but a name.
  const char *name = cmark_node_get_type_string(node);
  if (strcmp(name, "table") == 0) return CM_TABLE;
  if (strcmp(name, "table_row") == 0 || strcmp(name, "table_header") == 0) return CM_ROW;
  if (strcmp(name, "table_cell") == 0) return CM_CELL;
  return 0;
}

static int has_literal(int32_t kind) {
  return kind == CM_CODE_BLOCK || kind == CM_HTML_BLOCK || kind == CM_TEXT || kind == CM_CODE ||
         kind == CM_HTML;
}

static void walk(cmark_node *root, int64_t lines_before, cm_listener listener, void *context) {
  cmark_iter *iterator = cmark_iter_new(root);
  cmark_event_type step;
  while ((step = cmark_iter_next(iterator)) != CMARK_EVENT_DONE) {
    cmark_node *node = cmark_iter_get_node(iterator);
    cm_event event;
    memset(&event, 0, sizeof event);
    event.kind = kind_of(node);
    if (event.kind == 0) continue;
    event.is_end = step == CMARK_EVENT_EXIT;
    if (event.kind < CM_LINK || event.kind == CM_CODE_BLOCK || event.kind == CM_HTML_BLOCK) {
      event.line = cmark_node_get_start_line(node);
      event.column = cmark_node_get_start_column(node);
      event.end_line = cmark_node_get_end_line(node);
      event.end_column = cmark_node_get_end_column(node);
    }
    int length, offset;
    char mark;
    // The text begins below the fence.
    if (event.kind == CM_CODE_BLOCK && cmark_node_get_fenced(node, &length, &offset, &mark)) {
      event.line++;
    }
    if (event.line > 0) {
      event.line += (int32_t)lines_before;
      event.end_line += (int32_t)lines_before;
    }
    if (event.kind == CM_HEADING) event.level = cmark_node_get_heading_level(node);
    if (has_literal(event.kind)) {
      event.bytes = cmark_node_get_literal(node);
      event.length = event.bytes ? (int64_t)strlen(event.bytes) : 0;
    }
    listener(context, &event);
  }
  cmark_iter_free(iterator);
}

// A row of a table has as many cells as the first, whether they are written or not, so that a short text could make any
// number of them. Beyond this, tables are read as text.
enum { MAX_CELLS = 4000000 };

static int may_have_tables(const uint8_t *bytes, int64_t length) {
  int64_t lines = 1, bars = 0, most = 0;
  for (int64_t i = 0; i < length; i++) {
    if (bytes[i] == '\n') {
      if (bars > most) most = bars;
      bars = 0;
      lines++;
    } else if (bytes[i] == '|') {
      bars++;
    }
  }
  if (bars > most) most = bars;
  return most < MAX_CELLS && lines * (most + 1) <= (most > 64 ? MAX_CELLS : INT64_MAX / 2);
}

static cmark_node *parse(const uint8_t *bytes, int64_t length, int has_tables) {
  cmark_parser *parser = cmark_parser_new(CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES);
  if (!parser) return NULL;
  const char *const names[] = {"table", "strikethrough"};
  for (int i = has_tables ? 0 : 1; i < 2; i++) {
    cmark_syntax_extension *extension = cmark_find_syntax_extension(names[i]);
    if (extension) cmark_parser_attach_syntax_extension(parser, extension);
  }
  cmark_parser_feed(parser, (const char *)bytes, (size_t)length);
  cmark_node *root = cmark_parser_finish(parser);
  cmark_parser_free(parser);
  return root;
}

// A tree takes some fifteen times its text, so that a long text is parsed in parts. Of a part nothing may depend on another:
// a text that may define links or footnotes, for which "]:" speaks, is parsed at once.
enum { PART_SIZE = 1 << 20 };

// Where a part of at least some size may end: behind a blank line, before a line that begins with a letter or a heading's
// mark, which closes every list, quotation and paragraph before it. The text's end where there is no such place.
static int64_t part_end(const uint8_t *bytes, int64_t start, int64_t size, int64_t length) {
  for (int64_t i = start + size; i + 2 < length; i++) {
    if (bytes[i] != '\n') continue;
    int64_t next = i + 1 + (bytes[i + 1] == '\r');
    if (next + 1 >= length || bytes[next] != '\n') continue;
    uint8_t first = bytes[next + 1];
    if ((first | 0x20) - 'a' < 26u || first >= 0x80 || first == '#') return next + 1;
  }
  return length;
}

// Whether a part may go on behind its end: a block of code or HTML is closed by no blank line.
static int is_open(cmark_node *root) {
  cmark_node *last = cmark_node_last_child(root);
  if (!last) return 0;
  cmark_node_type type = cmark_node_get_type(last);
  return type == CMARK_NODE_CODE_BLOCK || type == CMARK_NODE_HTML_BLOCK;
}

static int64_t line_count(const uint8_t *bytes, int64_t length) {
  int64_t lines = 0;
  for (int64_t i = 0; i < length; i++) {
    if (bytes[i] == '\n' || (bytes[i] == '\r' && (i + 1 == length || bytes[i + 1] != '\n'))) lines++;
  }
  return lines;
}

int32_t cm_parse(const uint8_t *bytes, int64_t length, cm_listener listener, void *context) {
  pthread_once(&once, prepare);
  int has_tables = may_have_tables(bytes, length);
  int64_t size = length;
  if (length > PART_SIZE && !memmem(bytes, (size_t)length, "]:", 2)) size = PART_SIZE;
  int64_t start = 0, lines = 0;
  do {
    int64_t part = size, end;
    cmark_node *root = NULL;
    for (;;) {
      end = part < length - start ? part_end(bytes, start, part, length) : length;
      root = parse(bytes + start, end - start, has_tables);
      if (!root) return -1;
      if (end == length || !is_open(root)) break;
      cmark_node_free(root);
      part *= 2;
    }
    walk(root, lines, listener, context);
    cmark_node_free(root);
    if (end < length) lines += line_count(bytes + start, end - start);
    start = end;
  } while (start < length);
  return 0;
}
