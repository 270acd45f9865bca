#include "clibxml2.h"
#include <libxml/xmlversion.h>
const char *cx_libxml2_version(void) { return LIBXML_DOTTED_VERSION; }
