#!/usr/bin/env python3
"""tag.py FILE…: the names that the shipped finder sees in texts, a name a line: a reference for the tests of the product."""
import sys
from pathlib import Path

import numpy as np

import crf
from features import BUCKETS
from train import TABLES, Data
from words import Words


def model():
    data = (TABLES / "name-finder.bin").read_bytes()
    outside = int(np.frombuffer(data, "<i4", 1, 12)[0])
    moves = np.frombuffer(data, "<i2", 13 * 9, 16).reshape(13, 3, 3)
    weights = np.frombuffer(data, "i1", BUCKETS * 2, 16 + 13 * 18).reshape(BUCKETS, 2)
    return weights, moves, outside


def main():
    words, (weights, moves, outside) = Words((TABLES / "name-words.bin").read_bytes()), model()
    for path in sys.argv[1:]:
        text = Path(path).read_text(encoding="utf-8")
        data = Data([(text, [])], words)
        labels = crf.decode(weights, moves, outside, data.feats, data.gaps, data.starts)
        for start, end in sorted(data.spans(labels).get(0, ())):
            print(text[start:end])


if __name__ == "__main__":
    main()
