#pragma once
#ifdef __cplusplus
extern "C"
#endif
const char *cj_simdjson_version(void);
