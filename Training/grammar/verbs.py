"""Irregular verbs of English: base, past, participle; other forms by rule."""

IRREGULAR = """
arise arose arisen|awake awoke awoken|be was been|bear bore borne|beat beat beaten|become became become|begin began begun|bend bent bent|bet bet bet
bid bid bid|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown|break broke broken|breed bred bred|bring brought brought
broadcast broadcast broadcast|build built built|burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen
cling clung clung|come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn
drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed fed|feel felt felt|fight fought fought|find found found
flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden|forecast forecast forecast|foresee foresaw foreseen
forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|get got gotten|give gave given|go went gone|grind ground ground
grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt|keep kept kept
know knew known|lay laid laid|lead led led|leave left left|lend lent lent|let let let|lie lay lain|lose lost lost|make made made|mean meant meant
meet met met|mislead misled misled|mistake mistook mistaken|misunderstand misunderstood misunderstood|outdo outdid outdone|overcome overcame overcome
overhear overheard overheard|oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|pay paid paid|put put put
quit quit quit|read read read|rebuild rebuilt rebuilt|repay repaid repaid|rewrite rewrote rewritten|ride rode ridden|ring rang rung|rise rose risen
run ran run|say said said|see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|shake shook shaken|shed shed shed
shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk|sit sat sat|sleep slept slept
slide slid slid|slit slit slit|speak spoke spoken|spend spent spent|spin spun spun|split split split|spread spread spread|spring sprang sprung
stand stood stood|steal stole stolen|stick stuck stuck|sting stung stung|stink stank stunk|strike struck struck|string strung strung
strive strove striven|swear swore sworn|sweep swept swept|swim swam swum|swing swung swung|take took taken|teach taught taught|tear tore torn
tell told told|think thought thought|throw threw thrown|thrust thrust thrust|tread trod trodden|undergo underwent undergone|understand understood understood
undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn|weave wove woven
weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld|withstand withstood withstood|write wrote written
"""
PARADIGMS = [tuple(p.split()) for line in IRREGULAR.strip().splitlines() for p in line.split("|")]
BY_BASE = {p[0]: p for p in PARADIGMS}
VOWELS = "aeiou"


def with_s(word):
    if word in ("have", "be", "do", "go"):
        return {"have": "has", "be": "is", "do": "does", "go": "goes"}[word]
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return word[:-1] + "ies"
    if word.endswith(("s", "sh", "ch", "x", "z")):
        return word + "es"
    return word + "s"


def regular(word):
    """The spellings that -ed and -ing may have: [(past, -ing)]."""
    if word.endswith("ee") or word.endswith("ye") or word.endswith("oe"):
        return [(word + "d", word + "ing")]
    if word.endswith("ie"):
        return [(word + "d", word[:-2] + "ying")]
    if word.endswith("e"):
        return [(word + "d", word[:-1] + "ing")]
    if word.endswith("y") and word[-2:-1] not in VOWELS:
        return [(word[:-1] + "ied", word + "ing")]
    if word.endswith("c"):
        return [(word + "ked", word + "king"), (word + "ed", word + "ing")]
    if len(word) > 2 and word[-1] not in "aeiouwxy" and word[-2] in VOWELS and word[-3] not in VOWELS:
        return [(word + word[-1] + "ed", word + word[-1] + "ing"), (word + "ed", word + "ing")]
    if len(word) > 2 and word[-1] == "l":
        return [(word + "led", word + "ling"), (word + "ed", word + "ing")]
    return [(word + "ed", word + "ing")]
