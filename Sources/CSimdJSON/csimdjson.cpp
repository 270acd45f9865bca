#include "csimdjson.h"
#include <simdjson.h>
extern "C" const char *cj_simdjson_version(void) { return SIMDJSON_VERSION; }
