"""Boosted trees beside the net: all nodes of a level ask the same of a line, of one near it, or of the page's mean.

Gradients are rounded to whole numbers before they are summed, so that the order of a sum does not matter.
"""
import numba
import numpy as np

from lines import FEATURES

DEPTH, LEAVES, REACH, PAD, BINS = 6, 64, 3, 4, 64
PAGE = 2 * REACH + 1             # the place that stands for the page's mean; smaller ones are lines, REACH being the line itself
TREES, RATE, RIDGE = 400, .08, 5.0
CANDIDATES, ROWS = 48, .5        # how many of the numbers at how many places a level may choose from; share of lines a tree sees


def page_mean(x, sizes):
    """The mean of the lines of a page by the root of their words, as line_trees.c takes it."""
    weights = (np.float32(8) * np.sqrt(np.maximum(sizes, 1).astype(np.float32))).astype(np.int64)
    return (x.astype(np.int64) * weights[:, None]).sum(0) // max(1, weights.sum())


class Columns:
    """The numbers of all lines in bins, a column each; between pages are rows of zeros, as beyond the ends of a page."""

    def __init__(self, samples):
        samples = [s for s in samples if len(s.y)]
        count = sum(len(s.y) + PAD for s in samples) + PAD
        x, means = np.zeros((count, FEATURES), "u1"), np.zeros((len(samples), FEATURES), "u1")
        self.page, rows, at = np.zeros(count, "<i4"), [], PAD
        for k, s in enumerate(samples):
            span = np.arange(at, at + len(s.y))
            x[span], means[k], self.page[span] = s.x, page_mean(s.x, s.sizes), k
            rows.append(span)
            at += len(span) + PAD
        self.rows = np.concatenate(rows).astype("<i4")
        self.y = np.concatenate([s.y for s in samples])
        weights = np.concatenate([s.w / np.sqrt(max(1, s.w.sum())) for s in samples])
        self.w = (weights / weights[weights > 0].mean()).astype("<f4")
        self.edges = [edges_of(x[self.rows, f]) for f in range(FEATURES)]
        self.bins = np.array([len(edges) + 1 for edges in self.edges])
        self.lines = np.stack([np.searchsorted(self.edges[f], x[:, f]) for f in range(FEATURES)]).astype("u1")
        self.means = np.stack([np.searchsorted(self.edges[f], means[:, f]) for f in range(FEATURES)]).astype("u1")


def edges_of(values):
    """Thresholds that part `values` into at most BINS about equal bins; bin k is of values above k of them."""
    found, counts = np.unique(values, return_counts=True)
    if len(found) <= BINS:
        return found[:-1]
    reached = np.cumsum(counts) / counts.sum()
    cuts = np.unique(np.searchsorted(reached, np.arange(1, BINS) / BINS))
    return found[cuts[cuts < len(found) - 1]]


@numba.njit(cache=True)
def best_test(lines, means, page, rows, leaf, sums, candidates, leaves, ridge, bins):
    """Of `candidates` (number, place) and all thresholds those that gain most; `sums` holds gradient and curvature."""
    table, gains = np.zeros(LEAVES * BINS, np.int64), np.zeros(BINS)
    best, choice, threshold = -1.0, 0, 0
    for c in range(len(candidates)):
        feature, place = candidates[c]
        table[:leaves * BINS] = 0
        gains[:] = 0
        if place == PAGE:
            column = means[feature]
            for k in range(len(rows)):
                table[np.int64(leaf[k]) * BINS | column[page[rows[k]]]] += sums[k]
        else:
            column = lines[feature]
            for k in range(len(rows)):
                table[np.int64(leaf[k]) * BINS | column[rows[k] + place - REACH]] += sums[k]
        for l in range(leaves):
            all_g = all_h = np.int64(0)
            for b in range(BINS):
                g = table[l * BINS + b] >> 32
                all_g, all_h = all_g + g, all_h + table[l * BINS + b] - (g << 32)
            low_g = low_h = np.int64(0)
            for b in range(bins[feature] - 1):
                g = table[l * BINS + b] >> 32
                low_g, low_h = low_g + g, low_h + table[l * BINS + b] - (g << 32)
                high_g, high_h = float(all_g - low_g), float(all_h - low_h)
                gains[b] += float(low_g) ** 2 / (low_h + ridge) + high_g ** 2 / (high_h + ridge)
        for b in range(bins[feature] - 1):
            if gains[b] > best:
                best, choice, threshold = gains[b], c, b
    return choice, threshold


@numba.njit(cache=True)
def answer(lines, means, page, rows, feature, place, threshold, bit, leaf):
    for k in range(len(rows)):
        value = means[feature, page[rows[k]]] if place == PAGE else lines[feature, rows[k] + place - REACH]
        if value > threshold:
            leaf[k] |= bit


def grow(columns, rows, g, h, candidates, random):
    """Tests (number, place, bin) of one tree for the lines `rows` of gradient `g` and curvature `h`."""
    unit_g, unit_h = 2.0**29 / np.abs(g).sum(), 2.0**29 / h.sum()
    sums = (np.rint(g * unit_g).astype(np.int64) << 32) + np.rint(h * unit_h).astype(np.int64)
    leaf, tests = np.zeros(len(rows), "u1"), []
    for level in range(DEPTH):
        chosen = candidates[random.choice(len(candidates), CANDIDATES, replace=False)]
        which, threshold = best_test(columns.lines, columns.means, columns.page, rows, leaf, sums, chosen, 1 << level,
                                     RIDGE * unit_h, columns.bins)
        tests.append((*chosen[which], threshold))
        answer(columns.lines, columns.means, columns.page, rows, *tests[-1], 1 << level, leaf)
    return tests, leaf


def boost(samples, seed=0):
    """Bias, tests [tree][level] of (number, place, threshold), and leaves [tree][leaf], in log odds."""
    columns, random = Columns(samples), np.random.default_rng(seed)
    candidates = np.array([(f, place) for f in range(FEATURES) for place in range(PAGE + 1) if columns.bins[f] > 1])
    share = (columns.y * columns.w).sum() / columns.w.sum()
    bias = float(np.log(share / (1 - share)))
    odds, tests, leaves = np.full(len(columns.y), bias), [], []
    for _ in range(TREES):
        p = 1 / (1 + np.exp(-odds))
        g, h = (columns.y - p) * columns.w, np.maximum(p * (1 - p), 1e-3) * columns.w
        mine = np.flatnonzero(random.random(len(odds)) < ROWS)
        asked, leaf = grow(columns, columns.rows[mine], g[mine], h[mine], candidates, random)
        values = RATE * np.bincount(leaf, g[mine], LEAVES) / (np.bincount(leaf, h[mine], LEAVES) + RIDGE)
        everywhere = np.zeros(len(odds), "u1")
        for level, test in enumerate(asked):
            answer(columns.lines, columns.means, columns.page, columns.rows, *test, 1 << level, everywhere)
        odds += values[everywhere]
        tests.append([(f, place, columns.edges[f][bin]) for f, place, bin in asked])
        leaves.append(values)
    return bias, np.array(tests), np.array(leaves)
