"""Makes the benchmark texts: seeded sentences of our own, in paragraphs, as large as asked for.

    python3 texts.py KIND BYTES SEED FILE      KIND is one of english, mixed, mojibake
"""

import random
import re
import sys
import unicodedata

import words

CHUNK = 1 << 20

LATIN = [words.FRENCH, words.GERMAN, words.POLISH, words.VIETNAMESE]
OTHERS = [words.RUSSIAN, words.ARABIC, words.CHINESE, words.JAPANESE, words.KOREAN, words.HINDI]
UNSPACED = [words.CHINESE, words.JAPANESE]

# The C1 controls stand in for the five bytes that Windows-1252 leaves undefined, as browsers read them.
WINDOWS_1252 = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256))


class Language:
    """Templates compiled to lists of literals (str) and choices (list of str)."""

    def __init__(self, lists):
        made = {
            "number": [f"{n:,}" for n in range(2, 10_000, 7)],
            "year": [str(n) for n in range(1850, 2020)],
        }
        lists = {**made, **lists}
        self.gap = "" if any(lists["templates"] is other["templates"] for other in UNSPACED) else " "
        self.templates = []
        for template in lists["templates"]:
            parts = re.split(r"\{(\w+)\}", template)
            self.templates.append([lists[part] if at % 2 else part for at, part in enumerate(parts)])

    def sentence(self, dice):
        draw = dice.random
        template = self.templates[int(draw() * len(self.templates))]
        text = "".join(part if part.__class__ is str else part[int(draw() * len(part))] for part in template)
        return text[0].upper() + text[1:]


def paragraph(language, dice):
    """Two to seven sentences on one line, as prose has them."""
    count = dice.choices((2, 3, 4, 5, 6, 7), (15, 25, 25, 20, 10, 5))[0]
    return [language.sentence(dice) for _ in range(count)]


def english(dice):
    language = Language(words.ENGLISH)
    while True:
        yield " ".join(paragraph(language, dice))


def mixed(dice):
    latin, others = [Language(lists) for lists in LATIN], [Language(lists) for lists in OTHERS]
    while True:
        is_latin = dice.random() < 0.5
        language = dice.choice(latin if is_latin else others)
        sentences = paragraph(language, dice)
        for at in range(len(sentences)):
            if dice.random() < 0.1:
                sentences[at] += " " + dice.choice(words.EMOJI)
            if dice.random() < 0.05:
                sentences[at] += " " + dice.choice(words.SPRINKLES)
        text = language.gap.join(sentences)
        # Some systems store names decomposed, and so some text arrives that way.
        yield unicodedata.normalize("NFD", text) if is_latin and dice.random() < 0.2 else text


def mojibake(dice):
    """Paragraphs of which half were read as Windows-1252, and some of these twice."""
    languages = [Language(lists) for lists in (words.ENGLISH, words.FRENCH, words.GERMAN, words.POLISH, words.RUSSIAN)]
    while True:
        text = " ".join(paragraph(dice.choice(languages), dice))
        if dice.random() < 0.5:
            text = misread(text)
            if dice.random() < 0.1:
                text = misread(text)
        yield text


def misread(text):
    return "".join(map(WINDOWS_1252.__getitem__, text.encode()))


KINDS = {"english": english, "mixed": mixed, "mojibake": mojibake}


def write(kind, size, seed, path):
    """Writes paragraphs, a blank line between them, until there are about `size` bytes; ends with a line feed."""
    paragraphs = KINDS[kind](random.Random(f"{seed} {kind}"))
    with open(path, "wb") as file:
        while (left := size - file.tell()) > 0:
            chunk = bytearray()
            while len(chunk) < min(CHUNK, left):
                chunk += next(paragraphs).encode() + b"\n\n"
            file.write(chunk)
        file.truncate(file.tell() - 1)


if __name__ == "__main__":
    write(sys.argv[1], int(sys.argv[2]), sys.argv[3], sys.argv[4])
