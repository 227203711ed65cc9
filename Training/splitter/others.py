#!/usr/bin/env python3
"""others.py [--check]: trains the model of sentences without stops in Arabic, Persian and Russian, and writes its file.

With --check it writes nothing, and tells how well five models do on the documents that each has not seen.
"""
import collections
import gzip
import json
import random
import sys

import numpy as np

import endings
import train
from gaps import DATA, Gaps, Tables, join

MODEL = train.MODEL.with_name("sentence-gaps.bin")
LANGUAGES = ("ar", "fa", "ru")
BITS, END_BITS, FOLDS = 15, 14, 5
CHANGES = (str.lower, str.upper)
# The log odds that a gap and a flag need.
CAUTION = {"gap": -.9, endings.DROPPED: .5, endings.CUT: 1}


def records():
    for line in gzip.open(DATA / "sentences/segmentation.jsonl.gz", "rt"):
        record = json.loads(line)
        if record["lang"] in LANGUAGES:
            yield record


def sentences(record):
    """Its sentences: whether a paragraph begins, text, whether a space follows."""
    text, spans = record["text"], record["sentences"]
    return [[i > 0 and "\n\n" in text[spans[i - 1][1]:a], text[a:b], i + 1 == len(spans) or spans[i + 1][0] > b]
            for i, (a, b) in enumerate(spans)]


def learn_tables(docs):
    tables, starts, others = Tables(), collections.Counter(), collections.Counter()
    for d in docs:
        for _, s, _ in sentences(d):
            words = [tables.read(w)[0] for w in s.split()]
            starts[words[0]] += 1
            others.update(words[1:])
    tables.learn_starters(starts, others, 1, .05)
    return tables


def gap_model(tables, docs, rng):
    gaps = Gaps()
    for d in docs:
        for copy in range(6):
            text, ends, _ = join(sentences(d), rng, drop=.5 if copy else 0)
            gaps.add(tables, text, ends, 1 if copy else 2)
            for change in CHANGES:
                if d["lang"] == "ru" and copy < 3 and len(change(text)) == len(text):
                    gaps.add(tables, change(text), ends, .7)
    features, labels, stops, weights = gaps.arrays()
    open_ = stops == 0
    return train.fit(features[open_], labels[open_].astype(np.float32), weights[open_], BITS, epochs=5)


def end_rows(tables, docs, rng):
    ends = endings.Ends()
    for d in docs:
        all_ = sentences(d)
        runs = [all_]
        for _ in range(10):
            i = rng.randrange(len(all_))
            run = [list(x) for x in all_[i:i + rng.randint(1, 6)]]
            run[0][0] = True
            runs.append(run)
        for run in runs:
            n = len(run)
            for change in (str, *CHANGES):
                if len(change(text := join(run)[0])) == len(text):
                    ends.add(tables, run, change(text), join(run)[1], [endings.NATURAL] * n, 1)
            for _ in range(2):
                text, places, lost = join(run, rng, drop=.5)
                ends.add(tables, run, text, places, [endings.DROPPED if p in lost else endings.NATURAL for p in places], 1)
                was_cut = len(run[-1][1].split()) > 5
                ends.add(tables, run, *join(run, rng, cut=True)[:2], [endings.NATURAL] * (n - 1) + [endings.CUT if was_cut else endings.NATURAL], 1)
    return ends.arrays()


def models(docs):
    rng = random.Random(7)
    tables = learn_tables(docs)
    gap = gap_model(tables, docs, rng)
    rows = end_rows(tables, docs, rng)
    return tables, gap, {task: endings.train(rows, task, train.fit, END_BITS) for task in (endings.DROPPED, endings.CUT)}


def check(docs):
    counts = collections.defaultdict(lambda: np.zeros(3))
    name = lambda r: r["id"].rsplit("/", 1)[0]
    for fold in range(FOLDS):
        unseen = {name(d) for i, d in enumerate(docs) if i % FOLDS == fold}
        tables, gap, ends = models([d for d in docs if name(d) not in unseen])
        for r in records():
            if name(r) not in unseen:
                continue
            if r["variant"] in ("clean", "nopunct", "lower", "upper"):
                gaps = Gaps()
                gaps.add(tables, r["text"], [b for _, b in r["sentences"]])
                features, labels, stops, _ = gaps.arrays()
                found = (train.score(features, *gap, BITS) > CAUTION["gap"]) & (stops == 0)
                counts[r["lang"], "gap", r["variant"]] += (found & (labels == 1)).sum(), found.sum(), ((labels == 1) & (stops == 0)).sum()
            flags = {f["end"]: f["type"] for f in r["flags"]}
            status = [{"missing_terminal": endings.DROPPED, "truncated": endings.CUT}.get(flags.get(b), 0) for _, b in r["sentences"]]
            rows = endings.Ends()
            rows.add(tables, sentences(r), r["text"], [b for _, b in r["sentences"]], status, 1)
            for task in ends:
                true, found = 0, np.zeros(0, bool)
                if rows.features:
                    features, wanted, _ = rows.arrays()
                    found = train.score(features, *ends[task], END_BITS) > CAUTION[task]
                    true = (found & (wanted == task)).sum()
                counts[r["lang"], "end", task] += true, found.sum(), status.count(task)
    for key, (true, found, wanted) in sorted(counts.items(), key=str):
        print(*key, f"P {true / max(1, found):.3f} R {true / max(1, wanted):.3f} of {wanted:.0f}")


def main():
    docs = [r for r in records() if r["variant"] == "clean"]
    if "--check" in sys.argv:
        return check(docs)
    tables, gap, ends = models(docs)
    parts = [(BITS, *train.packed(*gap, -CAUTION["gap"]))]
    parts += [(END_BITS, *train.packed(*ends[task], -CAUTION[task])) for task in (endings.DROPPED, endings.CUT)]
    train.write(MODEL, tables, parts)


if __name__ == "__main__":
    sys.exit(main())
