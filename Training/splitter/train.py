#!/usr/bin/env python3
"""train.py: trains the model of sentence boundaries, from a treebank and from published prose, and writes its file."""
import collections
import random
import struct
import sys
from pathlib import Path

import numpy as np

import endings
import forms
import prose
from gaps import DATA, FEATURES, C, Gaps, Tables, ctypes, documents, join, pointer

MODEL = Path(__file__).resolve().parents[2] / "Sources/CleanseModels/Tables/sentence-boundaries.bin"
BITS, SCALE = 18, 64
# How much a gap of each copy of the treebank counts.
COPIES = {"clean": 3, "lower": 1.2, "upper": .6, "dropped": .1, "dropped again": .1, "glued": 1, "cut": .5, "lower dropped": .05}
PROSE, MOST_PROSE, LINES, FORMS = .15, 1_200_000, .15, .3


def case_changed(text, change):
    changed = change(text)
    return changed if len(changed) == len(text) else None


def copies(sentences, rng):
    """The text of a document as it is, and as it would be with something lost: kind, text, ends."""
    for kind in COPIES:
        text, ends, _ = join(sentences, rng, drop=.5 if "dropped" in kind else 0, glue=.15 if kind == "glued" else 0, cut=kind == "cut")
        if "lower" in kind:
            text = case_changed(text, str.lower)
        elif kind == "upper":
            text = case_changed(text, str.upper)
        if text is not None:
            yield kind, text, ends


def add_prose(gaps, tables, rng, most=MOST_PROSE):
    texts = list(prose.paragraphs(most))
    rng.shuffle(texts)
    known = prose.abbreviations(texts)
    for p in texts:
        ends, doubtful = prose.labelled(p, known)
        if len(ends) < 2:
            continue
        gaps.add(tables, p, ends, PROSE, doubtful)
        gaps.add(tables, *prose.altered(p, ends, doubtful, rng, drop=.5)[:2], PROSE * .5, prose.altered.doubtful)
        choice = rng.random()
        if choice < .5 and (t := case_changed(p, str.lower)):
            gaps.add(tables, t, ends, PROSE * .7, doubtful)
        elif choice < .7:
            gaps.add(tables, *prose.altered(p, ends, doubtful, rng, glue=.15)[:2], PROSE, prose.altered.doubtful)
        elif choice < .8 and (t := case_changed(p, str.upper)):
            gaps.add(tables, t, ends, PROSE * .7, doubtful)


def add_lines(gaps, tables, rng):
    known = prose.abbreviations(prose.paragraphs(MOST_PROSE))
    for text, ends, doubtful in prose.joined_lines(rng, known):
        gaps.add(tables, text, ends, LINES, doubtful)
        if rng.random() < .4 and (t := case_changed(text, str.lower)):
            gaps.add(tables, t, ends, LINES, doubtful)


def add_forms(gaps, tables, docs, rng):
    for sentences in forms.made(docs, rng):
        text, ends, _ = join([[False, s, True] for s in sentences])
        gaps.add(tables, text, ends, FORMS)


def learn_tables(docs):
    tables = Tables()
    tables.learn_kinds(x for d in docs for x in d["tagged"])
    starts, others = collections.Counter(), collections.Counter()
    for d in docs:
        for _, s, _ in d["sentences"]:
            words = [tables.read(w)[0] for w in s.split()]
            starts[words[0]] += 1
            others.update(words[1:])
    tables.learn_starters(starts, others, 2, .03)
    return tables


def fit(features, labels, weights, bits, seeds=4, epochs=6, rate=.05, drop=.5):
    """The mean of several linear models, each from another order of the rows and other features left out."""
    table, bias = np.zeros(1 << bits, np.float64), 0.0
    for seed in range(seeds):
        rng = np.random.default_rng(seed)
        w, memory = np.zeros(1 << bits, np.float32), np.zeros(1 << bits, np.float32)
        b, b_memory = np.zeros(1, np.float32), np.zeros(1, np.float32)
        for epoch in range(epochs):
            order = rng.permutation(len(features)).astype(np.int64)
            C.train_epoch(pointer(features), pointer(labels), pointer(weights), pointer(order), ctypes.c_size_t(len(features)),
                          features.shape[1], bits, pointer(w), pointer(memory), pointer(b), pointer(b_memory), ctypes.c_float(rate),
                          ctypes.c_float(drop), ctypes.c_uint64(seed * 100 + epoch))
            if epoch >= epochs - 3:
                table += w / (3 * seeds)
                bias += float(b[0]) / (3 * seeds)
    return table, bias


def score(features, table, bias, bits):
    out = np.zeros(len(features), np.float32)
    C.score(pointer(np.ascontiguousarray(features)), ctypes.c_size_t(len(features)), features.shape[1], bits, pointer(table.astype(np.float32)),
            ctypes.c_float(bias), pointer(out))
    return out


def packed(table, bias, shift):
    return int(round((bias + shift) * SCALE)), np.clip(np.round(table * SCALE), -127, 127).astype(np.int8)


def write(path, tables, models):
    head = struct.pack("<II", 0x42534C43, 1) + b"".join(struct.pack("<Ii", bits, bias) for bits, bias, _ in models)
    tail = tables.words.tobytes() + tables.endings.tobytes() + tables.starters.tobytes()
    path.write_bytes(head + tail + b"".join(t.tobytes() for _, _, t in models))
    print(path.stat().st_size, "bytes")


def main():
    rng = random.Random(7)
    docs = list(documents("treebank_train"))
    tables = learn_tables(docs)
    gaps = Gaps()
    for d in docs:
        for kind, text, ends in copies(d["sentences"], rng):
            gaps.add(tables, text, ends, COPIES[kind])
    add_prose(gaps, tables, rng)
    add_lines(gaps, tables, rng)
    add_forms(gaps, tables, docs, rng)
    features, labels, _, weights = gaps.arrays()
    print(len(features), "gaps", flush=True)
    models = [(BITS, *packed(*fit(features, labels.astype(np.float32), weights, BITS), 0))]
    rows = endings.collect(tables, docs, rng)
    for task in (endings.DROPPED, endings.CUT):
        models.append((endings.BITS, *packed(*endings.train(rows, task, fit), -endings.CAUTION[task])))
    write(MODEL, tables, models)


if __name__ == "__main__":
    sys.exit(main())
