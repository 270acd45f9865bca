#!/usr/bin/env python3
"""Trains the weights of the aligner: a conditional random field over alignment paths.

  train-alignment.py DUMPS DATA [--weigh SET=BEADS …] [--folds N] [-o ScoreWeights+Trained.swift]

DUMPS is a folder of what `align-quality DATA SET… dump=DUMPS` writes: for each document SET-NAME.bin the features of the
beads near its gold path. DATA holds SET/NAME.gold, a bead a line as [0,1]:[0]. Loss is the negative log-likelihood of
all paths that hold the gold beads (those that a monotone path of our shapes can hold), with a little of the squares of
the weights; weights of features that count a difference stay at 0 or below, those of evidence at 0 or above. Each set
weighs as much as a number of beads, whatever it has. With --folds, documents are also tested on weights from the others.

Needs numpy, scipy and numba.
"""
import argparse, ast, glob, os
from multiprocessing.pool import ThreadPool
import numba, numpy as np
from scipy.optimize import minimize

FEATURES = ("targetTerms sourceTerms targetHits sourceHits question exclamation quotation colon bracket quotationPresence "
            "opensQuotation closesQuotation end cuts length scaledLength sizes aloneLength aloneShort").split()
SHAPES = [(1, 0), (0, 1)] + [(m, n) for m in range(1, 7) for n in range(1, 7) if m + n <= 8 and (m <= 3 or n <= 3)]
SOURCE, TARGET = np.array(SHAPES).T.copy()
# A shape and its mirror image weigh the same.
CLASSES = sorted({(min(s), max(s)) for s in SHAPES})
CLASS = np.array([CLASSES.index((min(s), max(s))) for s in SHAPES])


@numba.njit(nogil=True)
def log_sum(a, b):
    if a < b:
        a, b = b, a
    return a if b < -1e20 else a + np.log1p(np.exp(b - a))


@numba.njit(nogil=True)
def posteriors(rows, columns, beads, scores, source, target):
    """The log-sum of all paths, and the probability of each bead; beads are sorted by where they start."""
    before = np.full((rows + 1, columns + 1), -1e30)
    after = np.full((rows + 1, columns + 1), -1e30)
    before[0, 0] = after[rows, columns] = 0
    for b in range(beads.shape[0]):
        i, j, k = beads[b]
        if scores[b] > -1e20 and before[i, j] > -1e20:
            before[i + source[k], j + target[k]] = log_sum(before[i + source[k], j + target[k]], before[i, j] + scores[b])
    for b in range(beads.shape[0] - 1, -1, -1):
        i, j, k = beads[b]
        end = after[i + source[k], j + target[k]]
        if scores[b] > -1e20 and end > -1e20:
            after[i, j] = log_sum(after[i, j], end + scores[b])
    total = before[rows, columns]
    chances = np.zeros(beads.shape[0])
    for b in range(beads.shape[0]):
        i, j, k = beads[b]
        x = before[i, j] + scores[b] + after[i + source[k], j + target[k]] - total
        if x > -30:
            chances[b] = np.exp(x)
    return total, chances


@numba.njit(nogil=True)
def best_path(rows, columns, beads, scores, source, target):
    best = np.full((rows + 1, columns + 1), -1e30)
    step = np.full((rows + 1, columns + 1), -1)
    best[0, 0] = 0
    for b in range(beads.shape[0]):
        i, j, k = beads[b]
        x = best[i, j] + scores[b]
        if x > best[i + source[k], j + target[k]]:
            best[i + source[k], j + target[k]] = x
            step[i + source[k], j + target[k]] = k
    path = []
    i, j = rows, columns
    while i > 0 or j > 0:
        k = step[i, j]
        i, j = i - source[k], j - target[k]
        path.append((i, j, k))
    return path[::-1]


def runs(numbers):
    return list(numbers) == list(range(numbers[0], numbers[0] + len(numbers)))


