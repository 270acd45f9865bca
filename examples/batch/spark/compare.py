#!/usr/bin/env python3
"""Compares what Spark answered with what one process answered, line for line.

    compare.py ONE.ndjson SPARK_FOLDER

Prints one line for the table; ends with 1 where anything differs: a line too many, one too few, or a byte.
"""
import collections
import json
import pathlib
import sys


def lines(paths):
    for path in paths:
        with open(path, "rb") as file:
            yield from file


def by_id(answers):
    found = collections.defaultdict(list)
    for line in answers:
        found[json.dumps(json.loads(line)["id"])].append(line)
    return {key: sorted(value) for key, value in found.items()}


def main():
    one = list(lines([sys.argv[1]]))
    folder = pathlib.Path(sys.argv[2])
    if not (folder / "_SUCCESS").exists():
        sys.exit(f"{folder}: the job did not end well")
    spark = list(lines(sorted(folder.glob("part-*"))))
    errors = collections.Counter(
        json.loads(line)["error"]["code"] for line in one if b'"error":' in line)
    mine, theirs = by_id(one), by_id(spark)
    different = [key for key in mine.keys() | theirs.keys() if mine.get(key) != theirs.get(key)]
    kinds = " ".join(f"{code} {count}" for code, count in sorted(errors.items()))
    print(f"{len(one)}\t{len(spark)}\t{kinds}\t{len(different)}\t{'yes' if one == spark else 'NO'}")
    for key in different[:5]:
        print(f"differs: id {key}", file=sys.stderr)
    sys.exit(1 if different or one != spark else 0)


if __name__ == "__main__":
    main()
