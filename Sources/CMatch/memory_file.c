#define _GNU_SOURCE
#include <sys/mman.h>

#include "cmatch.h"

int cm_memory_file(void) { return memfd_create("recto-index", MFD_CLOEXEC); }
