#!/usr/bin/env python3
"""Times `recto summarise --ndjson` on one thread, NDJSON to NDJSON, with a floor and two peers in the same run.

    python3 Benchmarks/summarise_speed.py [--recto FILE] [--floor FILE] [--documents LANG=FILE.ndjson ...]

The floor is libicu's sentence iteration over the same texts and one scan of their bytes, and nothing else
(`swift build -c release --product segment-speed`; left out where it is not built). The peers are sumy's LexRank and
TextRank on the first documents (`pip install sumy numpy nltk jieba`; left out where they are not installed).
Without --documents they are made of the sentences of `examples/articles`, shuffled by a seed. Rounds of all go in
turns; medians of processor time are printed. Speed is measured here and never asserted in tests.
"""
import argparse
import json
import os
import random
import re
import statistics
import subprocess
import tempfile
import time

HERE = os.path.dirname(os.path.abspath(__file__))
ROOT = os.path.dirname(HERE)
SIZE = 16_000_000


def example_documents(lang, rng):
    """Documents of some kilobytes: sentences of our own articles, drawn anew for each."""
    folder = os.path.join(ROOT, "examples", "articles")
    sentences = []
    for name in sorted(os.listdir(folder)):
        if name.endswith(f".{lang}.txt"):
            with open(os.path.join(folder, name), encoding="utf-8") as file:
                sentences += re.findall(r"[^.。\n]{12,}[.。]", file.read())
    joint = "" if lang == "zh" else " "
    size = 0
    while size < SIZE:
        paragraphs = [joint.join(s.strip() for s in rng.choices(sentences, k=rng.randint(2, 5))) for _ in range(9)]
        text = "\n".join(paragraphs)
        size += len(text.encode())
        yield {"lang": lang, "text": text}


def read_documents(path):
    """The records of a file, over and over up to the size that is timed."""
    with open(path, encoding="utf-8") as file:
        records = [json.loads(line) for line in file if line.strip()]
    if not any(record["text"] for record in records):
        raise SystemExit(f"{path}: no record has a text")
    size = 0
    while size < SIZE:
        for record in records:
            yield record
            size += len(record["text"].encode())


