"""
Which of a thing's measures a figure gives, and which thing has it.

Finds:  "the dam, 40 metres high", "the 60-metre-high dam"  -> dam, told high;  "the 210-metre ship" -> ship
        "the crater is 30 metres wide" -> width of crater;  "the quake was 30 km deep" -> depth of quake
        "weighed 450 grams" -> weight;  "landed at 150 knots" -> speed;  "hit turbulence at 28,000 feet" -> altitude
        "surgery took nine hours", "shook houses for a minute" -> how long the surgery, the quake took
Leaves: what no word tells ("rose to 7 metres"), and how far one thing lies from another
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from checker.compare.units import dimension_of
from checker.extract.counting import SUBJECTS, Label, anchor_of, case_of, listed, verb_lemma
from checker.extract.lasting import lasting
from checker.extract.making import governing_verb
from checker.model import Numeral, Sentence, Token

# What the word behind a length says of it; "" where the thing's own name stands for what is measured.
_WORDS = {
    "long": ("", "long"), "tall": ("", "high"), "high": ("", "high"), "wide": ("width", ""), "across": ("width", ""),
    "broad": ("width", ""), "deep": ("depth", ""), "thick": ("thickness", ""), "length": ("", "long"), "height": ("", "high"),
    "width": ("width", ""), "diameter": ("width", ""), "depth": ("depth", ""), "thickness": ("thickness", ""),
}  # fmt: skip
_BEHIND = re.compile(
    r"(?P<joint>[-‑]|\s)(?:in (?P<noun>length|height|width|diameter|depth|thickness)|(?P<word>long|tall|high|wide|across|broad|deep|thick))\b(?! (?:by|as|above|ago)\b)"
)
_FLYING_HIGH = 1000.0
_GUSTS = listed("gust blow")
# How much of it there is, these tell; "a wall of 3 metres" is no such thing.
_STUFF = listed("mass volume")
_NEAR = 5
_OFF = re.compile(
    r"\s(?:away )?(from|off|past|beyond|below|beneath|under|above|outside|inside|behind|short of|down|up|along)\b",
    re.IGNORECASE,
)
_WAYS = {
    "from": "from", "off": "off", "past": "beyond", "beyond": "beyond", "below": "below", "beneath": "below", "under": "below",
    "above": "above", "outside": "outside", "inside": "inside", "behind": "behind", "short of": "before", "down": "down",
    "up": "up", "along": "along",
}  # fmt: skip
_SURFACES = listed("surface sea water ground waterline earth")
MOMENTARY = frozenset({"speed", "altitude"})


@dataclass(frozen=True, slots=True)
class Facet:
    """What is measured; the noun that has it; the word that tells lengths of one thing apart ("long", "high")."""

    name: str
    noun: Token | None
    told: str = ""


def facet_of(sentence: Sentence, numeral: Numeral, label: Label | None) -> Facet | None:
    """The facet that a figure gives, where its words tell; a facet named "" goes by the noun that has it."""
    dimension = dimension_of(numeral.quantity.unit)
    if dimension == "length" and (
        after := _BEHIND.match(sentence.article.text, numeral.span.end, sentence.span.end)
    ):
        name, told = _WORDS[after.group("noun") or after.group("word")]
        noun = _bearer(sentence, numeral, after, label)
        return Facet(name, noun, told) if noun is not None or name else None
    anchor = anchor_of(sentence, numeral)
    if anchor is None:
        return None
    if dimension == "length" and (way := _way_off(sentence, numeral)):
        return way
    verb = governing_verb(sentence, anchor)
    subject = subject_noun(sentence, verb) if verb is not None else None
    if dimension == "duration" and (long := lasting(sentence, numeral, anchor, verb, subject, label)):
        return Facet(long, None) if isinstance(long, str) else Facet("", long)
    if _is_altitude(sentence, numeral, anchor) and not _says_itself(label):
        return Facet("altitude", subject)
    if dimension in _STUFF and (stuff := _stuff(sentence, anchor)):
        return Facet("", stuff, verb_lemma(verb) if verb is not None else "")
    if label is not None and label.noun is not None and label.verb not in {"weigh", "take"}:
        return None
    if dimension == "mass" and verb is not None and verb_lemma(verb) == "weigh":
        return Facet("weight", subject)
    if (
        dimension == "speed"
        and case_of(sentence, anchor) not in {"to", "from"}
        and not (verb is not None and verb_lemma(verb) in _GUSTS)
    ):
        return Facet("speed", subject)
    return None


def _says_itself(label: Label | None) -> bool:
    """ "an altitude of 31,000 feet": a noun of measuring stands right beside."""
    return label is not None and label.noun is not None and label.verb in {"", "be", "have"}


def _stuff(sentence: Sentence, anchor: Token) -> Token | None:
    """ "2,000 tonnes of oil": how much of what."""
    of = next((one for one in sentence.children(anchor, "nmod") if case_of(sentence, one) == "of"), None)
    return of if of is not None and of.tag in {"NN", "NNS"} and of.index <= anchor.index + _NEAR else None


def _way_off(sentence: Sentence, numeral: Numeral) -> Facet | None:
    """ "150 metres beyond the end of the runway", "4,300 metres below the surface": how far off what."""
    after = _OFF.match(sentence.article.text, numeral.span.end, sentence.span.end)
    if after is None:
        return None
    at = sentence.token_at(after.end() - 1)
    mark = _landmark(sentence, at) if at is not None else None
    if mark is None:
        return None
    way = _WAYS[after.group(1).lower()]
    if way == "below" and mark in _SURFACES:
        return Facet("depth", None)
    return Facet(f"distance {way} {mark}", None)


def _landmark(sentence: Sentence, case: Token) -> str:
    """The noun behind a preposition, with what it is the end or the edge of."""
    noun = None
    for token in sentence.tokens[case.index + 1 : case.index + 6]:
        if token.tag in {"NN", "NNS"}:
            noun = token
        elif noun is not None or token.tag not in {"DT", "JJ", "PRP$", "NNP", "POS"}:
            break
    if noun is None:
        return ""
    whole = next((one for one in sentence.children(noun, "nmod") if case_of(sentence, one) == "of"), None)
    words = (noun.lemma.lower(), whole.lemma.lower() if whole is not None else "")
    owner = sentence.tokens[noun.index - 2] if sentence.tokens[noun.index - 1].tag == "POS" else None
    return " ".join(word for word in (*words, owner.lemma.lower() if owner is not None else "") if word)


def _bearer(sentence: Sentence, numeral: Numeral, after: re.Match[str], label: Label | None) -> Token | None:
    word = sentence.token_at(after.end() - 1)
    if word is None:
        return None
    if after.group("word") and (ahead := _noun_ahead(sentence, word)):
        return ahead
    if label is not None and label.noun is not None and label.noun.index < word.index:
        return label.noun
    for one in (word, *list(sentence.ancestors(word))[:2]):
        if (subject := sentence.child(one, *SUBJECTS)) is not None:
            return _common(sentence, subject, one)
    head = sentence.head(word)
    if word.dependency.partition(":")[0] in {"appos", "amod", "acl"} and head.index < word.index:
        return _common(sentence, head, word)
    return _just_before(sentence, numeral)


def _noun_ahead(sentence: Sentence, word: Token) -> Token | None:
    """ "the 60-metre-high dam wall": the last of the nouns right behind the adjective."""
    found = None
    for token in sentence.tokens[word.index + 1 : word.index + 5]:
        if token.tag in {"NN", "NNS"}:
            found = token
        elif found is not None or token.tag not in {"JJ", "VBN", "NNP"}:
            break
    # A tree may take the verb of a short sentence for a noun: "The 60-metre-high dam burst".
    if found is not None and found.head == found.index and found.tag == "NN":
        before = sentence.tokens[found.index - 1]
        return before if before.tag in {"NN", "NNS"} else found
    return found


def _just_before(sentence: Sentence, numeral: Numeral) -> Token | None:
    """ "the ship, 180 metres long", "waves 8 metres high": the noun right before the figure."""
    at = sentence.tokens_in(numeral.span)[0].index - 1
    while at > 0 and sentence.tokens[at].tag in {",", "RB"}:
        at -= 1
    token = sentence.tokens[at] if at >= 0 else None
    return token if token is not None and token.tag in {"NN", "NNS"} else None


def subject_noun(sentence: Sentence, verb: Token) -> Token | None:
    """The common noun that is a verb's subject: of "the baby, who weighed", the baby."""
    subject = sentence.child(verb, *SUBJECTS)
    return _common(sentence, subject, verb) if subject is not None else None


def _common(sentence: Sentence, noun: Token, verb: Token) -> Token | None:
    if noun.tag in {"WDT", "WP"} and verb.dependency.startswith("acl"):
        noun = sentence.head(verb)
    return noun if noun.tag in {"NN", "NNS"} else None


def _is_altitude(sentence: Sentence, numeral: Numeral, anchor: Token) -> bool:
    """Whether something was so many feet up: what is that high and only "at" a length flies or climbs."""
    low = numeral.quantity.low
    return (
        numeral.quantity.unit == "foot"
        and low is not None
        and low >= _FLYING_HIGH
        and case_of(sentence, anchor) == "at"
    )
