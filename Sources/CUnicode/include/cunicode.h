#pragma once
// The fence around libicu. No <unicode/...> header may be visible to Swift: the enum UErrorCode of
// the system's ICU clashes with the one in Foundation's private copy. Opaque handles and ints only.
//
// All text is UTF-8; all offsets and lengths are bytes. Errors are ICU's codes: above 0 is failure.

#include <stdbool.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

const char *_Nonnull cu_icu_version(void);
const char *_Nonnull cu_unicode_version(void);
const char *_Nonnull cu_error_name(int error);

// Break iterators. One per task; set() copies the text, so its bytes may go away afterwards.
typedef struct cu_breaker cu_breaker;
enum { CU_GRAPHEMES = 0, CU_WORDS = 1, CU_SENTENCES = 3 };
cu_breaker *_Nullable cu_breaker_open(const char *_Nonnull locale, int kind, int *_Nonnull error);
void cu_breaker_close(cu_breaker *_Nonnull breaker);
// Returns 0, or an error code for text that is not well-formed UTF-8 or of 1 GiB and more.
int cu_breaker_set(cu_breaker *_Nonnull breaker, const uint8_t *_Nullable utf8, int64_t length);
// The next boundary after the last one as a byte offset, or -1 at the end.
int64_t cu_breaker_next(cu_breaker *_Nonnull breaker);
// The rule status of the last boundary; for words, 0..<100 is white space and punctuation.
int32_t cu_breaker_status(const cu_breaker *_Nonnull breaker);

// Text to text. Each writes at most `capacity` bytes and returns the length of the whole result,
// which may be more than capacity: call again with more room. -1 with *error on failure.
int32_t cu_nfc(const uint8_t *_Nullable utf8, int32_t length, uint8_t *_Nullable out,
               int32_t capacity, int *_Nonnull error);
// NFKC_Casefold over every maximal run of scalars whose category is not No; white-space runs become
// one space; ends trimmed.
int32_t cu_fold(const uint8_t *_Nullable utf8, int32_t length, uint8_t *_Nullable out,
                int32_t capacity, int *_Nonnull error);
// An ICU transliterator by its identifier, opened on first use and kept for the process's life.
int32_t cu_transliterate(const char *_Nonnull identifier, const uint8_t *_Nullable utf8,
                         int32_t length, uint8_t *_Nullable out, int32_t capacity,
                         int *_Nonnull error);

// Whether a transliterator surely leaves a text as it is. The first one that is asked about is remembered;
// false for any other.
bool cu_is_inert(const char *_Nonnull identifier, const uint8_t *_Nullable utf8, int32_t length);

// A text as UTF-16, which regular expressions run on; positions in it are UTF-16 units.
typedef struct cu_units cu_units;
cu_units *_Nullable cu_units_open(const uint8_t *_Nullable utf8, int64_t length,
                                  int *_Nonnull error);
void cu_units_close(cu_units *_Nonnull units);
int32_t cu_units_count(const cu_units *_Nonnull units);
const uint16_t *_Nonnull cu_units_start(const cu_units *_Nonnull units);

// Regular expressions as ICU spells them, each with a text. One per task. Bounds do not anchor, and
// what lies beyond them is seen by look-around and word boundaries.
typedef struct cu_regex cu_regex;
// What matching may still cost; as many expressions share one as the caller likes.
typedef struct cu_regex_budget {
  int64_t steps;     // of the matcher, in ten thousands, that are left
  int64_t deadline;  // on the thread's processor clock, in nanoseconds
  int64_t calls;     // so far; now and then the clock is looked at
} cu_regex_budget;
int64_t cu_processor_nanoseconds(void);
enum { CU_REGEX_IGNORES_CASE = 1 };
enum { CU_REGEX_FINE = 0, CU_REGEX_TOO_LONG = 1, CU_REGEX_TOO_DEEP = 2, CU_REGEX_FAILED = 3 };
// `place` is how far the pattern was read when it was found wrong, in characters, or -1.
cu_regex *_Nullable cu_regex_open(const uint8_t *_Nullable utf8, int64_t length, int options,
                                  int *_Nonnull error, int32_t *_Nonnull place);
