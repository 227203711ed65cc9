"""Names of Chinese, Japanese and Korean: read into the scalars that their models know, aligned, with what dictionaries add.

Chinese is simplified, and before each character stands the first consonant of its syllable, a scalar of the private
area; Hangul is taken apart into jamo; a Kana with a small vowel behind it is one scalar of a private plane. A Korean name of several words stands in the order of its Latin spelling.
"""
import bz2
import collections
import csv
import functools
import gzip
import json
import pathlib
import re
import subprocess
import unicodedata

import engine
import pairs

LANGUAGES = ["ja", "ko", "zh"]
LETTERS = {"ja": 7, "ko": 5, "zh": 5}
ORDER = {"ja": 4, "ko": 7, "zh": 7}
# An alignment less likely than this a scalar, in natural logarithms, is of two names, or of a translation.
LEAST = {"ja": -14, "ko": -7, "zh": -14}
MECAB = pathlib.Path("/usr/share/mecab/dic")
UNIHAN = pathlib.Path("/usr/share/unicode/Unihan_Readings.txt.bz2")
# What ends the names of places.
ENDS = set("市町村区県府都道州島山川河海湾湖駅港橋寺神社城国郡宮院館園線語人")
SMALL = "ァィゥェォャュョヮ"


def is_han(char):
    return "一" <= char <= "鿿" or "㐀" <= char <= "䶿" or char >= "\U00020000" or char in "々〇"


def katakana(char):
    return chr(ord(char) + 0x60) if "ぁ" <= char <= "ゖ" else char


def simplified(texts):
    """By ICU's transform, as in use."""
    done = subprocess.run(["uconv", "-x", "Traditional-Simplified"], input="\n".join(texts), capture_output=True, text=True, check=True)
    return done.stdout.split("\n")


@functools.cache
def mandarin():
    """{Hanzi: its usual reading} from Unihan."""
    out = {}
    for line in bz2.open(UNIHAN, "rt", encoding="utf-8"):
        fields = line.rstrip("\n").split("\t")
        if len(fields) == 3 and fields[1] == "kMandarin":
            out[chr(int(fields[0][2:], 16))] = pairs.latin(fields[2].split()[0])
    return out


ONSETS = "b c ch d f g h j k l m n p q r s sh t w x y z zh".split()


def onset(char):
    """The number of the consonants that the syllable of a Hanzi begins with, from 1 on; 0 without."""
    reading = mandarin().get(char, "")
    found = reading[:len(reading) - len(reading.lstrip("bcdfghjklmnpqrstwxyz"))]
    return ONSETS.index(found) + 1 if found in ONSETS else 0


def chinese(text):
    return "".join((chr(0xE000 + onset(c)) if onset(c) else "") + c for c in text if is_han(c))


def native(records):
    """The characters that stand in names spelled by Pinyin at least three times in ten: few Western names do."""
    by_pinyin, all_ = collections.Counter(), collections.Counter()
    for record in records:
        chars = set(filter(is_han, record["source"]))
        all_.update(chars)
        if "".join(mandarin().get(c, "") for c in record["source"]) in {t.replace("-", "") for t in record["targets"]}:
            by_pinyin.update(chars)
    return {c for c, n in all_.items() if by_pinyin[c] >= 0.3 * n}


def write_onsets(records, path):
    """A byte for each character from U+4E00 to U+9FFF: its onset, and 128 where it is native."""
    chars = native(records)
    path.write_bytes(bytes(onset(chr(c)) | (128 if chr(c) in chars else 0) for c in range(0x4E00, 0xA000)))


def japanese(text):
    out = []
    for char in text:
        small = SMALL.find(katakana(char))
        if small >= 0 and out and "ぁ" <= out[-1] <= "ヾ":
            out[-1] = chr(0xF0000 + (ord(out[-1]) - 0x3041) * 16 + small)
        elif is_han(char) or ("ぁ" <= char <= "ヾ" and char not in "゠・"):
            out.append(char)
    return "".join(out)


def jamo(text):
    return "".join(c for c in unicodedata.normalize("NFD", text) if "ᄀ" <= c <= "ᇿ")


