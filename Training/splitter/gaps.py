"""gaps.py: texts whose sentences are known, as gaps with features."""
import ctypes
import gzip
import json
import os
import random
import re
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
DATA = Path(os.environ.get("CLEANSE_DATA", "data"))
FEATURES = 70
C = ctypes.CDLL(os.environ.get("CLEANSE_WALK", str(HERE / "walk.so")))
C.read_gaps.restype = ctypes.c_size_t
C.train_epoch.restype = ctypes.c_double
KINDS = {"VBD": 1, "VBZ": 1, "VBP": 1, "MD": 1, "VB": 2, "VBG": 3, "VBN": 3, "NN": 4, "NNS": 4, "NNP": 5, "NNPS": 5,
         "JJ": 6, "JJR": 6, "JJS": 6, "RB": 7, "RBR": 7, "RBS": 7, "RP": 7, "DT": 8, "PRP$": 8, "PDT": 8, "PRP": 9, "EX": 9,
         "IN": 10, "TO": 10, "CC": 11, "CD": 12, "WRB": 13, "WDT": 13, "WP": 13, "WP$": 13, "UH": 14}


def pointer(array):
    return array.ctypes.data_as(ctypes.c_void_p)


class Tables:
    """The kinds of words and endings, and the words that begin sentences."""

    def __init__(self):
        self.words = np.zeros(1 << 14, np.uint8)
        self.endings = np.zeros(1 << 11, np.uint8)
        self.starters = np.zeros(1 << 11, np.uint8)
        self.cache = {}

    def read(self, word):
        if word not in self.cache:
            class Model(ctypes.Structure):
                _fields_ = [("a", ctypes.c_int32 * 6), ("table", ctypes.c_void_p * 3), ("words", ctypes.c_void_p),
                            ("endings", ctypes.c_void_p), ("starters", ctypes.c_void_p)]
            model = Model(words=self.words.ctypes.data, endings=self.endings.ctypes.data, starters=self.starters.ctypes.data)
            out = np.zeros(5, np.uint32)
            data = word.encode()
            C.read_word(data + bytes(16), ctypes.c_size_t(len(data)), ctypes.byref(model), pointer(out))
            self.cache[word] = tuple(int(x) for x in out)
        return self.cache[word]

    def learn_kinds(self, tagged):
        """`tagged`: pairs of word and tag."""
        by_word, by_ending = {}, {}
        for word, tag in tagged:
            kind = KINDS.get(tag)
            h = self.read(word)
            if not kind or h[2] == 0:
                continue
            by_word.setdefault((h[0] * 0x85EBCA6B & 0xFFFFFFFF) >> 17, {}).setdefault(kind, 0)
            by_word[(h[0] * 0x85EBCA6B & 0xFFFFFFFF) >> 17][kind] += 1
            if kind in (1, 2, 3, 4, 5, 6, 7):
                d = by_ending.setdefault((h[1] * 0x85EBCA6B & 0xFFFFFFFF) >> 20, {})
                d[kind] = d.get(kind, 0) + 1
        for table, counts in ((self.words, by_word), (self.endings, by_ending)):
            for slot, kinds in counts.items():
                best = max(sorted(kinds), key=kinds.get)
                table[slot >> 1] |= best << (slot & 1) * 4
        self.cache = {}

    def learn_starters(self, starts, others, least=3, share=0.04):
        for word, n in starts.items():
            if n >= least and n >= share * (n + others.get(word, 0)):
                slot = (word * 0xC2B2AE3D & 0xFFFFFFFF) >> 18
                self.starters[slot >> 3] |= 1 << (slot & 7)


CAPITAL = re.compile(rb"[A-Z]|\xd0[\x90-\xaf]")
SMALL = re.compile(rb"[a-z]|\xd0[\xb0-\xbf]|\xd1[\x80-\x8f]")


def letters_of(data):
    """How a text is written: 0 with capitals, 1 without, 2 in capitals throughout."""
    small, capital = len(SMALL.findall(data)), len(CAPITAL.findall(data))
    return 1 if capital * 200 < small else 2 if small * 10 < capital else 0


