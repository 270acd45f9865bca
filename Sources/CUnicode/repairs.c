#include "repairs.h"

#include <string.h>

// HKSCS-2008 characters that came into Unicode after ICU's table was made, and the four that are a
// letter and a mark.
static const cu_repair big5_table[] = {
    {0xF303, {0x31C0}}, {0xF304, {0x31C1}}, {0xF305, {0x31C2}}, {0xF306, {0x31C3}},
    {0xF307, {0x31C4}}, {0xF309, {0x31C5}}, {0xF30C, {0x31C6}}, {0xF30D, {0x31C7}},
    {0xF310, {0x31C8}}, {0xF312, {0x31C9}}, {0xF313, {0x31CA}}, {0xF314, {0x31CB}},
    {0xF315, {0x31CC}}, {0xF317, {0x31CD}}, {0xF318, {0x31CE}}, {0xF325, {0x00CA, 0x0304}},
    {0xF327, {0x00CA, 0x030C}}, {0xF344, {0x00EA, 0x0304}}, {0xF346, {0x00EA, 0x030C}},
    {0xF34A, {0x23DA}}, {0xF34B, {0x23DB}}, {0xF57A, {0x9FA6}}, {0xF5A4, {0x9FA7}},
    {0xF5AB, {0x9FA8}}, {0xF5CC, {0x9FA9}}, {0xF5CE, {0x9FAA}}, {0xF5D0, {0x9FAB}},
    {0xF5D5, {0x9FAC}}, {0xF5EC, {0x9FAD}}, {0xF5ED, {0x9FAE}}, {0xF5EF, {0x9FAF}},
    {0xF602, {0x9FB2}}, {0xF61C, {0x9FB3}}, {0xF7E5, {0x31CF}}, {0xF7EB, {0x9FB0}},
    {0xF7ED, {0x9FB1}},
};

// What GB 18030-2022 gives instead of private use, and the six that Unicode has in a supplementary plane.
static const cu_repair gb18030_table[] = {
    {0xE78D, {0xFE10}}, {0xE78E, {0xFE12}}, {0xE78F, {0xFE11}}, {0xE790, {0xFE13}},
    {0xE791, {0xFE14}}, {0xE792, {0xFE15}}, {0xE793, {0xFE16}}, {0xE794, {0xFE17}},
    {0xE795, {0xFE18}}, {0xE796, {0xFE19}}, {0xE816, {0xD840, 0xDC87}}, {0xE817, {0xD840, 0xDC89}},
    {0xE818, {0xD840, 0xDCCC}}, {0xE81E, {0x9FB4}}, {0xE826, {0x9FB5}}, {0xE82B, {0x9FB6}},
    {0xE82C, {0x9FB7}}, {0xE831, {0xD845, 0xDDD7}}, {0xE832, {0x9FB8}}, {0xE83B, {0xD84A, 0xDD8F}},
    {0xE843, {0x9FB9}}, {0xE854, {0x9FBA}}, {0xE855, {0xD850, 0xDDFE}}, {0xE864, {0x9FBB}},
};

// ICU's tables of IBM code pages turn three control characters round, as mainframes did.
static const cu_repair control_table[] = {{0x1A, {0x7F}}, {0x1C, {0x1A}}, {0x7F, {0x1C}}};

#define TABLE(name) name, sizeof name / sizeof *name
static const cu_repairs big5 = {TABLE(big5_table), .rejects_private = true};
static const cu_repairs gb18030 = {TABLE(gb18030_table), .has_euro_at_80 = true};
static const cu_repairs controls = {TABLE(control_table)};
static const cu_repairs unread = {NULL, 0, .rejects_private = true};

static bool turns_controls(UConverter *converter) {
  const char bytes[] = {0x1A, 0x1C, 0x7F};
  UChar units[4];
  UErrorCode status = U_ZERO_ERROR;
  int32_t count = ucnv_toUChars(converter, units, 4, bytes, sizeof bytes, &status);
  ucnv_reset(converter);
  return U_SUCCESS(status) && count == 3 && units[0] == 0x1C && units[1] == 0x7F &&
         units[2] == 0x1A;
}

const cu_repairs *cu_repairs_of(UConverter *converter) {
  UErrorCode status = U_ZERO_ERROR;
  const char *name = ucnv_getName(converter, &status);
  if (U_FAILURE(status) || !name) return NULL;
  if (strcmp(name, "ibm-1375_P100-2008") == 0) return &big5;
  if (strcmp(name, "gb18030") == 0) return &gb18030;
  if (strcmp(name, "windows-949-2000") == 0 || strcmp(name, "windows-874-2000") == 0)
    return &unread;
  return turns_controls(converter) ? &controls : NULL;
}

const cu_repair *cu_repair_of(const cu_repairs *repairs, UChar unit) {
  if (repairs->count == 0 || unit < repairs->table[0].from) return NULL;
  int32_t low = 0, high = repairs->count;
  while (low < high) {
    int32_t middle = (low + high) / 2;
    if (repairs->table[middle].from < unit) low = middle + 1;
    else high = middle;
  }
  return low < repairs->count && repairs->table[low].from == unit ? &repairs->table[low] : NULL;
}
