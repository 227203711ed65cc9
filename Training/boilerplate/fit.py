#!/usr/bin/env python3
"""fit.py PAGES.jsonl.gz [--fold K]: fits the line model of strip-boilerplate and writes its weights as Swift.

PAGES holds one page a line: "raw" (text), "labels" (one digit a line of raw, 1 = text), "title", "site". Needs numpy.
With --fold K the pages of every fifth site (by hash) are left out, to be measured on. Same data, same weights.
"""
import argparse
import gzip
import hashlib
import json
import re
import struct
import subprocess
from pathlib import Path

import numpy as np

HERE = Path(__file__).resolve().parent
WEIGHTS = HERE.parents[1] / "Sources/CleanseKit/Stages/Boilerplate/LineModel+Weights.swift"
RIDGE = 3.0      # of the standardised weights; any value from 1 to 10 does the same
ROUNDS = 12      # Newton's method settles in 6 to 8


def dump(*arguments, data=b""):
    package = HERE / "Features"
    build = ["swift", "build", "-c", "release", "-Xswiftc", "-enable-testing", "--package-path", str(package)]
    subprocess.run(build, check=True, stdout=subprocess.DEVNULL)
    command = [str(package / ".build/release/line-features"), *arguments]
    return subprocess.run(command, input=data, capture_output=True, check=True).stdout


def features(pages):
    """For each page: numbers of its lines in the text, their words, their features."""
    names = dump("names").decode().split()
    raw = [page["raw"].encode() for page in pages]
    out = dump(data=b"".join(struct.pack("<I", len(text)) + text for text in raw))
    line = np.dtype([("line", "<i4"), ("words", "<i4"), ("x", "<f4", len(names))])
    at = 0
    for _ in pages:
        (count,) = struct.unpack_from("<i", out, at)
        yield np.frombuffer(out, line, count, at + 4)
        at += 4 + count * line.itemsize


def words(text):
    return re.findall(r"\w+", text.lower())


def examples(page, lines):
    """Features, labels and weights of the lines of a page; its title is left out, as it may stay or go."""
    texts, title = page["raw"].split("\n"), words(page.get("title") or "")
    use = np.array([not title or words(texts[line]) != title for line in lines["line"]], bool)
    labels = np.array([int(page["labels"][line]) for line in lines["line"]], float)
    return lines["x"][use].astype(float), labels[use], np.sqrt(np.maximum(lines["words"][use], 1))


def fit(x, y, w):
    """Weighted ridge logistic regression by Newton's method, on features of unit variance."""
    scale = x.std(0)
    scale[scale == 0] = 1
    x, b = x / scale, np.zeros(x.shape[1])
    for _ in range(ROUNDS):
        p = 1 / (1 + np.exp(-(x @ b)))
        gradient = x.T @ (w * (p - y)) + RIDGE * b
        hessian = (x * (w * p * (1 - p))[:, None]).T @ x + RIDGE * np.eye(x.shape[1])
        b -= np.linalg.solve(hessian, gradient)
    return b / scale


def swift(weights):
    lines, line = [], "   "
    for weight in weights:
        if len(line) + 10 > 116:
            lines, line = lines + [line], "   "
        line += f" {weight:.4f},"
    body = "\n".join(lines + [line])
    return ("extension LineModel {\n"
            "  /// One weight for each number of `LineFeatures`, in their order; made by Training/boilerplate/fit.py.\n"
            f"  static let weights: [Float] = [\n{body}\n  ]\n}}\n")


def fold(page):
    site = page.get("site") or page.get("url") or page["id"]
    return int(hashlib.sha1(site.encode()).hexdigest(), 16) % 5


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("pages", type=Path)
    parser.add_argument("--fold", type=int, help="leave the pages of this fold (0 to 4) out")
    options = parser.parse_args()
    with gzip.open(options.pages, "rt") as file:
        pages = [json.loads(line) for line in file]
    pages = [page for page in pages if fold(page) != options.fold]
    parts = zip(*(examples(page, lines) for page, lines in zip(pages, features(pages))))
    WEIGHTS.write_text(swift(fit(*(np.concatenate(part) for part in parts))))


if __name__ == "__main__":
    main()
