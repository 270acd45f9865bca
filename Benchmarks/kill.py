#!/usr/bin/env python3
"""Kills recto while it writes to a memory, and looks whether the memory kept what docs/memory.md promises.

    RECTO=.build/release/recto python3 Benchmarks/kill.py [--kills 100] [--units 20000] [--seed N] [--folder DIR]

It makes its own data: generated English sentences and Chinese ones, in files of TSV and TMX, each file with a word
of its own in every unit. A memory gets a base import of --units, then `recto import` of a file with half or a tenth
of them (with the index that it makes by itself) or `recto memory index` is started and ended by SIGKILL, and the next
round goes on with what is left. Now and then a round starts with a new memory, or with none, so that the killed
import is the one that makes it.

The moment is drawn anew each time: a part of the log that is to be written, or a delay after the first byte is seen in
the memory itself (a checkpoint) or in the index's temporary file; one time in ten any moment of the whole run. A kill
counts as one while writing when what the dead process left proves it: a log (FILE-wal) that is not empty and not the
one from before, or a FILE.recto-index.new-* that is not empty. (Nobody can clean up behind SIGKILL, so this is exact,
where a sample taken before the kill may be late.) It ends when --kills kills have hit and 80 % of them while writing.

After each kill:

- `memory check` says clean, `memory info` counts the units of before the import or of after it and nothing between;
  which of them, a search, a lookup or a further import comes first, by chance, has to recover;
- searches for the word of each file, in both languages, give all of its units or none;
- lookups of sentences that are there find them with 100, of sentences with a word changed with less, and of sentences
  of files that are not there find nothing from those files; in both directions;
- the same answers again after `memory index`, which leaves no temporary file;
- a further import ends well (with a lock that is stuck it would wait ten seconds and end with 74), and the counts are
  right.

The seed draws the data and the plan; where a kill hits depends on the machine too. Ends with 1 on any fault, with 2
where too few kills hit, or too few while writing; the files of a memory with a fault are kept and named.
"""
import argparse
import json
import os
import random
import shutil
import subprocess
import sys
import tempfile
import time

WORDS = ("the bank cut its rate and markets said that chip plants export under new rules while courts fine data firms "
         "teams hold talks about energy prices results grow this quarter ministers plan a network for ships").split()
HAN = "央行降息市场报告芯片工厂出口规定法院罚款数据安全公司业绩增长系统网络能源价格会谈部长季度百万船港"
STEMS = "甲乙丙丁戊己庚辛壬癸"
PHASES = ("import: before it writes", "import: writing the log", "import: checkpoint", "import: between the two",
          "import: writing the index", "memory index: reading", "memory index: writing")


