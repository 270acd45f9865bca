#!/usr/bin/env bash
# Summarise every *.txt file of a folder in three sentences.
#
#   summarise-folder.sh DIR > summaries.tsv
#
# Writes one line a file, in name order: the file's name, a tab, the summary
# (tabs and line ends in it become spaces). A file that cannot be summarised is
# reported on standard error and left out, and the exit code is then 1.
#
# RECTO names the binary; without it, `recto` is taken from the PATH.
set -euo pipefail

if [ "$#" -ne 1 ] || [ ! -d "$1" ]; then
  echo "usage: ${0##*/} DIR" >&2
  exit 64
fi

python3 -c '
import json, pathlib, signal, sys
signal.signal(signal.SIGPIPE, signal.SIG_DFL)
sys.stdout.reconfigure(encoding="utf-8", newline="\n")
for path in sorted(pathlib.Path(sys.argv[1]).glob("*.txt")):
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError as error:
        # A record without text: its answer says that it failed.
        print(f"{path.name}: not UTF-8 at byte {error.start}", file=sys.stderr)
        print(json.dumps({"id": path.name}))
        continue
    print(json.dumps({"id": path.name, "text": text}, ensure_ascii=False))
' "$1" |
  "${RECTO:-recto}" summarise --ndjson --sentences 3 |
  python3 -c '
import json, signal, sys
signal.signal(signal.SIGPIPE, signal.SIG_DFL)
sys.stdout.reconfigure(encoding="utf-8", newline="\n")
failed = False
for line in sys.stdin.buffer:
    record = json.loads(line)
    if "error" in record:
        print(record["id"], record["error"]["message"], sep=": ", file=sys.stderr)
        failed = True
        continue
    print(record["id"], " ".join(record["summary"].split()), sep="\t")
sys.exit(1 if failed else 0)
'
