"""forms.py: forms of which the treebank has too few: lists within a line, abbreviations, initials, ellipses with blanks."""
import re

FIRST = "Anna Albert Jane James Robert Maria John Susan Peter Laura Karim Olga David Helen Martin Grace".split()
LAST = "Smith Jones Brown Miller Garcia Novak Rossi Meyer Khan Petrov Clark Walker Young Turner Baker Reed".split()
TITLES = "Mr. Mrs. Ms. Dr. Prof. Gen. Sen. Gov. Rev. Col. Capt. Lt. Sgt. Rep. Hon. Fr.".split()
COMPANIES = "Co. Corp. Inc. Ltd. Bros. Plc. LLC.".split()
AREAS = "U.S. U.K. U.S.A. E.U. U.N. D.C. N.Y. U.A.E.".split()
NUMBERED = "No. Nos. N°. Nr. Fig. Figs. Vol. p. pp. Sec. Art. Ch. Eq. Ref. ca. approx.".split()
PLACES = "Mt. St. Ft. Pt.".split()
STREETS = "st. ave. blvd. rd. ln.".split()
HEADS = "Government Congress Army Senate Department Treasury Constitution Embassy Navy Supreme".split()
# Names that end in a mark which ends sentences elsewhere.
MARKED = "Yahoo! Jeopardy! Oklahoma! Yum! Airplane! Wham! Oliver! Joomla! Yahoo! Kahoot!".split()
HOURS = "a.m. p.m. A.M. P.M.".split()
QUESTIONS = ["How about you?", "How are you?", "What about them?", "Why not?", "Where are you?", "How did it go?", "Who told you?"]
SUBJECTS = "He She They We It The Our This These".split()


def pool(docs):
    """Plain sentences of the treebank, and phrases without a stop."""
    sentences, phrases = [], []
    for d in docs:
        for _, s, _ in d["sentences"]:
            words = s.split()
            if re.fullmatch(r"[A-Z][\w ,'’-]+[.?!]", s) and 3 <= len(words) <= 18:
                sentences.append(s)
            if re.fullmatch(r"[A-Z][\w '’-]+[.]?", s) and 2 <= len(words) <= 8:
                phrases.append(s.rstrip("."))
    return sentences, phrases


def lists(rng, sentences, phrases):
    style = rng.choice(["1.", "1)", "1.)", "(1)", "a.", "a.", "a)", "•", "• 1.", "⁃1.", "⁃"])
    start, stop = rng.choice([1, 1, 1, 1, 2, 4, 8, 9]), rng.random() < .5
    items = []
    for i in range(rng.randint(2, 5)):
        number, letter = str(start + i), "abcdefghijklmnop"[start + i - 1]
        mark = style.replace("1", number) if "1" in style else style.replace("a", letter)
        body = rng.choice(phrases) + ("." if stop else "")
        items.append(mark + ("" if mark == "⁃" else " ") + body)
    return items


def hours(rng, s):
    hour, title, last = f"{rng.randint(1, 12)} {rng.choice(HOURS)}", rng.choice(TITLES[:5]), rng.choice(LAST)
    who = rng.choice(SUBJECTS[:4])
    verb, place = rng.choice(["left", "reached", "closed", "opened"]), rng.choice(["bank", "office", "shop", "station", "school"])
    return [f"At {hour} {title} {last} {verb} the {place}.", f"{who} {verb} the {place} at {hour}", f"{title} {last} then {verb} the {place}."]


def letter_i(rng, s):
    return [f"{rng.choice(['It was only', 'We are friends,', 'They saw', 'Nobody knew but', 'We make a pair,'])} {rng.choice(['you', 'Tom', 'she', 'my brother', 'he'])} and I.",
            f"{rng.choice(['Did you meet', 'Have you seen', 'We talked to', 'Is this'])} {rng.choice(FIRST)} {rng.choice('ABCEIJLMIRST')}. {rng.choice(LAST)} {rng.choice(['yesterday', 'at home', 'again', 'last week'])}?"]


def ellipses(rng, s):
    a, b, c = (rng.choice(s) for _ in range(3))
    words = b.rstrip(".?!").split()
    cut = rng.randint(1, len(words) - 1)
    gap = rng.choice([" . . . ", " . . . ", "... ", " ... "])
    rest = " ".join(words[cut:])
    rest = rest if words[cut] == "I" else rest[0].lower() + rest[1:]
    middle = " ".join(words[:cut]) + gap + rest + rng.choice([".", ". . . .", "....", " . . . ."])
    if rng.random() < .3:
        return [a, ". . . " + c, middle]
    if rng.random() < .3:
        return [rng.choice(["I", "We", "You"]) + " " + " ".join(words[1:cut + 1]) + gap + "I " + rng.choice(["was", "am", "think", "know", "did", "have"]) + " " + rest + ".", a]
    return [middle, a]


def quotations(rng, s):
    a, b = (rng.choice(s) for _ in range(2))
    o, c = rng.choice(['""', "''", "“”", "‘’"])
    said = rng.choice(["said", "asked", "told", "answered", "replied"])
    who = rng.choice(["she", "he", "they", "she"])
    if rng.random() < .5:
        return [f"{rng.choice(FIRST)} {said} him, {o}{a}{c} {who} {said}.", b]
    if rng.random() < .5:
        return [f"{rng.choice(FIRST)} {said} him, {o}{a}{c}", f"{rng.choice(['She', 'He', 'They'])} {rng.choice(['held', 'took', 'closed', 'gave'])} the {rng.choice(['book', 'door', 'letter'])}."]
    words = b.rstrip(".?!").split()
    cut = rng.randint(1, len(words))
    return [" ".join(words[:cut]) + f" ({a}) " + " ".join(w if w == "I" else w.lower() for w in words[cut:]) + ("." if cut < len(words) else "at home.")]


