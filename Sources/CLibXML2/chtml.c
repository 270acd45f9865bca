#include "chtml.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <string.h>

#include "prepare.h"

typedef struct page {
  cx_html_handler handler;
  htmlParserCtxtPtr context;
} page;

static int64_t line_now(const page *p) {
  return p->context->input ? p->context->input->line : 1;
}

static void on_start(void *user, const xmlChar *name, const xmlChar **attributes) {
  page *p = user;
  htmlParserCtxtPtr context = p->context;
  p->handler.start(
      p->handler.context, (const char *)name, (const char *const *)attributes, line_now(p));
  // For an end tag the library looks through all open elements: browsers cap their number too. What script and style
  // hold is told from markup by the open element's name.
  if (context->nameNr > CX_HTML_DEPTH && strcmp((const char *)name, "script") != 0 &&
      strcmp((const char *)name, "style") != 0) {
    context->nameNr--;
    context->name = context->nameTab[context->nameNr - 1];
    p->handler.end(p->handler.context, (const char *)name);
  }
}

static void on_end(void *user, const xmlChar *name) {
  page *p = user;
  p->handler.end(p->handler.context, (const char *)name);
}

static void on_text(void *user, const xmlChar *bytes, int length) {
  page *p = user;
  p->handler.text(p->handler.context, (const char *)bytes, length, line_now(p));
}

static void on_error(void *user, xmlErrorPtr error) { (void)user, (void)error; }

static void say_nothing(void *context, const char *format, ...) { (void)context, (void)format; }

static int is_space(uint8_t byte) {
  return byte == ' ' || byte == '\n' || byte == '\t' || byte == '\r' || byte == '\f';
}

static int is_letter(uint8_t byte) { return (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z'; }

// Where "-->" begins, or the end.
static uint8_t *comment_end(uint8_t *at, uint8_t *end) {
  while ((at = memchr(at, '>', (size_t)(end - at)))) {
    if (at[-1] == '-' && at[-2] == '-') return at;
    at++;
    if (at >= end) break;
  }
  return end;
}

// Where "</script" or "</style" begins, or the end.
static uint8_t *raw_end(uint8_t *at, uint8_t *end, const char *name, size_t length) {
  while (at < end && (at = memchr(at, '<', (size_t)(end - at)))) {
    if ((size_t)(end - at) > length + 2 && at[1] == '/') {
      size_t i = 0;
      while (i < length && (at[2 + i] | 0x20) == (uint8_t)name[i]) i++;
      if (i == length) return at;
    }
    at++;
  }
  return end;
}

// The end of a tag, '>' or beyond the last byte. The library compares every attribute of a tag with every other: those
// beyond the limit become spaces.
static uint8_t *tame_tag(uint8_t *at, uint8_t *end) {
  int64_t count = 0;
  uint8_t quote = 0;
  int is_after_equals = 0, is_in_name = 0;
  uint8_t *surplus = NULL;
  for (; at < end; at++) {
    uint8_t byte = *at;
    if (quote) {
      if (byte == quote) quote = 0;
      continue;
    }
    if (byte == '>') break;
    if (is_space(byte) || byte == '/') {
      is_in_name = 0;
    } else if ((byte == '"' || byte == '\'') && is_after_equals) {
      quote = byte;
      is_after_equals = 0;
    } else if (byte == '=') {
      is_after_equals = 1;
    } else if (is_after_equals) {
      is_after_equals = 0;
      is_in_name = 1;
    } else if (!is_in_name) {
      is_in_name = 1;
      if (++count > CX_HTML_ATTRIBUTES && !surplus) surplus = at;
    }
  }
  for (; surplus && surplus < at; surplus++) {
    if (*surplus != '\n') *surplus = ' ';
  }
  return at;
}

static void tame(uint8_t *bytes, int64_t length) {
  uint8_t *at = bytes, *end = bytes + length;
  while ((at = memchr(at, 0, (size_t)(end - at)))) *at++ = ' ';
  at = bytes;
  while (at < end && (at = memchr(at, '<', (size_t)(end - at)))) {
    if (end - at > 4 && at[1] == '!' && at[2] == '-' && at[3] == '-') {
      at = comment_end(at + 4, end);
    } else if (end - at > 1 && is_letter(at[1])) {
      uint8_t *name = at + 1;
      uint8_t *name_end = name;
      while (name_end < end && !is_space(*name_end) && *name_end != '>' && *name_end != '/') name_end++;
      at = tame_tag(name_end, end);
      size_t size = (size_t)(name_end - name);
      if (size == 6 && xmlStrncasecmp(name, BAD_CAST "script", 6) == 0) {
        at = raw_end(at, end, "script", 6);
      } else if (size == 5 && xmlStrncasecmp(name, BAD_CAST "style", 5) == 0) {
        at = raw_end(at, end, "style", 5);
      }
    } else {
      at++;
    }
  }
}

int32_t cx_html_parse(cx_html_handler handler, uint8_t *bytes, int64_t length) {
  if (length <= 0) return 0;
  if (length > 1 << 30) return -1;
  cx_prepare();
  tame(bytes, length);
  page p = {.handler = handler, .context = NULL};
  p.context = htmlCreateMemoryParserCtxt((const char *)bytes, (int)length);
  if (!p.context) return -1;
  htmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElement = on_start;
  sax.endElement = on_end;
  sax.characters = on_text;
  sax.ignorableWhitespace = on_text;
  sax.cdataBlock = on_text;
  sax.serror = on_error;
  memcpy(p.context->sax, &sax, sizeof sax);
  p.context->userData = &p;
  htmlCtxtUseOptions(
      p.context, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NODEFDTD | HTML_PARSE_NOERROR |
                     HTML_PARSE_NOWARNING | HTML_PARSE_IGNORE_ENC);
  // The options put handlers back.
  memcpy(p.context->sax, &sax, sizeof sax);
  p.context->userData = &p;
  xmlSwitchEncoding(p.context, XML_CHAR_ENCODING_UTF8);
  xmlGenericErrorFunc usual = xmlGenericError;
  void *usual_context = xmlGenericErrorContext;
  xmlSetGenericErrorFunc(NULL, say_nothing);
  htmlParseDocument(p.context);
  xmlSetGenericErrorFunc(usual_context, usual);
  int32_t status = p.context->errNo == XML_ERR_NO_MEMORY ? -1 : 0;
  if (p.context->myDoc) xmlFreeDoc(p.context->myDoc);
  htmlFreeParserCtxt(p.context);
  return status;
}
