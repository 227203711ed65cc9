"""Measures `cleanse learn` on sites of our own making: time and peak memory as the site grows, and what was learnt.

    Benchmarks/run --learning [--megabytes N]      the largest of three sites, each twice the one before; 1000 by default

Each page has a head, a foot with numbers and dates that vary, blocks that only a part of the pages has, paragraphs of its
own, and at times a sentence that some articles quote. Printed are seconds of processor time, megabytes a second, peak
memory, and of the planted lines those that were found, and lines that were learnt and not planted.
"""

import argparse
import itertools
import json
import os
import random
import sys
import tempfile

import measure
import texts

MONTHS = "January February March April May June July August September October November December".split()
HEAD = ["Home | World | Sport | Harbour", "The Eastern Quays Courier"]
FOOT = ["Tip line of the night desk", "Ships seen today: {number}", "Printed by the widows of the harbour since {number}"]
PARTS = [[f"More from the {name} desk", f"Subscribe to the {name} letter"] for name in
         ("harbour", "market", "weather", "school", "theatre", "chess")]
BYLINE = "By the night desk | {date}"
PLANTED = {line for block in [HEAD, FOOT, [BYLINE], *PARTS] for line in block}


def varied(line, dice):
    line = line.replace("{number}", str(dice.randint(2, 99_999)))
    return line.replace("{date}", f"{dice.choice(MONTHS)} {dice.randint(1, 28)}, {dice.randint(1990, 2025)}")


def page(paragraphs, quotations, dice):
    body = [next(paragraphs) for _ in range(dice.randint(3, 12))]
    if dice.random() < 0.02:
        body.insert(len(body) // 2, dice.choice(quotations))
    title = " ".join(body[0].split()[:7]).rstrip(".,")
    foot = FOOT + (dice.choice(PARTS) if dice.random() < 0.6 else [])
    return "\n".join([*HEAD, "", title, varied(BYLINE, dice), "", *body, "", *(varied(line, dice) for line in foot)])


def write_site(path, size, seed):
    dice = random.Random(seed)
    paragraphs = texts.english(dice)
    quotations = [next(paragraphs) for _ in range(200)]
    written = 0
    with open(path, "w", encoding="utf-8") as file:
        for number in itertools.count():
            if written >= size:
                return number
            line = json.dumps({"id": number, "text": page(paragraphs, quotations, dice)}, ensure_ascii=False) + "\n"
            written += len(line.encode())
            file.write(line)


def main():
    arguments = argparse.ArgumentParser(description="Measures cleanse learn on sites of our own making.")
    arguments.add_argument("--megabytes", type=float, default=1000, help="size of the largest site, in 10^6 bytes")
    arguments.add_argument("--command", default=measure.RELEASE, help="the command to measure")
    options = arguments.parse_args()
    failed = False
    with tempfile.TemporaryDirectory() as scratch:
        print(f"{'megabytes':>10} {'pages':>9} {'seconds':>9} {'MB/s':>7} {'peak MB':>8}  found  not planted")
        for share in (0.25, 0.5, 1):
            size = int(options.megabytes * share * 1e6)
            source, target = os.path.join(scratch, "site.jsonl"), os.path.join(scratch, "site.json")
            pages = write_site(source, size, seed=7)
            run = measure.Run([options.command, "learn", source, "-o", target], os.devnull)
            with open(target, encoding="utf-8") as file:
                learnt = {line["text"] for block in json.load(file)["blocks"] for line in block["lines"]}
            found, others = len(learnt & PLANTED), learnt - PLANTED
            print(f"{size / 1e6:10.1f} {pages:9} {run.cpu:9.2f} {size / 1e6 / run.cpu:7.1f} {run.peak / 1e6:8.1f}  "
                  f"{found}/{len(PLANTED)}  {len(others)}")
            failed = failed or found < len(PLANTED) or bool(others)
    if failed:
        sys.exit("A planted line was not learnt, or another one was.")


if __name__ == "__main__":
    main()