class Source:
    """A file to import: its units, and the word in English and in Chinese that only they have."""

    def __init__(self, folder, name, number, units, rng):
        letters = "bdfghklmnp"
        self.word = "mark" + "".join(letters[number // 10 ** i % 10] for i in (2, 1, 0))
        self.han = STEMS[number // 100 % 10] + STEMS[number // 10 % 10] + STEMS[number % 10]
        self.pairs = [self.pair(n, rng) for n in range(units)]
        self.path = os.path.join(folder, name)
        with open(self.path, "w", encoding="utf-8") as out:
            if name.endswith(".tmx"):
                out.write('<?xml version="1.0" encoding="UTF-8"?>\n<tmx version="1.4"><header creationtool="kill" '
                          'creationtoolversion="1" segtype="sentence" o-tmf="none" adminlang="en" srclang="en" '
                          'datatype="plaintext"/><body>\n')
                for en, zh in self.pairs:
                    out.write(f'<tu><tuv xml:lang="en"><seg>{en}</seg></tuv>'
                              f'<tuv xml:lang="zh"><seg>{zh}</seg></tuv></tu>\n')
                out.write("</body></tmx>\n")
            else:
                out.write("en\tzh\n")
                out.writelines(f"{en}\t{zh}\n" for en, zh in self.pairs)

    def pair(self, n, rng):
        words = [rng.choice(WORDS) for _ in range(rng.randint(9, 18))]
        words.insert(rng.randint(1, len(words)), self.word)
        han = [rng.choice(HAN) for _ in range(rng.randint(12, 30))]
        han.insert(rng.randint(1, len(han)), self.han)
        return " ".join(words).capitalize() + f" {n}.", "".join(han) + f"{n}。"

    def __len__(self):
        return len(self.pairs)


class Memory:
    """A memory's file, and what must be in it."""

    def __init__(self, path):
        self.path, self.held, self.faults = path, [], 0

    def units(self):
        return sum(len(source) for source in self.held)

    def beside(self, mark):
        folder, name = os.path.split(self.path)
        return [os.path.join(folder, f) for f in os.listdir(folder) if f.startswith(name + mark)]

    def temporary(self):
        return [f for f in self.beside(".recto-index.new-") if size(f) > 0]


def size(path):
    try:
        return os.stat(path).st_size
    except FileNotFoundError:
        return -1


def state(path):
    try:
        found = os.stat(path)
        return found.st_size, found.st_mtime_ns, found.st_ino
    except FileNotFoundError:
        return None


class Test:
    def __init__(self, args, folder):
        self.recto, self.args, self.folder = os.environ["RECTO"], args, folder
        self.rng = random.Random(args.seed)
        self.number, self.memories, self.round = 0, 0, 0
        self.table = {phase: [0, 0, 0, 0, 0] for phase in PHASES}  # kills, writing, old, new, faults
        self.faults, self.late, self.makings, self.halves, self.locks = [], 0, 0, set(), 0
        self.base = self.source("base.tsv", args.units)
        small = max(args.units // 10, 20)
        large = max(args.units // 2, 20)
        self.files = [self.source(f"large{n}.{'tmx' if n % 2 else 'tsv'}", large) for n in range(5)]
        self.files += [self.source(f"small{n}.{'tmx' if n % 2 else 'tsv'}", small) for n in range(3)]
        self.memory = None

    def source(self, name, units):
        self.number += 1
        return Source(self.folder, name, self.number, units, self.rng)

    def fault(self, what):
        self.memory.faults += 1
        line = f"round {self.round} ({self.plan}), {os.path.basename(self.memory.path)}: {what}"
        self.faults.append(line)
        print("FAULT " + line, flush=True)

    def run(self, *command, stdin=None, good=(0,)):
        try:
            done = subprocess.run([self.recto, *command], input=stdin, capture_output=True, text=True, timeout=300)
        except subprocess.TimeoutExpired:
            self.fault(f"{' '.join(command)}: does not end")
            return ""
        if done.returncode not in good:
            self.fault(f"{' '.join(command)}: ended with {done.returncode}: {done.stderr.strip()[:400]}")
        return done.stdout

    def begin(self, with_base=True):
        """A new memory; the last one goes, unless it has a fault to show."""
        if self.memory and not self.memory.faults:
            for path in self.memory.beside(""):
                os.unlink(path)
        self.memories += 1
        self.memory = Memory(os.path.join(self.folder, f"m{self.memories}x.db"))
        if with_base:
            self.run("import", "-q", "-m", self.memory.path, self.base.path)
            self.memory.held.append(self.base)

    # What the checks ask.

    def units(self):
        out = self.run("memory", "info", "--format", "json", self.memory.path)
        try:
            return json.loads(out)["units"]
        except (ValueError, KeyError):
            self.fault(f"memory info: no count in {out[:200]!r}")
            return -1

    def total(self, word):
        out = self.run("search", "-m", self.memory.path, "--format", "json", "--limit", "1", word, good=(0, 1))
        try:
            return json.loads(out)["total"]
        except (ValueError, KeyError):
            self.fault(f"search {word}: no total in {out[:200]!r}")
            return -1

    def check(self):
        out = self.run("memory", "check", self.memory.path)
        if not out.startswith("clean: "):
            self.fault(f"memory check: {out.strip()[:400]}")
            return -1
        return int(out.split()[1])

    def lookup(self, queries, source, target):
        """Queries are (text, what must be found, its score is 100, words that must not be found)."""
        lines = "".join(json.dumps({"id": n, "text": q[0]}, ensure_ascii=False) + "\n" for n, q in enumerate(queries))
        out = self.run("lookup", "-m", self.memory.path, "--ndjson", "--from", source, "--to", target, stdin=lines)
        answers = [json.loads(line) for line in out.splitlines()]
        if len(answers) != len(queries):
            return self.fault(f"lookup: {len(answers)} answers to {len(queries)} queries")
        for (text, wanted, exact, absent), answer in zip(queries, answers):
            matches = answer.get("matches")
            if matches is None:
                self.fault(f"lookup {text!r}: {answer}")
                continue
            if any(word in m["source"] for m in matches for word in absent):
                self.fault(f"lookup {text!r}: found what is not there")
            found = [m["score"] for m in matches if (m["source"], m["target"]) == wanted]
            if wanted and not (found and ((found[0] >= 100) == exact)):
                self.fault(f"lookup {text!r}: wanted {wanted}, found {[(m['score'], m['source']) for m in matches]}")

    def answers(self, absent):
        held, rng = self.memory.held, self.rng
        for source in held:
            if (found := self.total(source.word)) != len(source):
                self.fault(f"search {source.word}: {found} of {len(source)}")
        for source in {s.word: s for s in held[:1] + held[-1:]}.values():
            if (found := self.total(source.han)) != len(source):
                self.fault(f"search {source.han}: {found} of {len(source)}")
        for source in absent:
            for word in (source.word, source.han):
                if found := self.total(word):
                    self.fault(f"search {word}: {found} of a file that is not there")
        there, back = [], []
        gone = [s.word for s in absent]
        for source in held:
            for pair in (source.pairs[0], source.pairs[-1], rng.choice(source.pairs)):
                there.append((pair[0], pair, True, gone))
                back.append((pair[1], pair[::-1], True, [s.han for s in absent]))
            pair = rng.choice(source.pairs)
            words = pair[0].split()
            at = rng.choice([n for n in range(1, len(words) - 1) if words[n] != source.word])
            words[at] = "harbour"
            there.append((" ".join(words), pair, False, gone))
        for source in absent:
            pair = rng.choice(source.pairs)
            there.append((pair[0], None, False, gone))
        if there:
            self.lookup(there, "en", "zh")
        if back:
            self.lookup(back, "zh", "en")

    # Killing.

    def calibrate(self):
        """How long an import that nobody disturbs spends where, in seconds, and how long its log gets."""
        self.plan = "calibration"
        self.begin()
        memory, wal = self.memory.path, self.memory.path + "-wal"
        before, times, most = state(memory), {}, 0
        start = time.perf_counter()
        process = subprocess.Popen([self.recto, "import", "-q", "-m", memory, self.files[0].path],
                                   stdout=subprocess.DEVNULL)
        while process.poll() is None:
            now, length = time.perf_counter() - start, size(wal)
            if length > 0:
                times.setdefault("log", now)
                times["logEnd"], most = now, max(most, length)
                if state(memory) != before:
                    times.setdefault("checkpoint", now)
            elif "logEnd" in times and self.memory.temporary():
                times.setdefault("index", now)
        end = time.perf_counter() - start
        self.memory.held.append(self.files[0])
        self.log = most
        self.spans = {"any": end, "checkpoint": times.get("logEnd", 0) - times.get("checkpoint", 0),
                      "index": end - times.get("index", end)}
        if "index" not in times:  # A small import leaves the index to later.
            start = time.perf_counter()
            self.run("memory", "index", "-q", memory)
            self.spans["index"] = (time.perf_counter() - start) / 2
        logged = times.get("logEnd", 0) - times.get("log", 0)
        print(f"an import of {len(self.files[0])} units into {len(self.base)}: {end:.2f} s; log {most / 1e6:.1f} MB, "
              f"written and brought in within {logged * 1000:.0f} ms; index written in "
              f"{self.spans['index'] * 1000:.0f} ms", flush=True)

    def strike(self, command, mode, part):
        """Starts a command and kills it at the chosen moment. Returns the phase it died in, None if it was faster."""
        memory, wal = self.memory.path, self.memory.path + "-wal"
        log, data = state(wal), state(memory)
        draw = self.rng.random()
        process = subprocess.Popen([self.recto, *command], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        start, seen = time.perf_counter(), None
        while process.poll() is None:
            now = time.perf_counter()
            if mode == "any":
                if now - start >= draw * self.spans["any"] * part:
                    break
                time.sleep(0.0005)
            elif mode == "log":
                # Half of them at the first byte: the log is written within milliseconds, and is whole soon.
                length = size(wal)
                if length >= max(1, (2 * draw - 1) * self.log * part) and state(wal) != log:
                    break
                if data and length > 0 and state(memory) != data:
                    break
            else:
                if seen is None:
                    there = self.memory.temporary() if mode == "index" else (
                        size(wal) > 0 and state(memory) not in (data, None))
                    seen = now if there else None
                if seen is not None and now - seen >= draw * self.spans[mode] * part:
                    break
                if mode == "index":
                    time.sleep(0.0005)
        process.kill()
        _, errors = process.communicate()
        if process.returncode != -9:
            if process.returncode != 0:
                self.fault(f"{' '.join(command)}: ended with {process.returncode}: {errors.decode()[:400]}")
            return None
        is_index = command[0] == "memory"
        if self.memory.temporary():
            return PHASES[6] if is_index else PHASES[4]
        if is_index:
            return PHASES[5]
        if size(wal) > 0 and state(wal) != log:
            return PHASES[1] if state(memory) == data or data is None and size(memory) < size(wal) else PHASES[2]
        return PHASES[0] if state(memory) == data or data is None else PHASES[3]

    def once(self):
        rng = self.rng
        missing = [f for f in self.files if f not in self.memory.held]
        kind = rng.random()
        if kind < 0.08:
            self.begin(with_base=False)
            missing = self.files
        elif len(missing) < 5 or kind < 0.14 or self.memory.faults:
            self.begin()
            missing = self.files
        mode = rng.choices(("log", "checkpoint", "index", "any"), (50, 12, 28, 10))[0]
        is_index = self.memory.held and (mode == "index" and rng.random() < 0.5 or mode == "any" and rng.random() < 0.3)
        source, usual = None, len(self.base) + len(self.files[0])
        if is_index:
            command = ["memory", "index", "-q", self.memory.path]
            part = self.memory.units() / usual
            if mode == "any":
                part *= self.spans["index"] / self.spans["any"]
        else:
            # A small file makes no index.
            large = [f for f in missing if f in self.files[:5]]
            source = rng.choice(large if large and (mode == "index" or rng.random() < 0.8) else missing)
            command = ["import", "-q", "-m", self.memory.path, source.path]
            part = len(source) / len(self.files[0])
            if mode == "index":
                part = (self.memory.units() + len(source)) / usual
        self.plan = f"{command[0]} {source and os.path.basename(source.path) or 'index'}, {mode}"
        before = self.memory.units()
        faults = len(self.faults)
        phase = self.strike(command, mode, part)
        if phase is None:
            self.late += 1
        self.locks += bool(phase and self.memory.beside(".lock"))
        outcome = self.judge(source, before, phase is None)
        if phase == PHASES[0] and outcome == "new":
            phase = PHASES[3]
        if phase:
            row = self.table[phase]
            row[0] += 1
            row[1] += phase in (PHASES[1], PHASES[2], PHASES[4], PHASES[6])
            row[2] += outcome == "old"
            row[3] += outcome == "new"
            row[4] += len(self.faults) - faults

    def judge(self, source, before, must_be_there):
        """Everything that must hold after a kill. Returns which state the memory is in."""
        memory, rng = self.memory, self.rng
        self.halves |= {path.rpartition(".new-")[2].partition("-")[0] for path in memory.beside(".new-")}
        is_made = size(memory.path) >= 0
        first, probe, early = rng.choice(("check", "info", "search", "lookup", "import")), None, None
        if not is_made:
            self.makings += 1
            first = None
        elif first == "check":
            self.check()
        elif first == "search" and source:
            if (early := self.total(source.word)) not in (0, len(source)):
                self.fault(f"search {source.word} at first: {early} of {len(source)}")
        elif first == "lookup" and memory.held:
            pair = rng.choice(memory.held[0].pairs)
            self.lookup([(pair[0], pair, True, [])], "en", "zh")
        elif first == "import":
            probe = self.probe()
        outcome = "old"
        if is_made:
            units = self.units() - (len(probe) if probe else 0)
            after = before + (len(source) if source else 0)
            if units not in (before, after):
                self.fault(f"{units} units: neither {before} of before nor {after} of after")
            if source and units == after:
                outcome = "new"
                memory.held.append(source)
            if not source:
                outcome = "the same"
            if early is not None and (early > 0) != (outcome == "new"):
                self.fault(f"search {source.word} at first: {early}, but {units} units")
            if (found := self.check()) != memory.units():
                self.fault(f"memory check: {found} units of {memory.units()}")
            absent = [source] if source and outcome == "old" else []
            self.answers(absent)
            self.run("memory", "index", "-q", memory.path)
            self.leftovers()
            self.answers(absent)
        if must_be_there and source and outcome != "new":
            self.fault("the import ended well, but its units are not there")
        if source and outcome == "old" and (not is_made or rng.random() < 0.4):
            self.write(source)
        elif probe is None:
            self.probe()
        if self.units() != memory.units():
            self.fault(f"after the next import: not {memory.units()} units")
        self.leftovers(after_index=False)
        return outcome

    def leftovers(self, after_index=True):
        if left := after_index and self.memory.beside(".recto-index.new-") + self.memory.beside(".recto-index.lock"):
            self.fault(f"left after indexing: {left}")
        if left := not after_index and self.memory.beside(".lock"):
            self.fault(f"left after an import: {left}")

    def write(self, source):
        self.run("import", "-q", "-m", self.memory.path, source.path)
        self.memory.held.append(source)

    def probe(self):
        """A small import that nobody disturbs: the lock is free."""
        source = self.source(f"probe{self.number}.tsv", 20)
        self.write(source)
        os.unlink(source.path)
        return source

    # The end.

    def sums(self):
        return [sum(row[n] for row in self.table.values()) for n in range(5)]

    def go(self):
        self.calibrate()
        while True:
            kills, writing = self.sums()[:2]
            if kills >= self.args.kills and writing >= 0.8 * kills:
                break
            if self.round >= 3 * self.args.kills + 20 or len(self.faults) >= 50:
                break
            self.round += 1
            self.once()
            if self.args.verbose:
                print(self.round, self.plan, self.sums(), flush=True)
        if self.memory and not self.memory.faults:
            for path in self.memory.beside(""):
                os.unlink(path)

    def summary(self, seconds):
        def row(name, kills, writing, old, new, faults):
            print(f"| {name:25} | {kills:5} | {writing:13} | {old:9} | {new:9} | {faults:6} |")

        print()
        row("killed during", "kills", "while writing", "old state", "new state", "faults")
        print("|---|---|---|---|---|---|")
        for phase in PHASES:
            same = ("-", "-") if phase.startswith("memory index") else self.table[phase][2:4]
            row(phase, *self.table[phase][:2], *same, self.table[phase][4])
        kills, writing, old, new, faults = self.sums()
        row("all", kills, writing, old, new, faults)
        share = 100 * writing // max(kills, 1)
        print(f"\n{writing} of {kills} kills ({share} %) while writing; {self.late} runs ended before their kill; "
              f"{self.memories} memories; {self.makings} kills before there was one; {self.locks} lock files and "
              f"{len(self.halves)} unfinished new memories left by kills; {seconds:.0f} s; seed {self.args.seed}")
        print(f"{len(self.faults)} faults")
        for line in self.faults:
            print("  " + line)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=100, help="at least so many")
    parser.add_argument("--units", type=int, default=20_000, help="of the base; other files have half or a tenth")
    parser.add_argument("--seed", type=int, default=None, help="drawn where it is not given")
    parser.add_argument("--folder", help="where the memories are made; on the disk to be tested")
    parser.add_argument("--verbose", action="store_true", help="a line for each round")
    args = parser.parse_args()
    if args.seed is None:
        args.seed = random.SystemRandom().randrange(1_000_000)
    if "RECTO" not in os.environ:
        parser.error("RECTO must name the program")
    folder = tempfile.mkdtemp(prefix="recto-kill-", dir=args.folder)
    start = time.perf_counter()
    test = Test(args, folder)
    try:
        try:
            test.go()
        except KeyboardInterrupt:
            print("stopped")
        test.summary(time.perf_counter() - start)
    finally:
        if test.faults:
            print(f"kept: {folder}")
        else:
            shutil.rmtree(folder)
    kills, writing = test.sums()[:2]
    sys.exit(1 if test.faults else 2 if kills < args.kills or writing < 0.8 * kills else 0)


if __name__ == "__main__":
    main()
