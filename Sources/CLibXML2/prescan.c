#include "prescan.h"

#include <string.h>

enum {
  IN_TEXT,
  AFTER_LESS,       // '<'
  AFTER_BANG,       // '<!'
  AFTER_BANG_DASH,  // '<!-'
  IN_TAG,
  IN_QUOTES,      // "…" of a tag or of the document type
  IN_APOSTROPHES,
  IN_COMMENT,
  IN_CDATA,
  IN_INSTRUCTION,
  IN_DOCTYPE,     // '<!' and anything but a comment or CDATA
  IN_SUBSET,      // its '[' … ']'
  SUBSET_LESS,
  SUBSET_BANG,
  SUBSET_BANG_DASH,
};

void cx_prescan_open(cx_prescan *scan, int64_t limit) {
  memset(scan, 0, sizeof *scan);
  scan->limit = limit;
  scan->line = 1;
  scan->state = IN_TEXT;
}

static int64_t line_feeds(const uint8_t *from, const uint8_t *to) {
  int64_t count = 0;
  while (from < to && (from = memchr(from, '\n', (size_t)(to - from)))) {
    count++;
    from++;
  }
  return count;
}

// Steps through "-->", "]]>" or "?>" and returns whether it is complete.
static int ends(cx_prescan *scan, uint8_t byte, uint8_t repeated, int32_t times) {
  if (byte == repeated) {
    if (scan->matched < times) scan->matched++;
    return 0;
  }
  int complete = byte == '>' && scan->matched == times;
  scan->matched = 0;
  return complete;
}

static void enter(cx_prescan *scan, int32_t state, int32_t back) {
  scan->state = state;
  scan->back = back;
  scan->matched = 0;
}

static void step(cx_prescan *scan, uint8_t byte) {
  switch (scan->state) {
    case AFTER_LESS:
      if (byte == '!') scan->state = AFTER_BANG;
      else if (byte == '?') enter(scan, IN_INSTRUCTION, IN_TEXT);
      else scan->state = byte == '>' ? IN_TEXT : IN_TAG;
      break;
    case AFTER_BANG:
      if (byte == '-') scan->state = AFTER_BANG_DASH;
      else if (byte == '[') enter(scan, IN_CDATA, IN_TEXT);
      else scan->state = byte == '>' ? IN_TEXT : IN_DOCTYPE;
      break;
    case AFTER_BANG_DASH:
      if (byte == '-') enter(scan, IN_COMMENT, IN_TEXT);
      else scan->state = IN_DOCTYPE;
      break;
    case IN_TAG:
      if (byte == '>') scan->state = IN_TEXT;
      else if (byte == '"') enter(scan, IN_QUOTES, IN_TAG);
      else if (byte == '\'') enter(scan, IN_APOSTROPHES, IN_TAG);
      break;
    case IN_QUOTES:
      if (byte == '"') scan->state = scan->back;
      break;
    case IN_APOSTROPHES:
      if (byte == '\'') scan->state = scan->back;
      break;
    case IN_COMMENT:
      if (ends(scan, byte, '-', 2)) scan->state = scan->back;
      break;
    case IN_CDATA:
      if (ends(scan, byte, ']', 2)) scan->state = IN_TEXT;
      break;
    case IN_INSTRUCTION:
      if (ends(scan, byte, '?', 1)) scan->state = scan->back;
      break;
    case IN_DOCTYPE:
      if (byte == '>') scan->state = IN_TEXT;
      else if (byte == '[') scan->state = IN_SUBSET;
      else if (byte == '"') enter(scan, IN_QUOTES, IN_DOCTYPE);
      else if (byte == '\'') enter(scan, IN_APOSTROPHES, IN_DOCTYPE);
      break;
    case IN_SUBSET:
      if (byte == ']') scan->state = IN_DOCTYPE;
      else if (byte == '<') scan->state = SUBSET_LESS;
      else if (byte == '"') enter(scan, IN_QUOTES, IN_SUBSET);
      else if (byte == '\'') enter(scan, IN_APOSTROPHES, IN_SUBSET);
      break;
    case SUBSET_LESS:
      if (byte == '!') scan->state = SUBSET_BANG;
      else if (byte == '?') enter(scan, IN_INSTRUCTION, IN_SUBSET);
      else scan->state = IN_SUBSET;
      break;
    case SUBSET_BANG:
      scan->state = byte == '-' ? SUBSET_BANG_DASH : IN_SUBSET;
      break;
    case SUBSET_BANG_DASH:
      if (byte == '-') enter(scan, IN_COMMENT, IN_SUBSET);
      else scan->state = IN_SUBSET;
      break;
  }
}

// Comments, CDATA and instructions are not tags; in the document type they count towards it.
static int is_counted(const cx_prescan *scan) {
  switch (scan->state) {
    case IN_COMMENT:
    case IN_INSTRUCTION: return scan->back == IN_SUBSET;
    case IN_TEXT:
    case IN_CDATA: return 0;
    default: return 1;
  }
}

int32_t cx_prescan_feed(cx_prescan *scan, const uint8_t *bytes, int64_t length) {
  const uint8_t *at = bytes;
  const uint8_t *end = bytes + length;
  while (at < end) {
    if (scan->state == IN_TEXT) {
      const uint8_t *less = memchr(at, '<', (size_t)(end - at));
      scan->line += line_feeds(at, less ? less : end);
      if (!less) return 1;
      scan->state = AFTER_LESS;
      scan->length = 1;
      scan->tag_line = scan->line;
      at = less + 1;
      continue;
    }
    if (scan->state == IN_TAG || (scan->back == IN_TAG && scan->state == IN_QUOTES)) {
      // Nearly all bytes of tags: as step() would, a run at a time.
      const uint8_t *start = at;
      if (scan->state == IN_QUOTES) {
        const uint8_t *quote = memchr(at, '"', (size_t)(end - at));
        at = quote ? quote : end;
      } else {
        while (at < end && *at != '>' && *at != '"' && *at != '\'') at++;
      }
      scan->line += line_feeds(start, at);
      scan->length += at - start;
      if (scan->length > scan->limit) return 0;
      if (at == end) return 1;
    }
    uint8_t byte = *at++;
    if (byte == '\n') scan->line++;
    int counted = is_counted(scan);
    step(scan, byte);
    if ((counted || is_counted(scan)) && ++scan->length > scan->limit) return 0;
  }
  return 1;
}