class Gaps:
    def __init__(self):
        self.features, self.labels, self.stops, self.weights, self.places = [], [], [], [], []

    def add(self, tables, text, ends, weight=1.0, doubtful=()):
        """`text`: str; `ends`: offsets of ends of sentences in it."""
        data = text.encode()
        at = np.zeros(len(text) + 1, np.int64)
        at[1:] = np.cumsum([len(c.encode()) for c in text]) if not text.isascii() else np.arange(1, len(text) + 1)
        ends = np.sort(at[np.array(sorted(ends), np.int64)]) if len(ends) else np.zeros(0, np.int64)
        doubt = at[np.array(sorted(doubtful), np.int64)] if len(doubtful) else ()
        letters = letters_of(data)
        padded = data + bytes(64)
        start = 0
        places = []
        for m in [*re.finditer(rb"[ \t]*\n[ \t]*\n\s*", data), None]:
            end = m.start() if m else len(data)
            most = (end - start) // 1 + 2
            f = np.empty((most, FEATURES), np.uint32)
            l, s, p = np.empty(most, np.uint8), np.empty(most, np.uint8), np.empty(most, np.int64)
            n = C.read_gaps(padded, ctypes.c_size_t(start), ctypes.c_size_t(end), letters, pointer(tables.words), pointer(tables.endings),
                            pointer(tables.starters), pointer(ends), ctypes.c_size_t(len(ends)), pointer(f), pointer(l), pointer(s), pointer(p))
            self.features.append(f[:n].copy()); self.labels.append(l[:n].copy()); self.stops.append(s[:n].copy())
            self.places.append(p[:n].copy()); places.append(p[:n])
            w = np.full(n, weight, np.float32)
            if len(doubtful):
                w[np.isin(p[:n], doubt)] = 0
            self.weights.append(w)
            start = m.end() if m else end
        return np.concatenate(places) if places else np.zeros(0, np.int64)

    def arrays(self):
        return (np.concatenate(self.features), np.concatenate(self.labels), np.concatenate(self.stops), np.concatenate(self.weights))


def documents(name):
    """Documents of a treebank: id, paragraphs of sentences (text, whether a space follows), and tagged words."""
    doc, paragraph, after = None, True, True
    for line in gzip.open(DATA / "sentences" / f"{name}.conllu.gz", "rt"):
        if line.startswith("# newdoc"):
            if doc:
                yield doc
            doc = {"id": line.strip().split(" = ")[1], "sentences": [], "tagged": []}
        elif line.startswith("# newpar"):
            paragraph = True
        elif line.startswith("# text = "):
            doc["sentences"].append([paragraph, line[9:].rstrip("\n"), True])
            paragraph = False
        elif line[0].isdigit():
            cols = line.rstrip("\n").split("\t")
            if "-" not in cols[0] and "." not in cols[0]:
                doc["tagged"].append((cols[1], cols[4]))
                doc["sentences"][-1][2] = "SpaceAfter=No" not in cols[9]
    yield doc


def join(sentences, rng=None, drop=0.0, glue=0.0, cut=False):
    """The text of sentences and where they end; stops left out, spaces left out, or the end cut off."""
    text, ends, spaced, flags = "", [], True, []
    last = len(sentences) - 1
    for i, (paragraph, s, space) in enumerate(sentences):
        if text:
            if paragraph:
                text += "\n\n"
            elif spaced:
                if not (glue and rng.random() < glue and re.search(r"[a-z0-9][.!?][\"”)]?$", text) and re.match(r"[\"“(]?[A-Z]", s)):
                    text += " "
        if drop and s.endswith(".") and not s.endswith("..") and rng.random() < drop:
            s = s[:-1]
            flags.append(len(text) + len(s))
        if cut and i == last and len(s.split()) > 5:
            s = s[:max(8, int(len(s) * rng.uniform(.15, .9)))].rstrip()
        text += s.strip()
        ends.append(len(text))
        spaced = space
    return text, ends, flags
