#pragma once
const char *cx_libxml2_version(void);
