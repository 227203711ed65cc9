"""Words that exist but look like misspellings of common ones: a filter, so that they are left alone."""
import re
import struct
from collections import Counter
from pathlib import Path

import numpy as np

import lexicon
import tokens

RANKS = (0, 0, .3, .9, 1.4, 1.9)
MOST = 1.0
LETTERS = "abcdefghijklmnopqrstuvwxyz"
VOWELS = set("aeiouy")


def corrections(word, common):
    """(score, correction) of words one step away, best first; less is likelier. Spelling.swift says the same."""
    best, n = {}, len(word)

    def take(other, cost, first):
        size = common.get(other)
        if size:
            score = cost + first + RANKS[size] - .12 * n
            best[other] = min(score, best.get(other, 9))

    for i in range(n):
        double = i and word[i] == word[i - 1] or i + 1 < n and word[i] == word[i + 1]
        take(word[:i] + word[i + 1:], .5 if double else 1, i == 0)
    for i in range(n - 1):
        take(word[:i] + word[i + 1] + word[i] + word[i + 2:], .6, .5 * (i == 0))
    for i in range(n):
        for letter in LETTERS:
            if letter != word[i]:
                take(word[:i] + letter + word[i + 1:], .7 if letter in VOWELS and word[i] in VOWELS else 1, i == 0)
    for i in range(n + 1):
        for letter in LETTERS:
            double = i and word[i - 1] == letter or i < n and word[i] == letter
            take(word[:i] + letter + word[i:], .5 if double else .8 if letter in VOWELS else .9, i == 0)
    return sorted((score, other) for other, score in best.items() if score <= MOST)


# Consonants that are taken for each other; vowels are, all of them.
ALIKE = {a: [y if x == a else x for x, y in ("sc", "ck", "sz", "gj", "td", "vf", "bp", "mn", "tc") if a in (x, y)] for a in "scktzgjdvfbpmn"}
# What two steps may cost together, and how common the word must be.
MOST_OF_TWO, LEAST_COMMON, SHORTEST = .8, 3, 6


def slips(word):
    """(form, cost, place) one slip of the ear away: vowels, doubled letters, letters that sound alike, two swapped. SecondStep.swift
    says the same."""
    n = len(word)
    for i in range(n):
        double = i and word[i] == word[i - 1] or i + 1 < n and word[i] == word[i + 1]
        if i and (double or word[i] in VOWELS):
            yield word[:i] + word[i + 1:], .5 if double else .8, i
        if i + 1 < n and word[i] != word[i + 1]:
            yield word[:i] + word[i + 1] + word[i] + word[i + 2:], .6 + .5 * (i == 0), i
        if word[i] in VOWELS:
            for letter in "aeiouy":
                if letter != word[i]:
                    yield word[:i] + letter + word[i + 1:], .7 + .2 * (i == 0), i
        elif i:
            for letter in ALIKE.get(word[i], ()):
                yield word[:i] + letter + word[i + 1:], .8, i
    for i in range(1, n + 1):
        if i < n and word[i] not in VOWELS:
            yield word[:i] + word[i] + word[i:], .5, i
        for letter in "aeiou":
            yield word[:i] + letter + word[i:], .5 if word[i - 1] == letter else .8, i


def second_step(word, common):
    """(score, correction) of the likeliest common word two slips away, the second not far before the first, or None."""
    best = None
    for form, cost, place in slips(word):
        for other, more, second in slips(form):
            if second + 1 < place or common.get(other, 9) > LEAST_COMMON:
                continue
            score = cost + more + RANKS[common[other]] - .12 * len(word)
            if score <= MOST_OF_TWO and (best is None or score < best[0]):
                best = score, other
    return best


def far_confusable(words, common):
    """Those of `words` that no common word is one step away from, and one is two slips."""
    near = {hash(form) for word, size in common.items() if size <= LEAST_COMMON and len(word) >= SHORTEST - 2 for form, *_ in slips(word)}
    return [w for w in words if SHORTEST <= len(w) <= 16 and any(hash(form) in near for form, *_ in slips(w)) and not corrections(w, common)
            and second_step(w, common)]


def confusable(folder, texts, lex):
    """Words of SCOWL up to size 80, and words of three documents or more, that the lexicon has not and that have a correction."""
    common = {data.decode(): size for _, size, data in lex.entries.values() if 0 < size < 6 and data.isalpha()}
    near = {form for word in common for form in shortened(word)}
    known = set()
    for path in Path(folder).iterdir():
        if path.suffix[1:].isdigit() and int(path.suffix[1:]) <= 80:
            known |= {w.lower() for w in path.read_text(encoding="latin-1").split()}
    seen = Counter()
    for text in texts:
        seen.update(set(re.findall(r"[a-z]+", text.lower())))
    # What several documents write is a word, unless a likelier one is written twenty times as often.
    known |= {w for w, n in seen.items() if n >= 3 and w not in known and (
        len(w) > 16 or not w.isascii() or all(seen[c] < 20 * n for _, c in corrections(w, common)))}
    known = [w for w in sorted(known) if 4 <= len(w) <= 16 and w.isascii() and w.isalpha() and tokens.fnv(w.encode()) not in lex.entries]
    return [w for w in known if not near.isdisjoint(shortened(w)) and corrections(w, common)] + far_confusable(known, common)


def shortened(word):
    """The word, and what is left of it without one of its letters: words one step apart have one of these in common."""
    return [word, *(word[:i] + word[i + 1:] for i in range(len(word)))]


def export(words, path, each=12):
    """A Bloom filter with four probes."""
    size = (len(words) * each + 63) // 64 * 64
    bits = np.zeros(size, bool)
    for word in words:
        for place in places(word, size):
            bits[place] = True
    with open(path, "wb") as out:
        out.write(b"CLKW" + struct.pack("<III", 1, len(words), size) + np.packbits(bits, bitorder="little").tobytes())
        print(path, out.tell(), "bytes", len(words), "words", "full %.2f" % bits.mean())


def places(word, size):
    h = tokens.fnv(word.encode())
    for probe in range(4):
        x = (h ^ h >> 29 ^ probe * 0x9E3779B97F4A7C15) * 0xBF58476D1CE4E5B9 & 0xFFFFFFFFFFFFFFFF
        yield (x >> 32) * size >> 32
