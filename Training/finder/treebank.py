"""Names in a Universal Dependencies treebank: proper nouns, with the words that belong to their phrases."""
import gzip
import re

TITLES = set(
    "mr mrs ms dr president capt gen lt king prof sen rep gov general minister sir prince lord captain senator judge "
    "lieutenant col colonel professor sgt maj major adm queen pope".split())
DATES = set(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august "
    "september october november december sun mon tue wed thu fri sat jan feb mar apr jun jul aug sep sept oct nov dec".split())
ADDRESS = re.compile(r"@|http|www")


class Word:
    def __init__(self, start, end, fields):
        self.start, self.end, self.form, self.tag, self.fine = start, end, fields[1], fields[3], fields[4]
        self.head, self.relation = int(fields[6]) - 1, fields[7]

    @property
    def is_capital(self):
        return self.form[:1].isupper()


def documents(path):
    """(name, [paragraph]) of a CoNLL-U file; a paragraph is a list of (text, words)."""
    name, paragraphs, words, text = None, [], None, ""
    at = part = 0
    whole = None
    for line in gzip.open(path, "rt", encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc id"):
            if name:
                yield name, paragraphs
            name, paragraphs = line.split("= ")[1], []
        elif line.startswith("# newpar"):
            paragraphs.append([])
        elif line.startswith("# text ="):
            text, words, at, whole = line[9:], [], 0, None
        elif line[:1].isdigit():
            fields = line.split("\t")
            if "." in fields[0]:
                continue
            if "-" in fields[0]:
                part = text.index(fields[1], at)
                whole = int(fields[0].split("-")[1]), part + len(fields[1])
                continue
            if whole:
                found = text.find(fields[1], part, whole[1])
                start = part if found < 0 else found
                end = part = min(whole[1], start + len(fields[1]))
                if int(fields[0]) == whole[0]:
                    at, whole = end, None
            else:
                start = text.index(fields[1], at)
                end = at = start + len(fields[1])
            words.append(Word(start, end, fields))
        elif not line and words is not None:
            if not paragraphs:
                paragraphs.append([])
            paragraphs[-1].append((text, words))
            words = None
    if name:
        yield name, paragraphs


def text_of(paragraph):
    return " ".join(text for text, _ in paragraph)


def names(paragraph):
    """The names of a paragraph as {"start", "end"} in its text."""
    found, offset = [], 0
    for text, words in paragraph:
        belongs = members(words)
        at = 0
        while at < len(words):
            if not belongs[at]:
                at += 1
                continue
            end = phrase_end(words, belongs, at)
            start = at
            while start < end and words[start].form.rstrip(".").lower() in TITLES:
                start += 1
            if start < end and is_name(text, words[start:end]):
                found.append({"start": offset + words[start].start, "end": offset + words[end - 1].end})
            at = end
        offset += len(text) + 1
    return found


def is_name(text, words):
    span = text[words[0].start:words[-1].end]
    if all(w.form.rstrip(".").lower() in DATES for w in words) or ADDRESS.search(span) or span.islower():
        return False
    return any(c.isupper() for c in span) and not (len(words) == 1 and words[0].fine == "NNPS")


def members(words):
    """Which words are proper nouns, or capitalised and tied to one beside them."""
    belongs = [w.tag == "PROPN" for w in words]
    shouted = sum(w.form.isupper() and len(w.form) > 1 for w in words) * 2 > len(words)
    changed = not shouted
    while changed:
        changed = False
        for i, w in enumerate(words):
            if i == 0 or belongs[i] or not w.is_capital or w.tag not in ("ADJ", "NOUN", "VERB", "NUM", "X", "ADV"):
                continue
            if any(0 <= j < len(words) and belongs[j] and tied(words, belongs, i, j) for j in (i - 1, i + 1)):
                belongs[i] = changed = True
    return belongs


def tied(words, belongs, i, j):
    head = words[i].head
    return head == j or words[j].head == i or words[j].head == head or (0 <= head < len(words) and belongs[head])


def phrase_end(words, belongs, start):
    end = start + 1
    while end < len(words):
        w = words[end]
        if belongs[end]:
            end += 1
        elif w.tag == "NUM" and start <= w.head < end and not w.form.isalpha() and "nummod" in w.relation:
            end += 1
        elif w.form == "-" and w.start == words[end - 1].end and end + 1 < len(words) and words[end + 1].start == w.end and (
                belongs[end + 1] or words[end + 1].is_capital):
            end += 2
        elif w.form in ("of", "for") and (after := link(words, belongs, start, end)):
            end = after
        else:
            break
    return end


def link(words, belongs, start, end):
    """The end of `of X`, `for the X` where X hangs on the phrase before it, else None."""
    at = end + 1
    if at + 1 < len(words) and words[at].form == "the":
        at += 1
    if at >= len(words) or not (belongs[at] and words[at].is_capital):
        return None
    top = at
    for _ in range(7):
        top = words[top].head
        if top < 0:
            return None
        if start <= top < end:
            return at + 1
    return None
