"""
The word a figure hangs on, and what it measures.

A figure's label is the noun that says what is measured: "a premium of 33%", "turnout reached 67.3%", "put the depth
at 12 km".
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checker.extract.making import governing_verb
from checker.model import Numeral, Sentence, Span, Token

_RANK = re.compile(r"\d{1,3}[.)]? [A-Z][\w'’-]+ [A-Z][^.!?]*$")


def listed(words: str) -> frozenset[str]:
    """The words of a list written as one line."""
    return frozenset(words.split())


# Verbs that say how large their subject is, became or was found to be.
STATING = listed(
    "be reach total stand rise fall hit measure come amount exceed drop climb grow jump slip slide sink plunge tumble soar "
    "surge increase decrease decline shrink swell equal average number top weigh cost run remain stay become peak register "
    "lie last go gain lose add edge ease advance slump surpass represent constitute dip rally recover"
)
CHANGING = listed(
    "rise fall drop climb grow jump slip slide sink plunge tumble soar surge increase decrease decline shrink swell gain lose "
    "add edge ease advance slump dip rally cut raise lower reduce lift widen narrow improve worsen expand boost double"
)
PUTTING = listed("put estimate value set place measure assess fix see price calculate give rate reckon")
FURTHER = listed("other further additional extra another more")
_MARKS = {"``", "''", ",", "-LRB-", "-RRB-", "HYPH", ":"}
_MOVING = listed("cut raise lower reduce lift increase bring push")
_EMPTY = listed("have be give get come go do take make put see say need want know")
_PARTS = listed("them these those which whom")
SUBJECTS = ("nsubj", "nsubj:pass")


@dataclass(frozen=True, slots=True)
class Label:
    """What a figure measures: the noun (None where only a verb tells), its name, and how the figure hangs on it."""

    name: str
    noun: Token | None = None
    verb: str = ""
    case: str = ""


def anchor_of(sentence: Sentence, numeral: Numeral) -> Token | None:
    """The word of the figure that hangs outside it: its unit or its last number, not "at" of "at least"."""
    inside = sentence.tokens_in(numeral.span)
    if not inside:
        return None
    indices = {token.index for token in inside}
    outer = [token for token in inside if token.head == token.index or token.head not in indices]
    weighty = [
        token
        for token in outer
        if token.tag[:2] in {"CD", "NN", "SY", "JJ", "$"} and token.tag not in {"JJR", "JJS"}
    ]
    return (weighty or outer or inside)[0]


def case_of(sentence: Sentence, token: Token) -> str:
    """The preposition before a word, in lower case."""
    case = sentence.child(token, "case")
    return case.text.lower() if case is not None else ""


def label_of(sentence: Sentence, numeral: Numeral) -> Label | None:
    """What the figure measures; None where nothing tells."""
    anchor = anchor_of(sentence, numeral)
    if anchor is None:
        return None
    if beside := _beside(sentence, numeral):
        return beside
    head, case = sentence.head(anchor), case_of(sentence, anchor)
    other = next((one for one in sentence.numerals if one.span.covers(head.span)), None)
    if head.index != anchor.index and other is not None:
        if case != "to" or other.span == numeral.span:
            return None
        step = label_of(sentence, other)  # "by 25 basis points to 3.5 percent"
        return replace(step, case=case) if step is not None and step.noun is not None else None
    relation = anchor.dependency.partition(":")[0]
    if head.index == anchor.index:
        subject = sentence.child(anchor, *SUBJECTS)
        return _named(sentence, subject, "be", case) if subject is not None else None
    if relation in {"compound", "amod", "nummod", "nmod", "appos", "advmod"} and head.tag.startswith("NN"):
        if (measured := _nominal(sentence, head)) is not None:
            return Label(measured.lemma.lower(), measured, head.lemma.lower(), case)
        if head.tag.startswith("NNP") and in_name(sentence, head.span):
            return _above(sentence, head, case)
        if head.index > anchor.index or case in {"of", "at", "to", "in", ""}:
            return Label(head.lemma.lower(), head, case=case)
        return _above(sentence, head, case)
    if head.tag.startswith("NN") and relation in {"obl", "acl", "dep", "parataxis", "conj"}:
        subject = sentence.child(head, *SUBJECTS)
        if (
            subject is not None
        ):  # a tree knows a verb that the tagger took for a noun: "the deal values it at"
            return _by_verb(sentence, head, anchor, case)
        return Label(head.lemma.lower(), head, case=case)
    if head.tag in {"JJ", "RB"} and relation == "obl" and sentence.child(head, "cop") is not None:
        return Label(head.lemma.lower(), None, head.lemma.lower(), case)  # "will be out for six weeks"
    verb = governing_verb(sentence, anchor)
    if verb is not None and verb.dependency.startswith("advcl") and _kept_from(sentence, verb):
        verb = governing_verb(sentence, sentence.head(verb))  # "banned from driving for three years"
    return _by_verb(sentence, verb, anchor, case) if verb is not None else None


def _kept_from(sentence: Sentence, verb: Token) -> bool:
    mark = sentence.child(verb, "mark")
    return mark is not None and mark.text.lower() == "from"


def _beside(sentence: Sentence, numeral: Numeral) -> Label | None:
    """ "turnout was 67%", "a premium of 33%": words so close together need no tree."""
    inside = sentence.tokens_in(numeral.span)
    before = [
        token
        for token in sentence.tokens[max(0, inside[0].index - 5) : inside[0].index]
        if token.tag not in _MARKS
    ]
    case = before.pop().text.lower() if before and before[-1].text.lower() in {"at", "to", "of"} else ""
    verb = ""
    if before and case != "of" and verb_lemma(before[-1]) in STATING and before[-1].tag.startswith("VB"):
        verb = verb_lemma(before.pop())
        while before and (before[-1].tag == "RB" or before[-1].lemma.lower() in {"have", "be"}):
            before.pop()
    elif case in {"at", "to"} and (moved := _moved(before, case)):
        verb = moved
    elif case != "of":
        return None
    if not before or before[-1].tag not in {"NN", "NNS"} or in_name(sentence, before[-1].span):
        return None
    return Label(before[-1].lemma.lower(), before[-1], verb, case)


def _moved(before: list[Token], case: str) -> str:
    """The verb of "put the magnitude at 6.8", "cut the rate to 4 percent", where its noun stands in between."""
    lemmas = [token.lemma.lower() for token in before[:-1]]
    wanted = PUTTING if case == "at" else _MOVING
    return next((lemma for lemma in reversed(lemmas) if lemma in wanted), "")


def _above(sentence: Sentence, head: Token, case: str) -> Label | None:
    verb = governing_verb(sentence, head)
    return _by_verb(sentence, verb, head, case) if verb is not None else None


def _by_verb(sentence: Sentence, verb: Token, anchor: Token, case: str) -> Label | None:
    lemma = verb_lemma(verb)
    subject = sentence.child(verb, *SUBJECTS)
    if lemma in PUTTING and case in {"at", "to", "as"}:
        taken = sentence.child(verb, "obj") or sentence.child(verb, "nsubj:pass") or _modified(sentence, verb)
        if taken is None and verb.tag == "VBN":
            taken = subject
        if taken is not None and taken.index != anchor.index:
            return _named(sentence, taken, lemma, case)
    if (
        lemma in CHANGING
        and (taken := sentence.child(verb, "obj")) is not None
        and taken.index != anchor.index
        and not taken.tag.startswith("CD")
        and not any(one.span.covers(taken.span) for one in sentence.numerals)
    ):
        return _named(sentence, taken, lemma, case)
    if lemma in CHANGING and (changed := sentence.child(verb, "nsubj:pass")) is not None:
        return _named(sentence, changed, lemma, case)  # "the rate was lowered to 3 percent"
    if subject is None:
        subject = _modified(sentence, verb)
    if lemma in STATING and subject is not None:
        return _named(sentence, subject, lemma, case)
    return Label(lemma, None, lemma, case)


def _nominal(sentence: Sentence, head: Token) -> Token | None:
    """The subject where a tree takes the verb of a short sentence for a noun: "The bridge cost $4 million"."""
    if head.head != head.index or head.lemma.lower() not in STATING:
        return None
    return next(
        (child for child in sentence.children(head, "compound", "nsubj") if child.index == head.index - 1),
        None,
    )


def verb_lemma(verb: Token) -> str:
    """The lemma, without the letter that a lemmatiser may leave behind ("jumpe")."""
    lemma = verb.lemma.lower()
    return lemma[:-1] if lemma not in STATING and lemma[:-1] in STATING | CHANGING else lemma


def _modified(sentence: Sentence, verb: Token) -> Token | None:
    """The noun that a participle narrows: "a deal valued at"."""
    head = sentence.head(verb)
    return head if verb.dependency.startswith(("acl", "amod")) and head.tag.startswith("NN") else None


def _named(sentence: Sentence, noun: Token, verb: str, case: str) -> Label:
    """A name does not say what is measured of it; then the verb has to."""
    named = noun.tag in {"NNP", "NNPS"} and (
        noun.index > 0 or any(one.span.meets(noun.span) for one in sentence.mentions)
    )
    if named or noun.tag in {"PRP", "WP", "WDT", "DT", "PRP$", "EX"}:
        return Label(verb, None, verb, case)
    return Label(noun.lemma.lower(), noun, verb, case)


def is_empty(label: Label) -> bool:
    """Whether only a verb names the figure, and one that says nothing of what it measures."""
    return label.noun is None and label.verb in _EMPTY


def is_change(label: Label) -> bool:
    """ "rose 5 percent" tells how far, "rose to 5 percent" where to."""
    return label.verb in CHANGING and label.case not in {"to", "at", "from"}


def in_time(sentence: Sentence, span: Span) -> bool:
    """Whether a figure is only part of a time ("three days ago")."""
    return any(one.span.covers(span) for one in sentence.times)


def in_name(sentence: Sentence, span: Span) -> bool:
    return any(one.span.covers(span) and one.kind != "nationality" for one in sentence.mentions)


def part_word(sentence: Sentence, numeral: Numeral) -> bool:
    """Whether it counts a part of what was counted before: "388 of them", "of these, 261", "of which four"."""
    tokens = sentence.tokens_in(numeral.span)
    if not tokens:
        return False
    first, last = tokens[0].index, tokens[-1].index
    behind = sentence.tokens[last + 1 : last + 3]
    before = [token for token in sentence.tokens[max(0, first - 4) : first] if token.text != ","]
    return _is_part(list(behind)) or _is_part(before[-2:])


def _is_part(words: Sequence[Token]) -> bool:
    return len(words) == 2 and words[0].lemma == "of" and words[1].text.lower() in _PARTS


def figures_of(sentence: Sentence, *kinds: str) -> Iterator[tuple[Numeral, list[Numeral]]]:
    """The figures of some kinds, each with all of them, times and names left out, and what tables rank."""
    if _ranked(sentence):
        return
    found = [
        one
        for one in sentence.numerals
        if one.kind in kinds
        and not in_time(sentence, one.span)
        and not in_name(sentence, one.span)
        and sentence.tokens_in(one.span)
    ]
    for one in found:
        yield one, found


def _ranked(sentence: Sentence) -> bool:
    """ "3. Emile Roux (Armor), at 21 seconds": a line of a table of results; of what, its heading says."""
    text = sentence.article.text
    line = text[text.rfind("\n", 0, sentence.span.end) + 1 :].partition("\n")[0]
    told = any(one.tag.startswith("VB") or one.tag == "MD" for one in sentence.tokens)
    return not told and _RANK.match(line) is not None
