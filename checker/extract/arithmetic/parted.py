"""
A whole that a sentence, or the next one, tells apart into parts.

Finds:  "of the 11 counts he was convicted of nine and cleared of three" (12)
        "118 billion, of which bonds make up 74 billion, shares 31 billion and other papers 18 billion" (123)
        "The batch held 36,000 vials. 21,400 of them are in store, 9,150 used and 6,450 have yet to be traced" (37,000)
        "made up of 21 tugs, nine barges and five ferries", "12 members, seven from the east and six from the west"
Leaves: parts that may overlap ("40 smoked and 30 were over 60"), parts that need not be all, what rounding explains
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from checker.extract.arithmetic.ends import exclude
from checker.extract.arithmetic.pairs import Sum, like, pair, plain, written
from checker.model import Assertion, Numeral, Sentence, Span, Token

_OF_WHICH = re.compile(r"[^.;:()]{0,60}?,? (?:of|among) (?:which|whom)\b[^.;:()]{0,50}", re.IGNORECASE)
_MADE_OF = re.compile(
    r"[^.;:()]{0,40}?\b(?:made up of|(?:consist|composed|consists|consisted|consisting) of|compris(?:es|ed|ing)"
    r"|(?:divided|split|broken down) into)\b[^.;:()]{0,30}",
    re.IGNORECASE,
)
_COLON = re.compile(r"[^.;:()]{0,60}?(?::| [—–-])\s(?:[\w'’-]+ ){0,3}")
_APPOSED = re.compile(r" [\w'’ -]{2,30}, ")
_OF_THE = re.compile(r"\b(?:of|out of|among) (?:all )?(?:the |its |their |his |her |those )?$", re.IGNORECASE)
_MAIN = re.compile(r"[^.;:()]{1,120}, [^.;:()]{0,45}")
_OF_THEM = re.compile(r" of (?:them|these|those)\b(?! [a-z]+s\b)", re.IGNORECASE)
_THEM_FIRST = re.compile(r"\b(?:of|among) (?:them|these|those|whom|which),? $", re.IGNORECASE)
_JOINT = re.compile(
    r"(?P<own>[^.:()]{0,90}?)(?P<and>;|,| and|, and|,? while|,? but) "
    r"(?P<lead>(?:(?!(?:where|which|who|when|that|because|after|before|if|as)\b)[^\s.,;:()]+ ){0,7})"
)
_CLOSED = re.compile(r"\band\b|\bwhile\b|;")
_PARTIAL = re.compile(
    r"\b(?:including|includes?|most|mostly|at least|especially|particularly|such as|mainly|up to|about|some"
    r"|more than|over|nearly|almost)\b",
    re.IGNORECASE,
)
_REST_BEFORE = re.compile(r"\b(?:remaining|other|rest|remainder|balance)\b[\w' ,-]{0,30}$", re.IGNORECASE)
_REST_AFTER = re.compile(r" (?:others?|remaining)\b", re.IGNORECASE)
_LEFT_OVER = re.compile(
    r"\b(?:yet to|not yet|await\w*|unaccounted|untraced|pending|unknown|missing)\b", re.IGNORECASE
)
_PLACED = re.compile(
    r"(?: of (?:them|these|those))? (?:(?:are|were|is|was|came|come|live|lived|died|stayed|landed) )?(?P<case>in|at|from)\b",
    re.IGNORECASE,
)
# What one may be beside anything else: parts told so overlap.
_QUALITIES = re.compile(
    r"\b(?:aged?|under|over|older|younger|wom[ae]n|m[ae]n|girls?|boys?|child(?:ren)?|female|male|had|have (?!been|yet|not)"
    r"|has (?!been|yet|not)|with|without|suffer\w*|smok\w*|also|both|speak|own)\b",
    re.IGNORECASE,
)
_NEAR, _FEWEST, _LOW, _HIGH = 0.05, 3, 0.7, 1.5


@dataclass(frozen=True, slots=True)
class _Told:
    """A whole in its sentence, its parts, and whether the words before the first part make the list a full one."""

    whole: Numeral
    home: Sentence
    parts: tuple[Numeral, ...]
    full: bool
    placed: bool = False


def parted_misfits(sentence: Sentence, before: Sentence | None) -> Iterator[Assertion]:
    figures = [one for one in sentence.numerals if _summable(one)]
    for told in _told_apart(sentence, before, figures):
        if (added := _misfit(sentence, told)) is None:
            continue
        whole = told.whole
        basis = f"computed from {written(sentence, told.parts, ' + ')}"
        spans = tuple(one.span for one in told.parts)
        value = like(whole.quantity, added, min(whole.quantity.grain, _step(told.parts)))
        computed = Sum(value, basis, spans, sentence)
        yield from pair(told.home, whole, whole.quantity, computed, whole.quantity.counted or "total")
        return


def _summable(one: Numeral) -> bool:
    return one.kind in {"cardinal", "money"} and one.quantity.unit != "percent" and plain(one) is not None


def _told_apart(sentence: Sentence, before: Sentence | None, figures: Sequence[Numeral]) -> Iterator[_Told]:
    if len(figures) < 2:
        return
    if not _starts_with_them(sentence, figures[0]):
        for at, whole in enumerate(figures[:-2]):
            parts = _parts(sentence, whole, figures[at + 1 :])
            if len(parts) > 1 and (told := _in_one(sentence, whole, parts)) is not None:
                yield told
                return
    elif before is not None:
        largest = max(plain(one) or 0.0 for one in figures)
        wholes = [one for one in before.numerals if _summable(one) and (plain(one) or 0.0) > largest]
        parts = _parts(sentence, wholes[0], figures) if len(wholes) == 1 else ()
        if len(parts) > 1:
            yield _Told(wholes[0], before, parts, full=False)


def _in_one(sentence: Sentence, whole: Numeral, parts: tuple[Numeral, ...]) -> _Told | None:
    """A whole and its parts in one sentence, by the words between them."""
    text = sentence.article.text
    between = text[whole.span.end : parts[0].span.start]
    lead = text[max(sentence.span.start, whole.span.start - 24) : whole.span.start]
    if _THEM_FIRST.search(lead):
        return None
    if _MADE_OF.fullmatch(between) or _COLON.fullmatch(between):
        return _Told(whole, sentence, parts, full=not told_in_clauses(sentence, parts))
    if _OF_WHICH.fullmatch(between) or (_OF_THE.search(lead) and _MAIN.fullmatch(between)):
        return _Told(whole, sentence, parts, full=False)
    verb = any(
        one.tag.startswith("VB") for one in sentence.tokens_in(Span(whole.span.end, parts[0].span.start))
    )
    apposed = _APPOSED.fullmatch(between) and not verb
    return _Told(whole, sentence, parts, full=False, placed=True) if apposed else None


def may_overlap(sentence: Sentence, parts: Sequence[Numeral]) -> bool:
    """
    "14 are internationals and nine play abroad", "nine are women and six nurses": of two sorts, so that some may be both.

    Where all are told in one way ("nine were patients and seven were nurses"), they are taken for told apart.
    """
    inside = _clauses(sentence, parts)
    spoken = [clause for clause in inside if _verbs(sentence, clause)]
    being = {any(_is_being(sentence, one) for one in _verbs(sentence, clause)) for clause in spoken}
    qualities = {bool(_QUALITIES.search(sentence.article.quote(one))) for one in inside}
    return len(being) > 1 or len(qualities) > 1


def _verbs(sentence: Sentence, clause: Span) -> list[Token]:
    return [one for one in sentence.tokens_in(clause) if one.tag.startswith("VB")]


def _is_being(sentence: Sentence, verb: Token) -> bool:
    """ "are internationals", but not "are in port"."""
    said = sentence.head(verb)
    return verb.dependency == "cop" and sentence.child(said, "case") is None


def told_in_clauses(sentence: Sentence, parts: Sequence[Numeral]) -> bool:
    """ "90 cars: 40 drivers were drunk and 30 had no licence": sentences of their own, that need not share out a whole."""
    rest = re.split(r"[.;,)]", sentence.article.text[parts[-1].span.end : sentence.span.end], maxsplit=1)[0]
    inside = Span(parts[0].span.start, parts[-1].span.end + len(rest))
    return any(one.tag in {"VBD", "VBZ", "VBP", "MD"} for one in sentence.tokens_in(inside))


def _starts_with_them(sentence: Sentence, first: Numeral) -> bool:
    """ "21,400 of them are", "Of these, 21,400 are"."""
    text = sentence.article.text
    if _OF_THEM.match(text, first.span.end, sentence.span.end):
        return True
    return bool(_THEM_FIRST.search(text[max(sentence.span.start, first.span.start - 16) : first.span.start]))


def _parts(sentence: Sentence, whole: Numeral, figures: Sequence[Numeral]) -> tuple[Numeral, ...]:
    """The figures of one list, the last of them behind an "and"; none where something else stands among them."""
    text = sentence.article.text
    parts: list[Numeral] = []
    joint = ""
    for one in figures:
        if not _of_kind(sentence, whole, one):
            break
        if parts:
            gap = text[parts[-1].span.end : one.span.start]
            joint = gap if _JOINT.fullmatch(gap) else ""
            if not joint:
                break
        parts.append(one)
    if len(parts) < 2 or (
        len(parts) < len(figures)
        and _JOINT.fullmatch(text[parts[-1].span.end : figures[len(parts)].span.start])
    ):
        return ()
    told = text[parts[0].span.start : parts[-1].span.end]
    ahead = text[max(sentence.span.start, parts[0].span.start - 16) : parts[0].span.start]
    return (
        () if _PARTIAL.search(told) or _PARTIAL.search(ahead) or not _CLOSED.search(joint) else tuple(parts)
    )


def _of_kind(sentence: Sentence, whole: Numeral, part: Numeral) -> bool:
    """Whether a figure can be part of a whole: of its unit, and smaller; a number with million alone is of any money."""
    size, limit = plain(part) or 0.0, plain(whole) or 0.0
    bare = not part.quantity.unit and ("illion" in part.text or whole.quantity.unit == "")
    return 0 < size < limit and (part.quantity.unit == whole.quantity.unit or bare)


def _misfit(sentence: Sentence, told: _Told) -> float | None:
    """What the parts make, where that cannot be the whole."""
    total, added = plain(told.whole) or 0.0, sum(plain(one) or 0.0 for one in told.parts)
    grain, step = told.whole.quantity.grain, _step(told.parts)
    room = (grain / 2 if grain >= 100 else 0.0) + (len(told.parts) * step / 2 if step >= 100 else 0.0)
    if abs(added - total) <= max(room, 1e-6) or not _LOW * total <= added <= _HIGH * total:
        return None
    clauses = _clauses(sentence, told.parts)
    full = (told.full and not told.placed) or _rest(sentence, told.parts[-1])
    if full:
        return added
    return added if added > total and _apart(sentence, told, clauses, added / total - 1) else None


def _apart(sentence: Sentence, told: _Told, clauses: Sequence[Span], over: float) -> bool:
    """Whether nobody can be in two of the parts."""
    text = sentence.article.text
    cases = [
        match["case"].lower()
        for one in told.parts
        if (match := _PLACED.match(text, one.span.end, sentence.span.end))
    ]
    if len(cases) == len(told.parts) and len(set(cases)) == 1:
        return True
    if told.placed or (told.whole.quantity.counted and _other_things(sentence, told)):
        return False
    words = [sentence.article.quote(one) for one in clauses]
    if all(exclude(ours, theirs) for ours, theirs in pairwise(words)):
        return True
    ends = [
        _is_end(sentence, one, clause, first=one is told.parts[0])
        for one, clause in zip(told.parts, clauses, strict=True)
    ]
    return all(ends) and over <= _NEAR and (len(ends) >= _FEWEST or bool(_LEFT_OVER.search(words[-1])))


def _is_end(sentence: Sentence, part: Numeral, clause: Span, *, first: bool) -> bool:
    """Whether the words about some tell what became of them, not what they are, have or do as well as others."""
    words = sentence.article.quote(clause)
    if _QUALITIES.search(words):
        return False
    if _LEFT_OVER.search(words) or _PLACED.match(sentence.article.text, part.span.end, sentence.span.end):
        return True
    verbs = [one for one in sentence.tokens_in(clause) if one.tag.startswith("VB")]
    told = [one for one in verbs if one.dependency not in {"cop", "aux", "aux:pass"}]
    # "six in York": as the ones before, of whom a verb told.
    return any(one.tag in {"VBN", "VBD", "VBG"} for one in told) or (not verbs and not first)


def _other_things(sentence: Sentence, told: _Told) -> bool:
    """ "of the 12 hurt, nine lost 13 teeth": a figure that counts something else right behind it."""
    for one in told.parts:
        after = [each for each in sentence.tokens if each.span.start >= one.span.end][:2]
        noun = next((each for each in after if each.tag == "NNS"), None)
        if noun is not None and noun.lemma.lower() != told.whole.quantity.counted:
            return True
    return False


def _clauses(sentence: Sentence, parts: Sequence[Numeral]) -> list[Span]:
    """What is told of each part: from the joint before it to the joint behind it."""
    text, clauses = sentence.article.text, []
    start = _start_of_clause(sentence, parts[0])
    for one, other in pairwise(parts):
        joint = _JOINT.fullmatch(text[one.span.end : other.span.start])
        own, lead = (joint["own"], joint["lead"]) if joint else ("", "")
        clauses.append(Span(start, one.span.end + len(own)))
        start = other.span.start - len(lead)
    behind = re.split(r"[.;,]", text[parts[-1].span.end : sentence.span.end], maxsplit=1)[0]
    return [*clauses, Span(start, parts[-1].span.end + len(behind))]


def _start_of_clause(sentence: Sentence, part: Numeral) -> int:
    ahead = re.split(r"[,;:]", sentence.article.text[sentence.span.start : part.span.start])[-1]
    return part.span.start - len(ahead)


def _rest(sentence: Sentence, last: Numeral) -> bool:
    """ "the other six", "other papers 18 billion", "six others": with it the list is full."""
    text = sentence.article.text
    ahead = text[_start_of_clause(sentence, last) : last.span.start]
    return bool(_REST_BEFORE.search(ahead) or _REST_AFTER.match(text, last.span.end, sentence.span.end))


def _step(parts: Sequence[Numeral]) -> float:
    """How finely the parts are given: as finely as the finest of them."""
    return min(one.quantity.grain for one in parts)
