"""Words that stand in like company: clusters from running text, a feature of the tagger."""
import json
import re
from collections import Counter

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.cluster import MiniBatchKMeans
from sklearn.decomposition import TruncatedSVD

import tokens

CLITIC = re.compile(r"(?<=[A-Za-z])(n['’]t|['’](?:s|re|ve|ll|d|m))\b", re.I)
PIECE = re.compile(r"n['’]t\b|['’](?:s|re|ve|ll|d|m)\b|[A-Za-z]+(?:['’-][A-Za-z]+)*|\d[\d.,:]*|[^\w\s]")


def clusters(texts, number=255, least=4, contexts=2000):
    """{bytes of a word in small letters: 1 … number}, by the words on both sides; deterministic."""
    counts, streams = Counter(), []
    for text in texts:
        pieces = [tokens.folded(p) for p in PIECE.findall(CLITIC.sub(r" \1", text))]
        streams.append(pieces)
        counts.update(pieces)
    words = [w for w, c in counts.most_common() if c >= least]
    place = {w: i for i, w in enumerate(words)}
    pairs = Counter()
    width = contexts + 1
    for pieces in streams:
        numbers = [place.get(w, -1) for w in pieces]
        for a, b in zip(numbers, numbers[1:]):
            if a >= 0:
                pairs[a, min(b, contexts) if b >= 0 else contexts] += 1
            if b >= 0:
                pairs[b, width + (min(a, contexts) if a >= 0 else contexts)] += 1
    rows = np.array([k[0] for k in pairs]); columns = np.array([k[1] for k in pairs]); values = np.array(list(pairs.values()), float)
    by_word, by_context = np.bincount(rows, values), np.bincount(columns, values, minlength=2 * width)
    gain = np.log(values * values.sum() / (by_word[rows] * by_context[columns]))
    keep = gain > 0
    matrix = csr_matrix((gain[keep] * np.minimum(1, values[keep] / 3) ** .5, (rows[keep], columns[keep])), (len(words), 2 * width))
    vectors = TruncatedSVD(64, random_state=1).fit_transform(matrix)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True) + 1e-9
    weight = np.log1p(by_word[: len(words)])
    labels = MiniBatchKMeans(number, random_state=1, n_init=3, batch_size=4096, max_iter=60).fit(vectors, sample_weight=weight).labels_
    return {w: int(l) + 1 for w, l in zip(words, labels)}, counts


def capitals(texts):
    """{bytes of a word in small letters: 1 … 4} by the share of capitals behind a word in small letters."""
    upper, all_ = Counter(), Counter()
    for text in texts:
        for before, word in re.findall(r"(?<![A-Za-z])([a-z]+) (?=([A-Za-z]+))", text):
            data = tokens.folded(word)
            all_[data] += 1
            upper[data] += word[0].isupper()
    return {w: int(np.searchsorted((.05, .5, .95), upper[w] / n, side="right")) + 1 for w, n in all_.items() if n > 2}
