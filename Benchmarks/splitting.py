"""Measures `flag-sentences` with `sentences`, which splits, tags and flags, and pySBD, which only splits, over the same text.

    Benchmarks/run --splitting [--megabytes N]      the text of cleanse, in 10^6 bytes; 50 by default, pySBD reads a part of it

Printed are megabytes a second of processor time, on one core. Most of the time of the command goes to grammar, so for
splitting its figure is a bound from below, and a low one; what it takes without marks is taken off in the second line.
"""

import argparse
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time

import texts

STAGE = {"version": 1, "stages": [{"use": "flag-sentences", "sentences": True}], "output": {"annotations": "inline"}}
NOTHING = {"version": 1, "stages": [], "output": {"annotations": "inline"}}
SHARE_OF_PEER = 400_000


def seconds(command):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def main():
    arguments = argparse.ArgumentParser(description="Measures the splitting of sentences against pySBD.")
    arguments.add_argument("--megabytes", type=float, default=50, help="size of the text, in 10^6 bytes")
    arguments.add_argument("--rounds", type=int, default=3, help="the fastest of so many counts")
    options = arguments.parse_args()
    import pysbd

    root = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    cleanse = os.path.join(root, ".build/release/cleanse")
    paragraphs, size, lines = texts.english(random.Random(1)), 0, []
    while size < options.megabytes * 1e6:
        lines.append(next(paragraphs))
        size += len(lines[-1]) + 2
    with tempfile.TemporaryDirectory() as folder:
        documents, plans = os.path.join(folder, "texts.jsonl"), []
        with open(documents, "w", encoding="utf-8") as file:
            for at in range(0, len(lines), 20):
                file.write(json.dumps({"id": at, "text": "\n\n".join(lines[at:at + 20])}) + "\n")
        for number, plan in enumerate((STAGE, NOTHING)):
            plans.append(os.path.join(folder, f"{number}.json"))
            with open(plans[-1], "w", encoding="utf-8") as file:
                json.dump(plan, file)
        run = lambda plan: min(
            seconds([cleanse, "run", plan, documents, "-j", "1", "--format", "jsonl"]) for _ in range(options.rounds))
        whole, bare = run(plans[0]), run(plans[1])
    splitter, read, began = pysbd.Segmenter(language="en", clean=False), 0, time.process_time()
    for line in lines:
        splitter.segment(line)
        read += len(line) + 2
        if read >= SHARE_OF_PEER:
            break
    peer = read / 1e6 / (time.process_time() - began)
    print(f"cleanse, whole command: {size / 1e6 / whole:.1f} MB/s, {size / 1e6 / whole / peer:.0f} times pySBD")
    print(f"cleanse, reading and writing taken off: {size / 1e6 / max(whole - bare, 1e-3):.1f} MB/s")
    print(f"pySBD: {peer:.3f} MB/s")


if __name__ == "__main__":
    sys.exit(main())
