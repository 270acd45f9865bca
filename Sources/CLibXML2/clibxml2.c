#include "clibxml2.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlversion.h>
#include <pthread.h>
#include <stdlib.h>
#include <string.h>

#include "prepare.h"
#include "prescan.h"

struct cx_parser {
  xmlParserCtxtPtr context;
  cx_handler handler;
  cx_limits limits;
  cx_prescan prescan;
  cx_attribute *attributes;
  int64_t attribute_capacity;
  int64_t depth;
  int64_t text_length;
  int32_t status;
  int64_t line;
  int64_t column;
  char message[256];
};

const char *cx_libxml2_version(void) { return LIBXML_DOTTED_VERSION; }

static int64_t line_now(const cx_parser *p) {
  return p->context && p->context->input ? p->context->input->line : 1;
}

static int64_t column_now(const cx_parser *p) {
  return p->context && p->context->input ? p->context->input->col : 1;
}

static void fail_at(
    cx_parser *p, int32_t status, const char *message, int64_t line, int64_t column) {
  if (p->status != CX_OK) return;
  p->status = status;
  p->line = line > 0 ? line : 1;
  p->column = column > 0 ? column : 1;
  size_t length = message ? strlen(message) : 0;
  while (length > 0 && (message[length - 1] == '\n' || message[length - 1] == ' ')) length--;
  if (length >= sizeof p->message) {
    length = sizeof p->message - 1;
    while (length > 0 && ((unsigned char)message[length] & 0xC0) == 0x80) length--;
  }
  if (length > 0) memcpy(p->message, message, length);
  p->message[length] = 0;
  // The library calls a stopped document well-formed: `status` is what counts.
  if (p->context) xmlStopParser(p->context);
}

static void fail(cx_parser *p, int32_t status, const char *message) {
  fail_at(p, status, message, line_now(p), column_now(p));
}

// A tag's name by which it was written; its namespace for those who want it.
static void on_start(
    void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaces,
    const xmlChar **declared, int count, int defaulted, const xmlChar **values) {
  (void)defaulted;
  cx_parser *p = user;
  if (p->status != CX_OK) return;
  p->text_length = 0;
  if (++p->depth > p->limits.depth) {
    fail(p, CX_TOO_DEEP, "");
    return;
  }
  if (count > p->attribute_capacity) {
    cx_attribute *more = realloc(p->attributes, (size_t)count * sizeof *more);
    if (!more) {
      fail(p, CX_NO_MEMORY, "");
      return;
    }
    p->attributes = more;
    p->attribute_capacity = count;
  }
  for (int i = 0; i < count; i++) {
    const xmlChar **fields = values + 5 * i;
    p->attributes[i].name = (const char *)fields[0];
    p->attributes[i].prefix = (const char *)fields[1];
    p->attributes[i].uri = (const char *)fields[2];
    p->attributes[i].value = (const char *)fields[3];
    p->attributes[i].value_length = fields[4] - fields[3];
  }
  if (p->handler.element) {
    cx_element element = {
        (const char *)name, (const char *)prefix, (const char *)uri, p->attributes, count,
        (const char *const *)declared, namespaces};
    p->handler.element(p->handler.context, &element);
  } else {
    p->handler.start(p->handler.context, (const char *)name, p->attributes, count);
  }
}

static void on_end(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri) {
  (void)prefix, (void)uri;
  cx_parser *p = user;
  if (p->status != CX_OK) return;
  p->text_length = 0;
  p->depth--;
  p->handler.end(p->handler.context, (const char *)name);
}

static void on_text(void *user, const xmlChar *bytes, int length) {
  cx_parser *p = user;
  if (p->status != CX_OK) return;
  p->text_length += length;
  if (p->text_length > p->limits.text) {
    fail(p, CX_LONG_TEXT, "");
    return;
  }
  p->handler.text(p->handler.context, (const char *)bytes, length);
}

static void on_entity_declaration(
    void *user, const xmlChar *name, int type, const xmlChar *public_id, const xmlChar *system_id,
    xmlChar *content) {
  (void)type, (void)public_id, (void)system_id, (void)content;
  fail(user, CX_DECLARATION, (const char *)name);
}

static void on_unparsed_entity(
    void *user, const xmlChar *name, const xmlChar *public_id, const xmlChar *system_id,
    const xmlChar *notation) {
  (void)public_id, (void)system_id, (void)notation;
  fail(user, CX_DECLARATION, (const char *)name);
}

// Defaults would put text into a document that nobody wrote there, any number of times.
static void on_attribute_declaration(
    void *user, const xmlChar *element, const xmlChar *name, int type, int kind,
    const xmlChar *value, xmlEnumerationPtr tree) {
  (void)element, (void)type, (void)kind, (void)value;
  if (tree) xmlFreeEnumeration(tree);
  fail(user, CX_DECLARATION, (const char *)name);
}

