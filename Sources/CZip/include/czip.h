#pragma once

// libzip and zlib behind a C interface: an entry of a ZIP archive that is in memory, unpacked and checked; bytes deflated.
// Nothing is opened by name, nothing is written to a disk.

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// The version of libzip that runs, "1.7.3".
const char *cz_version(void);

enum {
  CZ_OK = 0,
  /// The archive contradicts itself, or the entry's bytes do not unpack to what the archive says; `message` says how.
  CZ_DAMAGED = 1,
  /// The entry is packed in a way that this library does not unpack.
  CZ_UNSUPPORTED = 2,
  CZ_NO_MEMORY = 3,
};

/// Unpacks an entry into `out` and checks its length and its CRC.
///
/// `index` counts the entries of the central directory from 0; `name` are the bytes of its name there, with which the
/// library must agree. `size` is what the archive claims to be the unpacked length, and `out` has room for it. `message`,
/// with room for `capacity` bytes, gets the library's words for a failure. Returns a CZ_ code.
int32_t cz_read(
    const uint8_t *archive, int64_t length, int64_t index, const uint8_t *name, int64_t name_length,
    uint8_t *out, int64_t size, char *message, int64_t capacity);

/// How many bytes `cz_deflate` needs at most.
int64_t cz_deflate_bound(int64_t length);

/// Deflates bytes as an entry of an archive holds them. Returns how many bytes were written to `out`, or -1 where there is
/// no memory.
int64_t cz_deflate(const uint8_t *bytes, int64_t length, uint8_t *out, int64_t capacity);

/// The CRC-32 of an entry's content.
uint32_t cz_crc32(const uint8_t *bytes, int64_t length);

#ifdef __cplusplus
}
#endif
