"""The shipped table: shape, dates, seats, aliases; and that every row of it is found again."""

import csv
import json
from datetime import date, timedelta
from itertools import pairwise

import jsonschema
import pytest

from checker.reference import Term
from checker.reference.lookup import Reference
from checker.reference.periods import MONTH_SLACK, bounds
from checker.reference.table import SHIPPED, load_table

TABLE = load_table()
REFERENCE = Reference((TABLE,))
DATA = SHIPPED.parent


def rows() -> list[dict[str, str]]:
    with SHIPPED.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_every_row_keeps_to_the_schema() -> None:
    schema = json.loads((DATA / "officeholders.schema.json").read_text("utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    faults = [
        f"line {line}: {fault.message}"
        for line, row in enumerate(rows(), 2)
        for fault in validator.iter_errors(row)
    ]

    assert faults == []


def test_every_date_is_in_the_calendar_and_in_order() -> None:
    wrong = [
        term.record
        for term in TABLE.terms
        # A term may be known before it begins, as after an election.
        if bounds(term.start)[0]
        > bounds(term.end or term.as_of)[1] + (timedelta(0) if term.end else MONTH_SLACK)
    ]

    assert wrong == []


def test_no_two_hold_one_seat_at_once() -> None:
    overlaps = [
        (earlier.record, later.record)
        for office in TABLE.entries
        for earlier, later in pairwise(sorted(proper(office), key=lambda term: term.start))
        # Terms known only to the month may touch within it.
        if not earlier.end or bounds(later.start)[1] < bounds(earlier.end)[0]
    ]

    assert overlaps == []


def proper(office: str) -> list[Term]:
    return [term for term in TABLE.terms_of(office) if term.role == "holder"]


def test_every_record_has_its_own_name_and_origin() -> None:
    assert len({term.record for term in TABLE.terms}) == len(TABLE.terms)
    assert all(term.origin for term in TABLE.terms)


def test_every_alias_with_its_jurisdiction_leads_to_one_office() -> None:
    lost = [
        (alias, office.jurisdiction_name, REFERENCE.offices_named(alias, office.jurisdiction_name))
        for office in TABLE.entries.values()
        for alias in (office.title, *office.aliases)
        if REFERENCE.offices_named(alias, office.jurisdiction_name) != (office.id,)
    ]

    assert lost == []


def test_every_alias_is_understood_with_its_jurisdiction_at_either_end() -> None:
    lost = [
        question
        for office in TABLE.entries.values()
        for alias in (office.title, *office.aliases)
        for question in (f"{office.jurisdiction_name} {alias}", f"{alias} of {office.jurisdiction_name}")
        if REFERENCE.offices_asked(question) != (office.id,)
    ]

    assert lost == []


def test_every_holder_is_found_on_the_days_of_the_term() -> None:
    lost = [
        (term.record, str(day))
        for term in TABLE.terms
        for day in days_in(term)
        if term.person not in {holding.term.person for holding in REFERENCE.holders(term.office, day)}
    ]

    assert lost == []


def test_every_holder_is_consistent_under_every_alias_of_the_office_and_of_the_person() -> None:
    wrong = [
        (alias, name, str(day), judgement.kind)
        for term in TABLE.terms
        if (office := TABLE.office(term.office))
        for alias in {office.title, *office.aliases[:2], *office.aliases[-1:]}
        for name in term.names
        for day in days_in(term)
        if (judgement := REFERENCE.judge(alias, office.jurisdiction_name, name, day)).kind != "consistent"
    ]

    assert wrong == []


def test_every_person_is_found_under_every_name() -> None:
    lost = [
        (name, term.record)
        for term in TABLE.terms
        for name in term.names
        if term.record
        not in {holding.term.record for holding in REFERENCE.person_offices(name, days_in(term)[0])}
    ]

    assert lost == []


def days_in(term: Term) -> list[date]:
    """The first, the middle and the last full day of a term, as far as it is known."""
    first = bounds(term.start)[1]
    last = bounds(term.end)[0] - timedelta(days=1) if term.end else bounds(term.as_of)[0]
    last = max(first, last)
    return [first, first + (last - first) / 2, last]


@pytest.mark.parametrize("text", ["2024-02-30", "2024-13", "24-01-01", "yesterday", ""])
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        bounds(text)
