"""Measures strip-boilerplate against jusText on the same lines, in one run; part of `Benchmarks/run --peers`, and alone
with `Benchmarks/run --boilerplate`.

Pages are those of `learning.py`, of our own making, and, where the folder `shared` lies beside the checkout, pages of its
benchmark. cleanse gets the lines as the text of JSON lines, jusText each line as a paragraph of HTML, which is the least
work for it. Of cleanse the whole process counts, start-up, reading and writing of JSON included, on one thread; of
jusText its own work alone. Both in processor time, user and system: medians of rounds by turns.
"""

import argparse
import gzip
import json
import os
import statistics
import sys
import tempfile

import learning
import measure

SHARED = os.path.join(measure.HERE, "..", "..", "shared", "bench", "dev", "boilerplate", "pages.jsonl.gz")
PAGES_BYTES = 4_000_000


def benchmark_pages(path):
    """Writes pages of the benchmark to `path`, up to `PAGES_BYTES`."""
    written = 0
    with gzip.open(SHARED, "rt", encoding="utf-8") as rows, open(path, "w", encoding="utf-8") as file:
        for row in map(json.loads, rows):
            file.write(json.dumps({"id": row["id"], "text": row["raw"]}, ensure_ascii=False) + "\n")
            written += len(row["raw"].encode())
            if written >= PAGES_BYTES:
                return


def page_files(scratch):
    """The JSON lines to measure on, by the name that the table shows."""
    files = {"pages of our making": os.path.join(scratch, "made.jsonl")}
    learning.write_site(files["pages of our making"], PAGES_BYTES, seed=7)
    if os.path.exists(SHARED):
        files["pages of the benchmark"] = os.path.join(scratch, "benchmark.jsonl")
        benchmark_pages(files["pages of the benchmark"])
    return files


def text_bytes(path):
    with open(path, encoding="utf-8") as file:
        return sum(len(json.loads(line)["text"].encode()) for line in file)


def check_output(command, source, scratch):
    """Stops when the command to be measured cuts nothing, or all: then its speed means nothing."""
    target = os.path.join(scratch, "stripped.jsonl")
    measure.Run(command, source, target)
    share = text_bytes(target) / text_bytes(source)
    os.remove(target)
    if not 0.2 < share < 0.999:
        sys.exit(f"strip-boilerplate: {share:.1%} of the text came out, expected 20 to 99.9 %")


def compare(cleanse, rounds, scratch):
    """Prints the speeds of both in MB of text a second of processor time, and the ratio."""
    config = os.path.join(scratch, "boilerplate.json")
    with open(config, "w") as file:
        json.dump({"version": 1, "stages": [{"use": "strip-boilerplate"}]}, file)
    load = " ".join(f"{number:.2f}" for number in os.getloadavg())
    print(f"\nstrip-boilerplate on one thread and jusText, the same lines; load {load}")
    print(f"  {'':28}{'MB':>9}{'cleanse, MB/s':>15}{'jusText, MB/s':>15}{'ratio':>8}")
    for name, source in page_files(scratch).items():
        command = [cleanse, "run", config, "--format", "jsonl", "-j", "1"]
        check_output(command, source, scratch)
        theirs = [measure.PEERS, os.path.join(measure.HERE, "peers.py"), "jusText", source]
        seconds = {"cleanse": [], "jusText": []}
        for _ in range(rounds):
            seconds["cleanse"].append(measure.Run(command, source).cpu)
            seconds["jusText"].append(float(measure.first_line(theirs)))
        size = text_bytes(source) / 1e6
        mine, other = (size / statistics.median(seconds[key]) for key in ("cleanse", "jusText"))
        print(f"  {name:28}{size:9.2f}{mine:15.1f}{other:15.2f}{mine / other:7.0f}x")


def main():
    arguments = argparse.ArgumentParser(description="Measures strip-boilerplate against jusText.")
    arguments.add_argument("--rounds", type=int, default=5, help="rounds for each set of pages (default: 5)")
    arguments.add_argument("--cleanse", default=measure.RELEASE, help="the command to measure")
    options = arguments.parse_args()
    if options.rounds < 1:
        arguments.error("expected a positive number for --rounds")
    with tempfile.TemporaryDirectory() as scratch:
        compare(os.path.abspath(options.cleanse), options.rounds, scratch)


if __name__ == "__main__":
    main()
