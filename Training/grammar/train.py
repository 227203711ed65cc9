"""Makes grammar-lexicon.bin and grammar-tagger.bin: see README.md."""
import argparse
import ctypes
import gzip
import json
import random
import re
import subprocess
import tempfile
import time
from collections import Counter, defaultdict
from pathlib import Path

import numpy as np

import clusters
import export
import lexicon
import spelling
import tokens
import verbs
from lexicon import NUMBER, TAGS
from treebank import joined, sentences

LEAST = 4
# Units of a weight in one of the likelihood: the rules ask for margins in them.
SCALE = 113.7
HERE = Path(__file__).parent
BE = {"is": "are", "are": "is", "was": "were", "were": "was", "'s": "'re", "has": "have", "have": "has", "does": "do", "do": "does"}


def flipped(sentence, base_of, rng):
    """A copy whose present verbs disagree with their subjects, or None where it has no such verb."""
    out, changed = [], False
    subjects = {h for _, _, _, h, r, _ in sentence if r.startswith("nsubj")}
    heads = {i for i, (_, _, _, h, r, _) in enumerate(sentence) if r in ("aux", "cop", "aux:pass") and h in subjects} | subjects
    for i, (form, tag, spaced, *_) in enumerate(sentence):
        new, low = form, form.lower()
        if tag in ("VBZ", "VBP", "VBD") and i in heads and low in BE and "'" not in low:
            new = BE[low]
            tag = {"VBZ": "VBP", "VBP": "VBZ"}.get(tag, tag)
        elif tag == "VBP" and i in heads and low.isalpha() and low not in ("am", "be", "are"):
            new, tag = verbs.with_s(low), "VBZ"
        elif tag == "VBZ" and i in heads and low in base_of and low.isalpha():
            new, tag = base_of[low], "VBP"
        elif tag == "VB" and i and sentence[i - 1][1] in ("MD", "TO") and low.isalpha() and low != "be" and rng.random() < .3:
            if low in verbs.BY_BASE:
                new, tag = verbs.BY_BASE[low][1], "VBD"
            else:
                new, tag = verbs.with_s(low), "VBZ"
        changed |= new != form
        out.append((new, tag, spaced))
    return out if changed else None


def build_lexicon(train, words, read, flips):
    """Tags of every word: those of its forms and those seen."""
    seen = defaultdict(Counter)
    for sentence in train:
        for form, tag, *_ in sentence:
            seen[tokens.folded(form)][tag] += 1
    lex, allowed = tokens.Lexicon(), {}
    for word, tags in read.items():
        if "'" not in word:
            allowed.setdefault(tokens.folded(word), set()).update(tags)
    for word, size in words.items():
        data = tokens.folded(word)
        if size <= 50 and word.isascii() and word.isalpha() and word.islower() and data not in allowed and data not in seen:
            guess, _ = tokens.guess(data, 0)
            allowed[data] = {t for t in TAGS if guess >> NUMBER[t] & 1} - {"NNP", "NNPS", "FW", "GW"}
    plain = {data: set(tags) for data, tags in allowed.items()}
    for data, counts in seen.items():
        total = sum(counts.values())
        tags = {t for t, c in counts.items() if c * 250 > total and (c > 1 or c * 50 > total)}
        if total < LEAST and (data in allowed or all(t in lexicon.OPEN for t in tags)):
            continue
        if total < 25 and data not in allowed and data.isalpha() and all(t in lexicon.OPEN for t in tags):
            tags |= {"NN", "JJ", "NNP"} if not data.endswith(b"s") else {"NNS", "NNP"}
        if total > 150 and data in allowed:
            allowed[data] &= tags | ({"VB", "VBP", "VBZ"} if "VB" in tags or "VBZ" in tags else set())
        allowed.setdefault(data, set()).update(tags)
    for form, tag in flips:
        data = tokens.folded(form)
        if data in allowed:
            allowed[data].add(tag)
    frequency = Counter()
    sets = {}
    for data, tags in allowed.items():
        if tags:
            sets[data] = sum(1 << NUMBER[t] for t in tags)
            frequency[sets[data]] += 1
    lex.sets = [s for s, _ in frequency.most_common(1000)]
    number = {s: i for i, s in enumerate(lex.sets)}
    dropped = 0
    for data, s in sets.items():
        if s not in number:
            inside = [x for x in lex.sets if x & s == x]
            best = max(inside, key=lambda x: x.bit_count(), default=None)
            dropped += 1
            if best is None:
                continue
            s = best
        size = words.get(data.decode(errors="replace"), 0)
        lex.entries[tokens.fnv(data)] = (number[s], lexicon.SIZES.index(size) + 1 if size else 0, data)
    for data, tags in plain.items():
        x = sum(1 << NUMBER[t] for t in tags)
        if x in number:
            lex.plain[tokens.fnv(data)] = (number[x], 0, data)
    lex.counts = {data: sum(c.values()) for data, c in seen.items()}
    print(len(lex.entries), "words", len(frequency), "sets", dropped, "cut to a smaller set")
    return lex


