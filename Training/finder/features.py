"""What the finder of names sees of a word: NameTokens.swift, NameRun.swift and NameFeatures.swift, said again
in Python."""
import re
from pathlib import Path

KIT = Path(__file__).resolve().parents[2] / "Sources/CleanseKit/Stages/Names"
BUCKETS = 1 << 16
MASK = (1 << 64) - 1
LETTER = "A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02ff\u0300-\u036f\u1e00-\u1eff"
WORD = re.compile(f"[0-9{LETTER}]+(?:['’](?![sS](?![0-9{LETTER}]))[0-9{LETTER}]+)*")
INITIALS = re.compile(f"[A-Z](?:\\.[A-Z](?![0-9{LETTER}]))+\\.?")
BLANK, HYPHEN, POINT, AMPERSAND, COMMA, STOP, LINE, OTHER, SLASH, QUOTE, BRACKET, COLON = range(12)
SOFT, JOINING = (BLANK, HYPHEN, POINT, AMPERSAND, SLASH), (BLANK, HYPHEN, POINT, AMPERSAND)
LOWER, CAPITAL, LETTER_ALONE, SHORT_CAPITALS, CAPITALS, NUMBER, MIXED, INNER, NONE = range(9)
CAPITALISED = (CAPITAL, SHORT_CAPITALS, CAPITALS, MIXED)
CLASSES = "common title date people link article head shorthand said".split()


def lexicon(file, names):
    """The words of the literals of a WordTable in a Swift file, with their classes as a number."""
    text, classes = (KIT / file).read_text(), {}
    for match in re.finditer(r'\(\s*\.(\w+),\s*(?:"""(.*?)"""|"([^"]*)")\s*\)', text, re.S):
        for word in (match[2] or match[3]).split():
            classes[word] = classes.get(word, 0) | 1 << names.index(match[1])
    return classes


LEXICON = lexicon("NameLexicon.swift", CLASSES)
PARTS = lexicon("NameParts.swift", ["abbreviation", "tie", "inside"])
ABBREVIATIONS = {word for word, kinds in PARTS.items() if kinds & 1}
TIES = {word for word, kinds in PARTS.items() if kinds & 2}
INSIDE = {word for word, kinds in PARTS.items() if kinds & 4}
TITLE, DATE, PEOPLE, ARTICLE, HEAD, SAID = (1 << CLASSES.index(c) for c in "title date people article head said".split())


def word_hash(key):
    h = 0xCBF29CE484222325
    for byte in key:
        h = (h ^ byte) * 0x100000001B3 & MASK
    return h


def index(template, x, y=0):
    z = (x + template * 0x9E3779B97F4A7C15 & MASK) ^ (y * 0xBF58476D1CE4E5B9 & MASK)
    z ^= z >> 29
    return (z * 0x94D049BB133111EB & MASK) >> 48


class Token:
    pass


def tokens(text):
    """The words of one line."""
    out, at = [], 0
    while match := WORD.search(text, at):
        start, end = match.span()
        if end == start + 1 and (initials := INITIALS.match(text, start)):
            end = initials.end()
        t = Token()
        key_end = end
        if text[end:end + 1] == "." and text[start].isupper() and text[start:end].lower() in ABBREVIATIONS:
            end += 1
        t.start, t.end = start, end
        word = text[start:key_end].replace("’", "'")
        t.key = bytes(b + 32 if 65 <= b < 91 else b for b in word.encode())
        t.hash, t.tail = word_hash(t.key), int.from_bytes(t.key[-3:], "big")
        t.shape = shape(word)
        t.classes = LEXICON.get(t.key.decode(), 0) if len(t.key) <= 16 else 0
        t.letters = end - start
        last = out[-1] if out else None
        t.gap, t.begins = gap(text[last.end if last else 0:start], last, text)
        out.append(t)
        at = end
    return out


def shape(word):
    letters = [c for c in word if not c.isdigit() and c not in "'."]
    if not letters or word[0].isdigit():
        return NUMBER
    capitals = sum(c.isupper() for c in letters)
    if not letters[0].isupper():
        return INNER if capitals else LOWER
    if len(letters) == 1:
        return LETTER_ALONE
    if capitals == len(letters):
        return SHORT_CAPITALS if capitals <= 4 else CAPITALS
    return MIXED if capitals > 1 else CAPITAL