def abbreviations(rng, s):
    a, b = rng.choice(s), rng.choice([x for x in (rng.choice(s) for _ in range(8)) if x.split()[0] in SUBJECTS + ["I", "How", "What", "There", "In", "You"]] or s)
    first, last, company, area = rng.choice(FIRST), rng.choice(LAST), rng.choice(COMPANIES), rng.choice(AREAS)
    number = rng.choice([str(rng.randint(1, 400)), f"{rng.randint(1, 99)}.{rng.randint(1, 9)}", f"{rng.randint(100, 999)}.{rng.randint(100, 999)}.{rng.randint(100, 999)}"])
    return rng.choice([
        [f"My name is {first} {rng.choice('ABCDEFGHJKLMNPRSTW')}. {last}.", a],
        [f"Please {rng.choice(['see', 'turn to', 'read'])} {rng.choice(NUMBERED)} {number}.", a],
        [f"You can find it at {rng.choice(NUMBERED)} {number}.", b],
        [f"{rng.choice(['We met', 'I visited', 'They called', 'She asked'])} {first} and co. {rng.choice(['at the party', 'last week', 'in the garden', 'before lunch'])}.", a],
        [f"{rng.choice(['We met', 'Let us ask', 'They called', 'She asked'])} {first} and co.", b],
        [f"They {rng.choice(['closed the deal with', 'sued', 'bought', 'work for'])} {last}, {rng.choice(LAST)} & {company} {rng.choice(['at noon', 'last year', 'in May', 'for years'])}.", a],
        [f"They {rng.choice(['closed the deal with', 'sued', 'bought', 'work for'])} {last}, {rng.choice(LAST)} & {company}", b],
        [f"I {rng.choice(['live in', 'came to', 'left'])} the {area}", b],
        [f"{rng.choice(['I live in', 'He came to', 'We left', 'They moved to'])} the {area}", rng.choice(QUESTIONS)],
        [f"I have lived in the {area} {rng.choice(['for 20 years', 'since May', 'all my life', 'with my parents'])}.", a],
        [f"I work for the {area} {rng.choice(HEADS)} {rng.choice(['in Virginia', 'at home', 'now'])}.", a],
        [f"{rng.choice(PLACES)} {first}'s {rng.choice(['Church', 'School', 'Hospital'])} is on {rng.randint(2, 90)}th {rng.choice(STREETS)} near the {rng.choice(['light', 'park', 'river'])}.", a],
        [f"That is {first} {last} {rng.choice(['Jr.', 'Sr.'])}'s {rng.choice(['book', 'house'])}.", a],
        [f"{rng.choice(TITLES)} {last} {rng.choice(['works at', 'likes', 'talks about'])} {rng.choice(MARKED)} {rng.choice(['in the', 'with the', 'and the', 'for the'])} {rng.choice(['office', 'team', 'department', 'band'])}.", a],
        [f"The {rng.choice(['price', 'fee', 'sum'])} is ${rng.randint(1, 900)}.{rng.randint(10, 99)}.", b],
        [f"The site is: https://www.{last.lower()}.{rng.randint(10, 99)}.com/{first.lower()}_{rng.choice(['page', 'news'])}.html.", b],
        [f"It was posted on {last}.{rng.choice(['Com', 'Org', 'Net', 'COM', 'Co'])} {rng.choice(['last week', 'by my son', 'and elsewhere', '- free of charge'])}.", a],
        [f"My address is {first}.{last}@{rng.choice(LAST).lower()}.com.", b],
        [f"\"{rng.choice(LAST)} [...] {' '.join(a.rstrip('.?!').split()[1:])} [...]\" ({last} {rng.randint(2, 300)}).", b],
    ])


def short(rng, s):
    """Sentences of one or two words."""
    one = "Yes. No. Good. Right. Sorry. Okay. Hello. Thanks. Stop. One. Two. Three. Really? What? Who? Great! Sure. Never. Maybe. Nothing. Well. True. Mm. Oh. Alright. Exactly. Fine. Done. Wait. Look."
    two = "Not yet. Of course. Thank you. Come on. No idea. I know. Me too. Go on. Why not? Who knows? He left. They came. It rained. She did. You see? Good luck! Next week. In May. At home."
    words = re.findall(r"[A-Z][a-z ]*[.?!]", one) + re.findall(r"[A-Z][A-Za-z ]*[.?!]", two)
    return [rng.choice(words) if rng.random() < .8 else rng.choice(s) for _ in range(rng.randint(2, 4))]


def unstopped(rng, s):
    """A sentence without its stop, before one that shows that it is a new one."""
    before = rng.choice([x for x in (rng.choice(s) for _ in range(12)) if re.search(r"[a-z]{2}[.]$", x)] or ["The ferry came late."])
    after = rng.choice([x for x in (rng.choice(s) for _ in range(24)) if x.split()[0] in SUBJECTS + ["This", "There", "You"]] or ["He went home."])
    return [before.rstrip("."), after] if rng.random() < .5 else [rng.choice(s), before.rstrip("."), after]


def made(docs, rng, count=10000):
    """Texts as lists of sentences."""
    sentences, phrases = pool(docs)
    for i in range(count):
        kind = i % 10
        if kind == 0:
            yield lists(rng, sentences, phrases)
        elif kind == 1:
            yield rng.choice([hours, letter_i])(rng, sentences)
        elif kind == 2:
            yield ellipses(rng, sentences)
        elif kind == 3:
            yield quotations(rng, sentences)
        elif kind == 4:
            yield short(rng, sentences)
        elif kind == 5:
            yield unstopped(rng, sentences)
        else:
            yield abbreviations(rng, sentences)
