#include "czip.h"

#include <stdio.h>
#include <string.h>
#include <zip.h>
#include <zlib.h>

const char *cz_version(void) { return zip_libzip_version(); }

static int32_t code_of(zip_error_t *error, char *message, int64_t capacity) {
  snprintf(message, (size_t)capacity, "%s", zip_error_strerror(error));
  switch (zip_error_code_zip(error)) {
    case ZIP_ER_MEMORY: return CZ_NO_MEMORY;
    case ZIP_ER_COMPNOTSUPP:
    case ZIP_ER_ENCRNOTSUPP:
    case ZIP_ER_NOPASSWD: return CZ_UNSUPPORTED;
    default: return CZ_DAMAGED;
  }
}

static int32_t damaged(const char *words, char *message, int64_t capacity) {
  snprintf(message, (size_t)capacity, "%s", words);
  return CZ_DAMAGED;
}

static int32_t read_entry(
    zip_t *archive, int64_t index, const uint8_t *name, int64_t name_length, uint8_t *out, int64_t size,
    char *message, int64_t capacity) {
  const char *found = zip_get_name(archive, (zip_uint64_t)index, ZIP_FL_ENC_RAW);
  if (!found || (int64_t)strlen(found) != name_length || memcmp(found, name, (size_t)name_length) != 0) {
    return damaged("its name is not the one in the directory", message, capacity);
  }
  zip_file_t *file = zip_fopen_index(archive, (zip_uint64_t)index, 0);
  if (!file) return code_of(zip_get_error(archive), message, capacity);
  int32_t code = CZ_OK;
  int64_t done = 0;
  while (code == CZ_OK) {
    // A byte too many is asked for at the end: that read is the one which checks the CRC, and finds what was not claimed.
    uint8_t surplus;
    int64_t room = size - done;
    zip_int64_t count = zip_fread(file, room ? out + done : &surplus, room ? (zip_uint64_t)room : 1);
    if (count < 0) {
      code = code_of(zip_file_get_error(file), message, capacity);
    } else if (count == 0) {
      if (done < size) code = damaged("it is shorter than the archive says", message, capacity);
      break;
    } else if (room == 0) {
      code = damaged("it is longer than the archive says", message, capacity);
    } else {
      done += count;
    }
  }
  zip_fclose(file);
  return code;
}

int32_t cz_read(
    const uint8_t *archive, int64_t length, int64_t index, const uint8_t *name, int64_t name_length,
    uint8_t *out, int64_t size, char *message, int64_t capacity) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t *source = zip_source_buffer_create(archive, (zip_uint64_t)length, 0, &error);
  zip_t *opened = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : NULL;
  if (!opened) {
    int32_t code = code_of(&error, message, capacity);
    if (source) zip_source_free(source);
    zip_error_fini(&error);
    return code;
  }
  zip_error_fini(&error);
  int32_t code = read_entry(opened, index, name, name_length, out, size, message, capacity);
  zip_discard(opened);
  return code;
}

int64_t cz_deflate_bound(int64_t length) { return (int64_t)compressBound((uLong)length) + 64; }

int64_t cz_deflate(const uint8_t *bytes, int64_t length, uint8_t *out, int64_t capacity) {
  z_stream stream;
  memset(&stream, 0, sizeof stream);
  // A negative window: no header and no checksum of zlib's own, as archives hold it.
  if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -15, 8, Z_DEFAULT_STRATEGY) != Z_OK) return -1;
  int64_t read = 0, written = 0;
  int status = Z_OK;
  while (status == Z_OK) {
    // zlib counts in 32 bits.
    int64_t piece = length - read < (1 << 30) ? length - read : (1 << 30);
    int64_t room = capacity - written < (1 << 30) ? capacity - written : (1 << 30);
    stream.next_in = (Bytef *)(uintptr_t)(bytes + read);
    stream.avail_in = (uInt)piece;
    stream.next_out = out + written;
    stream.avail_out = (uInt)room;
    status = deflate(&stream, read + piece == length ? Z_FINISH : Z_NO_FLUSH);
    read += piece - stream.avail_in;
    written += room - stream.avail_out;
  }
  deflateEnd(&stream);
  return status == Z_STREAM_END ? written : -1;
}

uint32_t cz_crc32(const uint8_t *bytes, int64_t length) {
  uLong crc = crc32(0, NULL, 0);
  while (length > 0) {
    uInt piece = length < (1 << 30) ? (uInt)length : (1 << 30);
    crc = crc32(crc, bytes, piece);
    bytes += piece;
    length -= piece;
  }
  return (uint32_t)crc;
}
