"""Runs the programs that align, count and decode; `build` compiles them."""
import atexit
import collections
import math
import pathlib
import shutil
import subprocess
import tempfile

FOLDER = pathlib.Path(__file__).parent
BUILT = pathlib.Path(tempfile.mkdtemp(prefix="cleanse-names-"))
atexit.register(shutil.rmtree, BUILT, ignore_errors=True)
# An alignment less likely than this, in natural logarithms a letter, is of two names, or of a translation.
LEAST = -6.2


def build():
    for name in ("align", "align-units", "train", "decode", "contexts"):
        subprocess.run(["c++", "-O2", "-std=c++17", "-o", BUILT / name, FOLDER / f"{name}.cpp"], check=True)


def run(name, *options, lines):
    text = "".join(line + "\n" for line in lines)
    done = subprocess.run([BUILT / name, *map(str, options)], input=text, capture_output=True, text=True, check=True)
    return done.stdout.split("\n")[:-1]


def align(records, *options):
    """For each record the spelling taken, and its words as lists of graphones; None where none fits."""
    lines = run("align", *options, lines=["\t".join([r["source"], *r["targets"][:6]]) for r in records])
    return [parse(line, r["targets"]) for r, line in zip(records, lines)]


def parse(line, targets):
    if not line:
        return None
    probability, which, path = line.split("\t")
    words, dropped = [[]], 0
    for unit in path.split(" "):
        if unit.startswith("_|"):
            words.append([])
            continue
        dropped = dropped + 1 if unit.endswith("|") else 0
        if dropped > 2:
            return None
        words[-1].append(unit)
    return (targets[int(which)], [w for w in words if w]) if float(probability) >= LEAST else None


def likely(path, spelled):
    """The log probability of each pair of a word and a spelling."""
    lines = run("decode", path, "--beam", 400, "--best", 1, lines=[f"{w}\t{t}" for w, t in spelled])
    return [float(line.split("\t")[1]) if line else -1e9 for line in lines]


def word(units):
    """The source and the spelling of a list of graphones."""
    parts = [u.rsplit("|", 1) for u in units]
    return "".join(p[0] for p in parts), "".join(p[1] for p in parts)


def train(counts, path, order=6, prune=0):
    """Trains on {graphones with blanks between: how often}; often seen words count by their logarithm."""
    lines = [f"{1 + int(math.log2(n))}\t{w}" for w, n in sorted(counts.items())]
    run("train", "--order", order, "--prune", prune, "-o", path, lines=lines)


def train_letters(counts, path, order=5, prune=8):
    spelled = collections.Counter()
    for w, n in counts.items():
        spelled[" ".join(f"{c}|{c}" for c in w)] += n
    train(spelled, path, order, prune)


def decode(path, words, beam=24, best=24, held_to=None):
    """{word: [(spelling, log probability), ...]}, the likeliest first; `held_to` is a file of the only spellings to look for."""
    words = sorted(words)
    out = {}
    options = ["--beam", beam, "--best", best, *(["--words", held_to] if held_to else [])]
    for w, line in zip(words, run("decode", path, *options, lines=words)):
        fields = line.split("\t")
        out[w] = [(fields[i], float(fields[i + 1])) for i in range(0, len(fields) - 1, 2)]
    return out
