"""The model file: a trained net and trees in whole numbers, as line_net_open.c reads it. README.md has the format."""
import struct

import numpy as np

from lines import FEATURES, WORD_PLACES, word_table

MAGIC, VERSION = 0x314D4C43, 2
FRACTION = 256          # activations have 8 fractional bits


def padded(data):
    return data + b"\0" * (-len(data) % 4)


def matrix(weights, bias, largest, fraction=0, most=14):
    """Shift, biases and weights ([inputs / 2][outputs][2]) of a layer whose inputs are at most `largest`.

    Sums then have `fraction` + shift fractional bits and cannot overflow: the shift is the largest that allows that.
    """
    outputs, inputs = weights.shape
    reach = max(np.abs(weights).sum(1).max() * largest, 1e-9)
    shift = most
    while shift > 0 and (reach * 2**shift > 2**30 or np.abs(weights).max() * 2**shift > 32000):
        shift -= 1
    whole = np.rint(weights * 2.0**shift).astype("<i2")
    sums = np.rint(np.clip(bias * 2.0**(shift + fraction), -2**30, 2**30)).astype("<i4")
    pairs = whole.T.reshape(inputs // 2, 2, outputs).transpose(0, 2, 1)
    return struct.pack("<I", shift) + sums.tobytes() + padded(np.ascontiguousarray(pairs).tobytes())


def trees_bytes(bias, tests, leaves, share):
    """Trees that have `share` of the log odds, the net having the rest; sums of leaves fit into 16 bits."""
    most = np.abs(leaves).max(1)
    unit = np.float32(max(most.max() / 127, most.sum() / 32000))
    out = struct.pack("<Iffi", len(tests), 1 - share, unit * np.float32(share), round(bias / float(unit)))
    return out + padded(tests.astype("u1").tobytes()) + padded(np.rint(leaves / float(unit)).astype("i1").tobytes())


def model_bytes(state, taps, trees, share):
    """`state`: the arrays of the net by name; `trees`: what `trees.boost` gave, and their share of the log odds."""
    s = {name: np.asarray(value, np.float64) for name, value in state.items()}
    buckets, embed = s["embed.weight"].shape
    width, hidden = len(s["enter.bias"]), len(s["gates.bias"]) // 4
    scale = np.float32(np.abs(s["embed.weight"]).max() / 127)
    out = struct.pack("<9I", MAGIC, VERSION, FEATURES, buckets, embed, width, hidden, len(taps), WORD_PLACES)
    out += struct.pack(f"<{len(taps)}I", *taps) + struct.pack("<f", scale)
    out += word_table().tobytes()
    out += padded(np.rint(s["embed.weight"] / float(scale)).astype("i1").tobytes())
    dense = s["enter.weight"][:, :FEATURES] * s["scale"]
    out += matrix(dense, s["enter.bias"] - dense @ s["mean"], 255, most=18)
    out += matrix(s["enter.weight"][:, FEATURES:], np.zeros(width), 32767, fraction=8)
    out += matrix(s["pool.weight"], s["pool.bias"], 32767, fraction=8)
    for k in range(len(taps)):
        depth = s[f"depth.{k}"]
        shift = 14
        while np.abs(depth).sum(0).max() * 2**shift > 2**15 or np.abs(depth).max() * 2**shift > 32000:
            shift -= 1
        out += struct.pack("<I", shift) + padded(np.rint(depth * 2.0**shift).astype("<i2").tobytes())
        out += matrix(s[f"point.{k}.weight"], s[f"point.{k}.bias"], 32767, fraction=8)
    out += matrix(s["gates.weight"], s["gates.bias"], 32767, fraction=8)
    out += matrix(s["out.weight"], s["out.bias"], 32767, fraction=8)
    return out + trees_bytes(*trees, share)
