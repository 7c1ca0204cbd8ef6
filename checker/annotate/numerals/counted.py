"""
What a sentence's figures count, and what happened to it, read off the tree.

Reads: "14 miners, most of them young, were killed"  -> miners, kill
       "318 dead"                                    -> people (an adjective that stands for those who are so), dead
       "40 died in the north, 12 on the coast"       -> people, die; the second as the first
       "hundreds of homes", "two-thirds of voters"   -> home, voter
Leaves: what happened where the counted thing is neither subject nor object ("slept in 30 tents")
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from checker.annotate.numerals.figures import Figure, find_figures
from checker.annotate.numerals.happening import (
    LIGHT,
    OF_PEOPLE,
    ROLES,
    happened_to,
    how_often,
    meant_by,
    state_of,
    takes_part,
    verb_ahead,
)
from checker.annotate.numerals.lexicon import listed
from checker.lexicon import nouns
from checker.model import Numeral, Sentence, Span, Token

_TOO_MANY = 1e6  # a bare "140 million" is more often money than people
_LEFT_OUT = {"name", "ordinal"}
_PEOPLE = "people"
_STATE_NOUNS = listed("dead hurt missing injured wounded")  # adjectives that taggers take for nouns here
_UNINFLECTED = _STATE_NOUNS | listed(
    "police staff crew personnel sheep fish deer livestock youth infantry cavalry cattle salmon tuna offspring people percent"
)
_OF_LIVING = OF_PEOPLE | listed("die perish drown flee")
_DOING = {f"{verb.removesuffix('e')}ing": verb for verb in OF_PEOPLE} | {
    "stabbing": "stab",
    "kidnapping": "kidnap",
}
_COLLECTIVE = listed(
    "crowd audience gate attendance staff workforce population congregation crew membership readership enrolment "
    "enrollment turnout garrison cast"
)
_PRONOUNS = listed("them these those which whom other others more")
_NARROWING = listed("nummod amod compound det advmod nmod")
_NARROWING_TAGS = listed("JJ JJR JJS NN NNS NNP NNPS VBN VBG CD CC , HYPH POS AFX `` '' PDT")


# A type by letters and number, without what stands for how many: AK-47s, AK 47 guns, F-16 jets, M777 howitzers.
_MODEL = re.compile(
    r" (?:[a-z]+ ){0,2}([A-Z][A-Za-z]{0,3})[- ]?([0-9]{1,4}[A-Z]{0,2})(?:['’]?s)?(?![\w-]|[.,][0-9])(?! (?:and|to|or) [0-9])"
)


@dataclass(slots=True)
class _Counting:
    """What an earlier figure of the sentence counted: later ones without a noun count the same."""

    counted: int | None = None
    lemma: str = ""
    happened: str = ""
    last: int = 0


def numerals_of(sentence: Sentence) -> tuple[Numeral, ...]:
    """The sentence's figures, with the thing counted and what happened to it where its tree tells."""
    figures = [one for one in find_figures(sentence.text) if one.kind not in _LEFT_OUT]
    if not figures or not sentence.tokens:
        return ()
    starts = [token.span.start for token in sentence.tokens]
    before = {"cardinal": _Counting(), "percent": _Counting()}
    return tuple(
        _numeral(sentence, figure, starts, before["percent" if figure.kind == "percent" else "cardinal"])
        for figure in figures
    )


def _numeral(sentence: Sentence, figure: Figure, starts: Sequence[int], before: _Counting) -> Numeral:
    offset = sentence.span.start
    span = Span(figure.span.start + offset, figure.span.end + offset)
    first = max(0, bisect_right(starts, figure.number.start + offset) - 1)
    end = max(figure.number.end, figure.span.end)  # "10-plus jobs", "30 or more people"
    last = max(first, bisect_left(starts, end + offset) - 1)
    anchor = _anchor(sentence, first, last)
    text = sentence.article.quote(span)
    if figure.kind in {"score", "vote", "age"}:
        return Numeral(span, text, figure.quantity, None, figure.kind)
    if figure.kind == "apposed":
        return Numeral(span, text, figure.quantity, None, "cardinal")
    noun = _counted(sentence, anchor, first, last) or _collective(sentence, figure, first)
    lemma, happened, hyphened = "", "", _hyphened(sentence, figure, offset)
    if noun is not None:
        noun, lemma = _end_of_name(sentence, noun, last)
        happened = happened_to(sentence, noun, anchor)
        if _lemma(noun) == "time":
            happened = how_often(sentence, noun)
        if noun.text.lower() in _PRONOUNS:
            others = noun.text.lower() in {"others", "more"} and nouns.kind_of(before.lemma, "person")
            noun, lemma = None, _PEOPLE if others else before.lemma or _PEOPLE
        elif noun.tag[:2] in {"JJ", "VB"} or (noun.lemma.lower() in _STATE_NOUNS and noun.index == last + 1):
            lemma, happened = _PEOPLE, state_of(noun)
    elif figure.kind in {"cardinal", "fraction", "ratio"} and not figure.quantity.unit.startswith("mag"):
        if hyphened:
            noun, lemma = None, hyphened
        else:
            noun, lemma, happened = _elliptic(sentence, anchor, before)
            if not before.lemma and (figure.quantity.low or 0) >= _TOO_MANY:
                noun, lemma = None, ""
    elif figure.kind == "percent" and anchor.dependency == "conj" and before.lemma:
        lemma, happened = before.lemma, before.happened  # "34% of the vote and the Greens 28%"
    if figure.kind in {"cardinal", "percent"} and lemma and not hyphened:
        before.last = last
        before.counted, before.lemma, before.happened = (noun.index if noun else None), lemma, happened
    quantity = replace(figure.quantity, counted=lemma, happened=happened)
    return Numeral(span, text, quantity, noun.index if noun else None, figure.kind)


