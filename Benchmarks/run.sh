#!/usr/bin/env bash
# Times the verbs on data that this script makes, several rounds each, medians.
# Usage: Benchmarks/run.sh [ROUNDS]. The binary is taken from $RECTO.
set -euo pipefail
cd "$(dirname "$0")/.."
export RECTO=${RECTO:-$PWD/.build/release/recto}
exec python3 Benchmarks/bench.py --rounds "${1:-5}"
