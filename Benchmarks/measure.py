"""Measures the whole command against cat, uconv and libraries for Python, in processor time; Benchmarks/run sets up
and calls it.

Speeds are megabytes (10^6 bytes of input) per second of processor time, user and system, start-up included: the
median of interleaved rounds, so that a busy moment of the machine falls on all commands alike.
"""

import argparse
import itertools
import json
import os
import platform
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import unicodedata

HERE = os.path.dirname(os.path.abspath(__file__))
RELEASE = os.path.join(HERE, "..", ".build", "release", "cleanse")
PEERS = os.path.join(HERE, "..", ".build", "peers", "bin", "python3")
RECORDING = os.path.join(HERE, ".build", "release", "recording")

KINDS = ("english", "mixed", "mojibake")

UNICODE_STAGES = [
    {"use": "repair-mojibake"},
    {"use": "normalize-unicode", "form": "nfc"},
    {"use": "strip-invisibles"},
    {"use": "normalize-whitespace"},
]
NFKC_STAGES = [{"use": "normalize-unicode", "form": "nfkc"}]

# What --floors holds the command to. Memory and speed are those of texts of FLOOR_MEGABYTES and more, where start-up
# hardly counts.
FLOOR_MEGABYTES = 16
FLOOR_UNICODE_SPEED = 100
FLOOR_BUILT_IN_SPEED = 3
FLOOR_MEMORY_RATIO = 8
FLOOR_START_UP_RATIO = 0.5


