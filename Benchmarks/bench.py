#!/usr/bin/env python3
"""Times recto's verbs on generated data: medians of several rounds, and the peak memory of each.

    RECTO=.build/release/recto python3 Benchmarks/bench.py [--rounds 5] [--units 100000]

Speed is measured here and never asserted in tests. Compare within one run: machines differ.
"""
import argparse
import json
import os
import random
import statistics
import subprocess
import tempfile
import time

WORDS = ("the bank rate cut market report said chip plant export rule court fine data security team group "
         "million quarter growth system network energy price talks minister company results year").split()
HAN = "央行降息市场报告芯片工厂出口规定法院罚款数据安全公司业绩增长系统网络能源价格会谈部长季度百万"


def sentence(rng):
    return " ".join(rng.choice(WORDS) for _ in range(rng.randint(5, 25))).capitalize() + "."


def chinese(rng):
    return "".join(rng.choice(HAN) for _ in range(rng.randint(8, 40))) + "。"


def run(command, stdin=None):
    start = time.perf_counter()
    with (open(stdin, "rb") if stdin else open(os.devnull, "rb")) as source:
        process = subprocess.Popen(command, stdin=source, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) not in (0, 1):
        raise SystemExit(f"{command}: {status}")
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--units", type=int, default=100_000)
    args = parser.parse_args()
    recto, rng = os.environ["RECTO"], random.Random(20261123)
    with tempfile.TemporaryDirectory() as folder:
        at = lambda name: os.path.join(folder, name)
        with open(at("pairs.tsv"), "w", encoding="utf-8") as out:
            out.write("en\tzh\n")
            for _ in range(args.units):
                out.write(f"{sentence(rng)}\t{chinese(rng)}\n")
        for lang, make in (("en", sentence), ("zh", chinese)):
            with open(at(f"docs.{lang}.ndjson"), "w", encoding="utf-8") as out:
                for number in range(2000):
                    paragraphs = [" ".join(make(rng) for _ in range(4)) for _ in range(8)]
                    record = {"id": number, "lang": lang, "text": "\n".join(paragraphs)}
                    out.write(json.dumps(record, ensure_ascii=False) + "\n")
            with open(at(f"book.{lang}.txt"), "w", encoding="utf-8") as out:
                out.writelines(make(rng) + "\n" for _ in range(500))
        memory = at("bench.db")
        subprocess.run([recto, "import", "-q", "-m", memory, at("pairs.tsv")], check=True,
                       stdout=subprocess.DEVNULL)
        cases = [
            ("start: --version", [recto, "--version"], None),
            ("segment, en NDJSON", [recto, "segment", "--ndjson"], at("docs.en.ndjson")),
            ("segment, zh NDJSON", [recto, "segment", "--ndjson"], at("docs.zh.ndjson")),
            ("summarise, en NDJSON", [recto, "summarise", "--ndjson"], at("docs.en.ndjson")),
            ("summarise, zh NDJSON", [recto, "summarise", "--ndjson"], at("docs.zh.ndjson")),
            ("align, 500 lines each", [recto, "align", "-q", "--lines", "--from", "en", "--to", "zh",
                                       at("book.en.txt"), at("book.zh.txt")], None),
            ("import again, nothing new", [recto, "import", "-q", "-m", memory, at("pairs.tsv")], None),
            ("lookup, one", [recto, "lookup", "-m", memory, "--from", "en", "--to", "zh",
                             "The bank said the rate cut"], None),
            ("search, two characters", [recto, "search", "-m", memory, "--in", "zh", "降息"], None),
            ("export TMX", [recto, "export", "-q", "-m", memory, at("out.tmx")], None),
        ]
        print(f"{args.units} units, medians of {args.rounds} rounds")
        print(f"{'what':28s} {'ms':>9s} {'MB/s':>8s} {'peak MB':>8s}")
        for name, command, stdin in cases:
            rounds = [run(command, stdin) for _ in range(args.rounds)]
            seconds = statistics.median(r[0] for r in rounds)
            rate = f"{os.path.getsize(stdin) / 1e6 / seconds:8.1f}" if stdin else " " * 8
            print(f"{name:28s} {seconds * 1000:9.1f} {rate} {max(r[1] for r in rounds):8.1f}")


if __name__ == "__main__":
    main()
