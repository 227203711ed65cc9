"""The net over the lines of a page. Pages of a batch are packed one after the other, `GAP` empty rows between."""
import numba
import numpy as np
import torch
from torch import nn
from torch.nn import functional as F

from lines import FEATURES

GAP = 16


@numba.njit(cache=True, fastmath=True)
def scan_forward(a, b, out):
    for t in range(a.shape[0]):
        for c in range(a.shape[1]):
            out[t, c] = (a[t, c] * out[t - 1, c] if t else 0) + b[t, c]


@numba.njit(cache=True, fastmath=True)
def scan_backward(a, h, g, ga, gb):
    n, m = a.shape
    for t in range(n - 1, -1, -1):
        for c in range(m):
            gb[t, c] = g[t, c] + (a[t + 1, c] * gb[t + 1, c] if t + 1 < n else 0)
            ga[t, c] = gb[t, c] * (h[t - 1, c] if t else 0)


class Scan(torch.autograd.Function):
    """h(t) = a(t) h(t-1) + b(t)."""

    @staticmethod
    def forward(ctx, a, b):
        h = torch.empty_like(b)
        scan_forward(a.detach().numpy(), b.detach().numpy(), h.numpy())
        ctx.save_for_backward(a, h)
        return h

    @staticmethod
    def backward(ctx, g):
        a, h = ctx.saved_tensors
        ga, gb = torch.empty_like(a), torch.empty_like(a)
        scan_backward(a.numpy(), h.numpy(), g.contiguous().numpy(), ga.numpy(), gb.numpy())
        return ga, gb


@numba.njit(cache=True, fastmath=True)
def taps_forward(h, depth, tap, out):
    n, m = h.shape
    for t in range(n):
        for c in range(m):
            out[t, c] = 0
        for k in range(5):
            at = t + (k - 2) * tap
            if 0 <= at < n:
                for c in range(m):
                    out[t, c] += h[at, c] * depth[k, c]


@numba.njit(cache=True, fastmath=True)
def taps_backward(h, depth, tap, g, gh, gd):
    n, m = h.shape
    gd[:] = 0
    for t in range(n):
        for c in range(m):
            gh[t, c] = 0
        for k in range(5):
            at = t - (k - 2) * tap
            if 0 <= at < n:
                for c in range(m):
                    gh[t, c] += g[at, c] * depth[k, c]
                    gd[k, c] += g[at, c] * h[t, c]


class Taps(torch.autograd.Function):
    """Five taps a channel, `tap` rows apart."""

    @staticmethod
    def forward(ctx, h, depth, tap):
        out = torch.empty_like(h)
        taps_forward(h.detach().numpy(), depth.detach().numpy(), tap, out.numpy())
        ctx.save_for_backward(h, depth)
        ctx.tap = tap
        return out

    @staticmethod
    def backward(ctx, g):
        h, depth = ctx.saved_tensors
        gh, gd = torch.empty_like(h), torch.empty_like(depth)
        taps_backward(h.detach().numpy(), depth.detach().numpy(), ctx.tap, g.contiguous().numpy(), gh.numpy(), gd.numpy())
        return gh, gd, None


def gate(x):
    """A sigmoid of the four basic operations, so that it is the same on every machine."""
    return 0.5 + 0.5 * x / (1 + x.abs())


