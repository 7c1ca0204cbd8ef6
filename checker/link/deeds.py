"""
Decides whether two sentences tell of one deed.

Where one affirms and the other denies it, the doer must be the same, by name or as the same noun, and so must the
receiver; what is only wanted, weighed or hedged is neither affirmed nor denied; and what had not been done may have
been done since. Where both affirm it, the sentences must be alike for different doers to be news.
"""

from __future__ import annotations

from checker.compare.deedwords import HAVING, PERSUADING, UNDER_WAY, deed_word, one_deed
from checker.link.denials import CLAIMING, Denials
from checker.link.harm import same_harm
from checker.link.having import same_having
from checker.link.likeness import Likeness
from checker.link.moments import starts_before
from checker.link.narrowed import narrowed, told_apart
from checker.link.persuading import same_support
from checker.link.states import is_state, same_state
from checker.link.under_way import same_work
from checker.model import Assertion
from checker.values import Answer, Deed, Moment, Sameness

_ALIKE = 0.4
_ALIKE_UNNAMED = 0.5
_ALIKE_NAMED = 0.1
_ALIKE_COMMON = 0.3
_ALIKE_IDEA = 0.02
_OTHER_WORD = 0.1
_PROPOSE = "propose"
_NEWS_DAYS = 2  # what is planned is told in one round of papers
TOLD = frozenset({"stated", "planned"})
_YES = Sameness(Answer.YES)
_NO = Sameness(Answer.NO)


def same_deed(
    left: Assertion, right: Assertion, likeness: Likeness, denials: Denials | None = None
) -> Sameness:
    """Whether both tell of one deed, done or not done; unsure where one only denies what it is accused of."""
    if left.property == "harmed":
        return same_harm(left, right, likeness)
    if HAVING in {left.event.kind, right.event.kind}:
        return same_having(left, right, likeness)
    if UNDER_WAY in {left.event.kind, right.event.kind}:
        return same_work(left, right)
    if PERSUADING in {left.event.kind, right.event.kind}:
        return same_support(left, right, likeness)
    if denials is None:
        return _told_of(left, right, likeness)
    if denials.tells_both(left, right):
        return Sameness(Answer.NO, "the article tells of the denial as well")
    claimed = denials.meets(left, right, likeness)
    if claimed.answer is not Answer.NO or {*left.event.told, *right.event.told} & CLAIMING:
        return claimed
    return _told_of(left, right, likeness, denials)


def _told_of(
    left: Assertion, right: Assertion, likeness: Likeness, denials: Denials | None = None
) -> Sameness:
    ours, theirs = left.value, right.value
    if not isinstance(ours, Deed) or not isinstance(theirs, Deed) or not one_deed(ours.verb, theirs.verb):
        return _NO
    if left.hedged or right.hedged or left.mood != right.mood or left.mood not in TOLD:
        return _NO
    if _other_year(left.event.when, right.event.when):
        return _NO
    if is_state(ours) and is_state(theirs):
        return same_state(left, right, likeness)
    alike = likeness.between(left, right)
    said_so, other_so = (one.negated != deed_word(one.verb)[1] for one in (ours, theirs))
    if said_so == other_so and (idea := _one_idea(left, right, ours, theirs, alike)) is not None:
        return idea
    if ours.verb != theirs.verb and (said_so == other_so or left.article == right.article):
        return _NO  # in other words, and both alike; within one article mostly one after the other
    if said_so != other_so and denials is not None and denials.of_all(left, right, likeness):
        return _of_all(left, right)
    if said_so != other_so and ours.verb != theirs.verb:
        # The words by which they differ anyway say nothing of whether they tell of one deed.
        alike = likeness.without({ours.verb, theirs.verb}, left, right)
    if said_so != other_so:
        return _denied(left, right, ours, theirs, alike)
    return _done_by(left, right, ours, theirs, alike)


