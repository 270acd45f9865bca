#!/usr/bin/env python3
"""Times lookup, search and import at size: one run, one machine, medians of several rounds.

    python3 Benchmarks/lookup.py [--pairs PAIRS.tsv --queries QUERIES.tsv] [--sizes 10000,100000,0] [--rounds 3]

PAIRS.tsv: English, tab, Chinese, anything. QUERIES.tsv: language, tab, anything, tab, text. Without them 100,000 pairs and
1,000 queries are generated. A size of 0 is all pairs. Needs release builds of recto, lookup-speed and memory-speed in
.build/release (`make bench` makes them), and rapidfuzz (`pip install rapidfuzz`) for the comparison with brute force; what
is missing is left out and said so. --floor PROGRAM is run with the TMX as its argument beside each import, so that
another program's time for reading the same file and writing as many rows can stand beside ours.
"""
import argparse
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time

from bench import chinese, run, sentence

HERE = os.path.dirname(os.path.abspath(__file__))
BUILD = os.path.join(HERE, "..", ".build", "release")
HAN = re.compile("[\u4e00-\u9fff]+")
WORDS = re.compile("[A-Za-z]+(?: [A-Za-z]+)+")
FORBIDDEN = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


def read(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        return [line.rstrip("\n").split("\t") for line in file]


def generated(rng):
    pairs = [[sentence(rng), chinese(rng)] for _ in range(100_000)]
    queries = []
    for _ in range(500):
        for side, language in ((0, "en"), (1, "zh")):
            text = list(rng.choice(pairs)[side])
            for _ in range(len(text) // rng.choice((4, 8, 20))):
                text[rng.randrange(len(text))] = rng.choice(text)
            queries.append([language, "changed", "".join(text)])
    return pairs, queries


def terms(pairs, rng, each=100):
    """Phrases of the pairs: one, two and four Chinese characters, two English words."""
    found = set()
    for length in (1, 2, 4):
        for _ in range(each * 50):
            runs = [run for run in HAN.findall(rng.choice(pairs)[1]) if len(run) >= length]
            if runs and sum(len(text) == length for language, text in found if language == "zh") < each:
                chosen = rng.choice(runs)
                start = rng.randrange(len(chosen) - length + 1)
                found.add(("zh", chosen[start:start + length]))
    for _ in range(each * 50):
        runs = WORDS.findall(rng.choice(pairs)[0])
        if runs and sum(language == "en" for language, _ in found) < each:
            words = rng.choice(runs).split(" ")
            start = rng.randrange(len(words) - 1)
            found.add(("en", " ".join(words[start:start + 2])))
    return sorted(found)


def write(path, rows):
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.writelines("\t".join(row) + "\n" for row in rows)


def write_tmx(path, pairs):
    escape = lambda text: FORBIDDEN.sub(" ", text).replace("&", "&amp;").replace("<", "&lt;")
    with open(path, "w", encoding="utf-8", newline="\n") as file:
        file.write('<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header creationtool="bench" '
                   'creationtoolversion="1" segtype="sentence" o-tmf="x" adminlang="en" srclang="en" '
                   'datatype="plaintext"/><body>\n')
        for pair in pairs:
            file.write(f'<tu creationdate="20260101T000000Z" creationid="ann"><tuv xml:lang="en"><seg>{escape(pair[0])}'
                       f'</seg></tuv><tuv xml:lang="zh"><seg>{escape(pair[1])}</seg></tuv></tu>\n')
        file.write("</body></tmx>\n")


def brute_force(pairs, queries, take):
    try:
        from rapidfuzz import __version__, process
        from rapidfuzz.distance import Levenshtein
    except ImportError:
        return print("rapidfuzz is not installed: no brute force")
    fold = lambda text: " ".join(text.casefold().split())
    sides = [sorted({fold(pair[side]) for pair in pairs}) for side in (0, 1)]
    times = []
    for language, *_, text in queries[::max(1, len(queries) // take)][:take]:
        start = time.perf_counter()
        process.extract(fold(text), sides[language == "zh"], scorer=Levenshtein.normalized_similarity,
                        score_cutoff=0.7 - 1e-9, limit=5)
        times.append((time.perf_counter() - start) * 1000)
    times.sort()
    print(f"rapidfuzz {__version__}, process.extract, characters alone, one thread, {len(times)} queries: "
          f"p50 {times[len(times) // 2]:.1f}, p99 {times[int(len(times) * 0.99)]:.1f} ms")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pairs")
    parser.add_argument("--queries")
    parser.add_argument("--sizes", default="10000,100000,0")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--brute-force", type=int, default=100, metavar="QUERIES")
    parser.add_argument("--floor", metavar="PROGRAM")
    args = parser.parse_args()
    rng = random.Random(20261127)
    program = lambda name: os.path.join(BUILD, name)
    if bool(args.pairs) != bool(args.queries):
        parser.error("--pairs and --queries go together")
    pairs, queries = (read(args.pairs), read(args.queries)) if args.pairs else generated(rng)
    with tempfile.TemporaryDirectory() as folder:
        at = lambda name: os.path.join(folder, name)
        write(at("pairs.tsv"), [pair[:2] for pair in pairs])
        write(at("queries.tsv"), queries)
        write(at("terms.tsv"), terms(pairs, rng))
        write_tmx(at("pairs.tmx"), pairs)
        brute_force(pairs, queries, args.brute_force)
        for size in (int(size) for size in args.sizes.split(",")):
            for minimum in (85, 70, 50):
                print(f"== in one process, {size or len(pairs)} pairs, {minimum} per cent", flush=True)
                subprocess.run([program("lookup-speed"), at("pairs.tsv"), at("queries.tsv"), "--units",
                                str(size or len(pairs)), "--min", str(minimum), "--rounds", str(args.rounds)], check=True)
        print("== tokens alone, all pairs, 70 per cent", flush=True)
        subprocess.run([program("lookup-speed"), at("pairs.tsv"), at("queries.tsv"), "--by", "tokens", "--rounds",
                        str(args.rounds)], check=True)
        print("== import of a TMX", flush=True)
        times = []
        for _ in range(args.rounds):
            if args.floor:
                subprocess.run([args.floor, at("pairs.tmx")], check=True, cwd=folder)
            for suffix in ("", "-wal", "-shm"):
                if os.path.exists(at("m.db" + suffix)):
                    os.remove(at("m.db" + suffix))
            seconds, peak = run([program("recto"), "import", "-q", "--no-index", "-m", at("m.db"), at("pairs.tmx")])
            times.append(seconds)
            print(f"{seconds:.2f} s, {len(pairs) / seconds:.0f} units/s, peak {peak:.0f} MB", flush=True)
        print(f"median {statistics.median(times):.2f} s, {len(pairs) / statistics.median(times):.0f} units/s")
        print("== matches, concordances and a unit added in one process, the memory on the disk", flush=True)
        subprocess.run([program("memory-speed"), at("m.db"), at("queries.tsv"), at("terms.tsv"), "--rebuild", "--check",
                        "--rounds", str(args.rounds)], check=True)
        print("== one-shot, process start included", flush=True)
        for language, other in (("en", "zh"), ("zh", "en")):
            times = []
            for query in [query for query in queries if query[0] == language][:50]:
                seconds, peak = run([program("recto"), "lookup", "-q", "-m", at("m.db"), "--from", language, "--to", other,
                                     "--", query[-1]])
                times.append(seconds * 1000)
            times.sort()
            print(f"recto lookup, {language}: p50 {times[len(times) // 2]:.1f}, p95 {times[int(len(times) * .95)]:.1f} ms, "
                  f"peak {peak:.0f} MB")


if __name__ == "__main__":
    sys.exit(main())
