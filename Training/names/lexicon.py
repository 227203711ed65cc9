"""The lexicon of the words that names are made of: of each the one spelling that names of the training data have, as far
as what they have is likelier than what the model would write. README.md describes the table.
"""
import collections
import math
import pathlib
import re
import struct

import numpy

import east
import engine
import rescoring

FEATURES = ("seen so", "how often so", "share so", "how often otherwise")
SURNAMES = pathlib.Path(__file__).parents[2] / "Sources/CleanseKit/Stages/Names/PinyinSpelling.swift"
# Words of more letters than the table has room for are left out.
MOST = 31
BUCKETS = 16
# Where one class of confidence ends and the next begins, by what the weights make of it.
LIMITS = (0.3, 0.45, 0.6, 0.7, 0.8, 0.9, 0.96)
# Languages with fewer seen words than this, held out, take the weights of all languages.
ENOUGH = 1000
BETWEEN, SON = "بن", "bin"


class Sightings:
    """The words of the names of one language as they were aligned, by fold."""

    def __init__(self, language):
        self.parts = collections.defaultdict(lambda: collections.defaultdict(collections.Counter))
        self.always = collections.defaultdict(collections.Counter)
        self.sons = collections.defaultdict(collections.Counter)
        self.written = collections.defaultdict(set)
        for record, aligned in zip(language.records, language.aligned):
            if not aligned or record["ds"] == "gazetteer":
                continue
            words = [engine.word(w) for w in aligned[1]]
            for word, spelling in words:
                if spelling:
                    self.parts[record["fold"]][word][spelling] += 1
                    self.written[word].update(written(language.lang, word, record))
            for (before, son), (word, _) in zip(words, words[1:]):
                if before == BETWEEN and language.lang == "ar":
                    self.sons[word][son] += 1
        if language.lang == "ja":
            for word, spelling in map(engine.word, language.added):
                self.always[word][spelling] += 1

    def without(self, fold=None):
        """{word: {spelling: how often}}"""
        out = {word: collections.Counter(some) for word, some in self.always.items()}
        for part, words in sorted(self.parts.items()):
            if part != fold:
                for word, some in words.items():
                    out.setdefault(word, collections.Counter()).update(some)
        return out

    def words(self):
        return sorted(self.written)


def written(lang, word, record):
    """How a text may have the word: as the model reads it, but Chinese, which the model reads simplified."""
    if lang == "zh":
        return [record["text"]] if all(map(east.is_han, record["text"])) else []
    if lang == "ja" and len(east.unpacked(word)) != len(record["text"]):
        return []
    return [word]


def listed(some, counted):
    """The spellings seen that a list of candidates lacks."""
    have = {rescoring.plain(s) for s, _ in some}
    return [s for s in sorted(counted) if rescoring.plain(s) not in have]


def features(spelled, counted):
    """One row a spelling."""
    plain = collections.Counter()
    for spelling, count in counted.items():
        plain[rescoring.plain(spelling)] += count
    total = sum(plain.values())
    rows = numpy.zeros((len(spelled), len(FEATURES)))
    for row, spelling in zip(rows, spelled):
        count = plain[rescoring.plain(spelling)]
        if count:
            row[:3] = 1, math.log(count), math.log(count / total)
        else:
            row[3] = math.log(1 + total)
    return rows


def class_of(confidence):
    return sum(confidence >= limit for limit in LIMITS)


class Calibration:
    """How often spellings of each class of confidence are right, held out."""

    def __init__(self):
        self.seen = [1] * (len(LIMITS) + 1)
        self.right = [(a + b) / 2 for a, b in zip((0, *LIMITS), (*LIMITS, 1))]

    def add(self, confidence, is_right):
        self.seen[class_of(confidence)] += 1
        self.right[class_of(confidence)] += is_right

    def percent(self):
        return [round(100 * right / seen) for right, seen in zip(self.right, self.seen)]


def likelihood(scores, best):
    return 1 / numpy.exp(scores - scores[best]).sum()


