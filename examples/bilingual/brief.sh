#!/usr/bin/env bash
# Briefs of a story's second article with translations of its first, both ways.
#
#   brief.sh DIR
#
# Writes into DIR: the memory; the briefs as pages, one for each direction; the sentences that are still to be
# translated as tables, to be filled in and given to `recto import`.
#
# RECTO names the binary; without it, `recto` is taken from the PATH.
set -euo pipefail

if [ "$#" -ne 1 ]; then
  echo "usage: ${0##*/} DIR" >&2
  exit 64
fi
here=$(cd "$(dirname "$0")" && pwd)
recto=${RECTO:-recto}
mkdir -p "$1"
memory=$1/news.db

"$recto" import -m "$memory" "$here/../../memories/names.tsv"
"$recto" align --into -m "$memory" --from en --to zh-Hans \
  "$here/../articles/rate-cut.en.txt" "$here/../articles/rate-cut.zh.txt"
for direction in en:zh-Hans zh:en; do
  from=${direction%%:*} to=${direction#*:}
  article=$here/rate-cut-again.$from.txt
  for format in html tsv; do
    "$recto" brief --sentences 8 --to "$to" -m "$memory" --format "$format" \
      --output "$1/brief.$from-${to%%-*}.$format" "$article"
  done
done
