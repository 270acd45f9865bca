#!/usr/bin/env python3
"""Makes what the Spark example works on: documents, queries and a memory, the same for the same seed.

    make-documents.py FOLDER --count 10000 --seed 6

Writes FOLDER/documents.ndjson for `recto summarise`, FOLDER/queries.ndjson for `recto lookup`, and
FOLDER/units.tsv for `recto import`. About one record in fifty is bad, of every kind that there is.
"""
import argparse
import json
import pathlib
import random

PLACES = ["Arden", "Belholm", "Corvay", "Dunmere", "Estwick", "Farrow", "Gilden", "Harrowgate"]
PLACES_ZH = ["安川", "北岭", "长汀", "东浦", "丰泽", "桂溪", "海晏", "江阳"]
GOODS = ["timber", "copper", "wheat", "glass", "paper", "cement", "salt", "wool"]
GOODS_ZH = ["木材", "铜材", "小麦", "玻璃", "纸张", "水泥", "食盐", "羊毛"]
DAYS = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"]
ENGLISH = [
    "The port of {place} shipped {n} tonnes of {good} on {day}.",
    "Prices of {good} rose by {p} per cent in {place} after the strike ended.",
    "“We expect {good} to stay scarce until spring,” the harbour master of {place} said.",
    "A mediator brought both sides together on {day}, and {n} workers returned.",
    "The mayor of {place} asked for {n} more beds before the winter.",
    "Nobody in {place} could say on {day} how long the repairs would take.",
    "Exports of {good} fell for the {p}th month, the office for statistics said.",
    "The bridge between {place} and the coast will open to lorries on {day}.",
]
CHINESE = [
    "{place}港周{d}运出{good}{n}吨。",
    "罢工结束后，{place}的{good}价格上涨{p}%。",
    "“{good}的短缺将持续到春天。”{place}港务局长表示。",
    "调解人周{d}促成双方会谈，{n}名工人复工。",
    "{place}市长要求在入冬前增加{n}张床位。",
    "周{d}，{place}没有人说得清修复工程需要多久。",
    "统计部门称，{good}出口已连续{p}个月下降。",
    "{place}与海岸之间的大桥将于周{d}向货车开放。",
]


def sentence(rng, language, template=None):
    """A sentence, and the same in the other language."""
    number = rng.randrange(len(ENGLISH)) if template is None else template
    place, good, day = rng.randrange(8), rng.randrange(8), rng.randrange(5)
    n, p = rng.randrange(100, 90000), rng.randrange(2, 40)
    english = ENGLISH[number].format(place=PLACES[place], good=GOODS[good], day=DAYS[day], n=n, p=p)
    chinese = CHINESE[number].format(
        place=PLACES_ZH[place], good=GOODS_ZH[good], d="一二三四五"[day], n=n, p=p)
    return (english, chinese) if language == "en" else (chinese, english)


def article(rng):
    language = rng.choice(["en", "zh"])
    glue = " " if language == "en" else ""
    paragraphs = []
    for _ in range(rng.randrange(2, 9)):
        paragraphs.append(glue.join(sentence(rng, language)[0] for _ in range(rng.randrange(2, 6))))
    return language, "\n\n".join(paragraphs)


def query(rng):
    language = rng.choice(["en", "zh"])
    return language, sentence(rng, language)[0]


def bad(rng, number, record):
    """A line that is no good record, as bytes without the line end."""
    good = json.dumps(record, ensure_ascii=False).encode()
    text = json.dumps(record["text"], ensure_ascii=False).encode()
    kinds = [
        b"no json at all",
        b"",
        good[: len(good) // 2],
        good + good,
        b"[%d]" % number,
        b'"%d"' % number,
        b'{"id":%d}' % number,
        b'{"id":%d,"text":null}' % number,
        b'{"id":%d,"text":17}' % number,
        b'{"id":%d,"text":["a"]}' % number,
        b'{"id":%d,"text":"half a pair \\ud83d of surrogates"}' % number,
        b'{"id":%d,"text":"half a pair \\ude00 of surrogates"}' % number,
        b'{"id":%d,"text":"not UTF-8: \xff\xfe"}' % number,
        b'{"id":%d,"text":"cut UTF-8: \xe4\xb8"}' % number,
        b'{"id":"\xc3\x28","text":"a bad id"}',
        b'{"id":%d,"text":"a tab \t in a string"}' % number,
        b'{"id":%d,"text":%s,"lang":"no language!"}' % (number, text),
        b'{"id":%d,"text":"%s"}' % (number, b"too long " * 8000),
        b'{"id":%d,"text":%s}' % (number, b"[" * 400),
        b'{"id":%d,"text":"a","lang":5}' % number,
    ]
    return kinds[number % len(kinds)]


def odd(rng, number, record):
    """A line that looks strange and is a good record."""
    text = json.dumps(record["text"], ensure_ascii=True).encode()
    kinds = [
        b'{"text":%s}' % text,
        b'{"id":null,"text":%s}' % text,
        b'{"id":%d.0,"text":%s}' % (number, text),
        b'{"id":{"a":[%d]},"text":%s}' % (number, text),
        b'  {"id" : %d,\t"text": %s}\r' % (number, text),
        b'{"id":"again","text":%s}' % text,
        b'{"id":%d,"text":""}' % number,
        ('{"id":%d,"text":"a\u2028b\u0085c. The end."}' % number).encode(),
    ]
    return kinds[number % len(kinds)]


def write(path, count, rng, make):
    planted = 0
    with open(path, "wb") as file:
        for number in range(count):
            language, text = make(rng)
            record = {"id": f"{language}-{number}", "text": text}
            if rng.random() < 0.5:
                record["lang"] = language
            draw = rng.random()
            if draw < 0.02:
                line = bad(rng, planted, record)
                planted += 1
            elif draw < 0.03:
                line = odd(rng, number, record)
            else:
                line = json.dumps(record, ensure_ascii=False).encode()
            file.write(line + b"\n")
    return planted


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("folder", type=pathlib.Path)
    parser.add_argument("--count", type=int, default=10000)
    parser.add_argument("--seed", type=int, default=6)
    given = parser.parse_args()
    given.folder.mkdir(parents=True, exist_ok=True)
    for name, make in [("documents", article), ("queries", query)]:
        rng = random.Random(f"{given.seed} {name}")
        planted = write(given.folder / f"{name}.ndjson", given.count, rng, make)
        print(f"{name}: {given.count} records, {planted} of them bad, seed {given.seed}")
    rng = random.Random(f"{given.seed} units")
    pairs = {sentence(rng, "en") for _ in range(5000)}
    with open(given.folder / "units.tsv", "w", encoding="utf-8", newline="\n") as file:
        file.write("en\tzh\n")
        for english, chinese in sorted(pairs):
            file.write(f"{english}\t{chinese}\n")


if __name__ == "__main__":
    main()
