#!/usr/bin/env python3
"""train.py PROSE.jsonl.gz SCOWL TREEBANK.conllu.gz… [--check]: trains the finder of names and writes its two files.

PROSE: one text a line, "text", "names" and "optional" as {"start", "end"}, "id". SCOWL: the folder of the word lists.
Needs numpy and numba. Paragraphs of the treebanks that PROSE holds are taken from it. With --check five models are
trained, each without a fifth of the documents, and measured on the names of PROSE they have not seen; nothing is written.
"""
import argparse
import gzip
import json
import re
import zlib
from pathlib import Path

import numpy as np

import crf
import treebank
from features import (BLANK, BUCKETS, DATE, HEAD, INSIDE, JOINING, LOWER, PEOPLE, POINT, SAID, TITLE, Evidence, can_name,
                      features, runs, tokens)
from words import Words, classes, table

TABLES = Path(__file__).resolve().parents[2] / "Sources/CleanseModels/Tables"
ROUNDS, RATE, DECAY, DROP, OUTSIDE = 12, .03, 1e-3, .2, -.3


class Data:
    """All runs of the texts, as arrays."""
    def __init__(self, texts, words):
        feats, gaps, labels, starts, self.owner, self.places = [], [], [], [0], [], []
        self.words, self.after = words, []
        for number, (text, names) in enumerate(texts):
            first = {n["start"]: n["end"] for n in names}
            lines, offset = [], 0
            for line in text.split("\n"):
                lines.append((offset, tokens(line)))
                offset += len(line) + 1
            evidence = Evidence([line for _, line in lines])
            for offset, line in lines:
                wanted, end = [], -1
                for t in line:
                    begins = first.get(offset + t.start)
                    wanted.append(1 if begins else 2 if offset + t.start < end else 0)
                    end = begins or end
                for run in runs(line):
                    before = 0
                    for place, (i, row) in enumerate(zip(run, features(line, run, evidence, words))):
                        label = wanted[i]
                        if label == 2 and (before == 0 or place == 0 or line[i].gap not in JOINING):
                            label = int(before != 0)
                        feats.append(row)
                        gaps.append(line[i].gap)
                        labels.append(label)
                        self.after.append(line[i + 1] if i + 1 < len(line) else None)
                        self.places.append((number, offset + line[i].start, offset + line[i].end, line[i]))
                        before = label
                    starts.append(len(gaps))
                    self.owner.append(number)
        self.feats, self.gaps = np.array(feats, np.int64), np.array(gaps, np.int64)
        self.labels, self.starts, self.owner = np.array(labels, np.int64), np.array(starts, np.int64), np.array(self.owner)

    def headed(self, labels, at, start):
        """The noun of institutions and its `of` before a name, where both were left outside (NameHeads.swift)."""
        if at - 2 < start or labels[at - 1] or labels[at - 2] or {self.gaps[at], self.gaps[at - 1]} != {BLANK}:
            return []
        head, of = self.places[at - 2][3], self.places[at - 1][3]
        return [at - 2, at - 1] if head.classes & HEAD and can_name(head) and of.key == b"of" else []

    def spans(self, labels):
        """{text: spans} of the names that the labels say."""
        found = {}
        for run in range(len(self.starts) - 1):
            open_ = []
            for t in range(self.starts[run], self.starts[run + 1] + 1):
                inside = t < self.starts[run + 1] and labels[t] == 2
                if not inside and open_:
                    kept = untitled([self.places[k] for k in open_], self.after[open_[-1]], self.words)
                    if kept:
                        found.setdefault(kept[0][0], set()).add((kept[0][1], kept[-1][2]))
                    open_ = []
                if t < self.starts[run + 1] and labels[t] == 1 or inside:
                    open_ = open_ or self.headed(labels, t, self.starts[run])
                    open_.append(t)
        return found


COMMON = 3
PEOPLES = (b"ian", b"ean", b"ese", b"ish")


