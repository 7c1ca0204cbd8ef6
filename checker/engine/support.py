"""
What in a draft its sources support: every checkable item of it, with the sources that give the same.

An item is supported where a source says the same of the same thing, at least as exactly. Where a source has the
same value and nothing tells whether it is of the same thing, that is said, and counts for nothing. A finding with the item on one
side and somebody else on another contradicts it. What no source has is in no source, and not therefore wrong.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from checker.compare import COMPARATORS
from checker.engine.context import Context
from checker.engine.unplaced import elsewhere, piece_at, unplaced
from checker.engine.wording import value_words
from checker.model import Assertion, Backing, DraftItem, Evidence, Finding, Reading, Span, Verdict
from checker.values import Answer, Moment, Name, Office, Outcome, Place, Quantity, Wording

# What is checked of a draft, by which comparator, and which kinds of finding speak of it.
_CHECKED: dict[str, tuple[str, frozenset[str]]] = {
    "named": ("name", frozenset({"name", "identity"})),
    "holds-office": ("office", frozenset({"identity", "role"})),
    "age": ("quantity", frozenset({"age", "arithmetic"})),
    "count": ("quantity", frozenset({"quantity", "arithmetic"})),
    "amount": ("quantity", frozenset({"quantity", "arithmetic"})),
    "measure": ("quantity", frozenset({"quantity", "arithmetic"})),
    "rate": ("quantity", frozenset({"quantity", "arithmetic"})),
    "happened-on": ("moment", frozenset({"date"})),
    "place-named": ("place", frozenset({"place"})),
    "said": ("wording", frozenset({"quote", "attribution"})),
}
_UNREAL = frozenset({"conditional", "asked", "hoped", "ordered"})
# Words that two sentences must share before the same date, place or figure in both is worth a look.
_LEAST_SHARED = 2
MOST_PIECES = 8
# Up to a dozen a number stands beside any noun.
_SMALL = 12
# How far "about" may reach either way, as a share, where a draft gives a bound.
_ABOUT = 0.2

_Index = dict[str, list[Assertion]]


def items_of(
    draft: str,
    readings: Sequence[Reading],
    assertions: Sequence[Assertion],
    findings: Sequence[Finding],
    context: Context,
) -> tuple[DraftItem, ...]:
    """The draft's items in order of its text; what it says twice is one item. `assertions` are linked."""
    sources: _Index = defaultdict(list)
    groups: dict[tuple[str, str, str], list[Assertion]] = defaultdict(list)
    for one in assertions:
        if one.property not in _CHECKED or one.mood == "asked":
            continue
        if one.article == draft:
            groups[one.property, one.entity or one.subject.casefold(), str(one.value).casefold()].append(one)
        else:
            sources[one.property].append(one)
    own = next(one for one in readings if one.article.file == draft)
    others = [one for one in readings if one is not own]
    items = [
        elsewhere(_item(group, sources, findings, context, others), group[0].value, others)
        for group in groups.values()
    ]
    items += unplaced(own, others, [span for one in items for span in one.spans])
    return tuple(sorted(items, key=lambda one: (one.spans[0], one.property)))


def _item(
    group: Sequence[Assertion],
    sources: _Index,
    findings: Sequence[Finding],
    context: Context,
    others: Sequence[Reading],
) -> DraftItem:
    first = group[0]
    answers = [(other, _supports(first, other, context)) for other in sources.get(first.property, ())]
    same = [other for other, answer in answers if answer is Answer.YES]
    perhaps = [other for other, answer in answers if answer is Answer.UNSURE]
    against = _against(group, findings)
    pieces = [_piece(one, context) for one in _one_an_article(same or perhaps)]
    having = {one.article for one in same}
    written = [piece for one in others if one.article.file not in having for piece in _written(first, one)]
    pieces = [*pieces, *written] if same or not written else written
    giving = having | {one.article for one in written}
    return DraftItem(
        property=first.property,
        subject=first.subject,
        value=value_words(first, context.articles[first.article]),
        spans=tuple(sorted({one.span for one in group})),
        backing=_backing([*same, *written], perhaps, against),
        reports=len({context.families.get(file, file) for file in giving}),
        pieces=tuple(pieces[:MOST_PIECES]),
        findings=tuple(one.id for one in against),
    )


def _written(item: Assertion, source: Reading) -> Iterator[Evidence]:
    """Where a source has a full name to the letter, whatever was read there."""
    if isinstance(item.value, Name) and len(item.value.text.split()) > 1:
        found = re.search(rf"(?<!\w){re.escape(item.value.text)}(?!\w)", source.article.text)
        if found:
            yield piece_at(Span(*found.span()), source)


def _backing(
    same: Sequence[Assertion | Evidence], perhaps: Sequence[Assertion], against: Sequence[Finding]
) -> Backing:
    if any(one.verdict is Verdict.CONFLICT for one in against) or (against and not same):
        return Backing.CONTRADICTED
    if same:
        return Backing.SUPPORTED
    return Backing.UNSURE if perhaps else Backing.MISSING


