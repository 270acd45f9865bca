#!/usr/bin/env bash
# Makes the manual pages of docs/man from the commands: make-man.sh PAGES
#
# PAGES is the folder that swift-argument-parser's plugin wrote. It leaves out what is not ASCII: a line that the help
# has in full is taken from there. The binary is taken from $RECTO.
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
  # Wide enough that no line of the help is folded.
  COLUMNS=1000 "$recto" ${verb[@]+"${verb[@]}"} --help >"$man/.help"
  LC_ALL=C awk -v help="$man/.help" '
    BEGIN {
      while ((getline line < help) > 0) {
        ascii = line
        if (gsub(/[^ -~]/, "", ascii)) full[ascii] = line
      }
    }
    /^\.Xr recto\.help/ { next }
    NF == 0 { print ".Pp"; next }
    $0 in full { print full[$0]; next }
    { print }
  ' "$page" >"$man/$name.1"
done
rm -f "$man/.help"
