#include "csimdjson.h"
extern "C" const char *cj_simdjson_version(void) { return ""; }