class Tagger:
    def __init__(self, bits):
        library = HERE / "tagger.c"
        out = str(Path(tempfile.gettempdir(), f"cleanse-tagger-{library.stat().st_mtime_ns}.so"))
        if not Path(out).exists():
            subprocess.run(["cc", "-O3", "-march=native", "-shared", "-fPIC", "-o", out, str(library), "-lm"], check=True)
        self.c, self.bits = ctypes.CDLL(out), bits
        self.w, self.few = np.zeros(1 << bits, np.float32), 0

    def train(self, data, gold, starts, passes, sample, rate, decay, drop):
        """AdaGrad; the weights are the mean over the last passes."""
        self.c.count(p(data), p(starts), len(starts) - 1, self.few)
        h, kept, sums = np.zeros_like(self.w), 0, np.zeros_like(self.w)
        for epoch in range(passes):
            order = sample(epoch).astype(np.int32)
            self.c.learn(p(data), p(gold), p(starts), p(order), len(order), p(self.w), p(h), self.bits,
                         ctypes.c_float(rate), ctypes.c_float(decay), ctypes.c_float(drop))
            if epoch >= passes // 2:
                sums, kept = sums + self.w, kept + 1
        self.w = sums / kept

    def tag(self, data, starts):
        out, second, margin = np.zeros(len(data), np.uint8), np.zeros(len(data), np.uint8), np.zeros(len(data), np.float32)
        self.c.tag(p(data), p(starts), len(starts) - 1, p(self.w), self.bits, p(out), p(second), p(margin))
        return out, second, margin


def p(array):
    return array.ctypes.data_as(ctypes.c_void_p)


def numbers(sents, lex, rng=None):
    """Tokens, tags and starts; with `rng`, rare words are often disguised as unknown ones."""
    rare = None
    if rng:
        def rare(data):
            count = lex.counts.get(data, 0)
            return rng.getrandbits(63) + 2 if rng.random() < lex.hide / (count + 1) else 0
    rows = [row for s in sents for row in lex.sentence([form for form, *_ in s], rare)]
    starts = np.cumsum([0] + [len(s) for s in sents]).astype(np.int32)
    gold = np.array([NUMBER[t] for s in sents for _, t, *_ in s], np.uint8)
    return np.array(rows, tokens.TOKEN), gold, starts


def prose(path):
    """The English texts among the articles of the pages."""
    small = set("the of and to in a is that for it was on with as".split())
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            text = json.loads(line)["gold"]
            words = re.findall(r"[A-Za-z']+", text.lower())
            if len(words) >= 20 and sum(w in small for w in words) >= .15 * len(words):
                yield text


def cased(sentence, how):
    return [(how(form), tag, *rest) for form, tag, *rest in sentence]


