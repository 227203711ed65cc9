"""A place for each feature, no two the same, so that the product looks in one place only: hash and displace.

Features fall into buckets; those of a bucket are moved together until all of them find free places, the largest buckets
first (Belazzougui, Botelho and Dietzfelbinger, Hash, Displace, and Compress, 2009).
"""
import numpy as np

LOAD, A_BUCKET, TRIES = .97, 5, 1024


def spread(low, move, slots):
    mixed = (low[None, :] ^ (move * np.uint32(0x9E3779B1))[:, None]) * np.uint32(0x85EBCA6B)
    return (mixed.astype(np.uint64) * np.uint64(slots) >> np.uint64(32)).astype(np.int64)


def places(feature):
    """The place of each feature, the move of each bucket, and how many places there are."""
    slots, buckets = int(len(feature) / LOAD), len(feature) // A_BUCKET
    bucket = ((feature >> np.uint64(32)) * np.uint64(buckets) >> np.uint64(32)).astype(np.int64)
    low = (feature >> np.uint64(16)).astype(np.uint32)
    order = np.argsort(bucket, kind="stable")
    begins = np.searchsorted(bucket[order], np.arange(buckets + 1))
    free, moves, place = np.ones(slots, bool), np.zeros(buckets, np.uint16), np.zeros(len(feature), np.int64)
    for b in np.argsort(-np.diff(begins), kind="stable"):
        some = order[begins[b]:begins[b + 1]]
        if not len(some):
            break
        for first in range(0, 1 << 16, TRIES):
            at = spread(low[some], np.arange(first, first + TRIES, dtype=np.uint32), slots)
            good = free[at].all(1)
            if len(some) > 1:
                good &= (np.diff(np.sort(at, 1), axis=1) > 0).all(1)
            if good.any():
                found = int(np.argmax(good))
                moves[b], place[some], free[at[found]] = first + found, at[found], False
                break
        else:
            raise ValueError("no free places: lower LOAD")
    return place, moves, slots
