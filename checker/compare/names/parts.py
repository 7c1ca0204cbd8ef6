"""
Takes a name apart: titles off, suffix and particles aside, order set right, every part folded to plain letters.

Finds:  "MOROZOV, Sergey V."               -> sergey, v, morozov
        "Sheikh Mohammed bin Rashid Al Maktoum" -> mohammed, rashid, maktoum; particles bin, al
Leaves: "Al Gore", "Van Morrison"          -> first names, no particles
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from anyascii import anyascii

from checker.compare.names.nicknames import has_pet_forms
from checker.compare.names.transliteration import carried_over, has_spellings, sound

LONGEST = 200  # characters of a name that are read; more is no name
MOST_PARTS = 12

_TITLES_TEXT = """mr mrs ms miss mx dr prof professor sir dame lord lady rev reverend fr father pastor rabbi imam mullah ayatollah
    sheikh shaikh sheik shaykh sheikha sayyid hon rt herr frau monsieur madame mme mlle senor senora señor señora signor signora
    gen general lt lieutenant col colonel maj major capt captain cpt cdr commander adm admiral sgt sergeant cpl corporal brig brigadier
    marshal pte private insp inspector det detective supt superintendent officer sen senator rep representative congressman congresswoman
    gov governor pres president chancellor minister premier judge justice ambassador amb mayor councillor cllr secretary
    king queen prince princess duke duchess baron baroness count countess emperor pope cardinal archbishop bishop
    saint dom ing mag dipl comrade deputy vice"""
_TITLES = frozenset(_TITLES_TEXT.split())
_AFTER_TEXT = """phd md mp mep msp qc kc obe mbe cbe kbe esq frs dds rn cpa usn usmc ret llc inc ltd mba jd mla mpp td gcb dsc"""
_AFTER = frozenset(_AFTER_TEXT.split())
_SUFFIXES = {
    "jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "2", "iii": "3", "iv": "4", "2nd": "2", "3rd": "3", "4th": "4",
    "filho": "jr", "neto": "3",
}  # fmt: skip
_ARTICLES = {
    "al": "al",
    "el": "al",
    "ul": "al",
    "ash": "al",
    "ad": "al",
    "as": "al",
    "az": "al",
    "ar": "al",
    "at": "al",
    "ud": "al",
    "ur": "al",
}
_SONS = {
    "bin": "bin",
    "bn": "bin",
    "ben": "bin",
    "ibn": "bin",
    "bint": "bint",
    "binti": "bint",
    "ould": "ould",
}
_PARTICLES_TEXT = """de da do dos das del della delle dello dei degli di du des van von vom zu zum zur der den dem het ten ter te la las le les lo los
    af av y e i und of d l st"""
_PARTICLES = frozenset(_PARTICLES_TEXT.split())
_FIRST_TOO = frozenset({"de", "della", "del", "von", "bin", "ibn", "d", "dos", "du", "da", "ter", "dela"})
_ABDUL = frozenset({"abdul", "abdel", "abdal", "abdoul", "abdur", "abdol", "abdus", "abd", "abdu"})
_LETTERS_FOR_DIGITS = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "8": "b"})
_EXPANDED = str.maketrans(
    {"ö": "oe", "ä": "ae", "ü": "ue", "ø": "oe", "å": "aa", "đ": "dj", "ð": "d", "œ": "oe"}
)
_SET_ASIDE = re.compile(r"\"[^\"]*\"|“[^”]*”|\([^)]*\)|[«‹][^»›]*[»›]")
_VOWELS = re.compile(r"[aeiou]+")
_POSSESSIVE = re.compile(r"['’]s$")
_APOSTROPHES = re.compile(r"['’‘`´ʼʻʹ]")
_SPLIT = re.compile(r"[\s\-‐‑–—_/]+|(?<=\.)(?=\S)")
_CLOSE_SCRIPTS = ("LATIN", "CYRILLIC", "GREEK", "ARMENIAN", "GEORGIAN")


@dataclass(frozen=True, slots=True, eq=False)
class Part:
    """
    One part of a name. `word` is its plain lower-case letters, `forms` all plain spellings its accents allow.

    `letter` is the first of them, `initials` holds the letters where it is one or more initials; `digits` that it had
    digits for letters. `listed` says that the lists of pet forms or of spellings have it, `sound` and `bones` are its
    sound levelled and the consonants of that. One word is one object (see part_of), so that comparing two is cheap.
    """

    text: str
    word: str
    forms: frozenset[str]
    accented: bool
    letter: str
    initials: str = ""
    capitals: bool = False
    digits: bool = False
    listed: bool = False
    sound: str = ""
    bones: str = ""


@dataclass(frozen=True, slots=True)
class Parts:
    """
    A name in parts, given names first. `script` is "" where the letters tell the sound, else which script does not
    (Arabic and Hebrew leave vowels out; Han does not show the reading).
    """

    text: str
    parts: tuple[Part, ...]
    particles: tuple[str, ...]
    suffix: str
    carried: bool
    script: str
    joined: str


@lru_cache(maxsize=131072)
def parts_of(text: str) -> Parts:
    """The parts of a name; empty where there is no letter in it. Never fails."""
    text = unicodedata.normalize("NFC", text[:LONGEST]).strip()
    words = _words(_in_order(_SET_ASIDE.sub(" ", text) if len(text) > 2 else text))
    words = _without_titles(words)
    suffix = ""
    while len(words) > 1 and (plain := fold(words[-1])) in _SUFFIXES | dict.fromkeys(_AFTER, ""):
        if not _SUFFIXES.get(plain) and words[-1] != words[-1].upper() and plain not in {"phd", "esq"}:
            break
        suffix = _SUFFIXES.get(plain, "") or suffix
        words = words[:-1]
    strong, particles = _without_particles(words)
    shouted = text == text.upper()
    parts = tuple(part_of(word, shouted) for word in _with_abdul(strong)[:MOST_PARTS])
    parts = tuple(part for part in parts if part.word)
    carried = bool({"al", "bin", "bint"} & set(particles)) or any(carried_over(part.word) for part in parts)
    joined = "".join(part.word for part in parts)
    return Parts(text, parts, particles, suffix, carried, _script(text), joined)


@lru_cache(maxsize=131072)
def fold(word: str) -> str:
    """Lower-case letters and digits of the Latin alphabet only."""
    return "".join(char for char in anyascii(word).lower() if char.isalnum())


def _in_order(text: str) -> str:
    """'LAST, First' turned round; a suffix after a comma ('King, Jr.') stays where it is."""
    before, comma, after = text.partition(",")
    first = fold(after.split()[0]) if after.split() else ""
    if not comma or not first or first in _SUFFIXES or first in _AFTER:
        return text.replace(",", " ")
    return f"{after.replace(',', ' ')} {before}"


def _words(text: str) -> list[str]:
    words = [_APOSTROPHES.sub("", _POSSESSIVE.sub("", word)).strip(".,;:!?") for word in _SPLIT.split(text)]
    return [word for word in words if word]


def _without_titles(words: list[str]) -> list[str]:
    start = 0
    while start < len(words) - 1 and words[start].lower() in _TITLES and len(words[start]) > 1:
        start += 1
    return words[start:]


def _without_particles(words: list[str]) -> tuple[list[str], tuple[str, ...]]:
    strong: list[str] = []
    particles: list[str] = []
    for number, word in enumerate(words):
        plain = word.lower()
        kind = _ARTICLES.get(plain) or _SONS.get(plain) or (plain if plain in _PARTICLES else "")
        first = number == 0 and not (word.islower() or plain in _FIRST_TOO)
        initial = len(word) == 1 and word.isupper()
        if kind and not first and not initial and number < len(words) - 1 and plain:
            particles.append(kind)
        else:
            strong.append(word)
    return strong, tuple(particles)


def _with_abdul(words: list[str]) -> list[str]:
    """'Abdul Rahman' is one part: what follows 'servant of' is no name of its own."""
    joined: list[str] = []
    for word in words:
        if joined and joined[-1].lower() in _ABDUL:
            joined[-1] = "Abdul" + word.lower()
        else:
            joined.append(word)
    return joined


@lru_cache(maxsize=131072)
def part_of(word: str, shouted: bool) -> Part:
    """A word as a part; `shouted` where the whole name is in capitals."""
    digits = any(char.isdigit() for char in word) and any(char.isalpha() for char in word)
    plain = fold(word.translate(_LETTERS_FOR_DIGITS) if digits else word)
    forms = {plain, fold(word.lower().translate(_EXPANDED))} if not word.isascii() else {plain}
    heard = sound(plain)
    return Part(
        text=word,
        word=plain,
        forms=frozenset(forms),
        accented=not word.isascii(),
        letter=plain[:1],
        initials=plain if len(plain) == 1 else "",
        capitals=word.isupper() and not shouted and 1 < len(word) <= 3,
        digits=digits,
        listed=has_spellings(plain) or has_pet_forms(plain),
        sound=heard,
        bones=_VOWELS.sub(".", heard),
    )


def _script(text: str) -> str:
    if text.isascii():
        return ""
    for char in text:
        if ord(char) > 0x24F and char.isalpha():
            name = unicodedata.name(char, "")
            if name.startswith(("ARABIC", "HEBREW")):
                return "consonants"
            if not name.startswith(_CLOSE_SCRIPTS):
                return "other"
    return ""
