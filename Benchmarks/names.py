#!/usr/bin/env python3
"""Names a second, by the layer that spells them: names.py CLEANSE NAMES.jsonl.gz [LANGUAGE...]

Each line of the file is a JSON object with "lang" and "source", a name. Every distinct name is spelled once to learn
which layer does it, then the names of each layer and language are run again together, 20,000 at least, and all by the
rules of a standard. Nothing is remembered from name to name, so it does not matter that some come twice. Counted is the
CPU time of the command on one thread, JSON included, without that of an empty run: the median of three runs.
"""
import collections
import gzip
import json
import pathlib
import resource
import statistics
import subprocess
import sys
import tempfile

LAYERS = {
    "known-place": "gazetteer", "known-name": "lexicon", "trained-model": "model", "letter-by-letter": "letters",
    "icu-transform": "transform",
}
STANDARD = "bgnpcgn"


def run(command, folder, lang, names, standard="news", annotations=False):
    """The lines that come out and the seconds of CPU."""
    plan = folder / "plan.json"
    stage = {"use": "transliterate-names", "languages": [lang], "standard": standard}
    plan.write_text(json.dumps({"version": 1, "stages": [stage], "output": {"annotations": "inline"} if annotations else {}}))
    lines = "".join(json.dumps({"text": name}) + "\n" for name in names)
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    done = subprocess.run([command, "run", plan, "--format", "jsonl", "-j", "1"], input=lines, capture_output=True, text=True, check=True)
    return done.stdout.splitlines(), resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before


def rate(command, folder, lang, names, standard="news"):
    names = (names * (1 + 20_000 // len(names)))[:max(20_000, len(names))]
    idle = run(command, folder, lang, [], standard)[1]
    seconds = [run(command, folder, lang, names, standard)[1] - idle for _ in range(3)]
    return len(names) / max(1e-3, statistics.median(seconds))


def is_read(command, folder, lang, names):
    """Whether the standard has rules for the language."""
    lines = run(command, folder, lang, names[:100], STANDARD)[0]
    return sum(json.loads(line)["text"] != name for name, line in zip(names, lines)) > 50


def layers(command, folder, lang, names):
    found = collections.defaultdict(list)
    for name, line in zip(names, run(command, folder, lang, names, annotations=True)[0]):
        rules = [a["rule"] for a in json.loads(line)["annotations"] if a["kind"] == "name"]
        found[LAYERS.get(rules[0] if rules else "", "none")].append(name)
    return found


def main(command, path, *wanted):
    names = collections.defaultdict(dict)
    for line in gzip.open(path, "rt", encoding="utf-8"):
        record = json.loads(line)
        names[record["lang"]][record["source"]] = True
    rates = collections.defaultdict(list)
    with tempfile.TemporaryDirectory() as place:
        folder = pathlib.Path(place)
        for lang in wanted or sorted(names):
            for layer, group in sorted(layers(command, folder, lang, list(names[lang])).items()):
                if layer != "none" and len(group) >= 50:
                    rates[layer].append((lang, rate(command, folder, lang, group)))
            some = list(names[lang])[:20_000]
            if is_read(command, folder, lang, some):
                rates[STANDARD].append((lang, rate(command, folder, lang, some, STANDARD)))
    for layer, of in rates.items():
        print(f"{layer:13} median {statistics.median(r for _, r in of):8,.0f} names a second:", end=" ")
        print(", ".join(f"{lang} {r:,.0f}" for lang, r in of))


if len(sys.argv) < 3:
    sys.exit(__doc__)
main(*sys.argv[1:])
