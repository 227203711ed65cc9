#!/usr/bin/env python3
"""figures.py PAGES.jsonl.gz FOLDER [--command CLEANSE] [--mode MODE]: measures FOLDER/fold-0.bin to fold-4.bin.

Each model is asked of the pages it has not seen: the net alone, or, with --command, a copy of the command that holds it.
Prints for each mode F1, the share of pages that lose over 5 % of their article's words, and F1 of dropping lines; by kind
of page and by language; what a second run changes; and how much of plain text goes.
"""
import argparse
import json
import re
import subprocess
import sys
import tempfile
import textwrap
import unicodedata
from collections import Counter
from pathlib import Path

import numpy as np

import pages as pages_
from lines import read, run_net
from measure import Reference, decode, fold, summary

MODES = {"cautious": (.29, .1), "balanced": (.62, .1), "eager": (1.05, .1)}       # those of BoilerplateMode.swift


def odds_of(model, lines):
    numbers, sizes, features, tokens, offsets = read("\n".join(lines).encode())
    return numbers, sizes, run_net(model, features, tokens, offsets, sizes)


def by_net(models, folds, texts, mode):
    """For each text, given as its lines, the lines that stay: one flag each."""
    keeps = []
    for k, lines in zip(folds, texts):
        numbers, sizes, odds = odds_of(models[k], lines)
        keep = np.zeros(len(lines), bool)
        p = 1 / (1 + np.exp(-odds.astype(float)))
        keep[numbers] = decode(p, np.maximum(sizes, .5).astype(float), *MODES[mode])
        keeps.append(keep)
    return keeps


def by_command(commands, folds, texts, mode):
    """The same by the command, which says in a report which bytes it removed."""
    keeps = [np.ones(len(lines), bool) for lines in texts]
    with tempfile.TemporaryDirectory() as place:
        pipeline, report = Path(place, "p.json"), Path(place, "r.jsonl")
        stage = {"use": "strip-boilerplate", "mode": mode}
        pipeline.write_text(json.dumps({"version": 1, "output": {"offsets": "utf8"}, "stages": [stage]}))
        for k, command in enumerate(commands):
            mine = [i for i, fold_ in enumerate(folds) if fold_ == k]
            given = "".join(json.dumps({"text": "\n".join(texts[i])}) + "\n" for i in mine)
            subprocess.run([command, "run", pipeline, "--format", "jsonl", "--report", report], input=given.encode(),
                           stdout=subprocess.DEVNULL, check=True)
            for line in report.read_text().split("\n")[:-1]:
                found = json.loads(line)
                if found["kind"] == "removed":
                    i = mine[int(found["document"].split(":")[-1]) - 1]        # `-:LINE`
                    mark(keeps[i], texts[i], found["sourceStart"], found["sourceEnd"])
    return keeps


def mark(keep, lines, start, end):
    """Sets the flags of the lines that were removed from `start` to `end`, in bytes."""
    starts = np.cumsum([0] + [len(line.encode()) + 1 for line in lines])
    keep[(starts[:-1] >= start) & (starts[1:] - 1 <= end)] = False


def language(page):
    """English, the script for what is not in Latin letters, or the rest."""
    text = "\n".join(pages_.article(page))
    scripts = Counter(unicodedata.name(c, "?").split()[0] for c in text if c.isalpha())
    script = scripts.most_common(1)[0][0] if scripts else "LATIN"
    if script != "LATIN":
        return script.lower()
    words = re.findall(r"[^\W\d_]+", text.lower())
    english = sum(word in {"the", "of", "and", "to", "is", "in", "for", "you", "with", "that"} for word in words)
    return "english" if english >= .1 * len(words) else "other latin"


def plain_texts(page):
    """What a person might clean by mistake: the text alone, hard-wrapped, its first paragraph, in one line."""
    text = pages_.article(page)
    if text:
        yield "text alone", text
        yield "wrapped at 72", [part for line in text for part in textwrap.wrap(line, 72) or [""]]
        yield "first long line", [max(text, key=len)]
        yield "in one line", [" ".join(text)]


def report(name, pages, references, keeps):
    rows = np.array([reference.score(keep) for reference, keep in zip(references, keeps)], float)
    print(f"{name:9} {'all':17} {len(pages):5} %.4f %.3f %.3f" % summary(rows))
    for groups in ([page["type"] for page in pages], [language(page) for page in pages]):
        for group in sorted(set(groups)):
            mine = np.array(groups) == group
            print(f"{name:9} {group:17} {mine.sum():5} %.4f %.3f %.3f" % summary(rows[mine]))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--command", type=Path)
    parser.add_argument("--mode", choices=MODES, action="append")
    options = parser.parse_args()
    pages = pages_.load(options.pages)
    read(b"")
    place = tempfile.TemporaryDirectory()
    if options.command:
        sources, clean = [Path(place.name, f"cleanse-{k}") for k in range(5)], by_command
        for k, command in enumerate(sources):
            subprocess.run([sys.executable, Path(__file__).with_name("swap-model"), options.command,
                            options.folder / f"fold-{k}.bin", command], check=True)
    else:
        sources, clean = [(options.folder / f"fold-{k}.bin").read_bytes() for k in range(5)], by_net
    references, folds = [Reference(page) for page in pages], [fold(page) for page in pages]
    raws = [page["raw"].split("\n") for page in pages]
    for name in options.mode or MODES:
        keeps = clean(sources, folds, raws, name)
        report(name, pages, references, keeps)
        left = [[line for line, k in zip(lines, keep) if k] for lines, keep in zip(raws, keeps)]
        again = sum(not keep.all() for keep in clean(sources, folds, left, name))
        print(f"{name:9} pages that a second run changes: {again / len(pages):.3f}")
        plain = [(k, kind, lines) for k, page in zip(folds, pages) for kind, lines in plain_texts(page)]
        keeps = clean(sources, [k for k, _, _ in plain], [lines for _, _, lines in plain], name)
        losses = {}
        for (_, kind, lines), keep in zip(plain, keeps):
            sizes = np.array([len(line.split()) for line in lines])
            losses.setdefault(kind, []).append(sizes[~keep].sum() / max(1, sizes.sum()))
        for kind, values in losses.items():
            values = np.array(values)
            print(f"{name:9} {kind}: loses any {np.mean(values > 0):.3f}, over 5 % {np.mean(values > .05):.3f}")


if __name__ == "__main__":
    main()
