#include "plainxml.h"

#include <libxml/parser.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct counts {
  int64_t tags, text;
};

static void on_start(void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri,
                     int namespaces, const xmlChar **declared, int count, int defaulted,
                     const xmlChar **values) {
  (void)name, (void)prefix, (void)uri, (void)namespaces, (void)declared;
  (void)count, (void)defaulted, (void)values;
  ((struct counts *)user)->tags++;
}

static void on_text(void *user, const xmlChar *bytes, int length) {
  (void)bytes;
  ((struct counts *)user)->text += length;
}

int64_t plain_xml_count(const char *path, int64_t chunk, int64_t *tags) {
  struct counts counts = {0, 0};
  xmlSAXHandler sax;
  memset(&sax, 0, sizeof sax);
  sax.initialized = XML_SAX2_MAGIC;
  sax.startElementNs = on_start;
  sax.characters = on_text;
  FILE *file = fopen(path, "rb");
  if (!file) return -1;
  xmlParserCtxtPtr context = xmlCreatePushParserCtxt(&sax, &counts, NULL, 0, NULL);
  char *bytes = malloc((size_t)chunk);
  size_t length;
  while ((length = fread(bytes, 1, (size_t)chunk, file)) > 0)
    xmlParseChunk(context, bytes, (int)length, 0);
  xmlParseChunk(context, NULL, 0, 1);
  int is_well_formed = context->wellFormed;
  xmlFreeParserCtxt(context);
  free(bytes);
  fclose(file);
  *tags = counts.tags;
  return is_well_formed ? counts.text : -1;
}
