"""Measures flag-sentences against pySBD, which only splits, over the same English text in the same rounds.

    Benchmarks/run --splitting [--megabytes N] [--file FILE]      N: the text of the command, in 10^6 bytes

The text is made (texts.py), or the lines of FILE. Printed are megabytes (10^6 bytes) a second of processor time, on one
core, the medians of interleaved rounds, and their ratios to pySBD:

- splitting, library: the stage with `sentences` and without `grammar`, flags of stops, layout, brackets and quotes and the
  making of annotations included; start-up, reading and writing left out, as they are for pySBD. The same text for both.
- grammar, library: the stage as it is by default.
- the command: the same two over JSONL, with start-up, reading and writing of all annotations.
"""

import argparse
import json
import os
import random
import resource
import statistics
import subprocess
import sys
import tempfile
import time

import texts

STAGES = {"splitting": {"sentences": True, "grammar": False}, "grammar": {}}
SHARE_OF_PEER = 400_000
ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def paragraphs(options):
    """Paragraphs of the file, over and over, or made ones, until there are enough."""
    if options.file:
        with open(options.file, encoding="utf-8") as file:
            read = [line.strip() for line in file if line.strip()]
        source = (line for _ in iter(int, 1) for line in read)
    else:
        source = texts.english(random.Random(1))
    size, lines = 0, []
    while size < options.megabytes * 1e6:
        lines.append(next(source))
        size += len(lines[-1].encode()) + 2
    return lines


def documents(lines):
    return ["\n\n".join(lines[at:at + 20]) for at in range(0, len(lines), 20)]


def bytes_of(some):
    return sum(len(document.encode()) for document in some)


def peer_seconds(splitter, lines):
    began, count = time.process_time(), 0
    for line in lines:
        count += len(splitter.segment(line))
    return time.process_time() - began, count


def main():
    arguments = argparse.ArgumentParser(description="Measures the splitting of sentences against pySBD.")
    arguments.add_argument("--megabytes", type=float, default=20, help="size of the text for the command, in 10^6 bytes")
    arguments.add_argument("--file", help="English text, a paragraph a line, instead of made ones")
    arguments.add_argument("--rounds", type=int, default=5, help="rounds, of which the medians are shown")
    options = arguments.parse_args()
    import pysbd

    cleanse = os.path.join(ROOT, ".build/release/cleanse")
    library = os.path.join(ROOT, "Benchmarks/.build/release/sentences")
    lines, share = paragraphs(options), 0
    while share < len(lines) and bytes_of(lines[:share]) < SHARE_OF_PEER:
        share += 20
    every, part = documents(lines), documents(lines[:share])
    splitter, spent, counts = pysbd.Segmenter(language="en", clean=False), {}, {}
    with tempfile.TemporaryDirectory() as folder:
        jsonl, strings, plans = os.path.join(folder, "texts.jsonl"), os.path.join(folder, "part.jsonl"), {}
        with open(jsonl, "w", encoding="utf-8") as file:
            file.writelines(json.dumps({"id": at, "text": text}) + "\n" for at, text in enumerate(every))
        with open(strings, "w", encoding="utf-8") as file:
            file.writelines(json.dumps(text) + "\n" for text in part)
        for name, stage in STAGES.items():
            plans[name] = os.path.join(folder, f"{name}.json")
            with open(plans[name], "w", encoding="utf-8") as file:
                json.dump({"version": 1, "stages": [{"use": "flag-sentences", **stage}], "output": {"annotations": "inline"}}, file)
        for _ in range(options.rounds):
            one, counts["pySBD"] = peer_seconds(splitter, lines[:share])
            spent.setdefault("pySBD", []).append(one)
            split, grammar, found = subprocess.run(
                [library, "20", strings], check=True, capture_output=True, text=True).stdout.split()
            spent.setdefault("splitting, library", []).append(float(split))
            spent.setdefault("grammar, library", []).append(float(grammar))
            counts["cleanse"] = int(found)
            for name, plan in plans.items():
                command = [cleanse, "run", plan, jsonl, "-j", "1", "--format", "jsonl"]
                spent.setdefault(f"{name}, command", []).append(seconds(command))
    # The command and pySBD read texts of different sizes, so each speed is over its own.
    size = {name: bytes_of(every if name.endswith("command") else part) / 1e6 for name in spent}
    peer = size["pySBD"] / statistics.median(spent["pySBD"])
    print(f"{size['pySBD']:.2f} MB for the library and pySBD; sentences: " + ", ".join(f"{n} {c}" for n, c in counts.items()))
    for name, some in spent.items():
        speed = size[name] / statistics.median(some)
        print(f"{name:20}{speed:9.2f} MB/s{speed / peer:8.0f} x pySBD")


if __name__ == "__main__":
    sys.exit(main())
