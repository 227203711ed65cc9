"""The words in Latin letters that names are made of: how many names each stands in, and the table of them."""
import collections
import struct

from rescoring import familiarity, plain

BUCKETS = 14


class Known:
    """Counts of words over the names of all languages."""

    def __init__(self, languages):
        self.all = collections.Counter()
        self.parts = {}
        self.typical = collections.defaultdict(collections.Counter)
        for language in languages:
            for record, aligned in zip(language.records, language.aligned):
                some = {w for t in record["targets"] for w in [*t.split("-"), plain(t)] if len(w) > 1}
                self.parts.setdefault((language.lang, record["fold"]), collections.Counter()).update(some)
                taken = self.taken(record, aligned)
                if taken:
                    self.typical[record["fold"]].update(w for w in {*taken.split("-"), plain(taken)} if len(w) > 1)
        for counts in self.parts.values():
            self.all.update(counts)

    @staticmethod
    def taken(record, aligned):
        """The one spelling to learn letters from: the one aligned, or else the first of those in order of use."""
        if aligned:
            return aligned[0]
        return None if record["ds"] == "wikidata-groups" else record["targets"][0]

    def usual(self, without=None):
        out = collections.Counter()
        for fold, counts in sorted(self.typical.items()):
            if fold != without:
                out.update(counts)
        return out

    def without(self, lang, fold):
        """Counts that leave out the names of one language in one fold."""
        own = self.parts.get((lang, fold), {})
        return lambda word: self.all[word] - own.get(word, 0)


def hashed(word):
    """FNV-1a of 64 bits, mixed once more."""
    h = 0xCBF29CE484222325
    for byte in word.encode():
        h = (h ^ byte) * 0x100000001B3 % 2**64
    return (h ^ h >> 29) * 0x94D049BB133111EB % 2**64


def write(counts, path):
    table = {}
    for word, count in counts.items():
        h = hashed(word)
        place = h >> 64 - BUCKETS, h & 0x3FFF
        table[place] = max(table.get(place, 0), familiarity(count) - 1)
    starts = [0] * (2**BUCKETS + 1)
    for bucket, _ in table:
        starts[bucket + 1] += 1
    for i in range(2**BUCKETS):
        starts[i + 1] += starts[i]
    entries = [print_ << 2 | level for (_, print_), level in sorted(table.items())]
    path.write_bytes(b"CLLW" + struct.pack("<I", len(entries)) + struct.pack(f"<{len(starts)}I", *starts)
                     + struct.pack(f"<{len(entries)}H", *entries))
