"""prose.py: published prose whose sentences show by themselves: stops before capitals, where no abbreviation stands."""
import collections
import gzip
import json
import re

from gaps import DATA

STOP = re.compile(r"(?P<word>[^\s.!?…]*)(?P<stop>[.!?…]+)(?P<closers>[\"”’)\]]*)(?P<gap> )(?=(?P<next>\S+))")


def paragraphs(most=6_000_000):
    """Paragraphs of English articles, two sentences or more, that end in a stop."""
    total = 0
    for line in gzip.open(DATA / "boilerplate/pages.jsonl.gz", "rt"):
        gold = json.loads(line).get("gold") or ""
        if gold.count(" the ") < len(gold) / 400:
            continue
        for p in gold.split("\n"):
            p = re.sub(r"\s+", " ", p).strip()
            if 120 < len(p) < 3000 and re.search(r"[a-z)][.!?][\"”’)]?$", p) and p.count(" ") * 9 > len(p):
                total += len(p)
                yield p
        if total > most:
            return


def abbreviations(texts):
    """Words behind whose full stop the text mostly goes on in small letters."""
    all_, small = collections.Counter(), collections.Counter()
    for p in texts:
        for m in STOP.finditer(p):
            if m["stop"] == ".":
                all_[m["word"].lower()] += 1
                small[m["word"].lower()] += m["next"][0].islower()
    return {w for w in all_ if small[w] > .05 * all_[w]}


KNOWN = set("mr mrs ms dr st jr sr prof gen gov sen rep lt col sgt capt rev hon inc ltd co corp vs etc no fig vol pp ed eds jan feb mar apr jun jul "
            "aug sep sept oct nov dec mt ave blvd rd dept est approx u.s u.k e.g i.e a.m p.m ph.d d.c messrs al cf ca".split())


def labelled(p, abbreviations):
    """The ends of sentences in `p`, and the places that are left out of training."""
    ends, doubtful = [len(p)], []
    for m in STOP.finditer(p):
        end, word, nxt = m.end("closers"), m["word"].lower().lstrip("(\"“‘'["), m["next"]
        begins = re.match(r"[\"“‘(\[]*[A-Z]", nxt)
        if m["stop"] == "." and not m["closers"] and (word in abbreviations or word in KNOWN or len(word) < 2 or re.fullmatch(r"[\d.,]{1,3}", word)):
            doubtful.append(end)
        elif begins and len(m["stop"]) == 1:
            if m["stop"] != "." and m["closers"]:
                doubtful.append(end)
            ends.append(end)
        elif not nxt[0].islower():
            doubtful.append(end)
    return sorted(ends), doubtful


def altered(p, ends, doubtful, rng, drop=0.0, glue=0.0):
    """The paragraph without a share of its final stops, or of the spaces behind them."""
    out, at, new_ends, new_doubtful = "", 0, [], []
    marks = sorted(set(ends) | set(doubtful))
    known = set(ends)
    for e in marks:
        piece = p[at:e]
        sure = e in known and e not in doubtful
        if sure and drop and piece.endswith(".") and rng.random() < drop:
            piece = piece[:-1]
        out += piece
        (new_ends.append(len(out)) if e in known else None)
        (new_doubtful.append(len(out)) if e in doubtful else None)
        at = e
        if sure and glue and e < len(p) and rng.random() < glue:
            at = e + 1
    altered.doubtful = new_doubtful
    return out + p[at:], new_ends, new_doubtful


def joined_lines(rng, abbreviations, most=20000, key="gold"):
    """Headings, items, names and paragraphs of pages, joined into one line each: text, ends, doubtful places."""
    made = 0
    for line in gzip.open(DATA / "boilerplate/pages.jsonl.gz", "rt"):
        gold = json.loads(line).get(key) or ""
        if gold.count(" the ") < len(gold) / 400:
            continue
        lines = [re.sub(r"\s+", " ", x).strip() for x in gold.split("\n")]
        lines = [x for x in lines if x]
        at = 0
        while at + 1 < len(lines) and made < most:
            n = rng.randint(2, 5)
            window = lines[at:at + n]
            at += n
            if all(re.search(r"[.!?:][\"”’)]?$", x) for x in window[:-1]) or any(len(x) > 600 for x in window):
                continue
            text, ends, doubtful = "", [], []
            for x in window:
                base = len(text) + (1 if text else 0)
                e, d = labelled(x, abbreviations)
                ends += [base + k for k in e]
                doubtful += [base + k for k in d if k != len(x)]
                text += (" " if text else "") + x
            made += 1
            yield text, ends, doubtful


def runs_of_lines(rng, abbreviations, most=4000):
    """Runs of paragraphs, headings and items of articles, as sentences: whether a paragraph begins, text, whether a space follows."""
    made = 0
    for line in gzip.open(DATA / "boilerplate/pages.jsonl.gz", "rt"):
        gold = json.loads(line).get("gold") or ""
        if gold.count(" the ") < len(gold) / 400:
            continue
        lines = [re.sub(r"\s+", " ", x).strip() for x in gold.split("\n")]
        lines = [x for x in lines if x]
        for _ in range(4):
            at = rng.randrange(len(lines)) if lines else 0
            run = []
            for x in lines[at:at + rng.randint(1, 6)]:
                start = 0
                for i, end in enumerate(labelled(x, abbreviations)[0]):
                    run.append([i == 0, x[start:end].strip(), True])
                    start = end
            run = run[:12]
            if run and made < most and len(run[-1][1]) < 400:
                made += 1
                yield run
