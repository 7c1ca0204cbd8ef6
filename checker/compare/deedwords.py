"""
Words for one deed and its opposite: closed lists of general English, the same for every story.

"Shut" is "close"; "survive" is "not die". What harms people is one deed with two sorts, killing and injuring.
"""

from __future__ import annotations

from checker.lexicon import adjectives, verbs

# How `event.kind` marks what is told in a way of its own: what there is, who is to be won over, what is still being done.
HAVING, PERSUADING, UNDER_WAY = "having", "persuading", "under-way"

_LEAST = 20  # of a verb's uses, in percent, that must have the sense
_ALIKE = {
    "close": "shut shutter",
    "attack": "bomb shell raid bombard strike",
    "resign": "quit",
    "buy": "acquire purchase",
    "dismiss": "sack",
    "cancel": "scrap",
    "postpone": "delay",
    "free": "release",
    "rise": "climb increase",
    "flee": "escape",
    "approve": "ratify accept",
    "propose": "suggest",
}
_OPPOSITE = {
    "close": "open reopen",
    "die": "survive",
    "rise": "fall drop decline decrease",
    "approve": "reject",
    "convict": "acquit",
    "win": "lose",
    "support": "oppose",
}
_ROOT = {word: root for root, words in _ALIKE.items() for word in words.split()}
_TURNED = {word: root for root, words in _OPPOSITE.items() for word in words.split()}
_HARM = frozenset({"harm", "kill", "injure"})


def deed_word(verb: str) -> tuple[str, bool]:
    """The word that stands for a verb and those like it, and whether the verb is its opposite."""
    if verb in _TURNED:
        return _TURNED[verb], True
    if verb.startswith("un") and verb[2:] in verbs.opposites(verb):
        return verb[2:], True  # unlock, unload
    return _ROOT.get(verb, verb), False


def kin_of(verb: str) -> str:
    """A word that two verbs share wherever they may tell of one deed or of its opposite."""
    if verb in _HARM:
        return "harm"
    return "be" if verb.startswith("be ") else deed_word(verb)[0]


def way_of(left: str, right: str) -> bool:
    """Whether one verb says what the other says, or a way of it: murder and kill, shoot and fire."""
    if one_deed(left, right):
        return deed_word(left)[1] == deed_word(right)[1]
    return verbs.way_of(left, right, least=_LEAST) or verbs.way_of(right, left, least=_LEAST)


def one_deed(left: str, right: str) -> bool:
    """Whether two verbs tell of one deed or of its opposite; harming is killing or injuring."""
    if {left, right} <= _HARM:
        return left == right or "harm" in {left, right}
    if left.startswith("be ") and right.startswith("be "):
        return adjectives.synonyms(left.removeprefix("be "), right.removeprefix("be "), least=_LEAST)
    return deed_word(left)[0] == deed_word(right)[0]