void cu_regex_close(cu_regex *_Nonnull regex);
// The text must outlive the searches in it.
void cu_regex_set_text(cu_regex *_Nonnull regex, const cu_units *_Nonnull units);
// The end of the next match, -1 for none: from the text's start at first, then from the last end.
int32_t cu_regex_next_end(cu_regex *_Nonnull regex, cu_regex_budget *_Nonnull budget,
                          int *_Nonnull outcome);
// The start of the first match within start..<end, -1 for none.
int32_t cu_regex_find_within(cu_regex *_Nonnull regex, int32_t start, int32_t end,
                             cu_regex_budget *_Nonnull budget, int32_t *_Nonnull match_end,
                             int *_Nonnull outcome);
// Whether a match starts at `start`.
bool cu_regex_starts_at(cu_regex *_Nonnull regex, int32_t start, cu_regex_budget *_Nonnull budget,
                        int *_Nonnull outcome);
// Whether all of start..<end can be matched.
bool cu_regex_covers(cu_regex *_Nonnull regex, int32_t start, int32_t end,
                     cu_regex_budget *_Nonnull budget, int *_Nonnull outcome);

// Scalars.
enum { CU_SPACE = 0, CU_WORD_PART = 1, CU_ALONE = 2 };
int cu_token_class(uint32_t scalar);          // the token classes of docs/matching.md
bool cu_is_default_ignorable(uint32_t scalar);
bool cu_is_alphabetic(uint32_t scalar);
bool cu_ends_sentence(uint32_t scalar);       // Sentence_Break is STerm or ATerm
bool cu_is_cjk_letter(uint32_t scalar);       // Han, Hiragana, Katakana or Bopomofo
// ICU's UCharCategory; those that are asked for have names here.
enum { CU_NONSPACING_MARK = 6, CU_ENCLOSING_MARK = 7, CU_SPACING_MARK = 8, CU_DECIMAL_NUMBER = 9 };
int cu_general_category(uint32_t scalar);

// What a scalar is to word boundaries (UAX 29), as far as counting words needs it. CU_WORD_UNKNOWN: only a break
// iterator can tell, as in scripts that need a dictionary.
enum {
  CU_WORD_OTHER = 0,
  CU_WORD_LETTER = 1,
  CU_WORD_NUMERIC = 2,
  CU_WORD_MID_LETTER = 3,
  CU_WORD_MID_NUMBER = 4,
  CU_WORD_MID_EITHER = 5,
  CU_WORD_CONNECTOR = 6,
  CU_WORD_IGNORED = 7,
  CU_WORD_UNKNOWN = 8,
};
int cu_word_class(uint32_t scalar);

// What cu_fold makes of one scalar, and what that is to terms, in one word: CU_FOLDED_VALUE is the folded scalar,
// CU_FOLDED_KIND one of the kinds below, and then flags. A text in which no scalar is CU_FOLDED_JOINED folds scalar by
// scalar; what the kind and the flags of a joined one say is about the scalar itself.
enum { CU_FOLDED_VALUE = 0x1FFFFF, CU_FOLDED_KIND = 7 << 21 };
enum {
  CU_FOLDED_SPACE = 0 << 21,
  CU_FOLDED_WORD_PART = 1 << 21,  // cu_token_class: a word part
  CU_FOLDED_ALONE = 2 << 21,      // alone, neither a letter nor a decimal digit
  CU_FOLDED_LETTER = 3 << 21,     // alone and alphabetic
  CU_FOLDED_DIGIT = 4 << 21,      // alone and a decimal digit
  CU_FOLDED_NOTHING = 5 << 21,    // folds to nothing
  CU_FOLDED_SEVERAL = 6 << 21,    // folds to several scalars: ask cu_fold_scalar
};
enum {
  CU_FOLDED_MARK = 1 << 24,           // of category Mn, Mc or Me
  CU_FOLDED_ALPHABETIC = 1 << 25,     // alphabetic and below U+2E80
  CU_FOLDED_DECIMAL = 1 << 26,        // of category Nd
  CU_FOLDED_JOINED = 1 << 27,         // may fold together with what stands before it
};
uint32_t cu_folded(uint32_t scalar);
// A scalar folded by itself; returns how many scalars it is, at most 18, of which `capacity` are written.
int32_t cu_fold_scalar(uint32_t scalar, uint32_t *_Nonnull out, int32_t capacity);

