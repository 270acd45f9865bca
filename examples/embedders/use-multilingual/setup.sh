#!/bin/sh
# Puts the model and what it needs into a Python environment of its own; nothing else on the system changes.
set -eu
folder=${RECTO_EMBEDDERS:-${XDG_DATA_HOME:-$HOME/.local/share}/recto/embedders}/use-multilingual
here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
python3 -c 'import sys; sys.exit(sys.version_info < (3, 9))' || {
  echo "use-multilingual: Python 3.9 or newer is needed" >&2
  exit 69
}
python3 -m venv "$folder" || {
  echo "use-multilingual: python3 -m venv failed; on Debian and Ubuntu: apt-get install python3-venv" >&2
  exit 69
}
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check -r "$here/requirements.txt"
printf '{"id":1,"text":"The harbour closed."}\n{"id":2,"text":"港口关闭了。"}\n' | "$here/embed" |
  "$folder/bin/python" -c '
import json, sys
a, b = (json.loads(line)["vector"] for line in sys.stdin)
print("use-multilingual: ready; two sentences of one meaning, in English and Chinese, have a cosine of %.2f"
      % sum(x * y for x, y in zip(a, b)))'
echo "use-multilingual: recto align --embedder $here/embed SOURCE TARGET"