def gap(between, last, text):
    """What stands before a word, and whether a sentence begins there."""
    if last is None:
        return LINE, True
    if between in (" ", "\u00a0"):
        dotted = text[last.end - 1] == "."
        return (POINT if dotted else BLANK), False
    if between == "-":
        return HYPHEN, False
    if between in (". ", ".") and last.shape == LETTER_ALONE and last.end == last.start + 1:
        return POINT, False
    if between in (" & ", "&"):
        return AMPERSAND, False
    stops = any(c in ".!?" for c in between)
    begins = stops or any(c in '"“:*•' for c in between)
    if between.strip() == ",":
        return COMMA, begins
    for kind, marks in ((STOP, ".!?"), (SLASH, "/"), (QUOTE, "\"“”‘’'"), (BRACKET, "()[]"), (COLON, ":;")):
        if any(c in marks for c in between):
            return kind, begins
    return OTHER, begins


def can_name(t):
    return t.shape not in (LOWER, NUMBER)


def runs(line):
    """The runs of a line in which names may be: words with capitals, and what may tie them."""
    out, at = [], 0
    while at < len(line):
        if not begins(line, at):
            at += 1
            continue
        last, end = at, at + 1
        while end < len(line) and line[end].gap in SOFT:
            if can_name(line[end]):
                last = end
            elif end - last > 2 or line[end].shape != NUMBER and line[end].key.decode() not in TIES:
                break
            end += 1
        if last + 1 < len(line) and line[last + 1].gap in (BLANK, HYPHEN) and line[last + 1].shape == NUMBER:
            last += 1
        out.append(range(at, last + 1))
        at = last + 1
    return out


def begins(line, at):
    if can_name(line[at]):
        return True
    return line[at].classes & ARTICLE and at + 1 < len(line) and line[at + 1].gap == HYPHEN and can_name(line[at + 1])


def heading(line):
    """0, or 1 where most long words of the line have a capital, 2 where most are capitals."""
    long = [t for t in line if t.end - t.start > 3]
    if len(long) < 3:
        return 0
    if sum(t.shape in (SHORT_CAPITALS, CAPITALS) for t in long) * 10 >= len(long) * 6:
        return 2
    return int(sum(t.shape in CAPITALISED for t in long) * 10 >= len(long) * 7)


class Evidence:
    """How the words of a document are written inside its sentences."""
    def __init__(self, lines):
        self.small, self.capital = set(), {}
        for line in lines:
            plain = heading(line) == 0
            for t in line:
                if t.shape == LOWER:
                    self.small.add(t.hash)
                elif t.shape in CAPITALISED and not t.begins and plain:
                    self.capital[t.hash] = self.capital.get(t.hash, 0) + 1

    def of(self, t, head):
        """Elsewhere in small letters (1); with a capital inside sentences elsewhere (2 times up to 3)."""
        own = t.shape in CAPITALISED and not t.begins and head == 0
        return min(3, self.capital.get(t.hash, 0) - own) * 2 + (t.hash in self.small)


def features(line, run, evidence, words):
    """The indices of the features of each word of a run; `words` gives the class of a hash in the word table."""
    capitals, seen, head = sum(can_name(line[i]) for i in run), 0, heading(line)
    for i in run:
        t = line[i]
        before, after = line[i - 1] if i else None, line[i + 1] if i + 1 < len(line) else None
        seen += can_name(t)
        yield [index(template, *value) for template, value in enumerate(values(
            t, before, after, t.gap, after.gap if after else LINE, head, evidence.of(t, head), min(capitals, 6), min(seen, 4), words))]


def values(t, before, after, gap_before, gap_after, head, seen, capitals, place, words):
    common = words(t.hash)
    common_before = words(before.hash) if before else 8
    common_after = words(after.hash) if after else 8
    start = int(t.begins)
    shape_before, shape_after = before.shape if before else NONE, after.shape if after else NONE
    return [
        (t.hash,),
        (t.hash, 1 + start),
        (t.shape << 8 | start << 4 | common,),
        (min(t.shape, 3) << 16 | start << 12 | common << 8 | (seen & 1 | (seen > 1) << 1) << 4 | head,),
        (t.classes << 1 | start,),
        (t.classes << 16 | (after.classes if after else 0) << 4 | gap_after,),
        (t.classes << 16 | (before.classes if before else 0) << 4 | gap_before,),
        (before.hash if before else 0, 1 + gap_before),
        (after.hash if after else 0, 1 + gap_after),
        (common_before << 8 | gap_before << 4 | common,),
        (common_after << 8 | gap_after << 4 | common,),
        (shape_before << 12 | gap_before << 8 | t.shape << 4 | start,),
        (shape_after << 12 | gap_after << 8 | t.shape << 4 | start,),
        (shape_before << 20 | gap_before << 16 | t.shape << 12 | shape_after << 8 | gap_after << 4 | start,),
        (t.tail, 1 + common),
        (t.tail & 0xFFFF, 1 + (t.shape << 4 | common)),
        (capitals << 12 | place << 8 | t.shape << 4 | start,),
        (seen << 8 | start << 4 | common,),
    ]