int cu_digit_value(uint32_t scalar);          // of category Nd, else -1
uint32_t cu_lower(uint32_t scalar);           // simple lower case

// How a language writes numbers and dates, as CLDR has it. Each writes lines "label\tname\n" and
// returns their length; a line that does not fit into `capacity` bytes is left out.
enum { CU_MONTHS = 0, CU_WEEKDAYS = 1 };
// Labels: width (0 and 1 in full, in a date and alone; 2 and 3 short) and the number, 01 for January
// or Monday.
int32_t cu_calendar_names(const char *_Nonnull tag, int kind, uint8_t *_Nonnull out,
                          int32_t capacity);
// Symbols, names and plurals of currencies; `codes` are ISO 4217, parted by one space.
int32_t cu_currency_names(const char *_Nonnull tag, const char *_Nonnull codes,
                          uint8_t *_Nonnull out, int32_t capacity);
// Whether decimals begin with a comma.
bool cu_has_decimal_comma(const char *_Nonnull tag);
// The cardinals below `limit`, at most 10000, in words. Labels: four digits.
int32_t cu_spelled_numbers(const char *_Nonnull tag, int32_t limit, uint8_t *_Nonnull out,
                           int32_t capacity);
// The order of a short date: up to three of d, m, y. Returns how many.
int32_t cu_date_order(const char *_Nonnull tag, char *_Nonnull out);

// Names of countries, by ISO 3166 code, and of a city for each time zone, by the zone; lines as above.
int32_t cu_place_names(const char *_Nonnull tag, uint8_t *_Nonnull out, int32_t capacity);

// Languages.
int32_t cu_likely_script(const char *_Nonnull tag, char *_Nonnull out, int32_t capacity);
int32_t cu_display_name(const char *_Nonnull tag, const char *_Nonnull in_language,
                        uint8_t *_Nonnull out, int32_t capacity, int *_Nonnull error);
bool cu_is_known_language(const char *_Nonnull language);

// Character sets.
typedef struct cu_decoder cu_decoder;
cu_decoder *_Nullable cu_decoder_open(const char *_Nonnull name, int *_Nonnull error);
void cu_decoder_close(cu_decoder *_Nonnull decoder);
const char *_Nonnull cu_decoder_name(const cu_decoder *_Nonnull decoder);
// Decodes the next bytes; `last` flushes. The result is in the decoder until the next call.
// A damaged or unmapped byte becomes U+FFFD, is counted, and the first one's offset is kept.
int cu_decoder_feed(cu_decoder *_Nonnull decoder, const uint8_t *_Nullable bytes, int64_t length,
                    bool last, const uint8_t *_Nullable *_Nonnull out, int64_t *_Nonnull out_length);
int64_t cu_decoder_faults(const cu_decoder *_Nonnull decoder);
int64_t cu_decoder_first_fault(const cu_decoder *_Nonnull decoder);  // byte offset, -1: none

typedef struct cu_encoder cu_encoder;
cu_encoder *_Nullable cu_encoder_open(const char *_Nonnull name, int *_Nonnull error);
void cu_encoder_close(cu_encoder *_Nonnull encoder);
// Encodes whole characters of well-formed UTF-8. Stops in front of one that the set does not have: `used` is
// how many bytes of the input were encoded. The result is in the encoder until the next call.
int cu_encoder_feed(cu_encoder *_Nonnull encoder, const uint8_t *_Nullable utf8, int64_t length,
                    int64_t *_Nonnull used, const uint8_t *_Nullable *_Nonnull out,
                    int64_t *_Nonnull out_length);
// Up to `capacity` guesses, best first: names are valid for the process's life, confidences 0...100.
int32_t cu_detect_charset(const uint8_t *_Nullable bytes, int32_t length,
                          const char *_Nullable *_Nonnull names, int32_t *_Nonnull confidences,
                          int32_t capacity, int *_Nonnull error);

#ifdef __cplusplus
}
#endif
