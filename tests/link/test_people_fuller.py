"""Two names of one person that a third, fuller one explains."""

import pytest

from checker.link.people_fuller import FullerNames
from checker.model import Assertion, Span
from checker.values import Name


def named(name: str, entity: str = "person:1") -> Assertion:
    return Assertion("a", Span(0, 1), Span(0, 1), "named", name, Name(name), entity=entity)


@pytest.mark.parametrize(
    ("left", "right", "others", "joined"),
    [
        ("Raj Rao", "K. Rao", [], False),
        ("Raj Rao", "K. Rao", ["Rao"], False),
        ("George W. Bush", "George H. W. Bush", ["George Bush"], False),
        ("Raj Rao", "Ravi Rao", ["Raj K. Rao"], False),
        ("Raj Rao", "K. Rao", ["Raj K. Rao"], True),
    ],
)
def test_a_fuller_name(left: str, right: str, others: list[str], joined: bool) -> None:
    known = FullerNames([named(one) for one in (left, right, *others)])

    assert known.joins(named(left), named(right)) is joined


def test_another_s_fuller_name_joins_nothing() -> None:
    known = FullerNames([named("Raj Rao"), named("K. Rao"), named("Raj K. Rao", "person:2")])

    assert not known.joins(named("Raj Rao"), named("K. Rao"))
