"""Reads names and their Latin spellings from JSON lines; normalises both sides, alike in training and in use."""
import gzip
import json
import re
import unicodedata
import zlib

# Letters that are no Latin letter with a mark.
LATIN = {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "þ": "th", "ł": "l", "ı": "i", "ə": "a", "ŋ": "n"}
# What keyboards of one language type for letters of another.
ARABIC = {0x6CC: 0x64A, 0x6A9: 0x643, 0x6C1: 0x647, 0x6D5: 0x647}
PERSIAN = {0x64A: 0x6CC, 0x649: 0x6CC, 0x643: 0x6A9, 0x6C0: 0x647}
URDU = {0x64A: 0x6CC, 0x649: 0x6CC, 0x643: 0x6A9, 0x647: 0x6C1}
LETTERS = {"ar": ARABIC, "fa": PERSIAN, "ur": URDU}
BLANKS = {0x20, 0xA0, 0x2D, 0x5BE, 0x2010, 0x2011, 0x2013, 0xB7, 0x30FB, 0xFF1D, 0x2F, 0x2E, 0x2C}

def left_out(c):
    """Vowel marks that names are written without, tatweel, joiners."""
    return 0x591 <= c <= 0x5C7 or 0x64B <= c <= 0x652 or 0x656 <= c <= 0x65F or c in (0x670, 0x640, 0x200B, 0x200C, 0x200D, 0xAD, 0x301)

def source(text, lang):
    """The scalars of a name: composed, small, without marks; '_' for each run of blanks and hyphens."""
    swap = LETTERS.get(lang, {})
    out = []
    for char in unicodedata.normalize("NFC", text).lower():
        c = ord(char)
        if c in BLANKS:
            out.append("_")
        elif not left_out(c):
            out.append("'" if c in (0x2019, 0x2BC, 0x5F3, 0x60, 0x2018) else chr(swap.get(c, c)))
    name = re.sub("_+", "_", "".join(out)).strip("_")
    # Abd and what it is servant to are one word, however written.
    return re.sub("(^|_)عبد_(?=ال)", r"\1عبد", name) if lang in LETTERS else name

def latin(text):
    """A spelling in letters a to z, '-' for blanks and hyphens; None where it has other letters."""
    text = unicodedata.normalize("NFKD", text).casefold()
    out = []
    for c in text:
        if c in LATIN:
            out.append(LATIN[c])
        elif "a" <= c <= "z":
            out.append(c)
        elif c in " -‐‑–_/":
            out.append("-")
        elif c.isalpha() and not 0x2B0 <= ord(c) < 0x300:
            return None
    return re.sub("-+", "-", "".join(out)).strip("-") or None

def fold(name, folds=5):
    """Which part a name is held out with."""
    return zlib.crc32(name.encode()) % folds

def read(path, languages=None, without=("eu-sanctions",)):
    """Records {lang, ds, kind, official, source, targets, fold}; sources as `source`, targets as `latin` has them."""
    opened = gzip.open(path, "rt", encoding="utf-8") if str(path).endswith(".gz") else open(path, encoding="utf-8")
    out = []
    for line in opened:
        record = json.loads(line)
        lang = record["lang"]
        if (languages and lang not in languages) or record["ds"] in without:
            continue
        name = source(record["source"], lang)
        targets = list(dict.fromkeys(t for t in map(latin, record["targets"]) if t))
        if name and targets:
            out.append({"lang": lang, "ds": record["ds"], "kind": record["kind"], "official": record.get("official"),
                        "source": name, "targets": targets, "fold": fold(name)})
    return out

def distance(a, b):
    """The number of letters to change, add or take away."""
    row = list(range(len(b) + 1))
    for i, x in enumerate(a, 1):
        last, row[0] = row[0], i
        for j, y in enumerate(b, 1):
            last, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, last + (x != y))
    return row[-1]