def untitled(places, after, words):
    """A name without the titles before it; nothing where it is all titles, peoples or dates (NameTitles.swift)."""
    line = [p[3] for p in places] + [after]
    start = 0
    for k in range(len(places) - 1):
        t, then = line[k], line[k + 1]
        if t.classes & TITLE and t.key.decode() not in INSIDE and can_name(then) and then.gap in (BLANK, POINT):
            if not then.classes & (HEAD | TITLE) and not words(then.hash) & COMMON:
                start = k + 1
    left = places[start:]
    adjective = len(left) > 1 or after is not None and after.shape == LOWER and after.gap == BLANK and not (
        after.classes & (SAID | 1))

    def is_none(t):
        return t.classes & (TITLE | DATE | PEOPLE) or t.key == b"of" or (
            adjective and len(t.key) >= 6 and t.key.endswith(PEOPLES))
    return [] if all(is_none(p[3]) for p in left) else left


def train(data, chosen, seed=1):
    weights, moves = np.zeros((BUCKETS, 2)), np.zeros((13, 3, 3))
    squares, move_squares = np.zeros_like(weights), np.zeros_like(moves)
    mean, mean_moves, random = np.zeros_like(weights), np.zeros_like(moves), np.random.default_rng(seed)
    for round_ in range(ROUNDS):
        crf.learn(weights, squares, moves, move_squares, data.feats, data.gaps, data.labels, data.starts,
                  random.permutation(chosen), RATE, DECAY, DROP, round_)
        if round_ * 2 >= ROUNDS:
            mean, mean_moves = mean + weights / (ROUNDS // 2), mean_moves + moves / (ROUNDS // 2)
    return quantized(mean, mean_moves)


def quantized(weights, moves):
    """Whole numbers: the greatest weight is 127."""
    scale = 127 / np.abs(weights).max()
    return np.round(weights * scale).astype(np.int8), np.round(moves * scale).astype(np.int16), int(round(OUTSIDE * scale))


def measure(records, found, which):
    """Right, found and wanted spans, as the project's measuring stick counts them."""
    right = said = wanted = 0
    for i in which:
        gold = {(n["start"], n["end"]) for n in records[i]["names"]}
        free = [(n["start"], n["end"]) for n in records[i].get("optional", ())]
        over = lambda a, spans: any(a[0] < e and a[1] > s for s, e in spans)
        spans = {a for a in found.get(i, ()) if a in gold or over(a, gold) or not over(a, free)}
        right, said, wanted = right + len(gold & spans), said + len(spans), wanted + len(gold)
    return np.array([right, said, wanted])


def check(data, records, documents):
    fold = np.array([zlib.crc32(d.encode()) % 5 for d in documents])
    total = np.zeros(3, int)
    for held in range(5):
        weights, moves, outside = train(data, np.flatnonzero(fold[data.owner] != held))
        labels = crf.decode(weights, moves, outside, data.feats, data.gaps, data.starts)
        total += measure(records, data.spans(labels), [i for i in range(len(records)) if fold[i] == held])
    p, r = total[0] / total[1], total[0] / total[2]
    print(f"names not seen: P {p:.4f} R {r:.4f} F {2 * p * r / (p + r):.4f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("prose")
    parser.add_argument("scowl")
    parser.add_argument("treebanks", nargs="+")
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    records = [json.loads(line) for line in gzip.open(options.prose, "rt", encoding="utf-8")]
    texts = [(r["text"], r["names"]) for r in records]
    documents = [r["id"].split("-", 1)[1].rsplit("-", 1)[0] for r in records]
    known = set(zip(documents, (t for t, _ in texts)))
    for path in options.treebanks:
        for name, paragraphs in treebank.documents(path):
            for paragraph in paragraphs:
                text = treebank.text_of(paragraph)
                if (name, text) not in known:
                    texts.append((text, treebank.names(paragraph)))
                    documents.append(name)
    words = table(classes(options.scowl))
    data = Data(texts, Words(words))
    print(f"{len(records)} texts, {len(texts) - len(records)} more paragraphs, {len(data.gaps)} words in runs; word table {len(words)} bytes")
    if options.check:
        return check(data, records, documents)
    weights, moves, outside = train(data, np.arange(len(data.owner)))
    (TABLES / "name-words.bin").write_bytes(words)
    head = b"CLNF" + np.array([1, BUCKETS], "<u4").tobytes() + np.array([outside], "<i4").tobytes()
    (TABLES / "name-finder.bin").write_bytes(head + moves.astype("<i2").tobytes() + weights.tobytes())


if __name__ == "__main__":
    main()