def _anchor(sentence: Sentence, first: int, last: int) -> Token:
    """The token of the figure that hangs outside it."""
    for index in range(first, last + 1):
        token = sentence.tokens[index]
        if token.head == index or not first <= token.head <= last:
            return token
    return sentence.tokens[first]


def _counted(sentence: Sentence, anchor: Token, first: int, last: int) -> Token | None:
    """The noun that the figure counts: below it with "of", above it, or right behind it."""
    for child in sentence.children(anchor, "nmod", "obl"):
        if child.index > last and any(case.lemma == "of" for case in sentence.children(child, "case")):
            return child
    head = sentence.head(anchor)
    if anchor.dependency.partition(":")[0] in _NARROWING and head.index > last:
        if head.tag.startswith("NN") and _unbroken(sentence, last, head.index):
            return None if _mistaken(sentence, head, anchor) else head
    elif part := _part_of(sentence, last):
        return part
    return _behind(sentence, anchor, last)


def _collective(sentence: Sentence, figure: Figure, first: int) -> Token | None:
    """ "A crowd of 32,104 saw": a bare number behind a collective noun counts that noun."""
    if figure.kind != "cardinal" or figure.quantity.unit or first < 2:
        return None
    noun, of = sentence.tokens[first - 2 : first]
    return noun if of.lemma == "of" and noun.tag == "NN" and noun.lemma.lower() in _COLLECTIVE else None


def _mistaken(sentence: Sentence, head: Token, anchor: Token) -> bool:
    """A lone singular behind a plural number is mostly a verb that the tagger took for a noun ("38 belong to")."""
    if head.tag != "NN" or head.text.isupper() or anchor.tag != "CD" or anchor.lemma.lower() in {"one", "1"}:
        return False
    word = head.text.lower()
    return head.index == anchor.index + 1 and word not in _UNINFLECTED and not word.endswith(("craft", "s"))


def _unbroken(sentence: Sentence, last: int, noun: int) -> bool:
    """Whether nothing but what narrows the noun stands between it and the figure."""
    between = sentence.tokens[last + 1 : noun]
    return all(token.tag in _NARROWING_TAGS and token.lemma not in {"last", "next"} for token in between)


def _part_of(sentence: Sentence, last: int) -> Token | None:
    """ "58 of the 150 seats", where the tree hangs the seats elsewhere."""
    ahead = sentence.tokens[last + 1 : last + 8]
    if not ahead or ahead[0].lemma != "of":
        return None
    found = None
    for token in ahead[1:]:
        if token.tag.startswith("NN") or token.text.lower() in _PRONOUNS:
            found = token
        elif found is not None or token.tag not in {"DT", "CD", "JJ", "PRP$", "VBN", "VBG"}:
            break
    return found


def _behind(sentence: Sentence, anchor: Token, last: int) -> Token | None:
    """A plural noun, or an adjective that stands for those who are so, right behind a bare number."""
    if last + 1 >= len(sentence.tokens) or anchor.tag != "CD" or anchor.text.lower() == "one":
        return None
    following = sentence.tokens[last + 1]
    if following.tag in {"NNS", "NNPS"}:
        return following
    if plural := _plural_ahead(sentence, last):
        return plural
    after, ahead = (
        (sentence.tokens[last + 2].tag, sentence.tokens[last + 2].lemma)
        if last + 2 < len(sentence.tokens)
        else ("", "")
    )
    if anchor.head == following.index and anchor.dependency.startswith(ROLES):
        return None
    if (
        following.tag in {"JJ", "VBN"}
        and not after.startswith(("NN", "JJ", "CD", "HYPH", "VBG", "VB"))
        and ahead != "of"
    ):
        return following
    return None


