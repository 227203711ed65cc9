#!/usr/bin/env python3
"""Writes two tables to Sources/CleanseModels/Tables.

letters.bin: how often each letter follows each other one, by language. characters.bin: the characters that occur at all
in the languages of East Asia, whose characters are too many to count pairs of.

Reads the lines of texts.cpp on standard input. The first table has, for each language, a bigram model over its lower-case letters and one
mark for everything else (spaces, digits, punctuation), smoothed with unigrams (Witten-Bell) and, between ASCII letters,
with all Latin languages together, since names of countries and currencies are no prose.
"""
import collections
import math
import re
import struct
import sys
import unicodedata
from pathlib import Path

NOT_LATIN = set("ar be bg el fa he kk ky mk mn ps ru sr_Cyrl th uk ur".split())
# What the encodings of a region were made for: bits of LetterModel.Region.
REGIONS = {1: "af ast br ca cy da de en es et eu fi fo fr fy ga gd gl id is it lb nb nl nn pt rm sq sv sw",
           2: "bs cs de dsb hr hsb hu pl ro sk sl sq sr_Latn", 4: "az tk tr uz_Latn", 8: "et lt lv pl", 16: "eo mt tr",
           32: "br cy ga gd"}
# Languages with little text in ICU's data, whose models are flat and so fit everything a little; in nats.
RARE = {"eo": 8, "mt": 8, "dsb": 3, "hsb": 3, "rm": 3, "ps": 3, "tk": 3, "uz_Latn": 3, "lb": 2, "fy": 2, "fo": 2}
EAST_ASIAN = ["ja", "ko", "zh_Hans", "zh_Hant"]
SHARED = 0.2
# What was never seen is not impossible, however much was.
MOST_SEEN = 0.85
ASCII = "abcdefghijklmnopqrstuvwxyz"
TONES = "\u0300\u0301\u0303\u0309\u0323"
# Letters of windows-1258 that have their tone in them.
TONED = "àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ"


def read(lines):
    texts = collections.defaultdict(list)
    for line in lines:
        language, text = line.rstrip("\n").split("\t", 1)
        texts[language].append(text)
    # What stands alike in many languages was never translated; codes of three capitals are no words.
    known = collections.Counter(text for many in texts.values() for text in set(many))
    for language, many in texts.items():
        kept = [t for t in many[1:] if known[t] <= 4 and not re.search("[A-Z]{3}", t)]
        texts[language] = many[:1] + kept
    return texts


def decomposed(text):
    """Vietnamese as windows-1258 spells it: the tone after its letter."""
    out = ""
    for c in unicodedata.normalize("NFC", text):
        parts = unicodedata.normalize("NFD", c)
        tone = "".join(x for x in parts if x in TONES)
        if tone and c not in TONED:
            out += unicodedata.normalize("NFC", "".join(x for x in parts if x not in TONES)) + tone
        else:
            out += c
    return out


def symbol(language, c):
    """The letter that counts, or a space; one x for all of ASCII in languages of another script."""
    if unicodedata.category(c)[0] not in "LM":
        return " "
    if language == "ro":
        return {"ş": "ș", "ţ": "ț"}.get(c, c)
    if language in NOT_LATIN:
        return "x" if c in ASCII else " " if unicodedata.name(c, "").startswith("LATIN") else c
    return c


def count(language, texts):
    pairs, letters = collections.Counter(), collections.Counter()
    for text in texts:
        before = " "
        for c in text.lower() + " ":
            c = symbol(language, c)
            if c == " " == before:
                continue
            pairs[before, c] += 1
            letters[c] += 1
            before = c
    return pairs, letters


def model(language, texts, shared):
    pairs, letters = count(language, texts[1:])
    alphabet = {symbol(language, c) for c in texts[0].lower()} - {" "}
    total = sum(letters.values())
    known = {c for c, n in letters.items() if n / total > 8e-4} | alphabet - {" "}
    known = sorted((known | set("x" if language in NOT_LATIN else ASCII)) - {" "})
    symbols = [" "] + known
    # A letter of the alphabet may be rare in names and common in prose; one that only foreign names have is neither.
    least = lambda c: 3e-4 if c == " " or c in ASCII else 1.5e-3 if c in alphabet else 0
    single = [letters[c] + total * least(c) + 0.5 for c in symbols]
    single = [n / sum(single) for n in single]
    rows = []
    for a in symbols:
        row = [pairs[a, b] for b in symbols]
        seen, kinds = sum(row), sum(n > 0 for n in row)
        weight = min(MOST_SEEN, seen / (seen + 1.5 * kinds + 1))
        common = [shared[a, b] if a < "\x80" and b < "\x80" else 0 for b in symbols]
        part = SHARED if sum(common) and language not in NOT_LATIN else 0
        probabilities = [
            (1 - part) * (weight * (n / seen if seen else 0) + (1 - weight) * single[i])
            + (part * common[i] / sum(common) if part else 0) + 2e-5 for i, n in enumerate(row)]
        # One sign stands for 26 letters: each has its share.
        rows.append([-math.log(p) + (2.9 if c == "x" and language in NOT_LATIN else 0) for p, c in zip(probabilities, symbols)])
    numbers = {c: i for i, c in enumerate(symbols)}
    if language == "ro":
        numbers |= {"ş": numbers["ș"], "ţ": numbers["ț"]}
    if language in NOT_LATIN:
        numbers |= {c: numbers["x"] for c in ASCII}
    return numbers, rows


def record(name, language, numbers, rows):
    """Name (8 bytes), regions, rarity, symbols, size; then each symbol and its number; then the costs, 1/8 nat."""
    region = sum(bit for bit, languages in REGIONS.items() if language in languages.split())
    out = name.encode().ljust(8, b"\0") + struct.pack("<BBBB", region, RARE.get(language, 0), len(numbers), len(rows))
    for c, number in sorted(numbers.items()):
        out += struct.pack("<HH", ord(c), number)
    return out + bytes(min(255, round(8 * cost)) for row in rows for cost in row)


def write(name, contents):
    place = Path(__file__).resolve().parents[2] / "Sources/CleanseModels/Tables" / name
    place.write_bytes(contents)
    print(f"{name}: {len(contents)} bytes")


def characters(texts):
    """For each language: name (8 bytes), how many characters, and the characters in order, 16 bits each."""
    out = b""
    for language in EAST_ASIAN:
        found = sorted({ord(c) for text in texts[language][1:] for c in text if "\u2e80" <= c < "\ue000"})
        out += language.encode().ljust(8, b"\0") + struct.pack(f"<{len(found) + 1}H", len(found), *found)
    return out


def main():
    texts = read(sys.stdin)
    write("characters.bin", characters(texts))
    alphabetic = sorted(texts.keys() - set(EAST_ASIAN))
    shared = collections.Counter()
    for language in alphabetic:
        if language in NOT_LATIN:
            continue
        pairs, letters = count(language, texts[language][1:])
        for pair, n in pairs.items():
            shared[pair] += n / sum(letters.values())
    models = [record(name, name, *model(name, texts[name], shared)) for name in alphabetic]
    spelled = [decomposed(text) for text in texts["vi"]]
    write("letters.bin", b"".join(models) + record("vi-1258", "vi", *model("vi", spelled, shared)))


if __name__ == "__main__":
    main()
