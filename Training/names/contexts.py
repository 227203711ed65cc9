"""Weights of contexts: what stands beside a scalar and the letters that it became. They are learnt from the likeliest right
and wrong spellings of words that the model had not seen, with their scores by the other features as they are."""
import engine
import numpy

# So many of the likeliest spellings of a word are told apart by contexts. As in TrainedSpelling.swift.
MOST = 16


def likeliest(scores):
    return numpy.argsort(-scores, kind="stable")[:MOST]


def learn(examples, table):
    """Writes the table learnt from (word, spellings, scores, which are accepted)."""
    lines = []
    for word, spellings, scores, right in examples:
        lines += [word, *(f"{int(right[i])}\t{scores[i]:.6f}\t{spellings[i]}" for i in likeliest(scores)), ""]
    engine.run("contexts", "-o", table, lines=lines)


def added(examples, table):
    """The scores of (word, spellings, scores) with what contexts add to the likeliest."""
    examples = list(examples)
    lines = []
    for word, spellings, scores in examples:
        lines += [word, *(f"0\t0\t{spellings[i]}" for i in likeliest(scores)), ""]
    out = []
    for (_, _, scores), line in zip(examples, engine.run("contexts", "-o", table, "--scores", lines=lines)):
        out.append(scores.copy())
        out[-1][likeliest(scores)] += [float(x) for x in line.split("\t")]
    return out
