#!/usr/bin/env bash
# Installs recto under a prefix, or removes it again: install.sh [--remove] PREFIX
# The binary is taken from $RECTO.
set -euo pipefail
remove=
if [ "${1:-}" = --remove ]; then
  remove=1
  shift
fi
prefix=${1:?usage: install.sh [--remove] PREFIX}
here=$(cd "$(dirname "$0")/.." && pwd)
bash_file=$prefix/share/bash-completion/completions/recto
zsh_file=$prefix/share/zsh/site-functions/_recto
fish_file=$prefix/share/fish/vendor_completions.d/recto.fish

if [ -n "$remove" ]; then
  rm -f "$prefix/bin/recto" "$prefix"/share/man/man1/recto{,.*}.1 "$bash_file" "$zsh_file" "$fish_file"
  rm -rf "$prefix/share/recto"
  exit 0
fi

recto=${RECTO:?set RECTO to the built binary}
install -D -m 755 "$recto" "$prefix/bin/recto"
strip "$prefix/bin/recto" 2>/dev/null || true
for page in "$here"/docs/man/*.1; do
  install -D -m 644 "$page" "$prefix/share/man/man1/$(basename "$page")"
done
for memory in "$here"/memories/*.t*; do
  install -D -m 644 "$memory" "$prefix/share/recto/memories/$(basename "$memory")"
done
mkdir -p "$(dirname "$bash_file")" "$(dirname "$zsh_file")" "$(dirname "$fish_file")"
"$recto" --generate-completion-script bash >"$bash_file"
"$recto" --generate-completion-script zsh >"$zsh_file"
"$recto" --generate-completion-script fish >"$fish_file"
echo "recto: installed under $prefix" >&2
