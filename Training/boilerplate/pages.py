"""Pages as training samples: read by the product's code, and varied."""
import gzip
import json
import textwrap

import numpy as np

from lines import read
from measure import words


def load(path):
    with gzip.open(path, "rt") as file:
        return [json.loads(line) for line in file]


class Sample:
    """Features, hashes, labels and weights of the lines of one page; titles weigh nothing, as they may stay or go."""

    def __init__(self, lines, labels, title):
        self.numbers, self.sizes, self.x, self.tokens, self.offsets = read("\n".join(lines).encode())
        self.y = np.array([labels[i] for i in self.numbers], np.float32)
        w = np.sqrt(np.maximum(self.sizes, 1)).astype(np.float32)
        if title:
            w[[words(lines[i]) == title for i in self.numbers]] = 0
        self.w = w


def plain(page):
    lines = page["raw"].split("\n")
    return lines, [float(c) for c in page["labels"]]


def article(page):
    lines, labels = plain(page)
    return [line for line, y in zip(lines, labels) if y > .5]


def varied(lines, labels, random):
    """The page with parts left out: its head or tail, some blocks of boilerplate, a part of the text."""
    n = len(lines)
    keep = np.ones(n, bool)
    kind = random.random()
    if kind < .15:
        keep[:random.integers(0, n // 2 + 1)] = False
    elif kind < .3:
        keep[n - random.integers(0, n // 2 + 1):] = False
    elif kind < .7:
        for _ in range(random.integers(1, 5)):
            at, size = random.integers(0, n), random.integers(1, max(2, n // 5))
            block = np.zeros(n, bool)
            block[at:at + size] = True
            keep &= ~(block & (np.array(labels) < .5))
    else:
        drop = random.random(n) < random.random() * .2
        keep &= ~drop
    return [l for l, k in zip(lines, keep) if k], [y for y, k in zip(labels, keep) if k]


def all_text(page, random):
    """Nothing but the text of the page, as it is, a part of it, hard-wrapped, or in one line."""
    text = article(page)
    if not text:
        return None
    kind = random.random()
    if kind < .4:
        at = random.integers(0, len(text))
        text = text[at:at + random.integers(1, 30)] if kind < .2 else text
    elif kind < .8:
        width = int(random.integers(50, 90))
        text = [part for line in text for part in textwrap.wrap(line, width) or [""]][:int(random.integers(5, 400))]
    elif kind < .9:
        text = [" ".join(text)[:20000]]
    else:
        text = [text[random.integers(0, len(text))]]
    return text, [1.0] * len(text)
