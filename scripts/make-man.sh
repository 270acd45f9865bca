#!/usr/bin/env bash
# Makes the manual pages of docs/man from the commands: make-man.sh PAGES
#
# PAGES is the folder that swift-argument-parser's plugin wrote. It leaves out what is not ASCII, so that the
# examples are put back from the help. The binary is taken from $RECTO.
set -euo pipefail
pages=${1:?usage: make-man.sh PAGES}
recto=${RECTO:?set RECTO to a built binary}
man=$(cd "$(dirname "$0")/.." && pwd)/docs/man
rm -rf "$man"
mkdir -p "$man"
for page in "$pages"/*.1; do
  name=$(basename "$page" .1)
  [ "$name" = recto.help ] && continue
  read -ra verb <<<"$(tr . ' ' <<<"${name#recto}")"
  "$recto" ${verb[@]+"${verb[@]}"} --help >"$man/.help"
  awk -v help="$man/.help" '
    BEGIN { while ((getline line < help) > 0) if (line ~ /^  (recto|zstd) /) examples[++count] = line }
    /^  (recto|zstd) / && next_one < count { print examples[++next_one]; next }
    /^\.Xr recto\.help/ { next }
    NF == 0 { print ".Pp"; next }
    { print }
  ' "$page" >"$man/$name.1"
done
rm -f "$man/.help"
