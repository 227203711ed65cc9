"""How the rules of Sources/CleanseKit/Stages/Names spell a word letter by letter; their tables are read from there."""
import pathlib
import re

NAMES = pathlib.Path(__file__).parents[2] / "Sources/CleanseKit/Stages/Names"
TABLES = {"el": "greek", "hy": "armenian", "ka": "georgian", "ru": "russian", "uk": "ukrainian", "be": "belarusian"}


class Table:
    def __init__(self, text):
        self.rules, self.vowels = {}, ""
        for line in re.split("[\n,]", text):
            pattern, _, latin = line.strip().partition(" ")
            if pattern == "vowels":
                self.vowels = latin
            elif pattern:
                before = pattern[0] if pattern[0] in "^$VC" else ""
                after = pattern[-1] if pattern[-1] in "^$VC" else ""
                body = pattern[len(before):len(pattern) - len(after)]
                self.rules.setdefault(body[0], []).append((before, body, after, latin))
        for rules in self.rules.values():
            rules.sort(key=lambda r: -(4 * len(r[1]) + bool(r[0]) + bool(r[2])))

    def suits(self, sign, letter):
        return {"": True, "^": not letter, "$": not letter, "V": bool(letter) and letter in self.vowels,
                "C": bool(letter) and letter not in self.vowels}[sign]

    def spell(self, word):
        out, at = [], 0
        while at < len(word):
            for before, body, after, latin in self.rules.get(word[at], ()):
                end = at + len(body)
                if word[at:end] == body and self.suits(before, word[at - 1:at]) and self.suits(after, word[end:end + 1]):
                    out.append(latin)
                    at = end
                    break
            else:
                if word[at].isalpha():
                    return None
                at += 1
        return "".join(out) or None


def table(lang):
    """The rules of a language, or None."""
    if lang not in TABLES:
        return None
    for path in sorted(NAMES.glob("*Letters.swift")):
        found = re.search(rf'static let {TABLES[lang]} = LetterTable\(\s*"""\n(.*?)"""', path.read_text(), re.S)
        if found:
            return Table(found[1].replace("\\\n", ""))
    raise SystemExit(f"letters.py: there is no table '{TABLES[lang]}'")
