"""
Holds "OFFICE of WHERE is NAME, on that day" against the reference.

Finds:  a right office under a misspelt name, a right name in a past or future office, another person in the office.
Leaves: days beyond what was verified, gaps between terms, offices that several people hold at once, words that
        may mean two offices, and every standing (deputy, shadow, designate ...) of which the reference says nothing.

The rule, in this order. The one it follows was held against 63,601 dated news items when the table was made: 1,806
agree, none disagrees.
1. who may have held the office on that day, 3 days (a month, where only the month is known) more or less;
2. one of them has this name, a variant or a short form of it: consistent;
3. somebody held the office under exactly this name at another time: past-holder or future-holder;
4. one of them has this surname with another first name, or a name a slip away: misspelt;
5. otherwise wrong-person, if the reference speaks of that day for sure; if not, unknown.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from checker.model import ReferenceRecord
from checker.reference.lookup import Holding, OfficeId, Reference, When, days_of
from checker.reference.naming import MATCHES, best_match, name_tokens, surname_of
from checker.reference.periods import DAY_SLACK, in_words
from checker.reference.records import Days, known_until, vouched_from, vouched_until
from checker.reference.rolewords import role_key
from checker.reference.statements import day_in_words, office_name, statement, term_in_words

KINDS = ("consistent", "misspelt", "wrong-person", "past-holder", "future-holder", "unknown")
# Standings under which the reference keeps offices of their own, and the words that they add to the role.
_OWN_OFFICE = {"deputy": "deputy {}", "spokesperson": "{} spokesperson"}
# Role words that a government gives to several people: a name that the reference lacks is then no error.
_LOOSE = frozenset(
    [
        "envoy",
        "aide",
        "spokesperson",
        "leader",
        "top",
        "spy",
        "queen",
        "commander",
        "prosecutor",
        "representative",
    ]
)


@dataclass(frozen=True, slots=True)
class Judgement:
    """
    What the reference makes of a name in an office.

    `sure` is false where the records are of medium confidence, the day lies beyond what was verified, or no day
    is known: then the words are a hint, no finding. `expected` names who held the office, `records` say so;
    `own` is what the person of the article held on those days. `match` is the verdict on the names (variant, short ...).
    """

    kind: str
    reason: str
    sure: bool = False
    office: OfficeId = ""
    office_title: str = ""
    expected: tuple[str, ...] = ()
    records: tuple[ReferenceRecord, ...] = ()
    own: tuple[ReferenceRecord, ...] = ()
    match: str = ""


def judge(
    reference: Reference, role: str, of: str, person: str, on: When = None, status: str = "holder"
) -> Judgement:
    """Judge one name in one office. Never fails: what cannot be judged is unknown, with the reason."""
    if not name_tokens(person):
        return Judgement("unknown", "there is no name to look up")
    offices = _offices(reference, role, of, status)
    if len(offices) != 1:
        words = "several offices" if offices else "no office"
        return Judgement("unknown", f"the reference has {words} called '{' '.join((of, role)).strip()}'")
    office = offices[0]
    judgement = _in_office(reference, office, person, on, status)
    if judgement.kind == "wrong-person" and not _LOOSE.isdisjoint(role_key(f"{of} {role} {status}").split()):
        judgement = replace(judgement, kind="unknown", reason="others may be called so too", sure=False)
    own = tuple(
        holding.record for holding in reference.person_offices(person, on) if holding.term.office != office
    )
    return replace(judgement, office=office, office_title=reference.office_title(office), own=own)


def _offices(reference: Reference, role: str, of: str, status: str) -> tuple[OfficeId, ...]:
    if status in ("holder", "former", "acting"):
        return reference.offices_meant(role, of)
    if status not in _OWN_OFFICE:
        return ()
    for words in (role, _OWN_OFFICE[status].format(role)):
        named = reference.offices_meant(words, of)
        titles = [reference.office_title(office).lower() for office in named]
        mark = "deputy" if status == "deputy" else "spokes"
        aliases = [
            " ".join((title, *(entry.aliases if (entry := reference.office(office)) else ()))).lower()
            for title, office in zip(titles, named, strict=True)
        ]
        if named and all(mark in names for names in aliases):
            return named
    return ()


def _in_office(reference: Reference, office: OfficeId, person: str, on: When, status: str) -> Judgement:
    candidates = reference.holders(office, on)
    if status == "former":
        return _former(reference, office, person, on)
    matched = _matching(person, candidates)
    if matched:
        verdict, reason, holding = matched
        return Judgement(
            "consistent", reason, holding.term.confidence == "high", expected=(holding.term.person,),
            records=(holding.record,), match=verdict,
        )  # fmt: skip
    elsewhere = _at_another_time(reference, office, person, on, candidates)
    if elsewhere:
        return elsewhere
    if not candidates:
        return Judgement("unknown", "the reference knows of no holder on that day")
    if not (reference.single_seat(office) or _one_for_sure(candidates)):
        return Judgement("unknown", "several people may hold this office at once")
    return _disagreeing(person, candidates, on, status)


def _one_for_sure(candidates: Sequence[Holding]) -> bool:
    """Whether a list that the desk itself keeps has one holder. Other imports may know one of many."""
    people = {holding.term.person for holding in candidates}
    return len(people) == 1 and all(holding.term.confidence == "high" for holding in candidates)


def _matching(person: str, holdings: Sequence[Holding]) -> tuple[str, str, Holding] | None:
    """The surest match of the name among the holdings, with the verdict and reason."""
    tokens = name_tokens(person)
    found = []
    for at, holding in enumerate(holdings):
        verdict, reason = best_match(person, holding.term)
        # "Xi" for Xi Jinping: one word, of that name.
        alone = len(tokens) == 1 and any(tokens[0] in name_tokens(name) for name in holding.term.names)
        if verdict in MATCHES:
            found.append((verdict, reason, at))
        elif alone:
            found.append(("short", f"'{person}' alone names {holding.term.person}", at))
    if not found:
        return None
    order = ("same", "variant", "short")
    verdict, reason, at = min(found, key=lambda one: (order.index(one[0]), one[2]))
    return verdict, reason, holdings[at]


def _at_another_time(
    reference: Reference, office: OfficeId, person: str, on: When, candidates: Sequence[Holding]
) -> Judgement | None:
    days = days_of(on)
    if on is None or not _covered(_expected(candidates), days):
        return None  # who came back, or was there before the table begins, is not known
    if any(_misspelt(person, holding) for holding in candidates):
        return None
    matched = _matching(person, reference.holders(office))
    if matched is None:
        return None
    verdict, _, holding = matched
    past = bool(holding.term.end) and holding.term.end <= days[0].isoformat()
    current = _expected(candidates)
    return Judgement(
        "past-holder" if past else "future-holder",
        f"{statement(holding.term, holding.office)}; {_who(current, on)}",
        _vouched(current, days),
        expected=tuple(one.term.person for one in current),
        records=(*(one.record for one in current), holding.record),
        match=verdict,
    )


def _disagreeing(person: str, candidates: Sequence[Holding], on: When, status: str) -> Judgement:
    days = days_of(on)
    near = [holding for holding in candidates if _misspelt(person, holding)]
    if near:
        _, reason = best_match(person, near[0].term)
        return Judgement(
            "misspelt", reason, _known_within(near[0], on), expected=(near[0].term.person,),
            records=(near[0].record,), match=best_match(person, near[0].term)[0],
        )  # fmt: skip
    if any(best_match(person, holding.term)[0] == "unsure" for holding in candidates):
        return Judgement("unknown", f"'{person}' may be short for another name")
    current = _expected(candidates)
    names = tuple(one.term.person for one in current)
    records = tuple(one.record for one in current)
    if status == "acting":
        return Judgement(
            "unknown", "the reference need not know who acts for whom", expected=names, records=records
        )
    if on is None or days[0] == date.min:
        return Judgement("unknown", "the day is not known", expected=names, records=records)
    if not _covered(current, days):
        return Judgement("unknown", _uncovered(current, days), expected=names, records=records)
    return Judgement(
        "wrong-person",
        _who(current, on),
        _vouched(current, days),
        expected=names,
        records=records,
    )


def _former(reference: Reference, office: OfficeId, person: str, on: When) -> Judgement:
    before = [
        holding
        for holding in reference.holders(office)
        if on is None or holding.term.start <= days_of(on)[1].isoformat()
    ]
    matched = _matching(person, before)
    if matched is None:
        return Judgement("unknown", "the reference need not know every former holder")
    verdict, reason, holding = matched
    return Judgement(
        "consistent", reason, True, expected=(holding.term.person,), records=(holding.record,), match=verdict
    )


def _misspelt(person: str, holding: Holding) -> bool:
    """The right surname with another first name, or a name that a slip explains."""
    verdict = best_match(person, holding.term)[0]
    if verdict == "misspelt":
        return True
    surnames = {surname_of(name) for name in holding.term.names}
    return verdict == "different" and len(name_tokens(person)) > 1 and surname_of(person) in surnames


def _expected(candidates: Sequence[Holding]) -> list[Holding]:
    """Who held the office proper; those who acted only where nobody did."""
    proper = [holding for holding in candidates if holding.term.role == "holder"]
    return proper or list(candidates)


def _vouched(current: Sequence[Holding], days: Days) -> bool:
    """Whether the reference knows the holders of all these days, and well."""
    return _covered(current, days) and all(one.term.confidence == "high" for one in current)


def _covered(current: Sequence[Holding], days: Days) -> bool:
    """Whether the reference has a holder for each of these days, none of them past what was verified."""
    reached = vouched_from(current[0].term) if current else days[1]
    if not current or reached > days[0]:
        return False
    for holding in current:
        if vouched_from(holding.term) > reached + DAY_SLACK:
            return False
        reached = max(reached, vouched_until(holding.term))
    return reached >= days[1]


def _known_within(holding: Holding, on: When) -> bool:
    """
    Whether the record speaks of at least one of the days. Nobody but a namesake takes over under nearly the same
    name: for a slip in the name, one day is enough.
    """
    days = days_of(on)
    known = vouched_from(holding.term) <= days[1] and days[0] <= vouched_until(holding.term)
    return on is not None and known and holding.term.confidence == "high"


def _uncovered(current: Sequence[Holding], days: Days) -> str:
    last = max(current, key=lambda one: vouched_until(one.term))
    if vouched_until(last.term) < days[1]:
        return f"the reference speaks of this office only until {in_words(known_until(last.term))}"
    return "the reference does not know who held this office on all of these days"


def _who(current: Sequence[Holding], on: When) -> str:
    if not current:
        return "the reference knows of no holder then"
    title = office_name(current[0].office)
    people = ", then ".join(f"{one.term.person} ({term_in_words(one.term)})" for one in current)
    return f"{_on(on)} the {title} was {people}"


def _on(on: When) -> str:
    first, last = days_of(on)
    if first == last:
        return f"on {day_in_words(first)}"
    return f"between {day_in_words(first)} and {day_in_words(last)}"
