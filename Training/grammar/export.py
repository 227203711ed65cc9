"""Writes the two files that the product reads: see README.md for their format."""
import ctypes
import struct

import numpy as np

import places
from lexicon import TAGS

PLACES = 1 << 14
# The most weights of a feature that are listed, and the kind of one that has a weight for every tag.
FEW, ALL = 8, 15


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
    order = np.lexsort((tag[:n], feature[:n]))
    feature, tag, weight = feature[order], tag[order], weight[order].astype(np.int8)
    feature, first, counts = np.unique(feature, return_index=True, return_counts=True)
    place, moves, slots = places.places(feature)
    row = weight.view(np.uint8).astype(np.uint16) | tag.astype(np.uint16) << 8
    found, few, many, rows = np.zeros(slots, np.uint32), [], [], 0
    for i, (at, count) in enumerate(zip(first.tolist(), counts.tolist())):
        if count == 1:
            kind, value = 0, int(row[at])
        elif count <= FEW:
            kind, value = count - 1, rows
            few.append(row[at:at + count])
            rows += count
        else:
            kind, value = ALL, len(many)
            many.append(np.zeros(len(TAGS), np.int8))
            many[-1][tag[at:at + count]] = weight[at:at + count]
        found[place[i]] = int(feature[i]) >> 6 & 0x3FF | kind << 10 | value << 14
    # Eight rows are read wherever a feature has two.
    few = np.concatenate([*few, np.zeros(FEW, np.uint16)])
    assert len(few) < 1 << 18
    with open(path, "wb") as out:
        out.write(b"CLGT" + struct.pack("<IIIIIII", 2, len(moves), slots, len(few), len(many), 0, 0))
        out.write(found.astype("<u4").tobytes() + moves.astype("<u2").tobytes() + few.astype("<u2").tobytes() + np.array(many).tobytes())
        print(path, out.tell(), "bytes", len(feature), "features", n, "weights")