// Asked for every entity but the five of XML, in text and in attributes. Without this, a document
// with a document type loses the reference silently.
static xmlEntityPtr on_entity(void *user, const xmlChar *name) {
  fail(user, CX_ENTITY, (const char *)name);
  return NULL;
}

static xmlEntityPtr on_parameter_entity(void *user, const xmlChar *name) {
  fail(user, CX_DECLARATION, (const char *)name);
  return NULL;
}

static void on_reference(void *user, const xmlChar *name) {
  fail(user, CX_ENTITY, (const char *)name);
}

static void on_error(void *user, xmlErrorPtr error) {
  cx_parser *p = user;
  // An error that is not fatal is one of namespaces: a prefix without a declaration.
  if (!error || error->level != XML_ERR_FATAL) return;
  if (error->code == XML_ERR_NO_MEMORY) {
    fail(p, CX_NO_MEMORY, "");
  } else {
    int64_t line = error->line > 0 ? error->line : line_now(p);
    int64_t column = error->int2 > 0 ? error->int2 : column_now(p);
    fail_at(p, CX_MALFORMED, error->message, line, column);
  }
}

static xmlParserInputPtr refuse_to_load(
    const char *url, const char *id, xmlParserCtxtPtr context) {
  (void)url, (void)id, (void)context;
  return NULL;
}

static pthread_once_t once = PTHREAD_ONCE_INIT;

static void prepare(void) {
  xmlInitParser();
  // For the whole process: nothing here ever loads a document by name.
  xmlSetExternalEntityLoader(refuse_to_load);
}

void cx_prepare(void) { pthread_once(&once, prepare); }

cx_parser *cx_parser_open(cx_handler handler, cx_limits limits) {
  cx_prepare();
  cx_parser *p = calloc(1, sizeof *p);
  if (!p) return NULL;
  p->handler = handler;
  p->limits = limits;
  cx_prescan_open(&p->prescan, limits.tag);
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = on_start;
  sax.endElementNs = on_end;
  sax.characters = on_text;
  sax.ignorableWhitespace = on_text;
  sax.cdataBlock = on_text;
  sax.entityDecl = on_entity_declaration;
  sax.unparsedEntityDecl = on_unparsed_entity;
  sax.attributeDecl = on_attribute_declaration;
  sax.getEntity = on_entity;
  sax.getParameterEntity = on_parameter_entity;
  sax.reference = on_reference;
  sax.serror = on_error;
  p->context = xmlCreatePushParserCtxt(&sax, p, NULL, 0, NULL);
  if (!p->context) {
    free(p);
    return NULL;
  }
  xmlCtxtUseOptions(p->context, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
  xmlSwitchEncoding(p->context, XML_CHAR_ENCODING_UTF8);
  return p;
}

void cx_parser_close(cx_parser *p) {
  if (!p) return;
  if (p->context) {
    if (p->context->myDoc) xmlFreeDoc(p->context->myDoc);
    xmlFreeParserCtxt(p->context);
  }
  free(p->attributes);
  free(p);
}

// Some errors go past the context's handler, to standard error.
static void say_nothing(void *context, const char *format, ...) { (void)context, (void)format; }

static void parse(cx_parser *p, const uint8_t *bytes, int64_t length, int32_t last);

int32_t cx_feed(cx_parser *p, const uint8_t *bytes, int64_t length, int32_t last) {
  if (p->status != CX_OK) return p->status;
  if (!cx_prescan_feed(&p->prescan, bytes, length)) {
    fail_at(p, CX_LONG_TAG, "", p->prescan.tag_line, 1);
    return p->status;
  }
  xmlGenericErrorFunc usual = xmlGenericError;
  void *usual_context = xmlGenericErrorContext;
  xmlSetGenericErrorFunc(NULL, say_nothing);
  parse(p, bytes, length, last);
  xmlSetGenericErrorFunc(usual_context, usual);
  return p->status;
}

static void parse(cx_parser *p, const uint8_t *bytes, int64_t length, int32_t last) {
  // The library counts in int; a chunk is a few KiB.
  while (length > 0 && p->status == CX_OK) {
    int part = length > (1 << 20) ? 1 << 20 : (int)length;
    int code = xmlParseChunk(p->context, (const char *)bytes, part, 0);
    if (code != XML_ERR_OK && !p->context->wellFormed) fail(p, CX_MALFORMED, "not well-formed XML");
    bytes += part;
    length -= part;
  }
  if (last && p->status == CX_OK) {
    xmlParseChunk(p->context, NULL, 0, 1);
    if (!p->context->wellFormed || p->context->disableSAX) {
      fail(p, CX_MALFORMED, "not well-formed XML");
    }
  }
}

int64_t cx_line(const cx_parser *p) { return p->status == CX_OK ? line_now(p) : p->line; }

int64_t cx_column(const cx_parser *p) { return p->status == CX_OK ? column_now(p) : p->column; }

int64_t cx_offset(const cx_parser *p) { return p->context ? xmlByteConsumed(p->context) : 0; }

const char *cx_message(const cx_parser *p) { return p->message; }
