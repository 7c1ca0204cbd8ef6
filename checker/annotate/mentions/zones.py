"""
Finds where names can stand: runs of capitalised words with the small words that names have inside.

Each word of the article is looked up once in the lists; what the article itself shows (a word that stands after "Mr"
somewhere, or in lower case elsewhere) is collected before any name is judged.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from checker.annotate import casing
from checker.annotate.mentions import lists
from checker.annotate.mentions.lists import folded
from checker.model import Sentence, Token
from checker.reference.places import load_places

_BETWEEN = lists.PARTICLES | {"of", "the", "and", "for", "'s", "-", "–", "'", "&", "to", "on", "."}
_FIELDS = lists.words("fields")
_SHOWN = ("titled", "after_given", "speaking", "located", "inside", "peopled")
_LONGEST_LINK = 3
_LONGEST_PLACE = 5


@dataclass(frozen=True, slots=True)
class Zone:
    """Words `start` to `end` (exclusive) of a sentence."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Context:
    """What the article shows of its words anywhere: folded words of the names' last parts and neighbours."""

    lower: frozenset[str]
    titled: frozenset[str]
    after_given: frozenset[str]
    speaking: frozenset[str]
    located: frozenset[str]
    inside: frozenset[str]
    peopled: frozenset[str]


def is_capital(token: Token, *, shouting: bool = False) -> bool:
    """Whether the word can be part of a name by its letters: "Smith", "NATO", "eBay", "O'Brien"; not "I"."""
    text = token.text
    if shouting and not token.tag.startswith("NNP"):
        return False  # the tagger saw the word as running text would have it
    return (text[0].isupper() and (len(text) > 1 or token.tag.startswith("NNP"))) or (
        text[0].isalpha() and not text.islower() and any(map(str.isupper, text))
    )


def zones_of(sentence: Sentence) -> list[Zone]:
    """The runs, in order. A particle before the first capital belongs to it ("al-Masri", "bin Zayed")."""
    tokens = sentence.tokens
    shouting = is_shouting(sentence)
    capitals = [token.index for token in tokens if is_capital(token, shouting=shouting)]
    zones: list[Zone] = []
    for index in capitals:
        if zones and index - zones[-1].end <= _LONGEST_LINK and _links(tokens[zones[-1].end : index]):
            zones[-1] = Zone(zones[-1].start, index + 1)
        else:
            zones.append(Zone(_reached(tokens, index), index + 1))
    return [part for zone in zones for part in _without_office(tokens, zone)]


def _without_office(tokens: Sequence[Token], zone: Zone) -> list[Zone]:
    """ "U.S. Secretary of State Ann Lee" is "U.S." and "Ann Lee": an office with its field is no part of a name."""
    for at in range(zone.start, zone.end - 2):
        if tokens[at + 1].text != "of" or folded(tokens[at].text) not in lists.OFFICES:
            continue
        end = at + 2
        while end < zone.end and folded(tokens[end].text) in _FIELDS:
            end += 1
        if end > at + 2:
            return [part for part in (Zone(zone.start, at), Zone(end, zone.end)) if part.start < part.end]
    return [zone]


def _links(between: Sequence[Token]) -> bool:
    return all(token.text.lower() in _BETWEEN or token.text[0].isdigit() for token in between)


def _reached(tokens: Sequence[Token], index: int) -> int:
    """Where the zone begins: at a particle glued on by a hyphen, at a particle after nothing, at a figure."""
    if index > 1 and tokens[index - 1].text == "-" and tokens[index - 2].text.lower() in lists.PARTICLES:
        return index - 2
    if index > 0 and tokens[index - 1].text in (
        "bin",
        "bint",
        "ibn",
        "al",
        "el",
        "van",
        "von",
        "de",
        "der",
        "ben",
        "abu",
    ):
        return index - 1
    return index


