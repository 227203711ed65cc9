"""Writes the two files that the product reads: see README.md for their format."""
import ctypes
import struct

import numpy as np

BUCKETS = 1 << 16
PLACES = 1 << 14


def lexicon(lex, path):
    words = sorted((h, *entry) for h, entry in lex.entries.items())
    starts = np.searchsorted(np.array([w[0] >> 50 for w in words]), np.arange(PLACES + 1)).astype("<u4")
    word = np.zeros(len(words), np.dtype([("mark", "<u2"), ("upper", "u1"), ("cluster", "u1"), ("data", "<u2")]))
    word["mark"] = [w[0] >> 26 & 0xFFFF for w in words]
    word["upper"] = [w[0] >> 42 & 0xFF for w in words]
    word["cluster"] = [lex.clusters.get(w[3], 0) for w in words]
    word["data"] = [w[1] | w[2] << 9 | lex.capitals.get(w[3], 0) << 13 for w in words]
    with open(path, "wb") as out:
        out.write(b"CLGL" + struct.pack("<III", 2, len(words), len(lex.sets)))
        out.write(np.array(lex.sets, "<u8").tobytes() + starts.tobytes() + word.tobytes())
        print(path, out.tell(), "bytes")


def tagger(model, data, starts, path, most=4_000_000):
    p = lambda a: a.ctypes.data_as(ctypes.c_void_p)
    feature, tag, weight = np.zeros(most, np.uint64), np.zeros(most, np.uint8), np.zeros(most, np.float32)
    model.c.rows.restype = ctypes.c_long
    n = model.c.rows(p(data), p(starts), len(starts) - 1, p(model.w), model.bits, ctypes.c_float(.5), p(feature), p(tag), p(weight), ctypes.c_long(most))
    assert n <= most, n
    feature, tag, weight = feature[:n], tag[:n], weight[:n]
    order = np.lexsort((tag, feature))
    feature, tag, weight = feature[order], tag[order], weight[order]
    bucket = (feature >> np.uint64(48)).astype(np.int64)
    begins = np.searchsorted(bucket, np.arange(BUCKETS + 1))
    shift = begins - np.arange(BUCKETS + 1) * n // BUCKETS
    assert abs(shift).max() < 32768
    print_ = (feature >> np.uint64(38) & np.uint64(0x3FF)).astype(np.uint16)
    with open(path, "wb") as out:
        out.write(b"CLGT" + struct.pack("<III", 1, n, BUCKETS) + shift.astype("<i2").tobytes())
        out.write((print_ | tag.astype(np.uint16) << 10).astype("<u2").tobytes() + weight.astype(np.int8).tobytes())
        print(path, out.tell(), "bytes", n, "weights")
