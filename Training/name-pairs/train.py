#!/usr/bin/env python3
"""train.py PAIRS.jsonl.gz [--check]: trains the similarity score of names and writes its file.

PAIRS: one pair a line, "a", "b", "same", "set", "group" (what the names are spellings of). Pairs of the set `screening` are
left out. Needs numpy and numba. With --check a third of the names (by hash of the first of the group) is held out, and
measured on; nothing is written. Same data, same libraries: same file.
"""
import argparse
import gzip
import json
import zlib
from collections import Counter
from pathlib import Path

import numba
import numpy as np

from alignment import BUCKETS, DEFAULT, SAME, SLOTS, UNIT, VOWELS, align, code, features, mixed
from folding import BETWEEN, pair

MODEL = Path(__file__).resolve().parents[2] / "Sources/CleanseModels/Tables/name-pairs.bin"
PASSES, ROUNDS, RATE, DECAY, LEAST = 4, 15, .1, 1e-3, 2


def first_costs():
    """Of single letters, before anything is learnt: a vowel for a vowel is cheap, a letter for a blank dear."""
    vowel = VOWELS.copy()
    soft = vowel.copy()
    soft[[ord(c) - 96 for c in "hj"]] = True
    single = np.zeros((28, 28))
    for x in range(28):
        for y in range(28):
            if x == y:
                cost = SAME / UNIT
            elif x == 0 or y == 0:
                cost = 2.5 if BETWEEN in (x, y) else 1.8 if soft[x + y] else 3.2
            elif BETWEEN in (x, y):
                cost = 6
            else:
                cost = 1.6 if vowel[x] and vowel[y] else 2.6 if not vowel[x] and not vowel[y] else 4
            single[x, y] = cost
    return single


class Costs:
    """What replacing letters costs: of up to one by up to one in `single`, of more in an open-addressed table."""
    def __init__(self, counts=None):
        first = first_costs()
        self.keys, self.costs = np.zeros(SLOTS, np.int64), np.full(SLOTS, DEFAULT, np.int64)
        if counts is None:
            self.single = np.round(first * UNIT).astype(np.int64)
            return
        total = sum(counts.values())
        single = np.where(np.eye(28, dtype=bool), first, np.minimum(14, first + 4))
        for (p, q), n in sorted(counts.items()):
            if n < LEAST or p == q:
                continue
            cost = -np.log(n / total)
            if p >> 15 <= 1 and q >> 15 <= 1:
                x, y = p & 32767, q & 32767
                single[x, y] = min(single[x, y], cost)
            else:
                self.add(p, q, int(round(cost * UNIT)))
        self.single = np.round(single * UNIT).astype(np.int64)

    def add(self, p, q, cost):
        z = int(mixed(p, q))
        key, slot = z >> 32 | 1, z >> 20 & SLOTS - 1
        while self.keys[slot]:
            assert self.keys[slot] != key, "two entries of one key"
            slot = (slot + 1) % SLOTS
        self.keys[slot], self.costs[slot] = key, cost

    def all(self):
        return self.single, self.keys, self.costs


def replacements(pairs, costs, merge):
    """How often the alignments of pairs replace what by what; with `merge` also neighbours taken together, as halves."""
    counts, steps = Counter(), np.zeros((128, 4), np.int64)
    for a, b in pairs:
        n, _ = align(a, b, *costs.all(), steps)
        path = steps[:n][::-1].tolist()
        for i, x, j, y in path:
            p, q = code(a, i, x), code(b, j, y)
            counts[p, q] += 1
            if p != q:
                counts[q, p] += 1
        if not merge:
            continue
        for s in range(n):
            for e in range(s + 1, min(n, s + 4)):
                i, j = path[s][0], path[s][2]
                x, y = path[e][0] + path[e][1] - i, path[e][2] + path[e][3] - j
                if not (0 < x < 4 and 0 < y < 4 and x + y > 2):
                    continue
                if all(u == v == 1 and a[k] == b[l] for k, u, l, v in path[s:e + 1]):
                    continue
                p, q = code(a, i, x), code(b, j, y)
                counts[p, q] += .5
                counts[q, p] += .5
    return counts


