"""
What all extractors of figures need: the word a figure hangs on, what it measures, whose it is, and where.

A figure's label is the noun that says what is measured: "a premium of 33%", "turnout reached 67.3%", "put the depth
at 12 km". Where a sentence deals out several figures, each takes the name and place of its own stretch.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from checker.extract.making import assertion_at, event_of, governing_verb, modifiers_of, published_moment
from checker.model import Assertion, Event, Mention, Numeral, Sentence, Span, TimeMention, Token
from checker.values import Grain, Moment, Quantity

# Verbs that say how large their subject is, became or was found to be.
STATING = frozenset(
    "be reach total stand rise fall hit measure come amount exceed drop climb grow jump slip slide sink plunge tumble soar "
    "surge increase decrease decline shrink swell equal average number top weigh cost run remain stay become peak register "
    "lie last go gain lose add edge ease advance slump surpass represent constitute dip rally recover".split()
)
CHANGING = frozenset(
    "rise fall drop climb grow jump slip slide sink plunge tumble soar surge increase decrease decline shrink swell gain lose "
    "add edge ease advance slump dip rally cut raise lower reduce lift widen narrow improve worsen expand boost double".split()
)
PUTTING = frozenset(
    "put estimate value set place measure assess fix see price calculate give rate reckon".split()
)
FURTHER = frozenset("other further additional extra another more".split())
_YEAR_WHEN = re.compile(r"\b(1[5-9][0-9]{2}|20[0-9]{2}), when\b[^.;]*$")
_COMPARING = frozenset("than since compared against versus from".split())
_PARTS = frozenset("them these those which whom".split())
_MARKERS = ("nsubj", "nsubj:pass")
_NEAR = 3


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
    head, case = sentence.head(anchor), case_of(sentence, anchor)
    if head.index != anchor.index and any(one.span.covers(head.span) for one in sentence.numerals):
        return None
    relation = anchor.dependency.partition(":")[0]
    if head.index == anchor.index:
        subject = sentence.child(anchor, *_MARKERS)
        return _named(sentence, subject, "be", case) if subject is not None else None
    if relation in {"compound", "amod", "nummod", "nmod", "appos", "advmod"} and head.tag.startswith("NN"):
        if head.index > anchor.index or case in {"of", "at", "to", "in", ""}:
            return Label(head.lemma.lower(), head, case=case)
        return _above(sentence, head, case)
    if head.tag.startswith("NN") and relation in {"obl", "acl", "dep", "parataxis", "conj"}:
        subject = sentence.child(head, *_MARKERS)
        return Label(head.lemma.lower(), head, case=case) if subject is None else None
    verb = governing_verb(sentence, anchor)
    return _by_verb(sentence, verb, anchor, case) if verb is not None else None


def _above(sentence: Sentence, head: Token, case: str) -> Label | None:
    verb = governing_verb(sentence, head)
    return _by_verb(sentence, verb, head, case) if verb is not None else None


def _by_verb(sentence: Sentence, verb: Token, anchor: Token, case: str) -> Label | None:
    lemma = verb_lemma(verb)
    subject = sentence.child(verb, *_MARKERS)
    if lemma in PUTTING and case in {"at", "to", "as"}:
        taken = sentence.child(verb, "obj") or sentence.child(verb, "nsubj:pass") or _modified(sentence, verb)
        if taken is not None and taken.index != anchor.index:
            return _named(sentence, taken, lemma, case)
    if (
        lemma in CHANGING
        and (taken := sentence.child(verb, "obj")) is not None
        and taken.index != anchor.index
        and not taken.tag.startswith("CD")
    ):
        return _named(sentence, taken, lemma, case)
    if subject is None:
        subject = _modified(sentence, verb)
    if lemma in STATING and subject is not None:
        return _named(sentence, subject, lemma, case)
    return Label(lemma, None, lemma, case)


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


def event_for(sentence: Sentence, numeral: Numeral, noun: Token | None, siblings: Sequence[Numeral]) -> Event:
    """The event around a figure, with the names and places of its own stretch and what narrows its noun."""
    anchor = anchor_of(sentence, numeral) or sentence.tokens[0]
    event = event_of(sentence, anchor)
    if len(siblings) > 1:
        names, places = _of_stretch(sentence, numeral, siblings)
    else:
        names = _owners(sentence, noun, anchor) or _calls(
            _without_givers(sentence, event.names, governing_verb(sentence, anchor))
        )
        places = event.places
    modifiers = modifiers_of(sentence, noun) if noun is not None else ()
    own = {token.lemma.lower() for token in sentence.tokens_in(numeral.span)}
    modifiers = tuple(one for one in modifiers if one not in own) + _where(sentence, anchor, noun)
    return replace(event, names=names, places=places, modifiers=tuple(dict.fromkeys(modifiers)))


def _without_givers(sentence: Sentence, names: Sequence[str], verb: Token | None) -> list[Mention]:
    """Who gives a figure is not what it is about."""
    giver = sentence.child(verb, *_MARKERS) if verb is not None and verb.lemma.lower() in PUTTING else None
    given = sentence.span_of(sentence.subtree(giver)) if giver is not None else None
    return [
        one
        for one in sentence.mentions
        if one.kind in {"person", "organisation"}
        and _called(one) in names
        and not _speaks(sentence, one)
        and not (given is not None and given.covers(one.span))
    ]


def _speaks(sentence: Sentence, mention: Mention) -> bool:
    return any(
        one.source_span is not None and one.source_span.meets(mention.span) for one in sentence.attributions
    )


def _calls(mentions: Sequence[Mention]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(_called(one) for one in mentions))


def _where(sentence: Sentence, anchor: Token, noun: Token | None) -> tuple[str, ...]:
    """Circumstances that hang on the figure or its noun: "12 on the coast"."""
    return tuple(
        child.lemma.lower()
        for token in (anchor, noun)
        if token is not None
        for child in sentence.children(token, "nmod", "obl")
        if case_of(sentence, child) in {"in", "on", "at", "near", "from", "across"} and child.tag == "NN"
    )


def _owners(sentence: Sentence, noun: Token | None, anchor: Token) -> tuple[str, ...]:
    """Whose figure it is: the owner of the label, else the verb's subject."""
    branches: list[list[Token]] = []
    if noun is not None:
        branches += [
            sentence.subtree(child)
            for child in sentence.children(noun, "nmod", "compound", "det", "nmod:poss")
        ]
    verb = governing_verb(sentence, anchor)
    if (
        verb is not None
        and verb.lemma.lower() not in PUTTING
        and (subject := sentence.child(verb, *_MARKERS)) is not None
    ):
        branches.append(sentence.subtree(subject, "acl", "appos", "advcl"))
    for branch in branches:
        reach = sentence.span_of(branch)
        found = [
            one
            for one in sentence.mentions
            if one.kind in {"person", "organisation"}
            and reach.covers(one.span)
            and not _speaks(sentence, one)
        ]
        if found:
            return _calls(found)
    return ()


