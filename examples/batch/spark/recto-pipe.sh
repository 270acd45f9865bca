#!/usr/bin/env bash
# What Spark pipes through on a worker: base64 in, a record a line, and recto's answers out.
#
# PySpark pipes text, and a line that is not UTF-8 would arrive as something else than it is in the
# file, or not at all. As base64 every line arrives byte for byte. `pipefail` ends this with recto's
# exit code, which `checkCode` then sees.
set -euo pipefail

python3 -c '
import base64, sys
for line in sys.stdin.buffer:
    sys.stdout.buffer.write(base64.b64decode(line) + b"\n")
' | ./recto "$@"