def learn_costs(pairs):
    costs = Costs()
    for turn in range(PASSES):
        counts = replacements(pairs, costs, turn == 0)
        if turn == 0:               # of the many guesses only the frequent ones are tried
            kept = sorted((c for c in counts.items() if c[0][0] >> 15 > 1 or c[0][1] >> 15 > 1), key=lambda c: (-c[1], c[0]))
            for c, _ in kept[SLOTS // 2:]:
                del counts[c]
        costs = Costs(counts)
    return costs


@numba.njit(cache=True)
def descend(weights, squares, feats, starts, same, order):
    for s in order:
        z = 0.0
        for k in range(starts[s], starts[s + 1]):
            z += weights[feats[k]]
        slope = 1 / (1 + np.exp(-z)) - same[s]
        for k in range(starts[s], starts[s + 1]):
            f = feats[k]
            g = slope + DECAY * weights[f]
            squares[f] += g * g
            weights[f] -= RATE * g / np.sqrt(1e-6 + squares[f])


class Data:
    def __init__(self, pairs, same, costs):
        rows, starts, out, steps = [], [0], np.zeros(800, np.int64), np.zeros((128, 4), np.int64)
        for a, b in pairs:
            n = features(a, b, *costs.all(), VOWELS, steps, out)
            rows.append(out[:n].copy())
            starts.append(starts[-1] + n)
        self.feats, self.starts, self.same = np.concatenate(rows), np.array(starts), np.array(same, float)

    def learn(self):
        weights, squares, mean = np.zeros(BUCKETS), np.zeros(BUCKETS), np.zeros(BUCKETS)
        random = np.random.default_rng(1)
        for turn in range(ROUNDS):
            descend(weights, squares, self.feats, self.starts, self.same, random.permutation(len(self.same)))
            if turn * 2 >= ROUNDS - 1:
                mean += weights
        mean /= ROUNDS - (ROUNDS - 1) // 2
        scale = np.abs(mean).max() / 127
        return np.round(mean / scale).astype(np.int8), np.float32(scale)

    def scores(self, weights):
        return np.add.reduceat(weights.astype(int)[self.feats], self.starts[:-1])


def figures(scores, same, scale):
    """Recall at a precision of .95, the score that gives it, and the best F1."""
    order = np.argsort(-scores, kind="stable")
    right, said = np.cumsum(same[order]), np.arange(1, len(same) + 1)
    enough = np.flatnonzero(right / said >= .95)
    recall, least = (right[enough[-1]] / same.sum(), scores[order][enough[-1]]) if len(enough) else (0, 0)
    return (f"recall at precision .95: {recall:.4f} from score {1 / (1 + np.exp(-least * scale)):.3f}, "
            f"best F1 {(2 * right / (said + same.sum())).max():.4f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pairs")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    records = [json.loads(line) for line in gzip.open(options.pairs, "rt", encoding="utf-8")]
    records = [r for r in records if r["set"] != "screening"]
    held = np.array([zlib.crc32(r["group"].split("|")[0].encode()) % 3 == 0 for r in records]) & options.check
    pairs = [tuple(np.array(x, np.int64) for x in pair(r["a"], r["b"])) for r in records]
    known = [i for i in range(len(records)) if not held[i]]
    costs = learn_costs([pairs[i] for i in known if records[i]["same"]])
    data = Data([pairs[i] for i in known], [records[i]["same"] for i in known], costs)
    weights, scale = data.learn()
    print(f"{len(known)} pairs, {np.count_nonzero(costs.keys)} replacements, {np.count_nonzero(weights)} weights, trained on: "
          f"{figures(data.scores(weights), data.same, scale)}")
    if options.check:
        for name in ["", *sorted({r["set"] for r in records})]:
            which = [i for i in range(len(records)) if held[i] and name in ("", records[i]["set"])]
            test = Data([pairs[i] for i in which], [records[i]["same"] for i in which], costs)
            print(f"held out, {name or 'all'}, {len(which)} pairs: {figures(test.scores(weights), test.same, scale)}")
        return
    MODEL.write_bytes(
        b"CLNP" + np.array([1, SLOTS, BUCKETS], "<u4").tobytes() + np.array([scale], "<f4").tobytes()
        + costs.single.astype("<u2").tobytes() + costs.keys.astype("<u4").tobytes() + costs.costs.astype("<u2").tobytes()
        + weights.tobytes())


if __name__ == "__main__":
    main()
