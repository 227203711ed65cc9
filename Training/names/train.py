#!/usr/bin/env python3
"""Trains the models that spell names: train.py NAMES.jsonl.gz [--languages ar,ru] [--command CLEANSE]

Writes names-XX.bin of each language, names-lexicon.bin and three tables of Latin words into Sources/CleanseModels/Tables, and tells
how often names are right that were held out, a fifth each time. README.md describes all files.
"""
import argparse
import collections
import json
import pathlib
import struct
import subprocess
import unicodedata

import contexts
import east
import engine
import letters
import lexicon
import order
import pairs
import rescoring
import words

TABLES = pathlib.Path(__file__).parents[2] / "Sources/CleanseModels/Tables"
FOLDS = 5
# N-grams that better a name less than this are left out, in natural logarithms, so that no file is over a megabyte or so.
PRUNE = {"ar": 1.0, "ru": 0.5, "he": 0.4, "fa": 0.2, "uk": 0.2, "ja": 3.0, "ko": 1.0, "zh": 1.0}
LANGUAGES = ["ar", "be", "el", "fa", "he", "hi", "hy", "ka", "ru", "uk", "ur", *east.LANGUAGES]


class Language:
    """The names of one language, aligned."""

    def __init__(self, lang, records, command):
        self.lang, self.records = lang, records
        self.rules = self.by_rule(command)
        self.aligned, self.added = [None] * len(records), []
        if lang in LANGUAGES:
            records = self.ruled()
            self.align(records)
            # Most Japanese names have one spelling, and the dictionaries that are aligned along are long.
            if lang != "ja":
                self.align(self.settled(records))

    def align(self, records):
        if self.lang in east.LANGUAGES:
            self.aligned, self.added = east.align(self.lang, records)
        else:
            self.aligned = engine.align(records)

    def words(self):
        return sorted({w for r in self.records for w in r["source"].split("_")})

    def ruled(self):
        """The records, with the rule's spelling alone where it is an accepted one: that is what news in English writes."""
        out = []
        for record in self.records:
            rule = self.rules.get(record["source"])
            same = [t for t in record["targets"] if rule and rescoring.plain(t) == rescoring.plain(rule)]
            out.append({**record, "targets": same} if same else record)
        return out

    def settled(self, records):
        """The records, single words with the one spelling that a model of the other half finds likeliest."""
        out = list(records)
        for part in (0, 1):
            path = engine.BUILT / f"{self.lang}-settling.bin"
            self.train(path, lambda r: r["fold"] % 2 != part)
            unsure = [i for i, r in enumerate(out) if r["fold"] % 2 == part and len(r["targets"]) > 1 and "_" not in r["source"]]
            spelled = [(i, t) for i in unsure for t in out[i]["targets"][:6]]
            best = {}
            for (i, t), score in zip(spelled, engine.likely(path, [(out[i]["source"], t) for i, t in spelled])):
                if score > best.get(i, (-1e8, ""))[0]:
                    best[i] = score, t
            for i, (_, t) in best.items():
                out[i] = {**out[i], "targets": [t]}
        return out

    def by_rule(self, command):
        if self.lang == "hi":
            return indic(self.words(), command) if command else {}
        if self.lang in east.LANGUAGES:
            return east.rules(self.lang, self.records)
        table = letters.table(self.lang)
        return {w: table.spell(w) for w in self.words()} if table else {}

    def train(self, path, takes=lambda record: True):
        counts = collections.Counter()
        for record, aligned in zip(self.records, self.aligned):
            if aligned and takes(record):
                counts.update(" ".join(w) for w in aligned[1])
        counts.update(" ".join(w) for w in self.added)
        engine.train(counts, path, east.ORDER.get(self.lang, 6), PRUNE.get(self.lang, 0))

    def kind(self, word):
        """Which weights a word is weighed with: Korean names of a surname and a given name have some of their own."""
        return int(self.lang == "ko" and order.is_person(unicodedata.normalize("NFC", word)))

    def kinds(self):
        return range(2 if self.lang == "ko" else 1)

    def examples(self):
        """(fold, word, accepted spellings) of single words, and of the words of longer names as they were aligned."""
        for record, aligned in zip(self.records, self.aligned):
            if record["ds"] == "gazetteer":
                continue
            if "_" not in record["source"]:
                yield record["fold"], record["source"], {rescoring.plain(t) for t in record["targets"]}
            elif aligned:
                for source, spelling in map(engine.word, aligned[1]):
                    if spelling:
                        yield record["fold"], source, {rescoring.plain(spelling)}


def indic(names, command):
    """What the command makes of Devanagari where it has no model: Marathi."""
    plan = engine.BUILT / "marathi.json"
    plan.write_text('{"version":1,"stages":[{"use":"transliterate-names","languages":["mr"]}]}')
    lines = "".join(json.dumps({"text": w}) + "\n" for w in names)
    out = subprocess.run([command, "run", plan, "--format", "jsonl"], input=lines, capture_output=True, text=True, check=True)
    return {w: pairs.latin(json.loads(line)["text"]) for w, line in zip(names, out.stdout.splitlines())}


