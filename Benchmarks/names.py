#!/usr/bin/env python3
"""How well recto terms finds names that are planted in sentences of our own.

    names.py RECTO NAMES.tsv [--lexicon FILE] [--seed N] [--min-score S] [--show]

NAMES.tsv has the columns zh, en, kind; kinds begin with person-, place- or org-. Each name is planted in
one sentence of Benchmarks/name-sentences.tsv, drawn by the seed, so that nothing but the segment itself can
tell the pair. Names whose English column explains instead of naming are cut to the name they begin with.
The lexicon must not hold the names. Counted are pairs with exactly the name's characters and words.
"""
import argparse, collections, os, random, re, subprocess, sys, tempfile

HERE = os.path.dirname(os.path.abspath(__file__))


CLASSES = {"district": "区", "county": "县", "province": "省", "island": "岛", "port": "港", "ethnic group": "族"}


def name(english, chinese):
    """The name that an explanation begins with: "Feng County or Fengxian" is Feng County. A word that says what
    bears it stays if the Chinese name has it: Jiading district and 嘉定区."""
    english = re.split(r" or | \(|, |; ", english)[0]
    words = english.split()
    end = next((place for place, word in enumerate(words) if place and word[0].islower()
                and not (word in ("of", "the", "and", "de", "la") and words[place + 1:] and words[place + 1][0].isupper())),
               len(words))
    for words_of_class, ending in CLASSES.items():
        count = len(words_of_class.split())
        if " ".join(words[end:end + count]) == words_of_class and chinese.endswith(ending):
            end += count
            break
    return " ".join(words[:end])


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("recto")
    parser.add_argument("names")
    parser.add_argument("--lexicon", default="none")
    parser.add_argument("--seed", type=int, default=20261127)
    parser.add_argument("--min-score", default="0.6")
    parser.add_argument("--literal", action="store_true", help="plant the English column as it is")
    parser.add_argument("--show", action="store_true", help="print what was missed and what was wrong")
    options = parser.parse_args()
    sentences = collections.defaultdict(list)
    for line in open(f"{HERE}/name-sentences.tsv", encoding="utf-8").read().splitlines()[1:]:
        kind, en, zh = line.split("\t")
        sentences[kind].append((en, zh))
    rows = [line.split("\t") for line in open(options.names, encoding="utf-8").read().splitlines()]
    column = {title: place for place, title in enumerate(rows[0])}
    draw = random.Random(options.seed)
    gold = []
    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, "sentences.tsv")
        with open(path, "w", encoding="utf-8") as out:
            out.write("en\tzh\n")
            for row in rows[1:]:
                zh, kind = row[column["zh"]], row[column["kind"]]
                en = row[column["en"]] if options.literal else name(row[column["en"]], zh)
                english, chinese = draw.choice(sentences[kind.split("-")[0]])
                out.write(english.replace("{name}", en) + "\t" + chinese.replace("{name}", zh) + "\n")
                gold.append((en, zh, kind, english.replace("{name}", en)))
        run = subprocess.run(
            [options.recto, "terms", "harvest", "--quiet", "--from", "en", "--to", "zh", "--lexicon",
             options.lexicon, "--min-score", options.min_score, path],
            capture_output=True, text=True)
    if run.returncode > 1:
        sys.exit(run.stderr)
    found = [line.split("\t") for line in run.stdout.splitlines()[1:]]
    pairs = {(row[0], row[1]): row for row in found}
    wanted = {(en, zh) for en, zh, _, _ in gold}
    print(f"{len(gold)} names, {len(found)} pairs found, lexicon {os.path.basename(options.lexicon)}")
    by_kind = collections.defaultdict(lambda: [0, 0])
    for en, zh, kind, _ in gold:
        by_kind[kind][0] += 1
        by_kind[kind][1] += (en, zh) in pairs
    readings = [0, 0]
    for kind, (count, hits) in sorted(by_kind.items()):
        print(f"  {kind:18} recall {hits:3}/{count:3} = {hits / count:.3f}")
        if kind.endswith("-pinyin"):
            readings[0] += count
            readings[1] += hits
    print(f"  {'all readings':18} recall {readings[1]:3}/{readings[0]:3} = {readings[1] / readings[0]:.3f}")
    by_evidence = collections.defaultdict(lambda: [0, 0])
    for row in found:
        for evidence in (row[4].split(",")[0], "all"):
            by_evidence[evidence][0] += 1
            by_evidence[evidence][1] += (row[0], row[1]) in wanted
    for evidence, (count, hits) in sorted(by_evidence.items()):
        print(f"  by {evidence:15} precision {hits:3}/{count:3} = {hits / count:.3f}")
    if options.show:
        for row in found:
            if (row[0], row[1]) not in wanted:
                print("WRONG", *row[:7], sep="\t")
        for en, zh, kind, text in gold:
            if (en, zh) not in pairs:
                print("MISSED", kind, en, zh, text, sep="\t")


main()
