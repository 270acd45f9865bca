#!/bin/sh
# Runs fuzz targets: Fuzz/run.sh [SECONDS [FORMAT…]], ten minutes of every format where nothing is said.
#
# Seeds of our own are in Fuzz/seeds/FORMAT; more may be named by FUZZ_SEEDS, a folder with a folder for each format. What
# crashes is kept in Fuzz/found and belongs into the tests once it is mended.
set -eu
cd "$(dirname "$0")"
seconds=${1:-600}
[ $# -gt 0 ] && shift
[ $# -gt 0 ] || set -- detect tmx xliff sdlxliff mxliff mqxliff tbx po csv tsv json ndjson srt vtt docx xlsx text
swift build -c release --product fuzz-units --sanitize address 2>/dev/null ||
  swift build -c release --product fuzz-units
binary=.build/release/fuzz-units
mkdir -p found
status=0
for format in "$@"; do
  mkdir -p "corpus/$format"
  seeds=
  [ -d "seeds/$format" ] && seeds="seeds/$format"
  [ -n "${FUZZ_SEEDS:-}" ] && [ -d "$FUZZ_SEEDS/$format" ] && seeds="$seeds $FUZZ_SEEDS/$format"
  name=$format
  [ "$format" = detect ] && name=
  # shellcheck disable=SC2086
  if RECTO_FUZZ=$name "$binary" "corpus/$format" $seeds -max_total_time="$seconds" -timeout=10 \
    -rss_limit_mb=1024 -max_len=65536 -artifact_prefix="found/$format-" -print_final_stats=1 \
    >"found/$format.log" 2>&1; then
    echo "$format: $(sed -n 's/stat::number_of_executed_units: *//p' "found/$format.log") runs, no crash"
  else
    echo "$format: see found/$format.log"
    status=1
  fi
done
exit $status