def _against(group: Sequence[Assertion], findings: Sequence[Finding]) -> list[Finding]:
    """The conflicts and tensions that stand on these words, with another article or the reference on another side."""
    draft, kinds = group[0].article, _CHECKED[group[0].property][1]
    return [
        one
        for one in findings
        if one.kind in kinds
        and one.verdict is not Verdict.VARIANT
        and (own := _sides_at(one, draft, [each.span for each in group]))
        and (one.reference or any(piece.article != draft and piece.side not in own for piece in one.evidence))
    ]


def _sides_at(finding: Finding, draft: str, spans: Iterable[Span]) -> set[int]:
    places = list(spans)
    return {
        piece.side
        for piece in finding.evidence
        if piece.article == draft and any(piece.span.meets(span) for span in places)
    }


def _supports(item: Assertion, source: Assertion, context: Context) -> Answer:
    """Whether a source's statement bears out the draft's; unsure where only the value is plainly the same."""
    compared = COMPARATORS[_CHECKED[item.property][0]].compare(item.value, source.value)
    if compared.outcome not in {Outcome.AGREE, Outcome.VARIANT} or item.negated != source.negated:
        return Answer.NO
    if isinstance(source.value, Quantity) and source.value.vague and not getattr(item.value, "vague", ""):
        return Answer.NO  # "dozens" bears out no figure
    about = _about_one_thing(item, source, context)
    if about is Answer.NO or _as_exact(item, source):
        return about
    return Answer.UNSURE


def _about_one_thing(item: Assertion, source: Assertion, context: Context) -> Answer:
    if isinstance(item.value, Name | Wording) or item.property == "place-named":
        return _one_entity(item, source)
    if isinstance(item.value, Office) or item.property == "age":
        return _one_entity(item, source)
    answers = [context.same(condition, item, source).answer for condition in ("subject", "event", "place")]
    if isinstance(item.value, Quantity):
        answers.append(context.same("happened", item, source).answer)
    if all(answer is Answer.YES for answer in answers):
        return Answer.UNSURE if source.mood in _UNREAL - {item.mood} else Answer.YES
    told_apart = any(answer is Answer.NO for answer in answers[1:])
    if isinstance(item.value, Quantity) and not told_apart and _telling(item, source):
        return Answer.YES
    # Told apart by a noun or a verb alone, the same figure beside the same words may still be the same thing.
    return Answer.UNSURE if _shared(item, source) >= _LEAST_SHARED else Answer.NO


def _telling(item: Assertion, source: Assertion) -> bool:
    """Whether the figure is so much one of its own that with the same noun it is the same thing: $3.9 million of damage."""
    value = item.value
    if not isinstance(value, Quantity) or value.low is None or value.low != value.high:
        return False
    one_noun = bool(item.subject) and item.subject.casefold() == source.subject.casefold()
    return one_noun and (bool(value.unit) or value.low > _SMALL)


def _one_entity(item: Assertion, source: Assertion) -> Answer:
    if item.entity or source.entity:
        return Answer.YES if item.entity == source.entity else Answer.NO
    return Answer.YES if item.subject.casefold() == source.subject.casefold() else Answer.NO


def _shared(left: Assertion, right: Assertion) -> int:
    ours, theirs = left.event, right.event
    return len(set(ours.words) & set(theirs.words)) + len({*ours.names} & {*theirs.names})


def _as_exact(item: Assertion, source: Assertion) -> bool:
    """Whether the source says it as exactly as the draft: "over 30" does not bear out 37, nor "in May" the 3rd."""
    if isinstance(item.value, Quantity) and isinstance(source.value, Quantity):
        return _figure_as_exact(item.value, source.value)
    if isinstance(item.value, Moment) and isinstance(source.value, Moment):
        ours, theirs = item.value, source.value
        if ours.start is None or ours.end is None or theirs.start is None or theirs.end is None:
            return str(ours) == str(theirs)
        return ours.about or (ours.start <= theirs.start and theirs.end <= ours.end)
    if isinstance(item.value, Place) and isinstance(source.value, Place):
        return not item.value.direction or bool(source.value.direction)
    return True


def _figure_as_exact(ours: Quantity, theirs: Quantity) -> bool:
    if ours.about or ours.vague:
        return not theirs.vague or theirs.vague == ours.vague
    if ours.low == ours.high:
        exact = theirs.low == theirs.high and not theirs.about and not theirs.vague
        return exact and (ours.low == theirs.low or theirs.grain <= ours.grain)
    room = _ABOUT if theirs.about else 0.0
    below = ours.low is None or (theirs.low is not None and theirs.low * (1 - room) >= ours.low)
    above = ours.high is None or (theirs.high is not None and theirs.high * (1 + room) <= ours.high)
    return below and above


def _one_an_article(assertions: Sequence[Assertion]) -> list[Assertion]:
    chosen: dict[str, Assertion] = {}
    for one in assertions:
        chosen.setdefault(one.article, one)
    return list(chosen.values())


def _piece(assertion: Assertion, context: Context) -> Evidence:
    article = context.articles[assertion.article]
    return Evidence(
        assertion.article,
        assertion.span,
        article.quote(assertion.span),
        1,
        value_words(assertion, article),
        attribution=assertion.attribution,
        sentence=assertion.sentence,
    )
