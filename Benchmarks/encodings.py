#!/usr/bin/env python3
"""How often `encoding: auto` gives the right text: Benchmarks/encodings.py [--command CLEANSE] [--per N] [--verbose].

The texts are the translations of the programs that are installed here (`/usr/share/locale`), in the languages below,
each written in every encoding that it was written in before Unicode, in three lengths. A text is right when it comes
out equal in NFC, byte order mark aside. Nothing is kept or fetched. Needs Python 3.11 and nothing else.
"""
import argparse
import collections
import concurrent.futures
import gettext
import glob
import json
import os
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import unicodedata

LATIN1 = "windows-1252 iso-8859-1"
WEST = LATIN1 + " macintosh ibm850"
CENTRE = "windows-1250 iso-8859-2 ibm852 x-mac-ce"
BALTIC = "windows-1257 iso-8859-4 iso-8859-13 ibm775"
WIDE = "utf-16le utf-16be"
LANGUAGES = {
    "fr": f"{WEST} iso-8859-15 {WIDE}", "de": f"{WEST} iso-8859-15 ibm437 {WIDE}", "es": f"{WEST} iso-8859-15", "it": WEST,
    "pt": WEST, "pt_BR": LATIN1, "nl": LATIN1, "sv": WEST, "da": f"{LATIN1} ibm865 macintosh", "nb": f"{LATIN1} ibm865",
    "nn": LATIN1, "fi": f"{WEST} iso-8859-15", "is": f"{LATIN1} ibm861", "ca": LATIN1, "gl": LATIN1, "ga": LATIN1,
    "cy": "iso-8859-14", "af": LATIN1, "ast": LATIN1, "sq": LATIN1, "cs": CENTRE, "pl": f"{CENTRE} {WIDE}", "hu": CENTRE,
    "sk": CENTRE, "sl": CENTRE, "hr": CENTRE, "sr@latin": "windows-1250", "ro": "windows-1250 iso-8859-2 ibm852",
    "tr": "windows-1254 iso-8859-9 ibm857 x-mac-turkish", "et": f"{BALTIC} iso-8859-15", "lt": BALTIC, "lv": BALTIC,
    "eo": "iso-8859-3", "ru": f"windows-1251 koi8-r iso-8859-5 ibm866 ibm855 x-mac-cyrillic {WIDE} utf-32le",
    "uk": "windows-1251 koi8-u iso-8859-5 x-mac-cyrillic", "be": "windows-1251 iso-8859-5",
    "bg": "windows-1251 iso-8859-5 ibm855", "sr": "windows-1251 iso-8859-5", "mk": "windows-1251 iso-8859-5",
    "el": f"windows-1253 iso-8859-7 ibm737 {WIDE}", "he": "windows-1255 iso-8859-8", "ar": f"windows-1256 iso-8859-6 {WIDE}",
    "fa": "windows-1256", "th": f"tis-620 windows-874 {WIDE}", "vi": "windows-1258",
    "ja": f"shift_jis euc-jp iso-2022-jp {WIDE}", "ko": f"euc-kr iso-2022-kr {WIDE}", "zh_CN": f"gb18030 hz-gb-2312 {WIDE}",
    "zh_TW": f"big5 {WIDE}"}
CODECS = {"macintosh": "mac_roman", "x-mac-ce": "mac_latin2", "x-mac-cyrillic": "mac_cyrillic", "big5": "cp950",
          "x-mac-turkish": "mac_turkish", "hz-gb-2312": "hz", "windows-874": "cp874", "euc-kr": "cp949", "ibm737": "cp737",
          "shift_jis": "cp932"}
LENGTHS = (120, 600, 4000)
# What people wrote where an encoding had no better.
PLAIN = str.maketrans({"…": "...", "“": '"', "”": '"', "„": '"', "‘": "'", "’": "'", "–": "-", "—": "-", "\xa0": " ",
                       "ș": "ş", "ț": "ţ", "Ș": "Ş", "Ț": "Ţ"})
NO_PROSE = re.compile(r"[%{}<>_\\~\x00-\x09\x0b-\x1f]|--")


