"""A linear chain over the words of a run: outside a name (0), first of one (1), inside one (2); 0 scores nothing by itself."""
import numba
import numpy as np

IMPOSSIBLE = -1e9


@numba.njit(cache=True)
def possible(gap, before, label):
    return label != 2 or before != 0 and gap <= 3


@numba.njit(cache=True)
def log_sum(v):
    top = v.max()
    return top + np.log(np.exp(v - top).sum())


@numba.njit(cache=True)
def learn(weights, squares, moves, move_squares, feats, gaps, labels, starts, order, rate, decay, drop, seed):
    """One pass of AdaGrad over the runs in `order`; each feature is left out with probability `drop`."""
    np.random.seed(seed)
    for run in order:
        first, n = starts[run], starts[run + 1] - starts[run]
        keep = np.random.random((n, feats.shape[1])) >= drop
        score = np.zeros((n, 3))
        for t in range(n):
            for k in range(feats.shape[1]):
                if keep[t, k]:
                    score[t, 1:] += weights[feats[first + t, k]] / (1 - drop)
        ahead, back = np.full((n, 3), IMPOSSIBLE), np.zeros((n, 3))
        ahead[0, :2] = score[0, :2]
        for t in range(1, n):
            for y in range(3):
                v = np.full(3, IMPOSSIBLE)
                for p in range(3):
                    if possible(gaps[first + t], p, y):
                        v[p] = ahead[t - 1, p] + moves[gaps[first + t], p, y]
                ahead[t, y] = score[t, y] + log_sum(v)
        for t in range(n - 2, -1, -1):
            for p in range(3):
                v = np.full(3, IMPOSSIBLE)
                for y in range(3):
                    if possible(gaps[first + t + 1], p, y):
                        v[y] = moves[gaps[first + t + 1], p, y] + score[t + 1, y] + back[t + 1, y]
                back[t, p] = log_sum(v)
        total = log_sum(ahead[n - 1])
        old = moves.copy()
        for t in range(n):
            gap, here = gaps[first + t], labels[first + t]
            for y in range(1, 3):
                error = np.exp(ahead[t, y] + back[t, y] - total) - (here == y)
                for k in range(feats.shape[1]):
                    if keep[t, k]:
                        f = feats[first + t, k]
                        slope = error + decay * weights[f, y - 1]
                        squares[f, y - 1] += slope * slope
                        weights[f, y - 1] -= rate * slope / np.sqrt(1e-6 + squares[f, y - 1])
            if t == 0:
                continue
            for p in range(3):
                for y in range(3):
                    if possible(gap, p, y):
                        slope = np.exp(ahead[t - 1, p] + old[gap, p, y] + score[t, y] + back[t, y] - total)
                        slope -= labels[first + t - 1] == p and here == y
                        move_squares[gap, p, y] += slope * slope
                        moves[gap, p, y] -= rate * slope / np.sqrt(1e-6 + move_squares[gap, p, y])


@numba.njit(cache=True)
def decode(weights, moves, outside, feats, gaps, starts):
    """The best labels; `outside` is what a word outside of names scores. Of equal paths the lower label."""
    labels = np.zeros(len(gaps), np.int64)
    for run in range(len(starts) - 1):
        first, n = starts[run], starts[run + 1] - starts[run]
        best, via = np.full((n, 3), IMPOSSIBLE), np.zeros((n, 3), np.int64)
        for t in range(n):
            score = np.zeros(3)
            score[0] = outside
            for k in range(feats.shape[1]):
                score[1:] += weights[feats[first + t, k]]
            for y in range(3):
                if t == 0:
                    if y < 2:
                        best[0, y] = score[y]
                    continue
                for p in range(3):
                    if possible(gaps[first + t], p, y):
                        v = best[t - 1, p] + moves[gaps[first + t], p, y] + score[y]
                        if v > best[t, y]:
                            best[t, y], via[t, y] = v, p
        y = np.argmax(best[n - 1])
        for t in range(n - 1, -1, -1):
            labels[first + t] = y
            y = via[t, y]
    return labels
