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
// Up to `capacity` guesses, best first: names are valid for the process's life, confidences 0...100.
int32_t cu_detect_charset(const uint8_t *_Nullable bytes, int32_t length,
                          const char *_Nullable *_Nonnull names, int32_t *_Nonnull confidences,
                          int32_t capacity, int *_Nonnull error);

#ifdef __cplusplus
}
#endif