def main():
    args = argparse.ArgumentParser()
    args.add_argument("treebank"); args.add_argument("dev"); args.add_argument("scowl"); args.add_argument("wordnet"); args.add_argument("prose")
    args.add_argument("--bits", type=int, default=25); args.add_argument("--passes", type=int, default=12)
    args.add_argument("--rate", type=float, default=.04); args.add_argument("--decay", type=float, default=1e-2)
    args.add_argument("--few", type=int, default=3); args.add_argument("--hide", type=float, default=3)
    args.add_argument("--drop", type=float, default=.3); args.add_argument("--keep", type=int, default=215000)
    args.add_argument("--out")
    args = args.parse_args()
    rng = random.Random(1)
    began = time.time()
    words = lexicon.scowl(args.scowl)
    parts, senses = lexicon.wordnet(args.wordnet)
    read = lexicon.readings({w: s for w, s in words.items() if s <= 50 or w.endswith("'s")}, parts)
    for name in lexicon.scowl(args.scowl, ("upper", "proper-names"), most=50):
        if name.isascii() and name.isalpha() and name[0].isupper():
            read[name.lower()] |= {"NNPS" if name.lower() in read and name[-1] == "s" else "NNP"}
    base_of = {verbs.with_s(w): w for w, t in read.items() if "VB" in t} | {"has": "have", "does": "do", "goes": "go"}
    raw = list(sentences(args.treebank))
    train = [[(f, t, s) for f, t, s, *_ in x] for x in raw]
    flips = [f for f in (flipped(x, base_of, rng) for x in raw) if f]
    lex = build_lexicon(train, words, read, [(f, t) for s in flips for f, t, _ in s if t in ("VBZ", "VBP", "VB")])
    if args.out:
        spelling.export(spelling.confusable(args.scowl, prose(args.prose), lex), f"{args.out}/grammar-spelling.bin")
    lex.hide = args.hide
    texts = [*prose(args.prose), *(" ".join(f for f, *_ in x) for x in raw)]
    (lex.clusters, _), lex.capitals = clusters.clusters(texts), clusters.capitals(texts)
    groups = [train, [joined(x) for x in raw], [cased(x, str.lower) for x in train], [cased(x, str.upper) for x in train], flips]
    shares = [1, .3, .12, .04, .3]
    sents = [s for g in groups for s in g]
    bounds = np.cumsum([0] + [len(g) for g in groups])
    data, gold, starts = numbers(sents, lex, rng)
    print("tokens", len(data), "unreachable", np.mean((data["set"] >> gold) & 1 == 0), round(time.time() - began, 1), "s")

    def sample(epoch):
        r = np.random.default_rng(epoch)
        parts = [bounds[g] + r.permutation(len(groups[g]))[: int(share * len(groups[g]))] for g, share in enumerate(shares)]
        return r.permutation(np.concatenate(parts))

    dev = [[(f, t, s) for f, t, s, *_ in x] for x in sentences(args.dev)]
    devj = [joined(x) for x in sentences(args.dev)]
    tagger = Tagger(args.bits)
    tagger.few = args.few
    tagger.train(data, gold, starts, args.passes, sample, args.rate, args.decay, args.drop)
    print("trained", round(time.time() - began, 1), "s", "nonzero", np.count_nonzero(tagger.w), "max", np.abs(tagger.w).max())

    def check(name):
        for label, some in (("dev", dev), ("dev joined", devj), ("dev lower", [cased(x, str.lower) for x in dev])):
            d, g, s = numbers(some, lex)
            out, _, _ = tagger.tag(d, s)
            unknown = d["setid"] >= tokens.UNKNOWN
            print(name, label, "accuracy %.4f" % np.mean(out == g), "unknown %.3f of %.3f" % (np.mean((out == g)[unknown]), unknown.mean()),
                  "reachable %.4f" % np.mean((d["set"] >> g) & 1), "tags a word %.2f" % np.mean([int(x).bit_count() for x in d["set"]]))
        return out, g

    check("float")
    values = np.sort(np.abs(tagger.w))
    tagger.w[np.abs(tagger.w) < values[-args.keep]] = 0
    tagger.w = np.clip(np.round(tagger.w * SCALE), -127, 127).astype(np.float32)
    check("shipped")
    if args.out:
        export.lexicon(lex, f"{args.out}/grammar-lexicon.bin")
        export.tagger(tagger, data, starts, f"{args.out}/grammar-tagger.bin")


if __name__ == "__main__":
    main()
