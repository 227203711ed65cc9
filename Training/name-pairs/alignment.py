"""Two names letter by letter: the cheapest way to turn one into the other by replacing up to three letters by up to three."""
import numba
import numpy as np

from folding import BETWEEN

UNIT = 64                       # costs are whole numbers: 64 times the negative logarithm of a share
SAME, DEFAULT = 3, 14 * UNIT
SLOTS, BUCKETS = 4096, 1 << 15
VOWELS = np.zeros(28, np.bool_)
VOWELS[[ord(c) - 96 for c in "aeiouy"]] = True
INFINITE = 1 << 40


@numba.njit(cache=True)
def code(letters, start, count):
    value = 0
    for k in range(count):
        value = value * 28 + letters[start + k]
    return value + count * 32768


@numba.njit(cache=True)
def mixed(x, y):
    z = numba.uint64(x) * numba.uint64(0x9E3779B97F4A7C15) ^ numba.uint64(y) * numba.uint64(0xBF58476D1CE4E5B9)
    z ^= z >> numba.uint64(29)
    return z * numba.uint64(0x94D049BB133111EB)


@numba.njit(cache=True)
def cost_of(p, q, keys, costs):
    """The cost of replacing the letters coded p by those coded q, from the table."""
    z = mixed(p, q)
    key = numba.int64(z >> numba.uint64(32)) | 1
    slot = numba.int64(z >> numba.uint64(20)) & (SLOTS - 1)
    while keys[slot] != 0:
        if keys[slot] == key:
            return costs[slot]
        slot = (slot + 1) & (SLOTS - 1)
    return DEFAULT


@numba.njit(cache=True)
def align(a, b, single, keys, costs, steps):
    """Fills `steps` with (start, count, start, count), the last first; gives their number and what they cost."""
    n, m = len(a), len(b)
    best = np.full((n + 1, m + 1), INFINITE)
    came = np.zeros((n + 1, m + 1), np.int64)
    best[0, 0] = 0
    for i in range(n + 1):
        for j in range(m + 1):
            here = best[i, j]
            if here >= INFINITE:
                continue
            for x in range(min(3, n - i) + 1):
                for y in range(min(3, m - j) + 1):
                    if x + y == 0 or (x == 0 or y == 0) and x + y > 1:
                        continue
                    if x <= 1 and y <= 1:
                        cost = single[a[i] if x else 0, b[j] if y else 0]
                    elif x > 1 and y > 1 and (a[i] == b[j] or a[i + x - 1] == b[j + y - 1]):
                        continue
                    else:
                        cost = cost_of(code(a, i, x), code(b, j, y), keys, costs)
                    if here + cost < best[i + x, j + y]:
                        best[i + x, j + y] = here + cost
                        came[i + x, j + y] = x * 4 + y
    count, i, j = 0, n, m
    while i > 0 or j > 0:
        x, y = came[i, j] // 4, came[i, j] % 4
        i, j = i - x, j - y
        steps[count, 0], steps[count, 1], steps[count, 2], steps[count, 3] = i, x, j, y
        count += 1
    return count, best[n, m]


@numba.njit(cache=True)
def bucket(template, x, y, z):
    v = numba.uint64(x) * numba.uint64(0x9E3779B97F4A7C15) ^ numba.uint64(y) * numba.uint64(0xBF58476D1CE4E5B9)
    v ^= numba.uint64(z * 32 + template) * numba.uint64(0xD6E8FEB86659FD93)
    v ^= v >> numba.uint64(29)
    return numba.int64(v * numba.uint64(0x94D049BB133111EB) >> numba.uint64(49))


@numba.njit(cache=True)
def features(a, b, single, keys, costs, vowels, steps, out):
    """Fills `out` with the buckets of what differs between two names; gives their number."""
    n, m = len(a), len(b)
    count, total = align(a, b, single, keys, costs, steps)
    found = differing = consonants = in_word = worst = 0
    words, before_p, before_q = 1, 0, 0
    for t in range(count - 1, -1, -1):
        i, x, j, y = steps[t]
        if x == 1 and y == 1 and a[i] == b[j]:
            before_p = before_q = 0
            if a[i] == BETWEEN:
                words, worst, in_word = words + 1, max(worst, in_word), 0
            continue
        differing += 1
        p, q = code(a, i, x), code(b, j, y)
        in_word += single[a[i] if x else 0, b[j] if y else 0] if x <= 1 and y <= 1 else cost_of(p, q, keys, costs)
        starts = (i == 0 or a[i - 1] == BETWEEN) and (j == 0 or b[j - 1] == BETWEEN)
        ends = (i + x == n or a[i + x] == BETWEEN) and (j + y == m or b[j + y] == BETWEEN)
        p, q = min(p, q), max(p, q)
        out[found] = bucket(1, p, q, 0)
        out[found + 1] = bucket(2, p, q, (1 if starts else 0) + (2 if ends else 0))
        out[found + 2] = bucket(3, p, q, 0 if starts or i == 0 else a[i - 1])
        out[found + 3] = bucket(4, p, q, 0 if ends or i + x == n else a[i + x])
        found += 4
        if before_p or before_q:
            out[found] = bucket(5, p, q, before_p * 7 + before_q)
            found += 1
        before_p, before_q = p, q
        vowel_a = vowel_b = 1
        for u in range(i, i + x):
            if not vowels[a[u]]:
                vowel_a = 0
        for u in range(j, j + y):
            if not vowels[b[u]]:
                vowel_b = 0
        out[found] = bucket(6, min(x, y) * 4 + max(x, y), vowel_a + vowel_b, (1 if starts else 0) + (2 if ends else 0))
        found += 1
        consonants += 1 - vowel_a * vowel_b
    worst, length = max(worst, in_word), max(n, m)
    out[found] = bucket(7, min(differing, 8), min(length // 2, 15), 0)
    out[found + 1] = bucket(8, min(consonants, 6), words, 0)
    out[found + 2] = bucket(9, min(words, 5), min(differing, 4), 0)
    out[found + 3] = bucket(10, min(total // UNIT, 40), 0, 0)
    out[found + 4] = bucket(11, min(worst // UNIT, 30), min(words, 3), 0)
    out[found + 5] = bucket(12, min(total // (8 * (2 + length)), 30), min(words, 3), 0)
    out[found + 6] = bucket(13, min(abs(n - m), 6), min(length // 3, 8), 0)
    out[found + 7] = bucket(14, min(total // UNIT, 40), min(length // 3, 8), 0)
    return found + 8
