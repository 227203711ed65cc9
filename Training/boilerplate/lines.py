"""What the line model sees of a page, by the C code of the product (Sources/CCleanseKernels), through ctypes."""
import ctypes
import subprocess
import tempfile
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
KERNELS = HERE.parents[1] / "Sources/CCleanseKernels"
NAMES = ["line_scan", "line_describe", "page_describe", "line_net", "line_net_open", "line_trees"]
OWN, FEATURES, TOKENS = 58, 120, 96
CLASSES = {"stop": 1, "calendar": 2, "self": 4, "you": 8, "narrative": 16, "network": 32}
WORD_PLACES = 4096


def compiled():
    out = Path(tempfile.mkdtemp()) / "lines.so"
    sources = [HERE / "extract.c", *(KERNELS / f"{name}.c" for name in NAMES)]
    options = ["-O2", "-ffp-contract=off", "-D_Nonnull=", "-D_Null_unspecified=", "-shared", "-fPIC"]
    folders = [f"-I{KERNELS}/include", f"-I{KERNELS}"]
    subprocess.run(["cc", *options, *folders, *sources, "-lm", "-o", out], check=True)
    library = ctypes.CDLL(str(out))
    library.read_page.restype = ctypes.c_size_t
    return library


def mix(h):
    h ^= h >> 16
    h = h * 0x85EBCA6B & 0xFFFFFFFF
    h ^= h >> 13
    h = h * 0xC2B2AE35 & 0xFFFFFFFF
    return h ^ h >> 16


def word_hash(word):
    h = 0
    for c in word:
        h = ((h ^ ord(c)) * 0x01000193 + 0x9E3779B1) & 0xFFFFFFFF
    return mix(h) | 1


def word_table():
    """The words of words.txt as an open-addressing table of (hash, classes)."""
    table = np.zeros((WORD_PLACES, 2), "<u4")
    for line in (HERE / "words.txt").read_text().splitlines():
        name, words = line.split(":", 1)
        for word in words.split():
            h = word_hash(word)
            place = h & (WORD_PLACES - 1)
            while table[place, 0] not in (0, h):
                place = (place + 1) & (WORD_PLACES - 1)
            table[place] = h, table[place, 1] | CLASSES[name]
    return table


_library = None
_table = None


def read(text):
    """Of each line of `text` (bytes) that has something in it: number, words, features; hashes and their offsets."""
    global _library, _table
    if _library is None:
        _library, _table = compiled(), word_table()
    n = text.count(b"\n") + 1
    numbers, sizes, counts = (np.zeros(n, "<i4") for _ in range(3))
    features = np.zeros((n, FEATURES), "u1")
    tokens = np.zeros(n * TOKENS, "<u4")
    pointers = [ctypes.c_void_p(a.ctypes.data) for a in (_table, numbers, sizes, features, counts, tokens)]
    count = _library.read_page(text, ctypes.c_size_t(len(text)), pointers[0], ctypes.c_size_t(WORD_PLACES), *pointers[1:])
    offsets = np.concatenate([[0], np.cumsum(counts[:count])])
    return numbers[:count], sizes[:count], features[:count], tokens[:offsets[-1]].copy(), offsets


def run_net(model, features, tokens, offsets, sizes):
    """The log odds of the lines of a page by the C code of the product."""
    odds = np.zeros(len(features), "<f4")
    arrays = [np.ascontiguousarray(features), np.ascontiguousarray(tokens, "<u4"), np.ascontiguousarray(offsets, "<i8"),
              np.ascontiguousarray(sizes, "<u4")]
    pointers = [ctypes.c_void_p(a.ctypes.data) for a in arrays]
    aligned = np.frombuffer(model, "u1").copy()
    done = _library.run_net(ctypes.c_void_p(aligned.ctypes.data), ctypes.c_size_t(len(model)), *pointers,
                            ctypes.c_size_t(len(features)), ctypes.c_void_p(odds.ctypes.data))
    assert done, "the model file is not one of this version"
    return odds
