"""The tags that words may have: SCOWL says which forms exist, WordNet what they are, the treebank what they were."""
from collections import Counter, defaultdict
from pathlib import Path

import verbs

TAGS = """NN NNS NNP NNPS JJ JJR JJS RB RBR RBS VB VBP VBZ VBD VBN VBG MD IN DT PDT WDT WP WP$ WRB PRP PRP$ TO CC CD EX RP POS UH
FW SYM LS NFP ADD AFX GW HYPH , . : `` '' -LRB- -RRB- $ XX""".split()
NUMBER = {t: i for i, t in enumerate(TAGS)}
OPEN = "NN NNS NNP NNPS JJ RB VB VBP VBZ VBD VBN VBG UH FW CD GW".split()
SIZES = (10, 20, 35, 40, 50, 55, 60, 70, 80)


def scowl(folder, kinds=("words", "contractions"), regions=("english", "american", "british", "british_z"), most=60):
    """Words in small letters with the least size that lists them."""
    words = {}
    for size in SIZES:
        if size > most:
            break
        for region in regions:
            for kind in kinds:
                path = Path(folder) / f"{region}-{kind}.{size}"
                if path.exists():
                    for word in path.read_text(encoding="latin-1").split():
                        words.setdefault(word, size)
    return words


def wordnet(folder):
    """Words with the parts of speech that WordNet gives them, and how often it counts each in running text."""
    parts, counts = defaultdict(set), defaultdict(Counter)
    letter = {"noun": "n", "verb": "v", "adj": "a", "adv": "r"}
    for part, short in letter.items():
        for line in open(f"{folder}/index.{part}", encoding="latin-1"):
            if line[0] == " ":
                continue
            fields = line.split()
            word = fields[0]
            if "_" not in word:
                parts[word].add(short)
    for line in open(f"{folder}/cntlist.rev", encoding="latin-1"):
        key, _, number = line.split()
        word, rest = key.split("%")
        if "_" not in word:
            counts[word]["nvara"[int(rest[0]) - 1]] += int(number)
    return parts, counts


def plurals(word):
    """The spellings that the plural may have."""
    out = [verbs.with_s(word)]
    if word.endswith("o"):
        out.append(word + "es")
    if word.endswith("fe"):
        out.append(word[:-2] + "ves")
    elif word.endswith("f"):
        out.append(word[:-1] + "ves")
    if word.endswith("man") and len(word) > 4:
        out = [word[:-3] + "men"]
    return out


IRREGULAR_PLURALS = dict(p.split() for p in """man men|woman women|child children|person people|foot feet|tooth teeth|mouse mice|goose geese|ox oxen
louse lice|die dice|criterion criteria|phenomenon phenomena|medium media|datum data|bacterium bacteria|analysis analyses|basis bases|crisis crises
thesis theses|hypothesis hypotheses|stimulus stimuli|nucleus nuclei|alumnus alumni|cactus cacti|fungus fungi|syllabus syllabi|radius radii
vertebra vertebrae|larva larvae|alga algae|axis axes|oasis oases|diagnosis diagnoses|parenthesis parentheses|synthesis syntheses|matrix matrices
index indices|appendix appendices|vertex vertices|grandchild grandchildren|stepchild stepchildren|curriculum curricula|emphasis emphases
neurosis neuroses|ellipsis ellipses|quiz quizzes""".replace("\n", "|").split("|"))


def readings(words, parts):
    """Possible tags of each form, from the parts of speech of its base."""
    tags = defaultdict(set)
    known = set(words)
    for word in sorted(known):
        if not word.isascii() or not word.replace("'", "").isalpha() or "'" in word:
            continue
        kinds = set(parts.get(word, ()))
        if word + "'s" in known and word.islower():
            kinds.add("n")
        if "n" in kinds:
            tags[word].add("NN")
            for form in [IRREGULAR_PLURALS[word]] if word in IRREGULAR_PLURALS else plurals(word):
                if form in known:
                    tags[form].add("NNS")
        if "a" in kinds:
            tags[word].add("JJ")
            for form in stretched(word):
                if form + "er" in known:
                    tags[form + "er"] |= {"JJR"}
                if form + "est" in known:
                    tags[form + "est"] |= {"JJS"}
        if "r" in kinds:
            tags[word].add("RB")
        if "v" in kinds and word not in ("be",):
            if any(i in known for _, i in verbs.regular(word)) or word in verbs.BY_BASE:
                tags[word] |= {"VB", "VBP"}
                tags[verbs.with_s(word)].add("VBZ")
                if word in verbs.BY_BASE:
                    _, past, participle = verbs.BY_BASE[word]
                    tags[past].add("VBD")
                    tags[participle].add("VBN")
                    if past in ("was",):
                        continue
                for past, ing in verbs.regular(word):
                    if past in known and word not in verbs.BY_BASE:
                        tags[past] |= {"VBD", "VBN"}
                    if ing in known:
                        tags[ing] |= {"VBG"}
    return tags


def stretched(word):
    out = [word, word[:-1]] if word.endswith("e") else [word]
    if word.endswith("y"):
        out.append(word[:-1] + "i")
    if len(word) > 2 and word[-1] not in "aeiouwxy" and word[-2] in "aeiou":
        out.append(word + word[-1])
    return out
