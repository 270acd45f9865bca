#!/usr/bin/env bash
# Answer a large NDJSON file on all cores, or on several hosts, with GNU parallel.
#
#   parallel.sh FILE.ndjson [VERB OPTION…] > answers.ndjson
#   parallel.sh articles.ndjson
#   parallel.sh queries.ndjson lookup --immutable -m /data/news.db --from en --to zh
#   PARALLEL='--sshlogin 4/host1,4/host2' parallel.sh articles.ndjson summarise --words 60
#
# The verb is summarise unless another is given. The file is cut at line ends into blocks of about
# 1 MB, each given to its own process; --keep-order puts the results back in the order of the input,
# and --retries does a block again whose process was killed. On one machine `recto VERB --ndjson
# --jobs N` does the same with less start-up. On other hosts, recto and a memory must stand under
# the same paths, and ssh must not ask for a password.
#
# Not --pipepart, which would read faster: parallel 20221122 loses a block that it does again.
#
# RECTO names the binary; without it, `recto` is taken from the PATH.
set -euo pipefail

if [ "$#" -lt 1 ] || [ ! -f "$1" ]; then
  echo "usage: ${0##*/} FILE.ndjson [VERB OPTION…]" >&2
  exit 64
fi
file=$1
shift
[ "$#" -gt 0 ] || set -- summarise

if ! command -v parallel >/dev/null 2>&1; then
  echo "${0##*/}: GNU parallel is not installed; install the package 'parallel'," >&2
  echo "or run: recto $1 --ndjson --jobs 4 < FILE.ndjson" >&2
  exit 69
fi

parallel --pipe --keep-order --block 1M --retries 3 -q "${RECTO:-recto}" "$@" --ndjson <"$file"