class Document:
    def __init__(self, dump, data):
        self.set, self.name = os.path.basename(dump)[:-4].rsplit('-', 1)
        raw = open(dump, 'rb').read()
        self.rows, self.columns, features, count = map(int, np.frombuffer(raw[:16], np.int32))
        assert features == len(FEATURES), 'the dump has other features'
        self.beads = np.frombuffer(raw[16:16 + 12 * count], np.int32).reshape(count, 3)
        self.features = np.frombuffer(raw[16 + 12 * count:], np.float32).reshape(count, features)
        self.shapes = self.beads[:, 2]
        self.gold = []
        for line in open(os.path.join(data, self.set, self.name + '.gold')):
            if line.strip():
                self.gold.append(tuple(tuple(ast.literal_eval(x.strip())) for x in line.split(':')))
        self.allowed = self.on_gold_paths()

    def on_gold_paths(self):
        """Which beads a path may take that holds as many gold beads as a monotone one can: those, and what touches none."""
        able = sorted((a[0], a[-1] + 1, b[0], b[-1] + 1) for a, b in self.gold
                      if a and b and (len(a), len(b)) in SHAPES and runs(a) and runs(b))
        best = []
        for place, (a, _, b, _) in enumerate(able):
            ends = [(best[p][0] + 1, p) for p in range(max(0, place - 80), place) if able[p][1] <= a and able[p][3] <= b]
            best.append(max(ends, default=(1, -1)))
        chain, place = [], max(range(len(able)), key=lambda p: best[p][0])
        while place >= 0:
            chain.append(able[place])
            place = best[place][1]
        source, target = np.zeros(self.rows + 1, int), np.zeros(self.columns + 1, int)
        for a, a_end, b, b_end in chain:
            source[a + 1:a_end + 1] = 1
            target[b + 1:b_end + 1] = 1
        source, target = source.cumsum(), target.cumsum()
        i, j, k = self.beads.T
        free = (source[i + SOURCE[k]] == source[i]) & (target[j + TARGET[k]] == target[j])
        keys = {(a << 40) + (b << 8) + SHAPES.index((a_end - a, b_end - b)) for a, a_end, b, b_end in chain}
        return free | np.isin((i.astype(np.int64) << 40) + (j.astype(np.int64) << 8) + k, sorted(keys))

    def scores(self, weights, shapes):
        return (self.features @ weights.astype(np.float32)).astype(float) + shapes[CLASS[self.shapes]]

    def path(self, weights, shapes):
        found = best_path(self.rows, self.columns, self.beads, self.scores(weights, shapes), SOURCE, TARGET)
        return [(tuple(range(i, i + SOURCE[k])), tuple(range(j, j + TARGET[k]))) for i, j, k in found]


def f1(results):
    """Strict F1 as vecalign's score.py counts it: precision over all beads, recall over those with both sides."""
    right = tested = pairs = gold = 0
    for wanted, found in results:
        wanted = set(wanted)
        right += sum(b in wanted for b in found)
        tested += len(found)
        pairs += sum(b in wanted for b in found if b[0] and b[1])
        gold += sum(bool(b[0] and b[1]) for b in wanted)
    precision, recall = right / tested, pairs / gold
    return 2 * precision * recall / (precision + recall)


