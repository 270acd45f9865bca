#!/usr/bin/env bash
# The three verbs on the shipped memories and examples. The binary is taken from $RECTO.
set -euo pipefail
cd "$(dirname "$0")/.."
recto=${RECTO:-.build/release/recto}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
memory=$work/demo.db

if [ -t 1 ]; then bold=$(printf '\033[1m') plain=$(printf '\033[0m'); else bold='' plain=''; fi

show() {
  printf '\n%s$ recto %s%s\n' "$bold" "${*//$work\//}" "$plain"
  "$recto" "$@"
}

show import -m "$memory" memories/news-en-zh.tmx memories/names.tsv
show summarise --sentences 3 examples/articles/export-controls.en.txt
show summarise --sentences 3 examples/articles/rate-cut.zh.txt
show brief --words 80 examples/story/gazette.en.txt examples/story/courier.en.txt
show align --into -m "$memory" examples/articles/rate-cut.en.txt examples/articles/rate-cut.zh.txt
show lookup -m "$memory" --from en --to zh --limit 3 \
  "The central bank cut its key rate by 50 basis points on Thursday."
show lookup -m "$memory" 奇安信
show search -m "$memory" --limit 3 降息
show search -m "$memory" --name qianxin
show memory check "$memory"