def _called(mention: Mention) -> str:
    return mention.refers_to or mention.name


def _of_stretch(
    sentence: Sentence, numeral: Numeral, siblings: Sequence[Numeral]
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The names and places between a figure and its neighbours; which side they stand on, the first figure tells."""
    order = sorted(siblings, key=lambda one: one.span)
    at = next((index for index, one in enumerate(order) if one.span == numeral.span), 0)
    start = order[at - 1].span.end if at else sentence.span.start
    end = order[at + 1].span.start if at + 1 < len(order) else sentence.span.end
    leading = _just_before(sentence, order[0])
    start, end = (start, numeral.span.start) if leading else (numeral.span.end, end)
    reach = Span(start, max(start, end))
    inside = [
        one
        for one in sentence.mentions
        if reach.covers(one.span) and one.kind != "nationality" and not _speaks(sentence, one)
    ]
    return _calls([one for one in inside if one.kind != "place"]), _calls(
        [one for one in inside if one.kind == "place"]
    )


def _just_before(sentence: Sentence, numeral: Numeral) -> bool:
    """Whether a name stands right before the figure: "Reds 34.2%, Blues 27.8%"."""
    first = next(iter(sentence.tokens_in(numeral.span)), None)
    if first is None:
        return False
    ends = {token.index for one in sentence.mentions for token in sentence.tokens_in(one.span)[-1:]}
    return any(first.index - step in ends for step in range(1, _NEAR + 1))


def figures_of(sentence: Sentence, *kinds: str) -> Iterator[tuple[Numeral, list[Numeral]]]:
    """The figures of some kinds, each with all of them, times and names left out."""
    found = [
        one
        for one in sentence.numerals
        if one.kind in kinds and not in_time(sentence, one.span) and not in_name(sentence, one.span)
    ]
    for one in found:
        yield one, found


def figure_at(
    sentence: Sentence, numeral: Numeral, property: str, subject: str, quantity: Quantity, event: Event
) -> Assertion:
    """The assertion on a figure; one about a day to come is a plan, whatever its verb."""
    when = moment_of(sentence, numeral)
    made = assertion_at(
        sentence,
        numeral.span,
        property,
        subject,
        quantity,
        event=replace(event, when=when),
        as_of=when or published_moment(sentence),
        as_of_stated=when is not None,
    )
    if made.mood == "stated" and _to_come(made.event.when, published_moment(sentence)):
        return replace(made, mood="planned")
    return made


def moment_of(sentence: Sentence, numeral: Numeral) -> Moment | None:
    """The time for which a figure holds, as far as its sentence tells."""
    if time := time_of(sentence, numeral):
        return time.moment
    before = sentence.article.text[max(sentence.span.start, numeral.span.start - 40) : numeral.span.start]
    if year := _YEAR_WHEN.search(before):
        first = int(year.group(1))
        return Moment(datetime(first, 1, 1), datetime(first + 1, 1, 1), Grain.YEAR)
    return None


def time_of(sentence: Sentence, numeral: Numeral) -> TimeMention | None:
    """The time of the figure's own clause; not the one it is compared with ("more than in 2022", "highest since 1998")."""
    anchor = anchor_of(sentence, numeral)
    if anchor is None:
        return None
    verb = governing_verb(sentence, anchor)
    found: list[TimeMention] = []
    for one in sentence.times:
        head = sentence.head_of(one.span)
        if _opens_clause(sentence, one, numeral):
            return one
        if one.recurring or head is None or _compared(sentence, one) or numeral.span.covers(one.span):
            continue
        above = [head, *sentence.ancestors(head)]
        nearest = next((each for each in above if each.tag.startswith("VB")), None)
        if nearest is verb or anchor in above[:3]:
            found.append(one)
    if not found:
        found = _opening(sentence)
    return min(found, key=lambda one: _gap(one.span, numeral.span), default=None)


def _opening(sentence: Sentence) -> list[TimeMention]:
    """A time at the head of a sentence that has no other holds for all of it, however its tree hangs."""
    times = [one for one in sentence.times if not one.recurring]
    start = sentence.tokens[min(2, len(sentence.tokens) - 1)].span.end
    return (
        times if len(times) == 1 and times[0].span.start < start and not _compared(sentence, times[0]) else []
    )


def _opens_clause(sentence: Sentence, time: TimeMention, numeral: Numeral) -> bool:
    """ "since 1984, when some 1,100 died": what follows "when" is of that time."""
    between = sentence.article.quote(Span(time.span.end, max(time.span.end, numeral.span.start)))
    return between.lstrip(" ,").startswith("when ") and len(between) < 60


def _gap(left: Span, right: Span) -> int:
    return max(left.start - right.end, right.start - left.end, 0)


def _compared(sentence: Sentence, time: TimeMention) -> bool:
    words = [token.text.lower() for token in sentence.tokens if token.span.start < time.span.start][-2:]
    words.append(sentence.article.quote(time.span).split()[0].lower())
    return bool(_COMPARING & set(words))


def _to_come(when: Moment | None, published: Moment | None) -> bool:
    return (
        when is not None
        and published is not None
        and when.start is not None
        and published.end is not None
        and when.start > published.end
    )
