#!/usr/bin/env python3
"""figures.py CLEANSE DATA: how often each rule of flag-sentences is right, as the table that its manual shows.

Writes Sources/CleanseKit/Stages/Sentences/GrammarFigures+Counts.swift. DATA holds sentences/grammar_*.jsonl.gz (texts with the edits that
readers made) and boilerplate/pages.jsonl.gz (published prose). A flag is right where it overlaps an edit of any reader.
"""
import collections
import gzip
import json
import subprocess
import sys
import tempfile
from pathlib import Path

OUT = Path(__file__).resolve().parents[2] / "Sources/CleanseKit/Stages/Sentences/GrammarFigures+Counts.swift"
# Sets in which several readers mended all that is wrong; in the others only some errors are marked, so that a flag may be right
# and count as wrong.
MENDED = ("wiki_edits", "learner_edits", "learner_rewrites")
LAYOUT = {"line-wrap", "hyphen-break", "missing-space", "missing-terminal", "truncated"}


def records(path):
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def flags(cleanse, texts):
    """The flags of each text: rule, start, end, in scalars."""
    plan = {"version": 1, "input": {"format": "jsonl"}, "stages": [{"use": "flag-sentences"}],
            "output": {"format": "jsonl", "offsets": "scalar", "annotations": "inline"}}
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(plan, file)
        file.flush()
        lines = "".join(json.dumps({"id": i, "text": text}) + "\n" for i, text in enumerate(texts))
        done = subprocess.run([cleanse, "run", file.name, "--format", "jsonl"], input=lines.encode(), stdout=subprocess.PIPE, check=True)
    found = {r["id"]: r.get("annotations", []) for r in map(json.loads, done.stdout.splitlines())}
    return [[(a["rule"], a["start"], a["end"]) for a in found[i] if a["kind"] == "flag" and a["rule"] not in LAYOUT] for i in range(len(texts))]


def overlaps(start, end, edit):
    """A flag beside a place where something is missing will do."""
    a, b = edit["start"], edit["end"]
    if a == b:
        a, b = a - 2, b + 1
    return start < b and end > a


def count(cleanse, data):
    """By rule: flags and right ones in mended texts, in partly marked ones, in twins, and flags in prose."""
    table, words = collections.defaultdict(collections.Counter), 0
    for path in sorted((data / "sentences").glob("grammar_*.jsonl.gz")):
        name, some = path.name[8:-9], records(path)
        kind = "mended" if name in MENDED else "clean" if name == "clean" else "partly"
        if "good" in some[0]:
            for r, bad in zip(some, flags(cleanse, [r["text"] for r in some])):
                for rule, start, end in bad:
                    table[rule]["twins"] += 1
                    table[rule]["twins right"] += any(overlaps(start, end, e) for e in r["edits"])
            for good in flags(cleanse, [r["good"] for r in some]):
                for rule, *_ in good:
                    table[rule]["twins"] += 1
            continue
        for r, found in zip(some, flags(cleanse, [r["text"].replace("\n", " ") for r in some])):
            edits = [e for reference in r.get("refs", ()) for e in reference] or r["edits"]
            for rule, start, end in found:
                table[rule][kind] += 1
                table[rule][kind + " right"] += any(overlaps(start, end, e) for e in edits)
            words += len(r["text"].split()) if kind == "clean" else 0
    texts = [r["gold"] for r in records(data / "boilerplate/pages.jsonl.gz") if r.get("gold")]
    for found in flags(cleanse, texts):
        for rule, *_ in found:
            table[rule]["prose"] += 1
    return table, words, sum(len(t.split()) for t in texts)


def main():
    cleanse, data = sys.argv[1], Path(sys.argv[2])
    table, clean_words, prose_words = count(cleanse, data)
    names = [line.split("`")[1] for line in subprocess.run([cleanse, "stages", "flag-sentences"], stdout=subprocess.PIPE, check=True, text=True)
             .stdout.split("## Rules")[1].split("## Examples")[0].splitlines() if line.startswith("- `")]
    names = [n for n in names if n not in LAYOUT and n not in ("sentence", "glued-dateline")]
    rows = []
    for name in names:
        c = table[name]
        pairs = [(c["mended right"], c["mended"]), (c["partly right"], c["partly"]), (c["twins right"], c["twins"])]
        shown = ", ".join(f"({right}, {all_})" for right, all_ in pairs)
        rows.append(f'    Figure("{name}", {shown}, clean: {c["clean"]}, prose: {round(1e6 * c["prose"] / prose_words)}),')
    OUT.write_text(f'''extension GrammarFigures {{
  /// Made by Training/grammar/figures.py: a rule that changes wants it run again.
  static let cleanWords = {clean_words}
  static let proseWords = {prose_words}
  static let all: [Figure] = [
''' + "\n".join(rows) + "\n  ]\n}\n")


if __name__ == "__main__":
    main()
