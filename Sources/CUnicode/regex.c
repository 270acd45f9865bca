#include "cunicode.h"

#include <stdlib.h>
#include <time.h>
#include <unicode/uregex.h>
#include <unicode/ustring.h>

struct cu_units {
  int32_t count;
  UChar text[];
};

cu_units *cu_units_open(const uint8_t *utf8, int64_t length, int *error) {
  *error = 0;
  if (length > INT32_MAX / 2) {
    *error = U_INDEX_OUTOFBOUNDS_ERROR;
    return NULL;
  }
  cu_units *units = malloc(sizeof *units + ((size_t)length + 1) * sizeof(UChar));
  if (!units) {
    *error = U_MEMORY_ALLOCATION_ERROR;
    return NULL;
  }
  UErrorCode status = U_ZERO_ERROR;
  units->count = 0;
  if (length > 0) {
    u_strFromUTF8(units->text, (int32_t)length + 1, &units->count, (const char *)utf8,
                  (int32_t)length, &status);
  }
  if (U_FAILURE(status)) {
    *error = status;
    free(units);
    return NULL;
  }
  return units;
}

void cu_units_close(cu_units *units) { free(units); }
int32_t cu_units_count(const cu_units *units) { return units->count; }
const uint16_t *cu_units_start(const cu_units *units) { return (const uint16_t *)units->text; }

struct cu_regex {
  URegularExpression *expression;
  int32_t count;            // units of the text
  bool is_searching;        // whether a match was found and the next one is wanted
  cu_regex_budget *budget;  // of the call that runs
};

// What the matcher may keep for backtracking: ICU's default, said here because it is a promise.
enum { STACK_BYTES = 8000000 };
// Asking the clock costs as much as a hundred short matches.
enum { CALLS_A_LOOK = 256 };

int64_t cu_processor_nanoseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return (int64_t)now.tv_sec * 1000000000 + now.tv_nsec;
}

static bool is_in_time(cu_regex_budget *budget) {
  return ++budget->calls % CALLS_A_LOOK != 0 || cu_processor_nanoseconds() < budget->deadline;
}

// Called every ten thousand backtracking points. uregex_setTimeLimit counts the same, but starts
// anew with each call, and a rule is called at every candidate.
static UBool U_CALLCONV on_steps(const void *context, int32_t steps) {
  (void)steps;
  cu_regex_budget *budget = ((cu_regex *)context)->budget;
  return --budget->steps > 0 && cu_processor_nanoseconds() < budget->deadline;
}

// Called after each start that a search tried. Work without backtracking, such as an atomic group
// that runs to the end of the text from each start, is seen by the clock alone.
static UBool U_CALLCONV on_attempt(const void *context, int64_t place) {
  (void)place;
  return is_in_time(((cu_regex *)context)->budget);
}

cu_regex *cu_regex_open(const uint8_t *utf8, int64_t length, int options, int *error,
                        int32_t *place) {
  *place = -1;
  cu_units *pattern = cu_units_open(utf8, length, error);
  if (!pattern) return NULL;
  UErrorCode status = U_ZERO_ERROR;
  UParseError fault = {.line = 0, .offset = -1};
  uint32_t flags = options & CU_REGEX_IGNORES_CASE ? UREGEX_CASE_INSENSITIVE : 0;
  URegularExpression *expression =
      uregex_open(pattern->text, pattern->count, flags, &fault, &status);
  cu_units_close(pattern);
  cu_regex *regex = NULL;
  if (U_SUCCESS(status)) {
    regex = calloc(1, sizeof *regex);
    if (regex) {
      regex->expression = expression;
      uregex_setStackLimit(expression, STACK_BYTES, &status);
      uregex_setMatchCallback(expression, on_steps, regex, &status);
      uregex_setFindProgressCallback(expression, on_attempt, regex, &status);
      uregex_useAnchoringBounds(expression, false, &status);
      uregex_useTransparentBounds(expression, true, &status);
    } else {
      status = U_MEMORY_ALLOCATION_ERROR;
    }
  } else if (fault.line == 1) {
    *place = fault.offset;
  }
  *error = status;
  if (U_SUCCESS(status)) return regex;
  if (expression) uregex_close(expression);
  free(regex);
  return NULL;
}

void cu_regex_close(cu_regex *regex) {
  uregex_close(regex->expression);
  free(regex);
}

void cu_regex_set_text(cu_regex *regex, const cu_units *units) {
  UErrorCode status = U_ZERO_ERROR;
  uregex_setText(regex->expression, units->text, units->count, &status);
  regex->count = units->count;
  regex->is_searching = false;
}

// Whether there is anything left to spend; the callbacks spend from it while the call runs.
static bool begin(cu_regex *regex, cu_regex_budget *budget, int *outcome) {
  regex->budget = budget;
  *outcome = budget->steps > 0 && is_in_time(budget) ? CU_REGEX_FINE : CU_REGEX_TOO_LONG;
  return *outcome == CU_REGEX_FINE;
}

static int outcome_of(UErrorCode status) {
  if (U_SUCCESS(status)) return CU_REGEX_FINE;
  if (status == U_REGEX_STOPPED_BY_CALLER) return CU_REGEX_TOO_LONG;
  if (status == U_REGEX_STACK_OVERFLOW) return CU_REGEX_TOO_DEEP;
  return CU_REGEX_FAILED;
}

int32_t cu_regex_next_end(cu_regex *regex, cu_regex_budget *budget, int *outcome) {
  if (!begin(regex, budget, outcome)) return -1;
  UErrorCode status = U_ZERO_ERROR;
  UBool found = regex->is_searching ? uregex_findNext(regex->expression, &status)
                                    : uregex_find(regex->expression, 0, &status);
  int32_t end = found && U_SUCCESS(status) ? uregex_end(regex->expression, 0, &status) : -1;
  regex->is_searching = end >= 0;
  *outcome = outcome_of(status);
  return end;
}

int32_t cu_regex_find_within(cu_regex *regex, int32_t start, int32_t end, cu_regex_budget *budget,
                             int32_t *match_end, int *outcome) {
  *match_end = -1;
  if (!begin(regex, budget, outcome)) return -1;
  UErrorCode status = U_ZERO_ERROR;
  uregex_setRegion(regex->expression, start, end, &status);
  int32_t found = -1;
  if (uregex_find(regex->expression, -1, &status) && U_SUCCESS(status)) {
    found = uregex_start(regex->expression, 0, &status);
    *match_end = uregex_end(regex->expression, 0, &status);
  }
  *outcome = outcome_of(status);
  return *outcome == CU_REGEX_FINE ? found : -1;
}

bool cu_regex_starts_at(cu_regex *regex, int32_t start, cu_regex_budget *budget, int *outcome) {
  if (!begin(regex, budget, outcome)) return false;
  UErrorCode status = U_ZERO_ERROR;
  uregex_setRegion(regex->expression, start, regex->count, &status);
  UBool found = uregex_lookingAt(regex->expression, -1, &status);
  *outcome = outcome_of(status);
  return found && *outcome == CU_REGEX_FINE;
}

bool cu_regex_covers(cu_regex *regex, int32_t start, int32_t end, cu_regex_budget *budget,
                     int *outcome) {
  if (!begin(regex, budget, outcome)) return false;
  UErrorCode status = U_ZERO_ERROR;
  uregex_setRegion(regex->expression, start, end, &status);
  UBool found = uregex_matches(regex->expression, -1, &status);
  *outcome = outcome_of(status);
  return found && *outcome == CU_REGEX_FINE;
}