def train(documents, share, pool, square, rounds, start=None):
    count = len(FEATURES)
    spread = np.sqrt(np.mean([(d.features[d.allowed] ** 2).mean(0) for d in documents], axis=0)) + 1e-3

    def one(arguments):
        d, weights, shapes = arguments
        scores = d.scores(weights, shapes)
        total, chances = posteriors(d.rows, d.columns, d.beads, scores, SOURCE, TARGET)
        held, wanted = posteriors(d.rows, d.columns, d.beads, np.where(d.allowed, scores, -1e30), SOURCE, TARGET)
        if held < -1e20:
            print('no gold path in', d.set, d.name)
            return 0, np.zeros(count), np.zeros(len(CLASSES))
        off = chances - wanted
        some = np.abs(off) > 1e-7
        return (share[d.set] * (total - held), share[d.set] * (off[some].astype(np.float32) @ d.features[some]),
                share[d.set] * np.bincount(CLASS[d.shapes[some]], off[some], len(CLASSES)))

    def loss(x):
        weights, shapes = x[:count], x[count:]
        parts = pool.map(one, [(d, weights, shapes) for d in documents])
        value = sum(p[0] for p in parts) + square / 2 * ((weights * spread) ** 2).sum() + 0.05 * (shapes ** 2).sum()
        return value, np.concatenate([sum(p[1] for p in parts) + square * weights * spread ** 2,
                                      sum(p[2] for p in parts) + 0.1 * shapes])

    if start is None:
        start = np.zeros(count + len(CLASSES))
        start[:2], start[FEATURES.index('length')] = 0.5, -3
        start[count:] = [0 if min(c) == max(c) == 1 else -sum(c) for c in CLASSES]
    evidence = ('Terms', 'Hits')
    bounds = [(0, None) if f.endswith(evidence) else (None, None) if f.startswith('alone') else (None, 0) for f in FEATURES]
    found = minimize(loss, start, jac=True, bounds=bounds + [(None, None)] * len(CLASSES), method='L-BFGS-B',
                     options=dict(maxiter=rounds, maxcor=20))
    return found.x[:count], found.x[count:], found.fun


def report(title, documents, weights_of):
    sets = {}
    for d in documents:
        sets.setdefault(d.set, []).append((d.gold, d.path(*weights_of(d))))
    print(title, ' '.join(f'{name} {f1(results):.4f}' for name, results in sets.items()), flush=True)


def swift(weights, shapes):
    def rows(values):
        lines, line = [], '   '
        for value in values:
            item = f' {value:.4f},'
            if len(line + item) > 98:
                lines.append(line)
                line = '   '
            line += item
        return '\n'.join(lines + [line])
    return f'''extension ScoreWeights {{
  /// By `Feature`, as scripts/train-alignment.py trained them.
  static let trainedFeatures: [Float] = [
{rows(weights)}
  ]

  /// By `BeadShape.all`; the same both ways.
  static let trainedShapes: [Float] = [
{rows(shapes[CLASS])}
  ]
}}
'''


def main():
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument('dumps')
    arguments.add_argument('data')
    arguments.add_argument('--weigh', action='append', default=[], metavar='SET=BEADS', help='1500 for the others')
    arguments.add_argument('--square', type=float, default=3, help='the weight of the squares of the weights')
    arguments.add_argument('--rounds', type=int, default=60)
    arguments.add_argument('--folds', type=int, default=0)
    arguments.add_argument('-o', '--output')
    given = arguments.parse_args()
    documents = [Document(path, given.data) for path in sorted(glob.glob(os.path.join(given.dumps, '*.bin')))]
    beads = {}
    for d in documents:
        beads[d.set] = beads.get(d.set, 0) + len(d.gold)
    asked = dict(entry.split('=') for entry in given.weigh)
    share = {name: float(asked.get(name, 1500)) / count for name, count in beads.items()}
    pool = ThreadPool(2)
    weights, shapes, loss = train(documents, share, pool, given.square, given.rounds)
    print('loss', round(loss, 1), ' '.join(f'{f}={w:.3f}' for f, w in zip(FEATURES, weights)))
    print('shapes', dict(zip(CLASSES, shapes.round(2).tolist())))
    report('trained on all:', documents, lambda d: (weights, shapes))
    if given.output:
        open(given.output, 'w').write(swift(weights, shapes))
    if given.folds:
        number, fold = {}, {}
        for d in documents:
            fold[id(d)] = number.get(d.set, 0) % given.folds
            number[d.set] = number.get(d.set, 0) + 1
        start = np.concatenate([weights, shapes])
        by_fold = [train([d for d in documents if fold[id(d)] != f], share, pool, given.square, given.rounds // 2, start)[:2]
                   for f in range(given.folds)]
        report(f'tested on {given.folds} folds:', documents, lambda d: by_fold[fold[id(d)]])


main()