def likeliest(path, names, known_words):
    """{word: spellings and their likelihoods}: the likeliest, and the likeliest of those that are known words."""
    held_to = engine.BUILT / "words.txt"
    held_to.write_text("".join(w + "\n" for w in known_words))
    listed, known = engine.decode(path, names), engine.decode(path, names, held_to=held_to)
    for w, some in listed.items():
        have = {rescoring.plain(s) for s, _ in some}
        some += [(s, likely) for s, likely in known[w] if rescoring.plain(s) not in have]
        some.sort(key=lambda spelling: -spelling[1])
    return listed


def weighed(language, sightings, path, letter_model, names, known, count, without=None):
    """{word: (spellings, features of the model, features of the lexicon or None)} by the model at `path`."""
    seen = sightings.without(without)
    listed = {w: rescoring.candidates(s, language.rules.get(w)) for w, s in likeliest(path, names, known.spelled(count)).items()}
    missing = [(w, s) for w in names if w in seen for s in lexicon.listed(listed[w], seen[w])]
    for (w, s), score in zip(missing, engine.likely(path, missing)):
        listed[w].append((s, max(-40.0, score)))
    spelled = {rescoring.plain(s) for some in listed.values() for s, _ in some}
    scores = {w: s[0][1] for w, s in engine.decode(letter_model, spelled, 1, 1).items() if s}
    out = {}
    for w, some in listed.items():
        spellings = [s for s, _ in some]
        rows = rescoring.features(some, language.rules.get(w), scores, count)
        out[w] = spellings, rows, lexicon.features(spellings, seen[w]) if w in seen else None
    return out


def held_out(language, sightings, known, letter_models):
    """{(fold, word): as `weighed` has it} by models that have not seen the fold."""
    out = {}
    for fold in range(FOLDS):
        path = engine.BUILT / f"{language.lang}-{fold}.bin"
        language.train(path, lambda r: r["fold"] != fold)
        names = sorted({w for r in language.records if r["fold"] == fold for w in r["source"].split("_")})
        count = known.without(language.lang, fold)
        some = weighed(language, sightings, path, letter_models[fold], names, known, count, without=fold)
        out |= {(fold, w): found for w, found in some.items()}
    return out


def examples(language, features, folds):
    """(word, features, accepted rows, whether the lexicon has the word)"""
    for fold, w, accepted in language.examples():
        if fold in folds and (fold, w) in features:
            spelled, rows, seen = features[fold, w]
            rows = rows if seen is None else rescoring.numpy.hstack([rows, seen])
            yield w, rows, rescoring.numpy.array([rescoring.plain(s) in accepted for s in spelled]), seen is not None


def fitted(language, features, folds, kind):
    """The model's weights, by the words that the lexicon lacks."""
    return rescoring.fit([(x, y) for w, x, y, seen in examples(language, features, folds) if not seen and language.kind(w) == kind])


class LexiconWeights:
    """The weights of words that the lexicon has, by language and by the folds they are learnt on."""

    def __init__(self, languages, features):
        self.seen = {lang: [(fold, x, y) for fold in range(FOLDS)
                            for _, x, y, is_seen in examples(languages[lang], some, {fold}) if is_seen and y.any() and not y.all()]
                     for lang, some in features.items()}
        self.known = {}

    def of(self, lang, folds):
        """Those of the language, or of all where it has few words that were seen."""
        own = self.some(lang, folds)
        key = lang if len(own) >= lexicon.ENOUGH else "", tuple(sorted(folds))
        if key not in self.known:
            pool = own if key[0] else [e for other in self.seen for e in self.some(other, folds)[:lexicon.ENOUGH]]
            self.known[key] = rescoring.fit(pool)
        return self.known[key]

    def some(self, lang, folds):
        return [(x, y) for fold, x, y in self.seen[lang] if fold in folds]


def learn_contexts(language, features, folds, weights, table):
    """The weights of contexts, by the words that the lexicon lacks."""
    def unseen():
        for fold, w, accepted in language.examples():
            if fold in folds and (fold, w) in features and features[fold, w][2] is None:
                spelled, rows, _ = features[fold, w]
                yield w, spelled, rows @ weights[language.kind(w)], [rescoring.plain(s) in accepted for s in spelled]
    contexts.learn(unseen(), table)


def scored(language, features, fold, weights, of_lexicon, table):
    """{word: the scores of its spellings} of the words of one fold."""
    own = {w: some for (f, w), some in features.items() if f == fold}
    out = {w: rescoring.numpy.hstack([rows, seen]) @ of_lexicon for w, (_, rows, seen) in own.items() if seen is not None}
    unseen = [(w, spelled, rows @ weights[language.kind(w)]) for w, (spelled, rows, seen) in own.items() if seen is None]
    return out | {w: scores for (w, *_), scores in zip(unseen, contexts.added(unseen, table))}


