"""The word table: which words English writes in small letters, and how common they are, and which with a capital."""
from pathlib import Path

import numpy as np

from features import word_hash

SMALL = {10: 1, 20: 2, 35: 3, 40: 3}
CAPITAL_SIZES = (10, 35, 40, 50)
BITS = 14


def classes(folder):
    """{word: class}: 1 to 3 by how common it is in small letters, plus 4 where it is known with a capital."""
    found = {}

    def read(kind, size, value):
        for path in sorted(Path(folder).glob(f"*-{kind}.{size}")):
            if path.name.split("-")[0] in ("english", "american", "british"):
                for word in path.read_text(encoding="latin-1").split():
                    if not word.endswith("'s"):
                        yield word.encode("utf-8").lower() if word.isascii() else word.lower().encode("utf-8"), value
    for size, value in SMALL.items():
        for word, value in read("words", size, value):
            found.setdefault(word, value)
    capital = {word for kind in ("upper", "proper-names") for size in CAPITAL_SIZES for word, _ in read(kind, size, 0)}
    for word in capital:
        found[word] = found.get(word, 0) | 4
    return found


def table(classes):
    """Buckets by the first 14 bits of the hash: their starts, then for each word 12 more bits of it and its class."""
    entries = sorted({(word_hash(w) >> 50, word_hash(w) >> 38 & 0xFFF, c) for w, c in classes.items()})
    starts = np.searchsorted([e[0] for e in entries], np.arange((1 << BITS) + 1)).astype("<u2")
    return b"CLWT" + np.array([1, len(entries)], "<u4").tobytes() + starts.tobytes() + np.array(
        [e[1] << 4 | e[2] for e in entries], "<u2").tobytes()


class Words:
    def __init__(self, data):
        self.starts = np.frombuffer(data, "<u2", (1 << BITS) + 1, 12).tolist()
        self.entries = np.frombuffer(data, "<u2", -1, 12 + 2 * len(self.starts)).tolist()

    def __call__(self, h):
        bucket, mark = h >> 50, h >> 38 & 0xFFF
        for at in range(self.starts[bucket], self.starts[bucket + 1]):
            if self.entries[at] >> 4 == mark:
                return self.entries[at] & 15
        return 0