def _denied(left: Assertion, right: Assertion, ours: Deed, theirs: Deed, alike: float) -> Sameness:
    denial, other = (left, right) if ours.negated else (right, left)
    if starts_before(denial.as_of, other.as_of):
        return Sameness(Answer.NO, "a development: it was done after the other article")
    if deed_word(ours.verb)[0] == "convict":
        return _one_verdict(left, right, ours, theirs)
    if told_apart(left, right):
        return Sameness(Answer.NO, "each narrows it to another")
    if ours.verb != theirs.verb:
        if not _surely_one(ours.doer, theirs.doer) or _untimed(left) != _untimed(right):
            return Sameness(Answer.NO, "opposites are told of two as often as of one")
        if starts_before(left.as_of, right.as_of) or starts_before(right.as_of, left.as_of):
            return Sameness(Answer.NO, "what is of two times may have turned round")
        alike -= _OTHER_WORD  # in other words it is told less surely of one deed
    if not _same_name(ours.receiver, theirs.receiver):
        # "He conceded defeat", "he has not conceded": only of somebody who is named.
        open_end = not ours.receiver or not theirs.receiver
        if not open_end or not (_proper(ours.doer) and _proper(theirs.doer)):
            return _NO
    if not ours.doer and not theirs.doer:
        return _YES if alike >= _ALIKE_UNNAMED else _NO
    if not _same_name(ours.doer, theirs.doer):
        return _NO
    return _YES if alike >= (_ALIKE_NAMED if _proper(ours.doer) else _ALIKE_COMMON) else _NO


def _of_all(left: Assertion, right: Assertion) -> Sameness:
    """Denied of all, told of one: of one time, and not of two places, ends or reasons."""
    denial, other = (left, right) if "receiver:no" in left.event.modifiers else (right, left)
    plans = denial.mood == "planned" and not (denial.as_of_stated or other.as_of_stated)
    later = starts_before(denial.as_of, other.as_of) and not (
        plans and _days_apart(denial, other) <= _NEWS_DAYS
    )
    if later or told_apart(left, right):
        return Sameness(Answer.NO, "each narrows it to another, or it came later")
    places, others = ({one.casefold() for one in each.event.places} for each in (left, right))
    return _NO if places and others and not places & others else _YES


def _days_apart(left: Assertion, right: Assertion) -> int:
    ours, theirs = left.as_of, right.as_of
    return abs((ours.start - theirs.start).days) if ours and theirs and ours.start and theirs.start else 0


def _one_verdict(left: Assertion, right: Assertion, ours: Deed, theirs: Deed) -> Sameness:
    """Convicted and cleared of the very same, on one day: a retrial or an appeal may turn a verdict round."""
    charge, other = (narrowed(one).get("of", set()) for one in (left, right))
    same_day = left.as_of == right.as_of and left.article != right.article
    return (
        _YES
        if charge and charge == other and same_day and _same_name(ours.receiver, theirs.receiver)
        else _NO
    )


def _done_by(left: Assertion, right: Assertion, ours: Deed, theirs: Deed, alike: float) -> Sameness:
    if not ours.receiver or ours.receiver.casefold() != theirs.receiver.casefold():
        return _NO
    if ours.doer and theirs.doer and not (_proper(ours.doer) and _proper(theirs.doer)):
        return _NO
    owners, others = set(left.event.names), set(right.event.names)
    shared = bool(owners & others) or not (owners or others)
    return _YES if shared and alike >= _ALIKE else _NO


def _one_idea(left: Assertion, right: Assertion, ours: Deed, theirs: Deed, alike: float) -> Sameness | None:
    """Who proposed it: an idea is known by its noun, but there may be two of them. None where it is no idea of two."""
    if deed_word(ours.verb)[0] != _PROPOSE or left.article == right.article or ours.negated:
        return None
    named = _proper(ours.doer) and _proper(theirs.doer) and not _same_name(ours.doer, theirs.doer)
    if not named or not ours.receiver or ours.receiver.casefold() != theirs.receiver.casefold():
        return None
    if alike >= _ALIKE or alike < _ALIKE_IDEA or told_apart(left, right):
        return None
    return Sameness(Answer.UNSURE, "each may have proposed one of its own")


def _same_name(left: str, right: str) -> bool:
    """Equal, or the shorter of two names of one ("Weil", "Karl Weil"); empty names nobody."""
    if left.casefold() == right.casefold():
        return bool(left)
    ours, theirs = name_words(left), name_words(right)
    return bool(ours and theirs) and _proper(left) and _proper(right) and (ours <= theirs or theirs <= ours)


def _untimed(assertion: Assertion) -> dict[str, set[str]]:
    return {slot: words for slot, words in narrowed(assertion).items() if slot != "when"}


def _surely_one(left: str, right: str) -> bool:
    """Opposites need the same name in full, or the same noun: two clubs of one match may both be "United"."""
    if left.casefold() != right.casefold():
        return False
    return not _proper(left) or len(name_words(left)) > 1


def name_words(name: str) -> set[str]:
    """The words by which two names may be one; without case."""
    return set(name.casefold().split()) - {"the", "of"}


def _proper(name: str) -> bool:
    return name.removeprefix("the ")[:1].isupper()


def _other_year(left: Moment | None, right: Moment | None) -> bool:
    return bool(left and right and left.start and right.start and left.start.year != right.start.year)
