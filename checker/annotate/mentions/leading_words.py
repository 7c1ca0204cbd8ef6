"""Words at the head of what looks like a name that are none: a role, an epithet, a word of every day."""

from __future__ import annotations

from checker.annotate.mentions import lists
from checker.annotate.mentions.lists import folded
from checker.annotate.mentions.zones import listed, place_marks
from checker.lexicon import adjectives
from checker.model import Token

TITLES = lists.HONORIFICS | lists.OFFICES | lists.RANKS | {"former", "crown", "first"}


def is_role_word(tokens: tuple[Token, ...], index: int) -> bool:
    """ "Founder", "Co-Founder" in front of two more words."""
    word = folded(tokens[index].text)
    if word in ("co", "vice", "ex", "-"):
        return tokens[index + 1].text == "-" or word == "-"
    marks = set(listed(word))
    return word in lists.people() and ("c" in marks or not marks & set("gs"))


def is_epithet(tokens: tuple[Token, ...], index: int) -> bool:
    """ "Plucky Ann Reed", "Iron Ann Reed" at the head of a sentence: a word of every day before a given name."""
    first, second = (folded(tokens[at].text) for at in (index, index + 1))
    if index or set(listed(first)) & set("gs") or "g" not in listed(second):
        return False
    return "c" in listed(first) or adjectives.known(first)


def is_no_person(token: Token, word: str) -> bool:
    """A lone word that is a title, a month, a people or an ordinary word at the head of a sentence."""
    if word in TITLES or word in lists.MONTHS or place_marks([word])[0] == "d":
        return True
    return token.index == 0 and word in lists.common() and not token.tag.startswith("NNP")
