"""The treebank as the tagger sees it: sentences of (form, tag, space before, head, relation)."""
import gzip


def sentences(path):
    """Yields lists of (form, tag, spaced, head, relation, feats); head is an index into the list, -1 for the root."""
    rows, numbers, spaced = [], {}, False
    skip = 0
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            line = line.rstrip("\n")
            if not line:
                if rows:
                    yield [(f, t, s, numbers.get(h, -1), r, x) for f, t, s, h, r, x in rows]
                rows, numbers, spaced = [], {}, False
                continue
            if line[0] == "#":
                continue
            number, form, _, _, tag, feats, head, relation, _, misc = line.split("\t")
            if "-" in number or "." in number:
                if "-" in number:
                    skip = int(number.split("-")[1])
                    after_range = "SpaceAfter=No" not in misc
                continue
            numbers[number] = len(rows)
            rows.append((form, tag, spaced, head, relation, feats))
            spaced = "SpaceAfter=No" not in misc
            if int(number) < skip:
                spaced = False
            elif int(number) == skip:
                spaced, skip = after_range, 0
    if rows:
        yield [(f, t, s, numbers.get(h, -1), r, x) for f, t, s, h, r, x in rows]


def joined(sentence):
    """The sentence with words around a hyphen made one, as the product cuts them: the tag is that of the last."""
    out = []
    for form, tag, spaced, *_ in sentence:
        if out and not spaced and (tag == "HYPH" or out[-1][0].endswith("-") and len(out[-1][0]) > 1) and form[0].isalnum() | (form == "-") \
                and out[-1][0][0].isalnum():
            out[-1] = (out[-1][0] + form, out[-1][1] if tag == "HYPH" else tag, out[-1][2])
        else:
            out.append((form, tag, spaced))
    return out
