#!/usr/bin/env python3
"""figures.py PAGES.jsonl.gz FOLDER: measures FOLDER/fold-0.bin to fold-4.bin, each on the pages it has not seen.

Uses the evaluator of the product through lines.py. Prints for each mode F1, the share of pages that lose over 5 % of their
article's words, and F1 of dropping lines; by kind of page; what a second run changes; and how much of plain text goes.
"""
import argparse
import textwrap
from pathlib import Path

import numpy as np

import pages as pages_
from lines import read, run_net
from measure import Reference, decode, fold, summary

MODES = {"cautious": (.24, .1), "balanced": (.48, .1), "eager": (1.05, .1)}       # those of BoilerplateMode.swift


def odds_of(model, lines):
    numbers, sizes, features, tokens, offsets = read("\n".join(lines).encode())
    return numbers, sizes, run_net(model, features, tokens, offsets, sizes)


def clean(model, lines, mode):
    """One flag a line: whether it stays."""
    numbers, sizes, odds = odds_of(model, lines)
    keep = np.zeros(len(lines), bool)
    p = 1 / (1 + np.exp(-odds.astype(float)))
    keep[numbers] = decode(p, np.maximum(sizes, .5).astype(float), *mode)
    return keep


def lost(model, lines, mode):
    """The share of the words that go."""
    sizes = np.array([len(line.split()) for line in lines])
    return sizes[~clean(model, lines, mode)].sum() / max(1, sizes.sum())


def plain_texts(page):
    """What a person might clean by mistake: the text alone, hard-wrapped, its first paragraph, in one line."""
    text = pages_.article(page)
    if text:
        yield "text alone", text
        yield "wrapped at 72", [part for line in text for part in textwrap.wrap(line, 72) or [""]]
        yield "first long line", [max(text, key=len)]
        yield "in one line", [" ".join(text)]


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", type=Path)
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    pages = pages_.load(options.pages)
    models = [(options.folder / f"fold-{k}.bin").read_bytes() for k in range(5)]
    read(b"")
    references = [Reference(page) for page in pages]
    kinds = np.array([page["type"] for page in pages])
    for name, mode in MODES.items():
        keeps = [clean(models[fold(page)], page["raw"].split("\n"), mode) for page in pages]
        rows = np.array([reference.score(keep) for reference, keep in zip(references, keeps)], float)
        print(f"{name:9} all            %.4f %.3f %.3f" % summary(rows))
        for kind in sorted(set(kinds)) if name != "eager" else ["article"]:
            print(f"{name:9} {kind:14} %.4f %.3f %.3f" % summary(rows[kinds == kind]))
        again = 0
        for page, keep in zip(pages, keeps):
            left = [line for line, k in zip(page["raw"].split("\n"), keep) if k]
            again += bool(left) and not clean(models[fold(page)], left, mode).all()
        print(f"{name:9} pages that a second run changes, by the net alone: {again / len(pages):.3f}")
        losses = {}
        for page in pages:
            for kind, text in plain_texts(page):
                losses.setdefault(kind, []).append(lost(models[fold(page)], text, mode))
        for kind, values in losses.items():
            values = np.array(values)
            print(f"{name:9} {kind}: loses any {np.mean(values > 0):.3f}, over 5 % {np.mean(values > .05):.3f}")


if __name__ == "__main__":
    main()
