#!/usr/bin/env python3
"""Names a second by how they were spelled: names.py CLEANSE NAMES.jsonl.gz

Each line of the file is a JSON object with "lang" and "source", a name. Every name is spelled once to learn which rule did
it; then the names of each rule and language are run again together, 20,000 at least. Counted is the CPU time
of the command on one thread, without that of an empty run; JSON is in it.
"""
import collections
import gzip
import json
import pathlib
import resource
import subprocess
import sys
import tempfile


def run(command, folder, lang, names, annotations=False):
    plan = folder / "plan.json"
    output = {"annotations": "inline"} if annotations else {}
    plan.write_text(json.dumps({"version": 1, "stages": [{"use": "transliterate-names", "languages": [lang]}], "output": output}))
    lines = "".join(json.dumps({"text": name}) + "\n" for name in names)
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    done = subprocess.run([command, "run", plan, "--format", "jsonl", "-j", "1"], input=lines, capture_output=True, text=True, check=True)
    return done.stdout.splitlines(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def main(command, path):
    names = collections.defaultdict(list)
    for line in gzip.open(path, "rt", encoding="utf-8"):
        record = json.loads(line)
        names[record["lang"]].append(record["source"])
    totals = collections.defaultdict(lambda: [0, 0.0])
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        for lang, some in sorted(names.items()):
            by_rule = collections.defaultdict(list)
            for name, line in zip(some, run(command, folder, lang, some, annotations=True)[0]):
                rules = [a["rule"] for a in json.loads(line)["annotations"] if a["kind"] == "name"]
                by_rule[rules[0] if rules else "none"].append(name)
            idle = run(command, folder, lang, [])[1]
            for rule, group in sorted(by_rule.items()):
                if len(group) < 50:
                    continue
                group = (group * (1 + 20_000 // len(group)))[:max(20_000, len(group))]
                seconds = max(1e-3, run(command, folder, lang, group)[1] - idle)
                print(f"{lang} {rule:18} {len(group) / seconds:10,.0f} names a second")
                totals[rule] = [totals[rule][0] + len(group), totals[rule][1] + seconds]
    for rule, (count, seconds) in sorted(totals.items()):
        print(f"all {rule:18} {count / seconds:9,.0f} names a second")


if len(sys.argv) != 3:
    sys.exit(__doc__)
main(*sys.argv[1:])
