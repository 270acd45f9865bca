#!/usr/bin/env python3
"""Makes Sources/RectoSummary/Background/Tables/*.swift: how common the terms of a language are.

  python3 -m venv ../recto-profiles
  ../recto-profiles/bin/pip install wordfreq==3.1.1 regex
  ../recto-profiles/bin/python scripts/make-term-frequencies.py

A term is what `Tokenizer.terms(in:stem:)` gives with a stem of five: a folded word cut to its first five
scalars; a pair of characters in Chinese, Japanese and Korean. Its frequency is the sum over the words of
wordfreq's list that have it. Pairs that two Chinese or Japanese words make where they meet are estimated:
the share of words that end in the first character times the share that begin with the second.

A table holds the 10,600 most frequent terms with levels 0 to 15: 0 for a share of 1 in 100 and more, 15 for
1 in 10,000,000 and less, by the logarithm. A record of it is four bytes, big-endian: 24 bits of the term's
FNV-1a hash (64 bits; its halves, exclusive or, the lower 24 bits), then the level; ascending; base64.

Origin and licence of the data: word frequencies are those of wordfreq 3.1.1 by Robyn Speer (code Apache-2.0,
data CC BY-SA 4.0), so that the tables are CC BY-SA 4.0 too.
"""

import base64
import functools
import math
import os
import unicodedata

import regex
import wordfreq

TERMS = 10_600
FOLDER = os.path.join(os.path.dirname(__file__), "..", "Sources", "RectoSummary", "Background", "Tables")

PAIRS = regex.compile(r"[\p{Han}\p{Hiragana}\p{Hangul}]")
KATAKANA = regex.compile(r"[\p{Katakana}ー]")
WORD = regex.compile(r"[\p{L}\p{M}\p{N}_]")


@functools.lru_cache(None)
def kind_of(c):
    """What run a character of folded text belongs to: None for what parts words."""
    if not WORD.match(c):
        return None
    if unicodedata.category(c)[0] == "M":
        return "mark"
    return "pairs" if PAIRS.match(c) else "katakana" if KATAKANA.match(c) else "word"


def terms(text):
    """The terms of a text, as Tokenizer.terms(in:stem: 5) has them."""
    found, run, kind = [], "", None

    def close():
        if not run:
            return
        if kind == "pairs" and len(run) > 2:
            found.extend(run[i : i + 2] for i in range(len(run) - 1))
        else:
            found.append(run if kind == "pairs" else run[:5])

    for c in unicodedata.normalize("NFKC", text).casefold():
        now = kind_of(c)
        if now is None:
            close()
            run = ""
            continue
        if now == "mark":
            if run:
                run += c
                continue
            now = "word"
        if now != kind:
            close()
            run, kind = "", now
        run += c
    close()
    return found


def fnv(term):
    value = 0xCBF29CE484222325
    for byte in term.encode():
        value = (value ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return (value ^ value >> 32) & 0xFFFFFF


def frequencies(language):
    shares = {}
    words = wordfreq.get_frequency_dict(language, "best")
    for word, share in sorted(words.items()):
        for term in terms(word):
            shares[term] = shares.get(term, 0) + share
    if language in ("zh", "ja"):
        begin, end = {}, {}
        for word, share in sorted(words.items()):
            if PAIRS.match(word[0]):
                begin[word[0]] = begin.get(word[0], 0) + share
            if PAIRS.match(word[-1]):
                end[word[-1]] = end.get(word[-1], 0) + share
        begin = sorted(begin.items(), key=lambda item: (-item[1], item[0]))
        for first, a in sorted(end.items()):
            for second, b in begin:
                if a * b < 1e-6:
                    break
                shares[first + second] = shares.get(first + second, 0) + a * b
    return {term: share for term, share in shares.items() if not any(c.isdigit() for c in term)}


def table(language):
    shares = frequencies(language)
    records = {}
    for term, share in sorted(shares.items(), key=lambda item: (-item[1], item[0])):
        level = max(0, min(15, round((-2 - math.log10(share)) / 5 * 15)))
        records.setdefault(fnv(term), level)
        if len(records) == TERMS:
            break
    raw = b"".join((h << 8 | level).to_bytes(4, "big") for h, level in sorted(records.items()))
    return base64.b64encode(raw).decode()


def main():
    os.makedirs(FOLDER, exist_ok=True)
    languages = sorted(wordfreq.available_languages("best"))
    for language in languages:
        text = table(language)
        lines = [text[i : i + 128] for i in range(0, len(text), 128)]
        name = "isl" if language == "is" else language  # a keyword of Swift
        path = os.path.join(FOLDER, f"BackgroundTable+{name}.swift")
        with open(path, "w") as file:
            file.write("// Made by scripts/make-term-frequencies.py from wordfreq 3.1.1; do not edit.\n")
            file.write("// CC BY-SA 4.0, as wordfreq's data is; see docs/summaries.md.\n\n")
            file.write("extension BackgroundTable {\n")
            file.write(f'  static let {name}: StaticString = """\n')
            for line in lines:
                file.write(f"    {line}\n")
            file.write('    """\n}\n')
    print(" ".join(languages))


main()