def romanised(text):
    """Revised Romanization, sounds across syllables left out."""
    initial = "g kk n d tt r m b pp s ss - j jj ch k t p h".split()
    medial = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split()
    final = "- k k k n n n t l k m p l l p l m p p t t ng t t k t p t".split()
    out = ""
    for char in text:
        i = ord(char) - 0xAC00
        if 0 <= i < 11172:
            out += initial[i // 588] + medial[i // 28 % 21] + final[i % 28]
    return out.replace("-", "")


def skeleton(spelling):
    """What is left where letters for like sounds are one, and so are vowels."""
    spelling = spelling.replace("eu", "").replace("ch", "s").replace("ph", "p")
    spelling = spelling.translate(str.maketrans("gqdtbvlzjcfx", "kkttpprsssps"))
    return re.sub(r"(.)\1", r"\1", re.sub("[aeiouy]+", "a", spelling))


def matched(words, targets):
    """The words in the order of the spelling they are likest to, and that spelling's words; None where none is like."""
    best = 0.35, None
    for target in targets[:6]:
        spelled = [s for s in (re.sub("[^a-z]", "", pairs.latin(t) or "") for t in target.split()) if s]
        if len(spelled) != len(words):
            continue
        for turn in range(min(2, len(words))):
            turned = words[turn:] + words[:turn]
            likeness = [1 - pairs.distance(skeleton(romanised(w)), skeleton(s)) / max(1, len(skeleton(romanised(w))), len(skeleton(s)))
                        for w, s in zip(turned, spelled)]
            value = sum(likeness) / len(words) - 0.02 * turn
            if value > best[0]:
                best = value, (turned, spelled, turn)
    return best[1]


def korean(record):
    """The words in the order of the first spelling given."""
    words = hangul(record["source"])
    if len(words) < 2:
        return "".join(map(jamo, words)), record["targets"]
    found = matched(words, record["targets"])
    return ("_".join(map(jamo, found[0])), [" ".join(found[1]), *record["targets"]]) if found else ("", [])


def hangul(text):
    return [w for w in re.split(r"[ ·,()]+", text) if jamo(w)]


def person(word, targets):
    """Whether a word of three syllables is a surname and a given name: its spelling is two words, like them."""
    return matched([word[0], word[1:]], targets) is not None


def read(path, lang):
    """Records as of pairs.read."""
    some = [r for r in map(json.loads, gzip.open(path, "rt", encoding="utf-8")) if r["lang"] == lang and r["ds"] != "eu-sanctions"]
    sources = simplified(r["source"] for r in some) if lang == "zh" else [r["source"] for r in some]
    out = []
    for record, text in zip(some, sources):
        source, targets = text, record["targets"]
        if lang == "ko":
            source, targets = korean(record)
        elif lang == "ja":
            source = japanese(text)
        else:
            source = chinese(text)
        targets = list(dict.fromkeys(t for t in map(pairs.latin, targets) if t))
        if source and targets:
            out.append({"lang": lang, "ds": record["ds"], "source": source, "targets": targets, "text": record["source"],
                        "fold": pairs.fold(record["source"])})
    return out


def aligned_units(lang, lines):
    return engine.run("align-units", "--letters", LETTERS[lang], lines=lines)


def align(lang, records):
    """As engine.align; the dictionaries are aligned along, and given behind."""
    lines, owners = [], []
    for number, record in enumerate(records):
        words = record["source"].split("_")
        for i, word in enumerate(words):
            targets = [record["targets"][0].split("-")[i]] if len(words) > 1 else alone(lang, record["targets"])
            lines.append("\t".join([word, *targets]))
            owners.append(number)
    added = list(dictionary(lang))
    words = [[] for _ in records]
    results = aligned_units(lang, lines + ["\t".join(pair) for pair in added])
    for owner, result in zip(owners, results):
        fields = result.split("\t")
        if words[owner] is None or len(fields) < 3 or float(fields[0]) < LEAST[lang]:
            words[owner] = None
        else:
            words[owner].append(fields[2].split(" "))
    out = [some and ("-".join(engine.word(w)[1] for w in some), some) for some in words]
    return out, [r.split("\t")[2].split(" ") for r in results[len(lines):] if r]


def alone(lang, targets):
    """The spellings of one word. Hyphens part the syllables of Korean names; Chinese and Japanese names have none."""
    if lang != "ko":
        return [t.replace("-", "") for t in targets[:8]]
    parted = {t.replace("-", "") for t in targets if "-" in t}
    return [t for t in targets if "-" in t or t not in parted][:8]


def dictionary(lang):
    """(source, spelling) of characters and names with known readings."""
    if lang == "zh":
        for char, reading in sorted(mandarin().items()):
            if char.encode("gb2312", "ignore"):
                yield chinese(char), reading
    if lang == "ja":
        yield from sorted(readings())


def readings():
    """(name, Hepburn) of the persons and places of UniDic and IPADIC; the costlier of several readings are left out."""
    found = collections.defaultdict(dict)
    def add(name, kana, cost):
        spelled = hepburn(kana)
        if spelled and len(name) <= 6 and any(map(is_han, name)) and all(is_han(c) or "ぁ" <= c <= "ヶ" for c in name):
            found[japanese(name)][spelled] = min(cost, found[japanese(name)].get(spelled, cost))
    for row in csv.reader(open(MECAB / "unidic/lex_3_1.csv", encoding="utf-8")):
        if row[5] == "固有名詞" and row[6] in ("人名", "地名"):
            add(row[0], row[24] if re.fullmatch("[ァ-ヴー]+", row[24]) else row[10], float(row[3]))
    for part in ("name", "place"):
        for row in csv.reader(open(MECAB / f"ipadic/Noun.{part}.csv", encoding="euc-jp", errors="replace")):
            add(row[0], row[11], float(row[3]) + 500)
    for name, spelled in found.items():
        least = min(spelled.values())
        yield from ((name, s) for s, cost in spelled.items() if cost < least + 1800)


@functools.cache
def persons():
    """{"surname": {name: spellings}, "given": ...}: the given names of UniDic, and the surnames that IPADIC has too."""
    names = {"surname": "姓", "given": "名"}
    found = {part: collections.defaultdict(set) for part in names}
    rows = csv.reader(open(MECAB / "ipadic/Noun.name.csv", encoding="euc-jp", errors="replace"))
    common = {row[0] for row in rows if row[7] == "姓"}
    for row in csv.reader(open(MECAB / "unidic/lex_3_1.csv", encoding="utf-8")):
        for part, kind in names.items():
            if row[5:8] != ["固有名詞", "人名", kind] or len(row[0]) > 3 or not all(is_han(c) or c in "ヶノ" for c in row[0]):
                continue
            spelled = hepburn(row[24] if re.fullmatch("[ァ-ヴー]+", row[24]) else row[10])
            if spelled and (part == "given" or row[0] in common):
                found[part][japanese(row[0])].add(spelled)
    return found


def is_person(word):
    """Whether a surname and a given name make the word; one letter that ends the names of places is no given name."""
    surnames, given = persons()["surname"], persons()["given"]
    return 2 < len(word) < 7 and any(word[:n] in surnames and word[n:] in given and word[n:] not in ENDS for n in (1, 2, 3))


HEPBURN = dict(zip(
    "ア イ ウ エ オ カ キ ク ケ コ サ シ ス セ ソ タ チ ツ テ ト ナ ニ ヌ ネ ノ ハ ヒ フ ヘ ホ マ ミ ム メ モ ラ リ ル レ ロ "
    "ガ ギ グ ゲ ゴ ザ ジ ズ ゼ ゾ ダ ヂ ヅ デ ド バ ビ ブ ベ ボ パ ピ プ ペ ポ ヤ ユ ヨ ワ ヰ ヱ ヲ ン ヴ".split(),
    "a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne no ha hi fu he ho ma mi mu me mo ra ri ru re ro "
    "ga gi gu ge go za ji zu ze zo da ji zu de do ba bi bu be bo pa pi pu pe po ya yu yo wa i e o n vu".split()))
for _kana in "キギシジチニヒビピミリヂ":
    for _small, _vowel in zip("ャュョ", "auo"):
        _stem = HEPBURN[_kana][:-1]
        HEPBURN[_kana + _small] = _stem + ("" if _stem in ("sh", "ch", "j") else "y") + _vowel
HEPBURN |= dict(zip(
    "ファ フィ フェ フォ フュ ヴァ ヴィ ヴェ ヴォ ツァ ツィ ツェ ツォ ウィ ウェ ウォ ティ ディ トゥ ドゥ テュ デュ シェ チェ ジェ イェ クァ グァ "
    "ァ ィ ゥ ェ ォ ャ ュ ョ".split(),
    "fa fi fe fo fyu va vi ve vo tsa tsi tse tso wi we wo ti di tu du tyu dyu she che je ye kwa gwa a i u e o ya yu yo".split()))


def hepburn(kana):
    """Hepburn without macrons; None where a Kana is not of Japanese words."""
    out, doubled, at = "", False, 0
    while at < len(kana):
        unit = kana[at:at + 2] if kana[at:at + 2] in HEPBURN else kana[at]
        following = kana[at + len(unit):at + len(unit) + 1]
        at += len(unit)
        if unit == "ッ":
            doubled = True
            continue
        if unit == "ー":
            continue
        if unit not in HEPBURN:
            return None
        spelled = HEPBURN[unit]
        if (unit == "ウ" and out[-1:] in ("o", "u") and following != "エ") or (unit == "オ" and out[-1:] == "o"):
            spelled = ""
        if doubled and spelled:
            spelled, doubled = ("t" if spelled.startswith("ch") else spelled[0]) + spelled, False
        out += spelled
    return out


def rules(lang, records):
    """{source: the spelling by rule}."""
    out = {}
    pinyin = mandarin() if lang == "zh" else {}
    for record in records:
        for word in record["source"].split("_"):
            if lang == "zh":
                out[word] = "".join(pinyin.get(c, "") for c in word)
            elif lang == "ko":
                out[word] = romanised(unicodedata.normalize("NFC", word))
            else:
                spelled = hepburn("".join(map(katakana, unpacked(word))))
                out[word] = spelled if spelled else None
    return out


def unpacked(word):
    """Kana as they are written."""
    return "".join(chr(0x3041 + (ord(c) - 0xF0000) // 16) + SMALL[(ord(c) - 0xF0000) % 16] if c >= "\U000F0000" else c for c in word)
