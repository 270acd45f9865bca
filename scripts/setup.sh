#!/usr/bin/env bash
# Installs the C libraries that Recto builds against, where they are missing. The dictionary that helps aligning Chinese
# and English is got by scripts/get-lexicon.
set -euo pipefail

# What to have, and a file that shows it is there.
packages=(
  "libicu-dev /usr/include/unicode/ubrk.h"
  "libsqlite3-dev /usr/include/sqlite3.h"
  "libcmark-gfm-dev /usr/include/cmark-gfm.h"
  "libcmark-gfm-extensions-dev /usr/include/cmark-gfm-core-extensions.h"
  "libxml2-dev /usr/include/libxml2/libxml/parser.h"
  "libsimdjson-dev /usr/include/simdjson.h"
  "libxxhash-dev /usr/include/xxhash.h"
  "libstemmer-dev /usr/include/libstemmer.h"
  "libzip-dev /usr/include/zip.h"
  "zlib1g-dev /usr/include/zlib.h"
  "pkg-config /usr/bin/pkg-config"
)
missing=()
for entry in "${packages[@]}"; do
  read -r package file <<<"$entry"
  [ -e "$file" ] || missing+=("$package")
done

if ! command -v swift >/dev/null; then
  echo "recto: no Swift toolchain found; install Swift 6.2 or newer from https://swift.org/install" >&2
  exit 69
fi
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
  echo "recto: please install: ${missing[*]} (or what your system calls them)" >&2
  exit 69
fi
if [ "$(id -u)" -eq 0 ]; then
  as_root=()
elif command -v sudo >/dev/null; then
  as_root=(sudo)
else
  echo "recto: neither root nor sudo here; have an administrator run:" >&2
  echo "  apt-get install -y ${missing[*]}" >&2
  exit 69
fi
echo "recto: installing ${missing[*]}" >&2
export DEBIAN_FRONTEND=noninteractive
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >&2