@lru_cache(maxsize=1)
def _places() -> tuple[dict[str, str], frozenset[str]]:
    """Folded place words with p (a place) or d (a demonym); and the first words of those of several."""
    marks: dict[str, str] = {}
    for key, sense in load_places().words():
        mark = "d" if sense.kind == "demonym" else "m" if sense.kind == "metonym" else "p"
        if marks.get(key) != "p":
            marks[key] = mark
    return marks, frozenset(key.split()[0] for key in marks if " " in key)


@lru_cache(maxsize=50_000)
def listed(word: str) -> str:
    """Which lists hold the folded word, a letter each."""
    marks = ""
    if word in lists.given():
        marks += "g"
    if word in lists.surnames():
        marks += "s"
    if word in lists.common():
        marks += "c"
    if word in lists.HONORIFICS:
        marks += "h"
    if word in lists.OFFICES or word in lists.RANKS:
        marks += "t"
    elif word in lists.people():
        marks += "n"
    if word in lists.ORGANISATION_WORDS:
        marks += "o"
    if word in lists.BODIES:
        marks += "b"
    if word in lists.PLACE_WORDS:
        marks += "w"
    if word in lists.MONTHS:
        marks += "y"
    if word in lists.PARTICLES:
        marks += "z"
    return marks


def place_marks(words: Sequence[str]) -> list[str]:
    """For each folded word of a zone: P where a place of several words covers it, else p, d, m or nothing."""
    marks, firsts = _places()
    found = [marks.get(word) or marks.get(word.replace(".", ""), "") for word in words]
    for start, word in enumerate(words):
        if word in firsts:
            for end in range(min(len(words), start + _LONGEST_PLACE), start + 1, -1):
                mark = marks.get(" ".join(words[start:end]))
                if mark:
                    found[start:end] = [mark.upper()] * (end - start)
                    break
    return found


def context_of(sentences: Sequence[Sentence]) -> Context:
    """Collects what the article shows of its capitalised words."""
    lower: set[str] = set()
    sets: dict[str, set[str]] = {name: set() for name in _SHOWN}
    for sentence in sentences:
        tokens = sentence.tokens
        shouting = is_shouting(sentence)
        for token in tokens:
            if token.text.islower():
                lower.add(token.text)
            elif token.text[0].isupper() and not shouting:
                _show(sentence, token, sets)
    return Context(frozenset(lower), **{name: frozenset(words) for name, words in sets.items()})


def is_shouting(sentence: Sentence) -> bool:
    """Whether nearly all the sentence's longer words begin with a capital: a headline, a heading."""
    return casing.is_shouting([token.text for token in sentence.tokens])


def _show(sentence: Sentence, token: Token, sets: dict[str, set[str]]) -> None:
    word = folded(token.text)
    index = token.index
    before = sentence.tokens[index - 1] if index else None
    if before is not None:
        previous = folded(before.text)
        if before.text[0].isupper():
            marks = listed(previous)
            if "h" in marks or "t" in marks:
                sets["titled"].add(word)
            elif "g" in marks and "c" not in marks:
                sets["after_given"].add(word)
        elif previous in ("in", "at", "near", "from", "outside"):
            sets["located"].add(word)
        if before.text[0].islower():
            sets["inside"].add(word)
    if token.tag.startswith("JJ") or token.tag in ("NNPS", "NNS"):
        sets["peopled"].update(lands_behind(word))
    if token.dependency == "nsubj" and sentence.tokens[token.head].lemma in lists.SPEECH:
        sets["speaking"].add(word)


def lands_behind(word: str) -> list[str]:
    """What a people's word may come from: "Ruritanian" shows that "Ruritania" is a place."""
    if len(word) < 6:
        return []
    stems = {
        word.removesuffix(ending) for ending in ("n", "an", "ian", "ese", "i", "ish") if word.endswith(ending)
    }
    return sorted({stem + vowel for stem in stems for vowel in ("", "a", "ia", "o")} - {word})