def timed(command, stdin):
    start = time.perf_counter()
    with open(stdin, "rb") as source:
        process = subprocess.Popen(command, stdin=source, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit(f"{command}: {status}")
    return time.perf_counter() - start, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def growth(recto, lang, records):
    """How speed and memory change with the length of one document."""
    text, number = "", 0
    for megabytes in (0.05, 0.5, 5):
        while len(text.encode()) < megabytes * 1e6:
            text += records[number % len(records)]["text"] + "\n"
            number += 1
        with tempfile.NamedTemporaryFile("w", encoding="utf-8", suffix=".ndjson") as file:
            line = json.dumps({"lang": lang, "text": text}, ensure_ascii=False) + "\n"
            file.writelines([line] * max(1, round(5 / megabytes)))
            file.flush()
            size = os.path.getsize(file.name) / 1e6
            rounds = [timed([recto, "summarise", "--ndjson"], file.name) for _ in range(3)]
        seconds = statistics.median(r[1] for r in rounds)
        print(f"  documents of {megabytes:4.2f} MB {'':9s} {size / seconds:9.2f} MB/s, peak {max(r[2] for r in rounds):.0f} MB")


def floor(tool, lang, path):
    """MB/s of libicu's sentence iteration, as `segment-speed` prints them."""
    answer = subprocess.run([tool, lang, path, "3"], check=True, capture_output=True, text=True).stdout
    return float(re.search(r"libicu \d+, ([\d.]+) MB/s", answer).group(1))


def peers(lang, records, count):
    """MB/s of sumy's LexRank and TextRank, from a string to three sentences."""
    try:
        from nltk.tokenize.punkt import PunktSentenceTokenizer
        from sumy.nlp.tokenizers import Tokenizer
        from sumy.parsers.plaintext import PlaintextParser
        from sumy.summarizers.lex_rank import LexRankSummarizer
        from sumy.summarizers.text_rank import TextRankSummarizer
        import numpy  # noqa: F401
        if lang == "zh":
            import jieba
            jieba.setLogLevel(60)
            jieba.initialize()
    except ImportError as error:
        print(f"  sumy is left out: {error}")
        return {}

    class Words:
        """Sentences by NLTK's Punkt without a download; words as sumy's own tokenizer has them."""
        language = lang
        punkt = PunktSentenceTokenizer()

        def to_sentences(self, paragraph):
            if lang == "zh":
                return tuple(s for s in re.split(r"(?<=[。！？])", paragraph) if s.strip())
            return tuple(self.punkt.tokenize(paragraph))

        def to_words(self, sentence):
            if lang == "zh":
                import jieba
                return tuple(w for w in jieba.cut(sentence) if w.strip())
            return tuple(re.findall(r"[^\W\d_]+", sentence))

    speeds = {}
    sample = records[:count]
    size = sum(len(r["text"].encode()) for r in sample) / 1e6
    for name, summarizer in (("LexRank", LexRankSummarizer()), ("TextRank", TextRankSummarizer())):
        start = time.perf_counter()
        for record in sample:
            parser = PlaintextParser.from_string(record["text"], Words())
            [str(s) for s in summarizer(parser.document, 3)]
        speeds[name] = size / (time.perf_counter() - start)
    return speeds


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    release = os.path.join(ROOT, ".build", "release")
    parser.add_argument("--recto", default=os.path.join(release, "recto"))
    parser.add_argument("--floor", default=os.path.join(release, "segment-speed"))
    parser.add_argument("--documents", action="append", default=[], metavar="LANG=FILE")
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--peer-documents", type=int, default=40)
    args = parser.parse_args()
    given = dict(item.split("=", 1) for item in args.documents)
    for lang in given or {"en": None, "zh": None}:
        path = given.get(lang)
        records = list(read_documents(path) if path else example_documents(lang, random.Random(20261127)))
        with tempfile.TemporaryDirectory() as folder:
            stream, text = os.path.join(folder, "in.ndjson"), os.path.join(folder, "in.txt")
            with open(stream, "w", encoding="utf-8") as out, open(text, "w", encoding="utf-8") as plain:
                for number, record in enumerate(records):
                    kept = {k: record[k] for k in ("text", "title") if record.get(k)}
                    out.write(json.dumps({"id": number, "lang": lang, **kept}, ensure_ascii=False) + "\n")
                    plain.write(record["text"] + "\n")
            unknown = os.path.join(folder, "unknown.ndjson")
            with open(stream, encoding="utf-8") as source, open(unknown, "w", encoding="utf-8") as out:
                for line in source:
                    out.write(line.replace(f'"lang": "{lang}", ', "", 1))
            size = os.path.getsize(stream) / 1e6
            cases = [
                ("recto, 3 sentences", [], stream), ("recto, 60 words", ["--words", "60"], stream),
                ("recto, language not given", [], unknown), ("recto, --explain", ["--explain"], stream),
            ]
            speeds = {name: [] for name, _, _ in cases}
            speeds["floor"] = []
            peak = 0
            for _ in range(args.rounds):
                for name, options, source in cases:
                    _, seconds, memory = timed([args.recto, "summarise", "--ndjson", *options], source)
                    speeds[name].append(size / seconds)
                    peak = max(peak, memory)
                if os.access(args.floor, os.X_OK):
                    speeds["floor"].append(floor(args.floor, lang, text))
            print(f"{lang}: {len(records)} documents, {size:.1f} MB, medians of {args.rounds} rounds, "
                  f"peak {peak:.0f} MB")
            for name, values in speeds.items():
                if values:
                    print(f"  {name:28s} {statistics.median(values):9.2f} MB/s")
            growth(args.recto, lang, records)
            for name, speed in peers(lang, records, args.peer_documents).items():
                ratio = statistics.median(speeds['recto, 3 sentences']) / speed
                print(f"  sumy {name:23s} {speed:9.3f} MB/s, 1/{ratio:.0f} of recto")


if __name__ == "__main__":
    main()
