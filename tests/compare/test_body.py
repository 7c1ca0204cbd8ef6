"""Names of organisations: house style and two bodies first, then slips."""

import pytest

from checker.compare import body
from checker.values import Name, Outcome


@pytest.mark.parametrize(
    ("left", "right", "outcome"),
    [
        ("Volta Motors", "Volta Motors Inc.", Outcome.AGREE),
        ("Redfield Medical Centre", "Redfield Medical Center", Outcome.AGREE),
        ("Norland Labor Party", "Norland Labour Party", Outcome.AGREE),
        ("Nordal Line", "the Nordal Lines", Outcome.AGREE),
        ("Orion Systems", "Orion Capital", Outcome.UNDECIDED),
        ("Lakewood Police Department", "Lakewood Fire Department", Outcome.UNDECIDED),
        ("First National Bank", "First Regional Bank", Outcome.UNDECIDED),
        ("Delmar", "Delmas", Outcome.UNDECIDED),
        ("FAA", "FCA", Outcome.UNDECIDED),
        ("R&R Hotels", "R&R Hotels", Outcome.AGREE),
        ("H&K Partners", "K&H Lawyers", Outcome.UNDECIDED),
        ("Kessler Chemicals", "Kesseler Chemicals", Outcome.CONFLICT),
        ("Bellingham Hospital", "Bellignham Hospital", Outcome.CONFLICT),
        ("H&K Partners", "K&H", Outcome.CONFLICT),
        ("", "Volta", Outcome.UNDECIDED),
    ],
)
def test_two_names(left: str, right: str, outcome: Outcome) -> None:
    comparison = body.compare(Name(left), Name(right))

    assert comparison.outcome is outcome
    assert comparison.reason
