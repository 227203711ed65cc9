#!/usr/bin/env python3
"""measure.py [MODEL]: how often the model splits English as the measuring sets want, on texts that it was not trained on."""
import gzip
import json
import re
import sys
from pathlib import Path

import numpy as np

import train
from gaps import DATA, C, ctypes, letters_of, pointer

C.split.restype = ctypes.c_int64


def split(model, text):
    """Offsets in `text` at which sentences end."""
    data = text.encode()
    out, letters, padded = np.empty(len(data) + 1, np.int64), letters_of(data), data + bytes(64)
    start, ends = 0, []
    for blank in [*re.finditer(rb"[ \t]*\n[ \t]*\n\s*", data), None]:
        end = blank.start() if blank else len(data)
        found = C.split(model, ctypes.c_size_t(len(model)), padded, ctypes.c_size_t(start), ctypes.c_size_t(end), letters, pointer(out))
        ends += out[:found].tolist() + ([end] if end > start else [])
        start = blank.end() if blank else end
    place, at = {}, 0
    for i, c in enumerate(text):
        place[at] = i
        at += len(c.encode())
    place[at] = len(text)
    return [place[e] for e in ends]


def wanted(text, ends):
    """The ends that neither a blank line nor the end of the text gives away."""
    given = {m.start() for m in re.finditer(r"\s*\n\s*\n|\s*\Z", text)}
    return {len(text[:e].rstrip()) for e in ends} - given


def main():
    model = Path(sys.argv[1] if len(sys.argv) > 1 else train.MODEL).read_bytes()
    counts = {}
    for line in gzip.open(DATA / "sentences/segmentation.jsonl.gz", "rt"):
        r = json.loads(line)
        # How lines are wrapped is not the model's business.
        if r["lang"] != "en" or r["variant"] in ("hyph72", "wrap72"):
            continue
        gold, found = wanted(r["text"], [b for _, b in r["sentences"]]), wanted(r["text"], split(model, r["text"]))
        for key in (r["variant"], r["source"] + " " + r["variant"]):
            c = counts.setdefault(key, [0, 0, 0])
            c[0] += len(gold & found)
            c[1] += len(found)
            c[2] += len(gold)
    for key, (true, found, gold) in sorted(counts.items()):
        if " " not in key or "clean" in key:
            print(f"{key}: F {2 * true / (found + gold):.4f} P {true / found:.4f} R {true / gold:.4f}")


if __name__ == "__main__":
    main()
