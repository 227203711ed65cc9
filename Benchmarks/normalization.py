"""Counts the documents that cleanse and ICU normalize differently, over seeded documents of mixed scripts.

    Benchmarks/run --normalization [--documents 100000] [--seed 1]

ICU is asked through PyICU, one document at a time. A document is one line of characters from all of Unicode, half of them from the blocks that normalization is about. Exits
with 1 when there is a difference.
"""

import argparse
import json
import os
import random
import subprocess
import sys
import tempfile
import unicodedata

import icu

HERE = os.path.dirname(os.path.abspath(__file__))
RELEASE = os.path.join(HERE, "..", ".build", "release", "cleanse")
FORMS = ("nfc", "nfd", "nfkc", "nfkd", "nfkc-casefold")


def alphabets():
    """Characters by kind; a document mixes a few kinds."""
    assigned = [c for c in map(chr, range(0x20, 0x30000)) if unicodedata.category(c) not in ("Cs", "Cn", "Zl", "Zp")]
    assigned = [c for c in assigned if c not in "\x85\r\n"]
    marks = [c for c in assigned if unicodedata.combining(c)]
    composed = [c for c in assigned if unicodedata.decomposition(c)]
    jamo = list(map(chr, range(0x1100, 0x1200)))
    ascii_ = list(map(chr, range(0x20, 0x7F)))
    return [assigned, marks, composed, jamo, ascii_, ascii_]


def document(kinds, dice):
    parts = dice.sample(kinds, dice.randint(1, 4))
    return "".join(dice.choice(dice.choice(parts)) for _ in range(dice.randint(1, 80)))


def normalized(cleanse, form, source, scratch):
    """The documents as cleanse normalizes them: one stream, cut in blocks."""
    path = os.path.join(scratch, "pipeline.json")
    with open(path, "w") as file:
        json.dump({"version": 1, "stages": [{"use": "normalize-unicode", "form": form}]}, file)
    run = subprocess.run([cleanse, "run", path, source], capture_output=True, check=True)
    return run.stdout.decode().split("\n")[:-1]


def differences(found, form, documents):
    name, mode = {"nfkc-casefold": ("nfkc_cf", "COMPOSE")}.get(form, (form[:-1] + "c", "COMPOSE" if form[-1] == "c" else "DECOMPOSE"))
    reference = icu.Normalizer2.getInstance(None, name, getattr(icu.UNormalizationMode2, mode))
    assert len(found) == len(documents), f"{len(documents)} documents became {len(found)}"
    return sum(mine != reference.normalize(document) for mine, document in zip(found, documents))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--cleanse", default=RELEASE)
    parser.add_argument("--documents", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    dice, kinds = random.Random(options.seed), alphabets()
    documents = [document(kinds, dice) for _ in range(options.documents)]
    wrong = 0
    with tempfile.TemporaryDirectory() as scratch:
        source = os.path.join(scratch, "documents.txt")
        with open(source, "w", encoding="utf-8", newline="") as file:
            file.writelines(document + "\n" for document in documents)
        for form in FORMS:
            found = differences(normalized(options.cleanse, form, source, scratch), form, documents)
            wrong += found
            print(f"{form}: {found} of {options.documents} documents differ from ICU {icu.ICU_VERSION}")
    sys.exit(1 if wrong else 0)


if __name__ == "__main__":
    main()
