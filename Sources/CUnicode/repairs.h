#pragma once
// Characters that ICU's conversion tables give as private-use or wrong ones though Unicode has them.
// Included by the .c files only.

#include <stdbool.h>
#include <unicode/ucnv.h>

typedef struct {
  UChar from;
  UChar to[2];  // a character, a surrogate pair, or a letter and its mark; to[1] is 0 for one unit
} cu_repair;

typedef struct {
  const cu_repair *table;  // ascending by `from`
  int32_t count;
  bool rejects_private;  // a private-use character stands for none that anybody could read
  bool has_euro_at_80;   // the lone byte 0x80 is the Euro sign, as in Windows code page 936
} cu_repairs;

// NULL where the converter's table is right.
const cu_repairs *cu_repairs_of(UConverter *converter);
// NULL where the unit is right.
const cu_repair *cu_repair_of(const cu_repairs *repairs, UChar unit);
