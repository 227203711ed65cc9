"""endings.py: sentences that end without a stop: which lost theirs, and where a text breaks off."""
import re

import numpy as np

import prose
from gaps import C, ctypes, join, letters_of, pointer

BITS, FEATURES = 15, 82
CLOSED = re.compile(r"[.!?…:][\"'”’)\]}»›]{0,3}$")
# Of a sentence without a stop: it never had one, it lost it, the text was cut within it.
NATURAL, DROPPED, CUT = 0, 1, 2
# The log odds that a flag needs: a false one is worse than one too few.
CAUTION = {DROPPED: 1.75, CUT: 1.75}
PROSE = .25


def setting(spans, i, closed):
    """What a document tells of its sentence `i`: eight bits."""
    paragraph_end = i + 1 == len(spans) or spans[i + 1][2]
    last = i + 1 == len(spans)
    first = spans[i][2]
    j, before = i, 0
    while not spans[j][2] and j > 0:
        j -= 1
        before += closed[j]
    others, shut = len(spans) - 1, sum(closed) - closed[i]
    share = 0 if others == 0 else 1 if shut * 2 < others else 2 if shut * 10 < others * 9 else 3
    return paragraph_end | last << 1 | min(before, 2) << 2 | share << 4 | (i == 0) << 6 | first << 7


def spans_of(sentences, text, ends):
    spans, at = [], 0
    for (paragraph, _, _), end in zip(sentences, ends):
        start = at
        while start < end and text[start].isspace():
            start += 1
        spans.append((start, end, paragraph or not spans))
        at = end
    return spans


class Ends:
    def __init__(self):
        self.features, self.status, self.weights = [], [], []

    def add(self, tables, sentences, text, ends, status, weight):
        """`status`: one for each sentence, whatever it ends with."""
        data, spans = text.encode(), spans_of(sentences, text, ends)
        at = np.zeros(len(text) + 1, np.int64)
        at[1:] = np.cumsum([len(c.encode()) for c in text])
        closed = [bool(CLOSED.search(text[a:b])) for a, b, _ in spans]
        letters, padded = letters_of(data), data + bytes(64)
        for i, (start, end, _) in enumerate(spans):
            if closed[i] or end <= start:
                continue
            j = i
            while j + 1 < len(spans) and not spans[j + 1][2]:
                j += 1
            row = np.empty(FEATURES, np.uint32)
            C.read_end(padded, ctypes.c_size_t(at[start]), ctypes.c_size_t(at[end]), ctypes.c_size_t(at[spans[j][1]]), letters,
                       setting(spans, i, closed), pointer(tables.words), pointer(tables.endings), pointer(tables.starters), pointer(row))
            self.features.append(row)
            self.status.append(status[i])
            self.weights.append(weight)

    def arrays(self):
        return np.array(self.features), np.array(self.status), np.array(self.weights, np.float32)


def parts(docs, rng):
    """The documents, and short runs of their sentences as documents of their own."""
    for d in docs:
        yield d["sentences"], 1.0
        s = d["sentences"]
        for _ in range(4):
            i = rng.randrange(len(s))
            run = [list(x) for x in s[i:i + rng.randint(1, 4)]]
            run[0][0] = True
            yield run, .5
    known = prose.abbreviations(prose.paragraphs(1_500_000))
    for run in prose.runs_of_lines(rng, known):
        yield run, PROSE


def collect(tables, docs, rng):
    ends = Ends()
    for sentences, weight in parts(docs, rng):
        n = len(sentences)
        text, places, _ = join(sentences)
        for change, share in ((str, 1), (str.lower, .5), (str.upper, .3)):
            if len(change(text)) == len(text):
                ends.add(tables, sentences, change(text), places, [NATURAL] * n, weight * share)
        for _ in range(2):
            text, places, lost = join(sentences, rng, drop=.5)
            ends.add(tables, sentences, text, places, [DROPPED if e in lost else NATURAL for e in places], weight)
        for _ in range(3):
            text, places, _ = join(sentences, rng, cut=True)
            was_cut = len(sentences[-1][1].split()) > 5
            ends.add(tables, sentences, text, places, [NATURAL] * (n - 1) + [CUT if was_cut else NATURAL], weight)
    return ends.arrays()


def train(arrays, task, fit, bits=BITS):
    features, status, weights = arrays
    return fit(features, (status == task).astype(np.float32), weights, bits)
