"""Tokens as numbers: what the tagger is told of a word. Stages/Sentences/Tagging says the same in Swift."""
import numpy as np

from lexicon import NUMBER

TOKEN = np.dtype([("word", "u8"), ("lower", "u8"), ("s1", "u8"), ("s2", "u8"), ("s3", "u8"), ("s4", "u8"), ("p2", "u8"), ("p3", "u8"),
                  ("set", "u8"), ("setid", "u4"), ("shape", "u4"), ("cluster", "u4"), ("capitals", "u4")])
UNKNOWN = 1000


def folded(word):
    """Bytes in small letters, digits as 0, a typographic apostrophe as a plain one."""
    out = bytearray(word.replace("’", "'").encode())
    for i, b in enumerate(out):
        if 0x41 <= b <= 0x5A:
            out[i] = b | 0x20
        elif 0x30 <= b <= 0x39:
            out[i] = 0x30
    return bytes(out)


def fnv(data):
    h = 0xCBF29CE484222325
    for b in data:
        h = (h ^ b) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return h


def shape(word):
    """0 small, 1 capital first, 2 all capitals, 3 one capital, 4 digits, 5 digits and others, 6 marks, 7 mixed; 8 more with a hyphen inside."""
    letters = [c for c in word if c.isalpha()]
    digits = any(c.isdigit() and c.isascii() for c in word)
    if digits:
        return 5 if letters else 4
    if not letters:
        return 6
    upper = sum(c.isupper() for c in letters)
    if upper == 0:
        kind = 0
    elif upper == len(letters):
        kind = 3 if len(letters) == 1 else 2
    elif upper == 1 and word[0].isupper():
        kind = 1
    else:
        kind = 7
    return kind + (8 if "-" in word else 0)


def bits(*tags):
    return sum(1 << NUMBER[t] for t in tags)


NUMERIC = bits("CD", "NN", "NNP", "JJ", "LS", "NNS", "ADD", "NFP")
MARKS = bits("NFP", "SYM", ":", ",", ".", "HYPH", "NN", "UH")
PLAIN = bits("NN", "NNP", "JJ", "VB", "VBP", "RB", "FW", "UH", "GW", "IN")
IN_S = bits("NNS", "NNPS", "NNP", "VBZ", "NN", "JJ", "FW")
IN_ED = bits("VBD", "VBN", "JJ", "NN", "NNP", "VB")
IN_ING = bits("VBG", "NN", "JJ", "NNP")
IN_LY = bits("RB", "JJ", "NN", "NNP")
ADDRESS = bits("ADD", "NN", "NNP", "GW")
HYPHENED = bits("JJ", "NN", "NNP", "RB", "NNS", "VBN", "CD", "VBG", "VB", "UH")


def guess(data, kind):
    """The tags and the number of the set for a word that the lexicon has not."""
    if data.startswith((b"http", b"www.")) or b"@" in data or data.endswith((b".com", b".net", b".org")):
        return bits("ADD"), UNKNOWN + 9
    if kind in (4, 5):
        return NUMERIC, UNKNOWN
    if kind == 6:
        return MARKS, UNKNOWN + 1
    if b"/" in data or b"." in data[1:-1] and len(data) > 4:
        return ADDRESS, UNKNOWN + 2
    if kind & 8:
        return HYPHENED, UNKNOWN + 3
    if data.endswith(b"ed") and len(data) > 3:
        return IN_ED, UNKNOWN + 4
    if data.endswith(b"ing") and len(data) > 4:
        return IN_ING, UNKNOWN + 5
    if data.endswith(b"ly"):
        return IN_LY, UNKNOWN + 6
    if data.endswith(b"s") and not data.endswith((b"ss", b"us", b"is")) and len(data) > 2:
        return IN_S, UNKNOWN + 7
    return PLAIN, UNKNOWN + 8


NAMES = bits("NNP", "NNPS")
CLOSED = bits("DT", "IN", "CC", "TO", "PRP", "PRP$", "MD", "WDT", "WP", "WRB", "EX", "WP$", "PDT", "CD", "POS")


class Lexicon:
    """Words by hash: tags, number of their set, commonness."""

    def __init__(self):
        self.entries, self.sets, self.clusters, self.capitals, self.plain = {}, [], {}, {}, {}

    def sentence(self, words, rare=None):
        """The tokens of a sentence; where all letters are of one case, case says nothing."""
        kinds = [shape(w) for w in words]
        plain = [k & 7 for k in kinds if k & 7 in (0, 1, 2, 3, 7)]
        flat = 0
        if len(plain) > 1 and all(k in (2, 3) for k in plain) and 2 in plain:
            flat = 16
        elif len(plain) > 2 and not any(plain):
            flat = 32
        return [self.token(w, k, flat, rare) for w, k in zip(words, kinds)]

    def token(self, word, kind, flat, rare=None):
        """`rare` says of a word whether it is to look as one that the treebank has not."""
        data = folded(word)
        h = fnv(data)
        entry = self.entries.get(h)
        cluster, capitals, lower = self.clusters.get(data, 0), self.capitals.get(data, 0), h
        if rare and (new := rare(data)):
            entry, lower = self.plain.get(h), new
            if new & 1:
                cluster = capitals = 0
        if entry is None:
            tags, number = guess(data, kind)
        else:
            number = entry[0]
            tags = self.sets[number]
        if (kind & 7 in (1, 2, 7) or flat) and not tags & CLOSED:
            tags |= NAMES if data.endswith(b"s") else bits("NNP")
        n = len(data)
        tail = lambda k: int.from_bytes(data[max(0, n - k):], "big") + (k << 40)
        head = lambda k: int.from_bytes(data[:k], "big") + (k << 48)
        return (h, lower, tail(1), tail(2), tail(3), tail(4), head(2), head(3), tags, number, kind | flat, cluster, capitals)
