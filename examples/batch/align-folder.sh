#!/usr/bin/env bash
# Align every NAME.en.txt with its NAME.zh.txt and add the pairs to a memory.
#
#   align-folder.sh DIR MEMORY
#
# A pair that fails, or an English file without a Chinese one, is reported on
# standard error and does not stop the rest; the exit code is then 1.
#
# RECTO names the binary; without it, `recto` is taken from the PATH.
set -euo pipefail

if [ "$#" -ne 2 ] || [ ! -d "$1" ]; then
  echo "usage: ${0##*/} DIR MEMORY" >&2
  exit 64
fi
dir=$1
memory=$2

shopt -s nullglob
done_count=0
failed=0
for source in "$dir"/*.en.txt; do
  target="${source%.en.txt}.zh.txt"
  if [ ! -f "$target" ]; then
    echo "${0##*/}: no Chinese text for $source" >&2
    failed=$((failed + 1))
    continue
  fi
  if "${RECTO:-recto}" align --from en --to zh --into -m "$memory" "$source" "$target"; then
    done_count=$((done_count + 1))
  else
    echo "${0##*/}: could not align $source" >&2
    failed=$((failed + 1))
  fi
done

echo "$done_count aligned, $failed failed" >&2
[ "$failed" -eq 0 ] || exit 1