class Run:
    """What one run of a command cost: seconds of wall clock and processor, bytes of peak memory."""

    def __init__(self, command, source, target=os.devnull):
        actions = [
            (os.POSIX_SPAWN_OPEN, 0, source, os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, target, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
        ]
        begin = time.perf_counter()
        child = os.posix_spawnp(command[0], command, os.environ, file_actions=actions)
        _, status, usage = os.wait4(child, 0)
        self.wall = time.perf_counter() - begin
        self.cpu = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
        if status != 0:
            sys.exit(f"{' '.join(command)} ended with status {os.waitstatus_to_exitcode(status)}; see above")


def commands(cleanse, scratch):
    """The commands to compare, by the name that the table shows."""

    def pipeline(name, stages):
        path = os.path.join(scratch, name + ".json")
        with open(path, "w") as file:
            json.dump({"version": 1, "stages": stages}, file)
        return [cleanse, "run", path]

    def uconv(form):
        return ["uconv", "-f", "utf-8", "-t", "utf-8", "-x", form]

    return {
        "cat": ["cat"],
        "uconv any-nfc": uconv("any-nfc"),
        "uconv any-nfkc": uconv("any-nfkc"),
        "cleanse, Unicode stages": pipeline("unicode", UNICODE_STAGES),
        "cleanse, NFKC alone": pipeline("nfkc", NFKC_STAGES),
        "cleanse, built-in pipeline": [cleanse, "run"],
    }


def make_text(kind, options, scratch):
    """Makes a text in a process of its own, since a child's peak memory counts from that of its parent."""
    path = os.path.join(scratch, kind + ".txt")
    maker = os.path.join(HERE, "texts.py")
    size = int(options.megabytes * 1e6)
    subprocess.run([sys.executable, maker, kind, str(size), str(options.seed), path], check=True)
    return path


def check_output(name, command, source, scratch):
    """Stops when a command to be measured does not do its work: NFKC must be right, and text must come out."""
    target = os.path.join(scratch, "output.txt")
    Run(command, source, target)
    if name == "cleanse, NFKC alone":
        with open(source, encoding="utf-8", newline="\n") as raw, open(target, encoding="utf-8", newline="\n") as clean:
            for number, (before, after) in enumerate(itertools.zip_longest(raw, clean, fillvalue=""), 1):
                if unicodedata.normalize("NFKC", before) != after:
                    sys.exit(f"{name}: line {number} is not the NFKC form of the input, so speed means nothing")
    elif os.path.getsize(target) < os.path.getsize(source) / 2:
        sys.exit(f"{name}: less than half of the input came out, so speed means nothing")
    os.remove(target)


def measure_text(cases, source, options, scratch):
    """Runs every command once to check it and warm the caches, then in rounds; returns {name: [Run]}."""
    for name, command in cases.items():
        check_output(name, command, source, scratch)
    runs = {name: [] for name in cases}
    for _ in range(options.rounds):
        for name, command in cases.items():
            runs[name].append(Run(command, source))
    return runs


def median_cpu(runs):
    # A clock may count too coarsely to see a tiny run at all.
    return max(statistics.median(run.cpu for run in runs), 1e-6)


def show_table(kind, size, runs):
    """Prints speeds, ratios of speed to the other programs, and peak memory relative to the text."""
    print(f"\n{kind}, {size / 1e6:.2f} MB")
    print(f"  {'':28}{'MB/s':>9}{'of cat':>9}{'of uconv':>10}{'peak/text':>11}")
    cpu = {name: median_cpu(runs[name]) for name in runs}
    for name, seconds in cpu.items():
        rival = "uconv any-nfkc" if "NFKC" in name or "nfkc" in name else "uconv any-nfc"
        peak = max(run.peak for run in runs[name])
        print(
            f"  {name:28}{size / 1e6 / seconds:9.1f}{cpu['cat'] / seconds:8.3f}x{cpu[rival] / seconds:9.2f}x"
            f"{peak / size:10.2f}x"
        )


PEER_BYTES = 1_000_000


def measure_peers(source, runs, options, scratch):
    """Prints how much faster the Unicode stages are than libraries that do about the same, in MB/s of processor time.

    The libraries are slow, so they get the first megabyte of the text alone, and their start-up is left out.
    """
    part = os.path.join(scratch, "part.txt")
    with open(source, "rb") as file, open(part, "wb") as target:
        target.write(file.read(PEER_BYTES).rpartition(b"\n")[0])
    size = os.path.getsize(source)
    mine = size / 1e6 / median_cpu(runs["cleanse, Unicode stages"])
    print(f"  {'':28}{'MB/s':>9}{'cleanse, Unicode stages':>26}")
    for name in ("ftfy", "clean-text"):
        command = [PEERS, os.path.join(HERE, "peers.py"), name, part]
        seconds = [float(first_line(command)) for _ in range(options.rounds)]
        speed = os.path.getsize(part) / 1e6 / statistics.median(seconds)
        print(f"  {name:28}{speed:9.2f}{mine / speed:25.0f}x")


def show_recording(sources, options):
    """Prints what findings and the map to the raw bytes cost: the same stages with and without, in one process."""
    print("\ncost of findings and origin, Unicode stages, in the library")
    subprocess.run([RECORDING, str(max(5, options.rounds)), *sources], check=True)


def measure_start_up(cleanse, options):
    """Medians of runs on nothing, interleaved; returns {name: (wall, cpu)} in seconds."""
    cases = {"cleanse run": [cleanse, "run"], "uconv": ["uconv"]}
    runs = {name: [] for name in cases}
    for _ in range(options.starts):
        for name, command in cases.items():
            runs[name].append(Run(command, os.devnull))
    return {name: (statistics.median(run.wall for run in runs[name]), median_cpu(runs[name])) for name in cases}


def show_start_up(starts):
    print(f"\nstart-up, on empty input\n  {'':28}{'wall':>9}{'CPU':>9}")
    for name, (wall, cpu) in starts.items():
        print(f"  {name:28}{wall * 1e3:6.2f} ms{cpu * 1e3:6.2f} ms")
    wall, cpu = (mine / theirs for mine, theirs in zip(starts["cleanse run"], starts["uconv"]))
    print(f"  {'ratio':28}{wall:8.2f}x{cpu:8.2f}x")


def broken_floors(results, starts):
    """One sentence for each promise that was not kept."""
    size, runs = results["english"]
    for name, least in (
        ("cleanse, Unicode stages", FLOOR_UNICODE_SPEED),
        ("cleanse, built-in pipeline", FLOOR_BUILT_IN_SPEED),
    ):
        speed = size / 1e6 / median_cpu(runs[name])
        if speed < least:
            yield f"{name}, english: {speed:.1f} MB/s, expected {least} or more"
    for kind, (size, runs) in results.items():
        for name in runs:
            ratio = max(run.peak for run in runs[name]) / size
            if name.startswith("cleanse") and ratio > FLOOR_MEMORY_RATIO:
                yield f"{name}, {kind}: peak memory {ratio:.1f} times the text, expected {FLOOR_MEMORY_RATIO} or less"
    ratio = starts["cleanse run"][1] / starts["uconv"][1]
    if ratio >= FLOOR_START_UP_RATIO:
        yield f"start-up: {ratio:.2f} times the CPU of uconv, expected less than {FLOOR_START_UP_RATIO}"


def processor():
    try:
        with open("/proc/cpuinfo") as file:
            return re.search(r"model name\s*:\s*(.*)", file.read()).group(1)
    except (OSError, AttributeError):
        return platform.machine()


def first_line(command):
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip().split("\n")[0]


def show_machine(cleanse):
    versions = [first_line([command, "--version"]) for command in (cleanse, "uconv")]
    print(f"{processor()}, {os.cpu_count()} cores; {'; '.join(versions)}")
    floor = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory of a run begins at {floor:.0f} MB, that of its parent")


OTHERS = """as the first word, for another measurement (each has a --help of its own):
  --normalization  documents that ICU, through PyICU, normalizes differently
  --learning       time, memory and finds of `cleanse learn` on growing sites
  --splitting      flag-sentences, splitting and all flags, against pySBD
  --boilerplate    strip-boilerplate against jusText on the same lines"""


def parse():
    parser = argparse.ArgumentParser(prog="Benchmarks/run", description="Measures cleanse against other programs.", epilog=OTHERS,
                                     formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cleanse", metavar="COMMAND", default=RELEASE, help="the command to measure (default: the release build)")
    parser.add_argument("--megabytes", type=float, default=64, help="size of each text (default: 64)")
    parser.add_argument("--rounds", type=int, default=5, help="rounds for each text (default: 5)")
    parser.add_argument("--starts", type=int, default=50, help="rounds for start-up (default: 50)")
    parser.add_argument("--seed", type=int, default=1, help="seed of the texts (default: 1)")
    parser.add_argument("--scratch", help="folder for the texts, which then stay (default: a temporary one)")
    parser.add_argument("--peers", action="store_true", help="also measure ftfy, clean-text, jusText and the library")
    parser.add_argument("--floors", action="store_true", help="exit with 1 when a promised figure is not reached")
    options = parser.parse_args()
    if options.megabytes <= 0 or options.rounds < 1 or options.starts < 1:
        parser.error("expected positive numbers for --megabytes, --rounds and --starts")
    if options.floors and options.megabytes < FLOOR_MEGABYTES:
        parser.error(f"--floors needs texts of {FLOOR_MEGABYTES} megabytes or more, found {options.megabytes:g}")
    options.cleanse = os.path.abspath(options.cleanse)
    return options


def measure(options, scratch):
    show_machine(options.cleanse)
    cases, results, sources = commands(options.cleanse, scratch), {}, []
    for kind in KINDS:
        source = make_text(kind, options, scratch)
        results[kind] = os.path.getsize(source), measure_text(cases, source, options, scratch)
        show_table(kind, *results[kind])
        sources.append(source)
        if options.peers:
            measure_peers(source, results[kind][1], options, scratch)
    if options.peers:
        show_recording(sources, options)
        # Imported here: it imports this module in turn.
        import boilerplate

        boilerplate.compare(options.cleanse, options.rounds, scratch)
    starts = measure_start_up(options.cleanse, options)
    show_start_up(starts)
    if options.floors:
        broken = list(broken_floors(results, starts))
        print("\n" + ("\n".join(f"floor broken: {line}" for line in broken) or "all floors hold"))
        sys.exit(1 if broken else 0)


def main():
    sys.stdout.reconfigure(line_buffering=True)
    options = parse()
    if options.scratch:
        os.makedirs(options.scratch, exist_ok=True)
        measure(options, options.scratch)
    else:
        with tempfile.TemporaryDirectory(prefix="cleanse-benchmarks-") as scratch:
            measure(options, scratch)


if __name__ == "__main__":
    main()