def check(language, features, lexicon_weights, calibration):
    """Prints, by set of names, the shares of names right and of letters wrong; weights are those of the other folds."""
    lang, best, table = language.lang, {}, engine.BUILT / "contexts.bin"
    for fold in range(FOLDS):
        others = set(range(FOLDS)) - {fold}
        weights = [fitted(language, features, others, kind) for kind in language.kinds()]
        of_lexicon = lexicon_weights.of(lang, others)
        learn_contexts(language, features, others, weights, table)
        for w, scores in scored(language, features, fold, weights, of_lexicon, table).items():
            spelled, rows, _ = features[fold, w]
            best[fold, w] = spelled[rescoring.best(rows, scores, lang)]
        for _, rows, right, seen in examples(language, features, {fold}):
            if seen:
                scores = rows @ of_lexicon
                place = rescoring.best(rows, scores, lang)
                calibration.add(lexicon.likelihood(scores, place), right[place])
    rates = collections.defaultdict(lambda: [0, 0, 0, 0])
    for r in language.records:
        out = rescoring.plain("".join(best[r["fold"], w] for w in r["source"].split("_")))
        near, length = min(((pairs.distance(out, t), len(t)) for t in map(rescoring.plain, r["targets"])), key=lambda x: x[0] / x[1])
        for name in ("all", r["ds"]):
            rates[name] = [a + b for a, b in zip(rates[name], (1, near == 0, near, length))]
    for name, (n, right, wrong, length) in rates.items():
        print(f"{lang} {name}: {n} names, accuracy {right / n:.3f}, CER {wrong / length:.3f}", flush=True)


def write(language, features, path):
    """The model, and behind it all that chooses among its spellings."""
    language.train(path)
    table = engine.BUILT / "contexts.bin"
    weights = [fitted(language, features, range(FOLDS), kind) for kind in language.kinds()]
    learn_contexts(language, features, range(FOLDS), weights, table)
    with open(path, "ab") as file:
        for some in weights:
            file.write(struct.pack(f"<{len(some)}i", *[round(1024 * w) for w in some]))
        file.write(table.read_bytes())


def write_lexicon(languages, lexicon_weights, sightings, known, calibration):
    """The words of all names, by models that have seen all of them."""
    entries = {}
    for lang in sorted(sightings):
        language = languages[lang]
        names = sightings[lang].words()
        if lang == "ja":
            names = sorted({*names, *lexicon.japanese_words(sightings[lang])})
        some = weighed(language, sightings[lang], TABLES / f"names-{lang}.bin", TABLES / "latin-letters.bin", names, known, known.all.__getitem__)
        weights = lexicon_weights.of(lang, range(FOLDS))
        spelled, scored = {}, {}
        for w, (spellings, rows, seen) in some.items():
            if seen is not None:
                scores = rescoring.numpy.hstack([rows, seen]) @ weights
                place = rescoring.best(rows, scores, lang)
                spellings = [s.replace(".", "") for s in spellings]
                spelled[w] = spellings[place], lexicon.class_of(lexicon.likelihood(scores, place))
                scored[w] = spellings, scores
        entries |= lexicon.entries(language, sightings[lang], spelled)
        if lang == "ja":
            entries = lexicon.persons(scored) | entries
    lexicon.write(entries, calibration.percent(), TABLES / "names-lexicon.bin")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("names")
    parser.add_argument("--languages", default=",".join(LANGUAGES))
    parser.add_argument("--command")
    options = parser.parse_args()
    engine.build()
    order.learn(options.names)
    records = collections.defaultdict(list)
    for record in pairs.read(options.names):
        if record["lang"] not in east.LANGUAGES:
            records[record["lang"]].append(record)
    for lang in east.LANGUAGES:
        records[lang] = east.read(options.names, lang)
    languages = {lang: Language(lang, some, options.command) for lang, some in sorted(records.items())}
    known = words.Known(languages.values())
    models = [engine.BUILT / f"letters-{fold}.bin" for fold in range(FOLDS)]
    for fold, path in enumerate(models):
        engine.train_letters(known.usual(without=fold), path)
    engine.train_letters(known.usual(), TABLES / "latin-letters.bin")
    words.write(known.all, TABLES / "latin-words.bin")
    words.write_automaton(known.spelled(known.all.__getitem__), TABLES / "latin-automaton.bin")
    chosen = options.languages.split(",")
    sightings = {lang: lexicon.Sightings(languages[lang]) for lang in chosen}
    features = {lang: held_out(languages[lang], sightings[lang], known, models) for lang in chosen}
    lexicon_weights = LexiconWeights(languages, features)
    calibration = lexicon.Calibration()
    for lang in chosen:
        check(languages[lang], features[lang], lexicon_weights, calibration)
        write(languages[lang], features[lang], TABLES / f"names-{lang}.bin")
    write_lexicon(languages, lexicon_weights, sightings, known, calibration)
    east.write_onsets(records["zh"], TABLES / "han-onsets.bin")


if __name__ == "__main__":
    main()
