"""The letters of a name, as NameWords.swift folds them, with one sign between its words."""
import unicodedata

SPELLINGS = {letter: spelling for letters, spelling in (
    ("šŠşŞśŚșȘ", "sh"), ("žŽżŻ", "zh"), ("čČćĆçÇ", "ch"), ("ğĞġĠ", "g"), ("ṯṮ", "th"), ("ḏḎ", "d"), ("ḵḴẖ", "kh"),
    ("ţŢțȚ", "ts"), ("ß", "ss"), ("æÆ", "ae"), ("œŒ", "oe"), ("øØ", "o"), ("đĐðÐ", "d"), ("þÞ", "th"), ("łŁ", "l"),
    ("ı", "i"), ("əƏ", "a")) for letter in letters}
SILENT = set("'`´ʻʼʽʾʿ‘’") | {chr(c) for c in range(0x300, 0x370)}
BETWEEN, LONGEST = 27, 48


def words(name):
    found, word = [], ""
    for character in name:
        plain = character if ord(character) < 0x80 or character in SPELLINGS else unicodedata.normalize("NFKD", character)
        for c in plain:
            if c in SPELLINGS:
                word += SPELLINGS[c]
            elif c.isascii() and c.isalpha():
                word += c.lower()
            elif c not in SILENT:
                found, word = found + [word], ""
    return [w for w in found + [word] if w]


def letters(name):
    """Numbers: 1 to 26 for a to z, 27 between words; no more than 48."""
    return [BETWEEN if c == " " else ord(c) - 96 for c in " ".join(words(name))][:LONGEST]


def pair(a, b):
    """The letters of two names in a fixed order, so that their score does not depend on it."""
    return tuple(sorted((letters(a), letters(b))))
