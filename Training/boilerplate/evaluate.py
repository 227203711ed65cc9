"""The model file evaluated in Python, number for number as line_net.c and line_trees.c do it: the reference for every port."""
import struct

import numpy as np

from export import MAGIC, VERSION
from lines import FEATURES
from trees import DEPTH, LEAVES, PAGE, REACH, page_mean

ONE = np.float32(1)


class Reader:
    def __init__(self, data):
        self.data, self.at = data, 0

    def take(self, kind, *shape):
        count = int(np.prod(shape))
        out = np.frombuffer(self.data, kind, count, self.at).reshape(shape)
        self.at += (out.nbytes + 3) & ~3
        return out

    def number(self):
        return int(self.take("<u4", 1)[0])

    def matrix(self, inputs, outputs):
        shift, bias = self.number(), self.take("<i4", outputs).astype(np.int64)
        pairs = self.take("<i2", inputs // 2, outputs, 2).astype(np.int64)
        return shift, bias, pairs.transpose(0, 2, 1).reshape(inputs, outputs)


def shifted(value, shift):
    return (value + (1 << shift - 1)) >> shift if shift else value


def narrow(value):
    return np.clip(value, -32768, 32767)


def nearest(value):
    half = np.float32(.5)
    return np.trunc(np.where(value < 0, value - half, value + half)).astype(np.int64)


def times(x, m):
    """Whole sums; exact in floats of 64 bits."""
    return m[1] + (x.astype(np.float64) @ m[2].astype(np.float64)).astype(np.int64)


class Model:
    def __init__(self, data):
        r = Reader(data)
        assert [r.number() for _ in range(3)] == [MAGIC, VERSION, FEATURES]
        self.buckets, self.embed, self.width, self.hidden, blocks, places = (r.number() for _ in range(6))
        self.taps = [r.number() for _ in range(blocks)]
        self.embed_scale = r.take("<f4", 1)[0]
        self.words = r.take("<u4", places, 2)
        self.embedding = r.take("i1", self.buckets, self.embed).astype(np.int64)
        w, h = self.width, self.hidden
        self.from_features, self.from_hashes = r.matrix(FEATURES, w), r.matrix(self.embed, w)
        self.pool = r.matrix(2 * w, w)
        self.blocks = [((r.number(), r.take("<i2", 5, w).astype(np.int64)), r.matrix(w, w)) for _ in self.taps]
        self.gates, self.out = r.matrix(w, 4 * h), r.matrix(w + 2 * h, 1)
        count = r.number()
        self.net_share, self.tree_unit = r.take("<f4", 2)
        self.tree_bias = int(r.take("<i4", 1)[0])
        self.tests = r.take("u1", count, DEPTH, 3).astype(int)
        self.leaves = r.take("i1", count, LEAVES).astype(np.int64)
        assert r.at == len(data)

    def sums(self, tokens, offsets):
        out = np.zeros((len(offsets) - 1, self.embed), np.int64)
        for i in range(len(out)):
            part = tokens[offsets[i]:offsets[i + 1]] & (self.buckets - 1)
            scale = self.embed_scale * np.float32(256) / np.sqrt(np.float32(max(1, len(part))))
            out[i] = narrow(nearest(self.embedding[part].sum(0).astype(np.float32) * scale))
        return out

    def odds(self, features, sums, sizes):
        """Log odds (32-bit floats) of the lines of one page."""
        by_trees = (self.tree_bias + self.by_trees(features, sizes)).astype(np.float32) * self.tree_unit
        return self.net_share * self.by_net(features, sums, sizes) + by_trees

    def by_trees(self, features, sizes):
        """The sums of the leaves."""
        n = len(features)
        if not n:
            return np.zeros(0, np.int64)
        rows = np.pad(features.astype(int), ((REACH, REACH), (0, 0)))
        mean, leaf = page_mean(features, sizes), np.zeros((len(self.tests), n), int)
        for level, (f, place, threshold) in enumerate(self.tests.transpose(1, 2, 0)):
            near = rows[np.minimum(place, PAGE - 1)[:, None] + np.arange(n), f[:, None]]
            seen = np.where((place == PAGE)[:, None], mean[f][:, None], near)
            leaf |= (seen > threshold[:, None]).astype(int) << level
        return np.take_along_axis(self.leaves, leaf, 1).sum(0)

    def by_net(self, features, sums, sizes):
        n = len(features)
        if not n:
            return np.zeros(0, np.float32)
        h = shifted(times(features, self.from_features), self.from_features[0] - 8)
        h = narrow(np.maximum(h + shifted(times(sums, self.from_hashes), self.from_hashes[0]), 0))
        weights = (np.float32(8) * np.sqrt(np.maximum(sizes, 1).astype(np.float32))).astype(np.int64)
        whole = np.concatenate([(weights[:, None] * h).sum(0) // weights.sum(), h.max(0)])
        h = narrow(h + shifted(times(whole[None], self.pool), self.pool[0]))
        for tap, ((shift, depth), point) in zip(self.taps, self.blocks):
            rows = np.pad(h, ((2 * tap, 2 * tap), (0, 0)))
            x = narrow(shifted(sum(rows[k * tap:k * tap + n] * depth[k] for k in range(5)), shift))
            h = narrow(h + np.maximum(shifted(times(x, point), point[0]), 0))
        gates = shifted(times(h, self.gates), self.gates[0]).astype(np.float32) * np.float32(1 / 256)
        k = self.hidden
        x, c = gates[:, :2 * k], gates[:, 2 * k:]
        z = np.float32(.5) + np.float32(.5) * x / (ONE + np.abs(x))
        states = np.concatenate([self.recur(z[:, :k], c[:, :k]), self.recur(z[::-1, k:], c[::-1, k:])[::-1]], 1)
        y = times(np.concatenate([h, states], 1), self.out)[:, 0]
        return y.astype(np.float32) * np.float32(1 / (256 << self.out[0]))

    def recur(self, z, c):
        state, out = np.zeros(self.hidden, np.float32), np.zeros(z.shape, np.int64)
        for i in range(len(z)):
            state = (ONE - z[i]) * state + z[i] * c[i]
            out[i] = narrow(nearest(state * np.float32(256)))
        return out
