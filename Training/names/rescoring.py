"""Weighs the likeliest spellings of a word anew: a log-linear model, its features, and the fitting of its weights."""
import numpy
from scipy.optimize import minimize

FEATURES = ("joint", "letters", "length", "seen once", "seen 2 or 3 times", "seen 4 to 9 times", "seen 10 times", "rule",
            "joint of seen", "letters of seen", "length of seen", "rule of seen")

# Languages whose letters have a usual spelling in English; how well it must be known, and by how much it may score worse.
RULED, USUAL, DOUBT = ("ru", "uk", "be"), 2, 2


def plain(spelling):
    return spelling.replace("-", "").replace(".", "")


def key(spelling):
    """The letters behind an article, which is what names are known by."""
    parts = spelling.replace(".", "").split("-")
    return "".join(parts[1:] if len(parts) > 1 and len(parts[0]) <= 3 else parts)


def familiarity(count):
    return 0 if count < 1 else 1 if count < 2 else 2 if count < 4 else 3 if count < 10 else 4


def candidates(listed, rule):
    """The likeliest spellings, and the rule's where it is not among them."""
    listed = list(listed)
    if rule and plain(rule) not in {plain(s) for s, _ in listed}:
        listed.append((rule, (listed[-1][1] if listed else -20) - 1))
    return listed or [("", -20.0)]


def features(listed, rule, letters, count):
    """One row a spelling; `letters` gives the letter model's log probability, `count` how many names hold a word."""
    rows = numpy.zeros((len(listed), len(FEATURES)))
    for row, (spelling, likely) in zip(rows, listed):
        letter = plain(spelling)
        row[:3] = likely, letters.get(letter, -40.0), len(letter)
        row[7] = rule is not None and letter == plain(rule)
        seen = familiarity(count(key(spelling)))
        if seen:
            row[2 + seen] = 1
            row[8:] = row[[0, 1, 2, 7]]
    return rows


def best(rows, scores, lang):
    """The row of the likeliest spelling; in Cyrillic that of the rule's, which is the usual one in English, where it is a
    name known from two others, not much less known than the likeliest, and not far less likely, but twice as far where it is
    known better. As in TrainedSpelling.swift."""
    top = int(scores.argmax())
    ruled = int(rows[:, 7].argmax())
    known = rows[:, 3:7] @ numpy.arange(1, 5)
    is_near = rows[ruled, 7] and scores[top] - scores[ruled] < DOUBT * (1 + (known[ruled] >= known[top]))
    return ruled if lang in RULED and is_near and known[ruled] >= USUAL and known[ruled] + 1 >= known[top] else top


def fit(examples):
    """The weights that make accepted spellings likeliest: examples are (features, which rows are accepted)."""
    examples = [(x, y) for x, y in examples if y.any() and not y.all()]
    x = numpy.concatenate([x for x, _ in examples])
    y = numpy.concatenate([y for _, y in examples])
    starts = numpy.cumsum([0] + [len(y) for _, y in examples[:-1]])
    of = numpy.repeat(numpy.arange(len(examples)), [len(y) for _, y in examples])
    scale = x.std(0) + 1e-6
    x = x / scale

    def loss(w):
        z = x @ w
        e = numpy.exp(z - numpy.maximum.reduceat(z, starts)[of])
        all_, right = numpy.add.reduceat(e, starts), numpy.add.reduceat(e * y, starts) + 1e-300
        gradient = x.T @ (e * y / right[of] - e / all_[of])
        return -(numpy.log(right) - numpy.log(all_)).sum() + w @ w / 2, -gradient + w

    start = numpy.zeros(x.shape[1])
    start[0] = scale[0]
    return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": 100}).x / scale