class Net(nn.Module):
    def __init__(self, mean, std, buckets=8192, embed=16, width=48, hidden=24, taps=(1, 2, 4, 8), drop=.1, token_drop=.1):
        super().__init__()
        self.register_buffer("mean", torch.tensor(mean, dtype=torch.float32))
        self.register_buffer("scale", 1 / torch.tensor(std, dtype=torch.float32))
        self.buckets, self.drop, self.token_drop, self.taps = buckets, drop, token_drop, taps
        self.embed = nn.Embedding(buckets, embed)
        nn.init.normal_(self.embed.weight, 0, .05)
        self.enter = nn.Linear(FEATURES + embed, width)
        self.pool = nn.Linear(2 * width, width)
        self.depth = nn.ParameterList([nn.Parameter(torch.randn(5, width) * .2) for _ in taps])
        self.point = nn.ModuleList([nn.Linear(width, width) for _ in taps])
        self.gates = nn.Linear(width, 4 * hidden)
        self.out = nn.Linear(width + 2 * hidden, 1)
        self.hidden = hidden

    def mask(self, rows, channels):
        """Dropout of whole channels, one choice a row."""
        return (torch.rand(rows, channels) >= self.drop).float() / (1 - self.drop)

    def forward(self, batch):
        x = (batch.x.float() - self.mean) * self.scale
        weights = batch.token_weights
        if self.training and self.token_drop:
            weights = weights * (torch.rand(len(weights)) >= self.token_drop)
        e = F.embedding_bag(batch.tokens % self.buckets, self.embed.weight, batch.offsets, mode="sum", per_sample_weights=weights)
        if self.training:
            x = x * self.mask(batch.pages, x.shape[1])[batch.page]
            e = e * self.mask(batch.pages, e.shape[1])[batch.page]
        h = F.relu(self.enter(torch.cat([x, e], 1))) * batch.real
        mean = torch.zeros(batch.pages, h.shape[1]).index_add(0, batch.page, h * batch.share)
        most = torch.zeros(batch.pages, h.shape[1]).scatter_reduce(
            0, batch.page[:, None].expand_as(h), h, "amax", include_self=True)
        h = (h + self.pool(torch.cat([mean, most], 1))[batch.page]) * batch.real
        for tap, depth, point in zip(self.taps, self.depth, self.point):
            c = F.relu(point(Taps.apply(h.contiguous(), depth, tap)))
            h = (h + (c * self.mask(1, c.shape[1]) if self.training else c)) * batch.real
        z, c = self.gates(h).chunk(2, 1)
        z = gate(z)
        a, b = (1 - z) * batch.real, z * c * batch.real
        k = self.hidden
        a = torch.cat([a[:, :k], a[:, k:].flip(0)], 1)
        b = torch.cat([b[:, :k], b[:, k:].flip(0)], 1)
        r = Scan.apply(a.contiguous(), b.contiguous())
        r = torch.cat([r[:, :k], r[:, k:].flip(0)], 1)
        if self.training:
            r = r * self.mask(1, r.shape[1])
        return self.out(torch.cat([h, r], 1))[:, 0]


class Batch:
    def __init__(self, samples):
        rows = sum(len(s.y) + GAP for s in samples)
        self.x = torch.zeros(rows, FEATURES, dtype=torch.uint8)
        self.real = torch.zeros(rows, 1)
        self.share = torch.zeros(rows, 1)
        self.page = torch.zeros(rows, dtype=torch.long)
        self.y, self.w = torch.zeros(rows), torch.zeros(rows)
        self.pages = len(samples)
        counts = np.zeros(rows, np.int64)
        at, self.spans = 0, []
        for k, s in enumerate(samples):
            n = len(s.y)
            span = slice(at, at + n)
            self.x[span] = torch.from_numpy(s.x)
            self.real[span] = 1
            weight = np.sqrt(np.maximum(s.sizes, 1)).astype(np.float32)
            self.share[span, 0] = torch.from_numpy(weight / weight.sum() if n else weight)
            self.y[span], self.w[span] = torch.from_numpy(s.y), torch.from_numpy(s.w)
            self.page[at:at + n + GAP] = k
            counts[span] = np.diff(s.offsets)
            self.spans.append(span)
            at += n + GAP
        self.tokens = torch.from_numpy(np.concatenate([s.tokens for s in samples]).astype(np.int64))
        self.offsets = torch.from_numpy(np.concatenate([[0], np.cumsum(counts)[:-1]]))
        self.token_weights = torch.from_numpy(np.repeat(1 / np.sqrt(np.maximum(counts, 1)), counts).astype(np.float32))
