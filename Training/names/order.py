"""Learns by syllables which Korean words are a surname and a given name, and which two words swap places in Latin
letters. Writes korean-syllables.bin and tells how often it is right, a fifth held out.
"""
import functools
import gzip
import json
import pathlib
import struct

import numpy
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

import east
import pairs

TABLE = pathlib.Path(__file__).parents[2] / "Sources/CleanseModels/Tables/korean-syllables.bin"
# Of two words: their first and last syllables, and all; of one: its three syllables.
PLACES = ("first of the first", "last of the first", "in the first", "first of the second", "last of the second", "in the second",
          "surname", "first of the given name", "last of the given name")
SCALE = 24


def turns(a, b):
    return [(0, a[0]), (1, a[-1]), (3, b[0]), (4, b[-1]), *((2, c) for c in a), *((5, c) for c in b)]


def persons(word):
    return [(6 + i, c) for i, c in enumerate(word)]


def read(path):
    """((features, answer, fold), ...) of the order of two words, and of words that may be a person."""
    order, person = [], []
    for record in map(json.loads, gzip.open(path, "rt", encoding="utf-8")):
        if record["lang"] != "ko":
            continue
        words, fold = east.hangul(record["source"]), pairs.fold(record["source"])
        if len(words) == 2 and record["ds"] != "gazetteer":
            found = east.matched(words, record["targets"])
            if found:
                order.append((turns(*words), found[2] == 1, fold))
        elif len(words) == 1 and len(words[0]) == 3:
            person.append((persons(words[0]), east.person(words[0], record["targets"]), fold))
    return order, person


def fit(examples):
    """(bias, {feature: weight}) in units of 1/SCALE, whole numbers of one byte."""
    numbers = {f: i for i, f in enumerate(sorted({f for x, _, _ in examples for f in x}))}
    rows = numpy.repeat(numpy.arange(len(examples)), [len(x) for x, _, _ in examples])
    columns = [numbers[f] for x, _, _ in examples for f in x]
    matrix = csr_matrix((numpy.ones(len(columns)), (rows, columns)), shape=(len(examples), len(numbers)))
    model = LogisticRegression(C=1.0, max_iter=300).fit(matrix, [y for _, y, _ in examples])
    weights = {f: max(-127, min(127, round(SCALE * model.coef_[0][i]))) for f, i in numbers.items()}
    return round(SCALE * model.intercept_[0]), weights


def says(model, features):
    return model[0] + sum(model[1].get(f, 0) for f in features) > 0


@functools.cache
def table():
    """(bias of persons, {syllable: weights}) as written."""
    data = TABLE.read_bytes()
    _, count, _, bias = struct.unpack_from("<4s3i", data)
    entries = (struct.unpack_from(f"<H{len(PLACES)}b", data, 16 + 12 * i) for i in range(count))
    return bias, {chr(e[0]): e[1:] for e in entries}


def is_person(word):
    bias, weights = table()
    return len(word) == 3 and bias + sum(weights[c][6 + i] for i, c in enumerate(word) if c in weights) > 0


def learn(path):
    """From the names of the file at `path`."""
    both = read(path)
    for name, examples in zip(("order", "person"), both):
        right = total = 0
        for fold in range(5):
            model = fit([e for e in examples if e[2] != fold])
            answers = [says(model, x) == y for x, y, f in examples if f == fold]
            right, total = right + sum(answers), total + len(answers)
        print(f"{name}: {total} names, {sum(y for _, y, _ in examples)} so, right {right / total:.3f}")
    models = [fit(examples) for examples in both]
    table = {}
    for _, weights in models:
        for (place, syllable), weight in weights.items():
            table.setdefault(ord(syllable), [0] * len(PLACES))[place] = weight
    table = {s: w for s, w in table.items() if 0xAC00 <= s <= 0xD7A3 and any(w)}
    out = struct.pack("<4s3i", b"CLKS", len(table), models[0][0], models[1][0])
    for syllable, weights in sorted(table.items()):
        out += struct.pack(f"<H{len(PLACES)}bx", syllable, *weights)
    TABLE.write_bytes(out)