def surnames():
    """The Chinese surnames that make a person of three characters, whom the command spells by Pinyin."""
    found = re.search(r'surnames = Set\(\s*"""(.*?)"""', SURNAMES.read_text(), re.S)
    return set(found[1]) - set(" \n\\")


def familiarity(count):
    return 0 if count < 2 else 1 if count < 4 else 2 if count < 7 else 3


def entries(language, sightings, spelled):
    """{(language, word): (spelling, class, familiarity)} of {word: (spelling, class)}."""
    out = {}
    family = surnames() if language.lang == "zh" else set()
    seen = sightings.without()
    for word, (spelling, level) in spelled.items():
        spelling = re.sub("-+", "-", spelling).strip("-")
        is_pinyin = language.lang == "zh" and rescoring.plain(spelling) == language.rules.get(word)
        for text in sightings.written.get(word, ()):
            if 1 < len(text) and 0 < len(spelling) <= MOST and not is_pinyin and not (len(text) == 3 and text[0] in family):
                out[language.lang, text] = spelling, level, familiarity(sum(seen[word].values()))
    for word, some in sightings.sons.items():
        if some[SON] > some["ben"]:
            out["ar", f"{BETWEEN}_{word}"] = SON, class_of(some[SON] / sum(some.values())), 0
    return out


def japanese_words(sightings):
    """The words to spell beside those of names: surnames, given names, and what the dictionaries have that could be both together."""
    return {*east.persons()["surname"], *east.persons()["given"], *filter(east.is_person, sightings.always)}


def persons(scored):
    """Japanese surnames and given names, which may stand in one word, of their readings the likeliest of {name: (spellings, scores)};
    and the names of the dictionaries, mostly of places, that such a word must not be taken for."""
    out = {}
    for part, names in east.persons().items():
        for name, readings in names.items():
            spellings, scores = scored.get(name, ((), ()))
            rows = [i for i, s in enumerate(spellings) if rescoring.plain(s) in readings]
            if rows and (part == "surname" or name not in east.ENDS):
                row = max(rows, key=lambda i: scores[i])
                out[part, name] = spellings[row], class_of(likelihood(scores, row)), 0
    for name, (spellings, scores) in scored.items():
        if east.is_person(name) and len(spellings[scores.argmax()]) <= MOST:
            out["ja", name] = spellings[scores.argmax()], class_of(likelihood(scores, scores.argmax())), 0
    return out


def hashed(lang, word):
    """FNV-1a of 64 bits over the code of the language and the scalars, mixed once more."""
    h = 0xCBF29CE484222325
    for unit in [*lang.encode(), *map(ord, word)]:
        h = (h ^ unit) * 0x100000001B3 % 2**64
    return (h ^ h >> 29) * 0x94D049BB133111EB % 2**64


def packed(spelling):
    """Five bits a letter, the first lowest: 1 to 26, and 27 for a hyphen."""
    bits = 0
    for place, letter in enumerate(spelling):
        bits |= (27 if letter == "-" else ord(letter) - 96) << 5 * place
    return bits.to_bytes((5 * len(spelling) + 7) // 8, "little")


def write(words, percent, path):
    """Writes {(language, word): (spelling, class, familiarity)}; of two words with one hash the first stays."""
    table = {}
    for (lang, word), entry in sorted(words.items()):
        table.setdefault(hashed(lang, word) >> 64 - BUCKETS - 22, entry)
    starts, pool = [], bytearray()
    for place, (spelling, level, often) in sorted(table.items()):
        starts += [len(pool)] * ((place >> 22) + 1 - len(starts))
        pool += struct.pack("<I", place & 0x3FFFFF | often << 22 | len(spelling) << 24 | level << 29) + packed(spelling)
    starts += [len(pool)] * (2**BUCKETS + 1 - len(starts))
    path.write_bytes(b"CLNX" + struct.pack("<I", len(table)) + bytes(percent) + struct.pack(f"<{len(starts)}I", *starts) + pool)
