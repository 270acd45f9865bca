#!/usr/bin/env bash
# Summarise a large NDJSON file on all cores with GNU parallel.
#
#   parallel.sh FILE.ndjson > summaries.ndjson
#
# The file is cut at line ends into blocks of about 1 MB, each given to its own
# process; --keep-order puts the results back in the order of the input. On one
# machine `recto summarise --ndjson --jobs N` does the same with less start-up;
# this form can be spread over hosts with parallel's --sshlogin.
#
# RECTO names the binary; without it, `recto` is taken from the PATH.
set -euo pipefail

if [ "$#" -ne 1 ] || [ ! -f "$1" ]; then
  echo "usage: ${0##*/} FILE.ndjson" >&2
  exit 64
fi

if ! command -v parallel >/dev/null 2>&1; then
  echo "${0##*/}: GNU parallel is not installed; install the package 'parallel'," >&2
  echo "or run: recto summarise --ndjson --jobs 4 < FILE.ndjson" >&2
  exit 69
fi

parallel --pipe --keep-order --block 1M -q "${RECTO:-recto}" summarise --ndjson < "$1"
