"""Decoding of a page and the figures of the bench, on line masks (see PageDecoding.swift for the product's side)."""
import hashlib
import re

import numba
import numpy as np

WORD = re.compile(
    r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]|[^\W\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]+")


def fold(page, folds=5):
    site = page.get("site") or page.get("url") or page["id"]
    return int(hashlib.sha1(site.encode()).hexdigest(), 16) % folds


def words(text):
    return WORD.findall(text.lower())


@numba.njit(cache=True)
def decode(p, w, caution, change_cost, rounds=6):
    n = len(p)
    keeps = np.ones(n, np.bool_)
    expected = (p * w).sum()
    if expected <= 0:
        return keeps
    target = 0.8
    change = change_cost * np.sqrt(expected)
    origins = np.zeros(n, np.uint8)
    for _ in range(rounds):
        keep = drop = 0.0
        for i in range(n):
            from_drop = drop - change > keep
            from_keep = keep - change > drop
            origins[i] = from_drop + 2 * from_keep
            next_keep = (drop - change if from_drop else keep) + w[i] * (2 * p[i] - caution * target)
            drop = keep - change if from_keep else drop
            keep = next_keep
        keeping = keep >= drop
        for i in range(n - 1, -1, -1):
            keeps[i] = keeping
            if origins[i] & (1 if keeping else 2):
                keeping = not keeping
        kept = right = 0.0
        for i in range(n):
            if keeps[i]:
                kept += w[i]
                right += w[i] * p[i]
        reached = 2 * right / (kept + expected)
        if abs(reached - target) < 0.001:
            break
        target = reached
    return keeps


class Reference:
    """One page as the bench sees it: what a choice of lines scores."""

    def __init__(self, page):
        numbers = {}
        number = lambda text: np.array([numbers.setdefault(w, len(numbers)) for w in words(text)], int)
        lines = [number(line) for line in page["raw"].split("\n")]
        gold, title = number(page["gold"]), number(page.get("title") or "")
        golds, k = [gold], len(title)
        starts = k and len(gold) >= k and (gold[:k] == title).all()
        if k and not starts:
            golds.append(np.concatenate([title, gold]))
        elif k and len(gold) > k:
            golds.append(gold[k:])
        self.size = len(numbers)
        self.golds = [np.bincount(g, minlength=self.size) for g in golds]
        self.lengths = np.array([len(line) for line in lines])
        self.ids = np.concatenate(lines) if lines else np.zeros(0, int)
        self.of = np.repeat(np.arange(len(lines)), self.lengths)
        there = np.minimum(np.bincount(self.ids, minlength=self.size), self.golds[0])
        if starts:
            there = np.maximum(there - np.bincount(title, minlength=self.size), 0)
        self.there = there
        self.labels = np.array([c == "1" for c in page["labels"]])
        is_title = np.array([len(line) == k and (line == title).all() for line in lines])
        self.counts = (self.lengths > 0) & ~is_title

    def score(self, keep):
        """Figures for `keep`, one flag a line of the raw text."""
        out = np.bincount(self.ids[keep[self.of]], minlength=self.size)
        total, f1 = out.sum(), 0.0
        for gold in self.golds:
            same, g = np.minimum(out, gold).sum(), gold.sum()
            f1 = max(f1, 2 * same / (total + g) if total and g else float(not total and not g))
        there = self.there.sum()
        loss = 1 - np.minimum(self.there, out).sum() / there if there else 0.0
        c = self.counts
        return f1, loss > .05, (c & ~keep & ~self.labels).sum(), (c & ~keep & self.labels).sum(), (c & keep & ~self.labels).sum()


def summary(rows):
    rows = np.array(rows, float)
    tp, fp, fn = rows[:, 2:].sum(0)
    return rows[:, 0].mean(), rows[:, 1].mean(), 2 * tp / max(1, 2 * tp + fp + fn)