def _plural_ahead(sentence: Sentence, last: int) -> Token | None:
    """ "99 alleged gang members": nothing but what narrows it stands before the plural."""
    for token in sentence.tokens[last + 1 : last + 7]:
        if token.tag in {"NNS", "NNPS"}:
            return token
        if token.tag not in {"JJ", "VBN", "NN", "NNP", "HYPH"}:
            return None
    return None


def _end_of_name(sentence: Sentence, noun: Token, last: int) -> tuple[Token, str]:
    """ "seven AK-47 rifles", "12 AK 47 guns" and "seven AK-47s" are AK-47s, wherever the tree hangs the figure."""
    model = _MODEL.match(sentence.article.text, sentence.tokens[last].span.end, sentence.span.end)
    if not model and noun.tag not in {"NNP", "NNPS", "CD"} and noun.text.isalpha():
        return noun, _lemma(noun)
    chain: list[Token] = []
    for token in sentence.tokens[last + 1 : last + 8]:
        if not token.tag.startswith(("NN", "CD", "HYPH")) and token.text != "-":
            break
        chain.append(token)
    kind = chain[-1] if chain and chain[-1].tag in {"NN", "NNS"} and chain[-1].text.isalpha() else None
    if model and (kind is None or nouns.kind_of(_lemma(kind), "artifact")):
        return kind or (chain[-1] if chain else noun), f"{model[1]}-{model[2]}".lower()
    return (kind, _lemma(kind)) if kind is not None else (noun, _lemma(noun))


def _lemma(noun: Token) -> str:
    lemma = noun.lemma.lower()
    return _PEOPLE if lemma in {"person", "people"} else lemma


def _hyphened(sentence: Sentence, figure: Figure, offset: int) -> str:
    """The noun joined on by a hyphen: "a 200-student school", "a three-member panel"."""
    end = max(figure.number.end, figure.span.end)
    text = sentence.text
    if text[end : end + 1] != "-" or not text[end + 1 : end + 2].isalpha():
        return ""
    stop = end + 1
    while stop < len(text) and text[stop].isalpha():
        stop += 1
    return text[end + 1 : stop].lower()


def _elliptic(sentence: Sentence, anchor: Token, before: _Counting) -> tuple[Token | None, str, str]:
    """A figure without a noun: it counts what the one before it counted, else the people of whom the verb speaks."""
    own = ahead = verb_ahead(sentence, anchor)
    if deed := _done_right_before(sentence, anchor):
        return None, _PEOPLE, deed
    if not own and takes_part(sentence, anchor):
        own = meant_by(sentence, sentence.head(anchor), anchor)
    if own in _OF_LIVING and not _living(before.lemma):
        return None, _PEOPLE, own
    if own in OF_PEOPLE and anchor.dependency == "obj" and sentence.tokens[0].text.lower() != "of":
        return None, _PEOPLE, own  # "two gunmen killed three": no gunmen, for all that is told
    if before.lemma and not _set_off(sentence, anchor, before):
        noun = sentence.tokens[before.counted] if before.counted is not None else None
        return noun, before.lemma, own or before.happened
    subject = bool(ahead) or anchor.dependency.startswith("nsubj")
    if own and subject and own not in LIGHT and anchor.text.lower() != "one":
        return None, _PEOPLE, own
    if own in OF_PEOPLE:  # "killing 30", "injuring dozens"
        return None, _PEOPLE, own
    return None, "", own if anchor.dependency.startswith("nsubj") else ""


def _done_right_before(sentence: Sentence, anchor: Token) -> str:
    """What is done to so many, by the verb right before them: a tree may take "injuring 12" for a noun."""
    if not anchor.index or sentence.tokens[0].text.lower() == "of":
        return ""
    verb = sentence.tokens[anchor.index - 1]
    if verb.tag == "VBD" and verb.lemma.lower() in OF_PEOPLE:
        return verb.lemma.lower()
    return _DOING.get(verb.text.lower(), "")


def _living(noun: str) -> bool:
    """Whether what was counted before can be killed or hurt; an unknown word may be, a village or a firm is not."""
    if not nouns.known(noun) or nouns.kind_of(noun, "organism"):
        return True
    if any(nouns.kind_of(noun, kind) for kind in ("location", "institution", "artifact")):
        return False
    return nouns.kind_of(noun, "group") or nouns.kind_of(noun, "people")


def _set_off(sentence: Sentence, anchor: Token, before: _Counting) -> bool:
    """Whether a colon or semicolon stands between: then it counts something of its own."""
    between = sentence.tokens[before.last + 1 : anchor.index]
    return any(token.text in {":", ";"} for token in between)
