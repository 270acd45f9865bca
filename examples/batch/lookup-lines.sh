#!/usr/bin/env bash
# Look up every line of a text file in a memory and print the best match.
#
#   lookup-lines.sh FILE MEMORY FROM TO > matches.tsv
#   lookup-lines.sh today.txt news.db en zh
#
# Writes line, score and target with tabs between them, one line for each line
# of the file that is not blank; score and target are empty where the memory
# holds nothing at 70 or above. A record that fails is reported on standard
# error, and the exit code is then 1.
#
# RECTO names the binary; without it, `recto` is taken from the PATH.
set -euo pipefail

if [ "$#" -ne 4 ] || [ ! -f "$1" ]; then
  echo "usage: ${0##*/} FILE MEMORY FROM TO" >&2
  exit 64
fi

if [ ! -f "$2" ]; then
  echo "${0##*/}: $2: no such memory" >&2
  exit 66
fi

# The line itself is the id, which comes back unchanged.
python3 -c '
import json, signal, sys
signal.signal(signal.SIGPIPE, signal.SIG_DFL)
sys.stdout.reconfigure(encoding="utf-8", newline="\n")
with open(sys.argv[1], "rb") as file:
    for raw in file:
        line = raw.decode("utf-8", "replace").strip()
        if line:
            print(json.dumps({"id": line, "text": line}, ensure_ascii=False))
' "$1" |
  "${RECTO:-recto}" lookup --ndjson -m "$2" --from "$3" --to "$4" --min 70 --limit 1 |
  python3 -c '
import json, signal, sys
signal.signal(signal.SIGPIPE, signal.SIG_DFL)
sys.stdout.reconfigure(encoding="utf-8", newline="\n")
failed = False
for raw in sys.stdin.buffer:
    record = json.loads(raw)
    line = " ".join(record["id"].split())
    if "error" in record:
        print(line, record["error"]["message"], sep=": ", file=sys.stderr)
        failed = True
        continue
    best = record["matches"][0] if record["matches"] else None
    score = best["score"] if best else ""
    target = " ".join(best["target"].split()) if best else ""
    print(line, score, target, sep="\t")
sys.exit(1 if failed else 0)
'