def sentences(language):
    """The longer messages of all catalogues of a language, without markup and placeholders."""
    found = set()
    for path in glob.glob(f"/usr/share/locale/{language}/LC_MESSAGES/*.mo"):
        try:
            with open(path, "rb") as file:
                catalogue = gettext.GNUTranslations(file)._catalog
        except (OSError, UnicodeError, ValueError, LookupError):
            continue
        least = 12 if language[:2] in ("ja", "zh", "th") else 40
        found |= {text.replace("\n", " ") for key, text in catalogue.items() if key and isinstance(key, str)
                  and text != key and len(text) >= least and not NO_PROSE.search(text)}
    found = sorted(found)
    random.Random(language).shuffle(found)
    return found


def vietnamese(text):
    """As windows-1258 spells it: most tones are marks after their letters."""
    out = ""
    for c in unicodedata.normalize("NFC", text):
        try:
            c.encode("cp1258")
            out += c
        except UnicodeError:
            parts = unicodedata.normalize("NFD", c)
            tone = "".join(x for x in parts if x in "\u0300\u0301\u0303\u0309\u0323")
            out += unicodedata.normalize("NFC", "".join(x for x in parts if x not in tone)) + tone
    return out


def encoded(text, encoding):
    text = vietnamese(text) if encoding == "windows-1258" else text
    for spelling in (text, text.translate(PLAIN)):
        try:
            return spelling, spelling.encode(CODECS.get(encoding, encoding))
        except UnicodeError:
            continue
    return None


def sample(source, encoding, length, draw):
    """Sentences in a row until the length is reached, with the line ends of the system that had the encoding."""
    end = "\r\n" if encoding.startswith(("windows", "ibm")) else "\n"
    at, text, raw = draw.randrange(len(source)), "", b""
    for i in range(min(300, len(source))):
        made = encoded(source[(at + i) % len(source)][:2 * length] + end, encoding)
        if made:
            text, raw = text + made[0], raw + made[1]
        if len(text) >= length:
            break
    return text, raw


def samples(per):
    for language, encodings in LANGUAGES.items():
        source = sentences(language)
        if not source:
            print(f"{language}: no translations installed, left out", file=sys.stderr)
            continue
        for encoding in encodings.split():
            for length in LENGTHS:
                for number in range(per):
                    text, raw = sample(source, encoding, length, random.Random(f"{language}{encoding}{length}{number}"))
                    if len(text) >= length / 2 and not text.isascii():
                        yield language, encoding, length, text, raw


def normal(text):
    return unicodedata.normalize("NFC", text.lstrip("\ufeff"))


def main():
    options = argparse.ArgumentParser(description=__doc__)
    root = pathlib.Path(__file__).resolve().parent.parent
    options.add_argument("--command", default=str(root / ".build/release/cleanse"))
    options.add_argument("--per", type=int, default=2, help="texts of each language, encoding and length")
    options.add_argument("--verbose", action="store_true", help="tell each text that came out wrong")
    options = options.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        plan = pathlib.Path(folder, "plan.json")
        plan.write_text(json.dumps({"version": 1, "input": {"format": "text"}, "stages": []}))

        def run(case):
            out = subprocess.run([options.command, "run", plan, "--report", "/dev/stderr"], input=case[4], capture_output=True)
            said = re.search(rb'"name":"encoding","value":"([^"]*)"', out.stderr)
            sure = re.search(rb'"confidence":([0-9.]+)', out.stderr)
            return (normal(out.stdout.decode()) == normal(case[3]), said[1].decode() if said else "utf-8",
                    float(sure[1]) if sure and said else 1.0)

        cases = list(samples(options.per))
        with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
            results = list(pool.map(run, cases))
    right, all_of = collections.Counter(), collections.Counter()
    sure = collections.defaultdict(list)
    for (language, encoding, length, text, _), (good, said, confidence) in zip(cases, results):
        for key in (length, encoding, "all"):
            all_of[key] += 1
            right[key] += good
        sure[int(confidence * 10) / 10].append(good)
        if options.verbose and not good:
            print(f"{language} {encoding} {length}: {said} ({confidence:.2f})")
    for key in ("all", *LENGTHS, *sorted(k for k in all_of if k != "all" and isinstance(k, str) and right[k] < all_of[k])):
        print(f"{key}: {right[key]} of {all_of[key]}, {right[key] / all_of[key]:.3f}")
    for key in sorted(sure):
        print(f"confidence {key:.1f}: {sum(sure[key])} of {len(sure[key])} right")


if __name__ == "__main__":
    main()
