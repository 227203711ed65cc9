"""The words in Latin letters that names are made of: how many names each stands in, and the tables of them."""
import collections
import re
import struct

import people
from rescoring import familiarity, plain

BUCKETS = 14
# Words that names are looked for among: two to so many letters, of spellings of so many words at most.
LONGEST, PARTS = 18, 2


class Known:
    """Counts of words over the names of all languages."""

    def __init__(self, languages):
        self.all = collections.Counter()
        self.people = people.words()
        self.single = set(self.people)
        self.parts = {}
        self.typical = collections.defaultdict(collections.Counter)
        for language in languages:
            for record, aligned in zip(language.records, language.aligned):
                some = {w for t in record["targets"] for w in [*t.split("-"), plain(t)] if len(w) > 1}
                self.single.update(w for t in record["targets"] for w in (t.split("-") if t.count("-") >= PARTS else [*t.split("-"), plain(t)]))
                self.parts.setdefault((language.lang, record["fold"]), collections.Counter()).update(some)
                taken = self.taken(record, aligned)
                if taken:
                    self.typical[record["fold"]].update(w for w in {*taken.split("-"), plain(taken)} if len(w) > 1)
        for counts in self.parts.values():
            self.all.update(counts)
        self.all.update(self.people)
        self.all.update(people.words())

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

    def spelled(self, count):
        """The words that names are looked for among, as far as `count` knows them."""
        return sorted(w for w in self.single if count(w) > 0 and re.fullmatch(f"[a-z]{{2,{LONGEST}}}", w))


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


class Node:
    def __init__(self):
        self.ends, self.next, self.first = False, {}, 0

    def key(self):
        return self.ends, tuple((letter, id(node)) for letter, node in self.next.items())


def automaton(spelled):
    """The root of the least acyclic automaton of words in sorted order (Daciuk et al. 2000)."""
    root, known, path, last = Node(), {}, [], ""

    def settle(depth):
        while len(path) > depth:
            before, letter, node = path.pop()
            before.next[letter] = known.setdefault(node.key(), node)

    for word in spelled:
        common = next((i for i, (a, b) in enumerate(zip(word, last)) if a != b), min(len(word), len(last)))
        settle(common)
        node = path[-1][2] if path else root
        for letter in word[common:]:
            made = Node()
            node.next[letter] = made
            path.append((node, letter, made))
            node = made
        node.ends, last = True, word
    settle(0)
    return root


def write_automaton(spelled, path):
    """A u32 an edge: the letter, 1 to 26; 32 where a word ends behind it; 64 where it is the last of its node; from bit 7 on, the
    first edge of the node that it leads to. Those of the root begin at 1."""
    root = automaton(spelled)
    order, root.first = [root], -1
    for node in order:
        for _, following in sorted(node.next.items()):
            if following.next and not following.first:
                following.first = -1
                order.append(following)
    place = 1
    for node in order:
        node.first, place = place, place + len(node.next)
    out = [0]
    for node in order:
        edges = sorted(node.next.items())
        for i, (letter, following) in enumerate(edges):
            out.append(ord(letter) - 96 | 32 * following.ends | 64 * (i + 1 == len(edges)) | following.first << 7)
    path.write_bytes(b"CLWA" + struct.pack(f"<I{len(out)}I", len(out), *out))
