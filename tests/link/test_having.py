"""What one article says that there is, and another that there is none of. First what may both be."""

import pytest

from checker.model import Verdict
from checker.rulefile import load_shipped_rules
from tests.link.pairs import found_in

RULES = [rule for rule in load_shipped_rules() if rule.id == "denied-and-affirmed"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The school had no complaints from parents.", "The school received complaints from teachers."),
        ("Divers found no signs of a leak.", "Divers found signs of a collision."),
        ("The bank has no branches in Peru.", "The bank has 300 branches."),
        ("The clinic had no power on Monday.", "The clinic had power on Tuesday."),
        ("The council had no plans to close the pool.", "The council had plans to build a tram."),
        (
            "There were no delays at the port, the mayor said.",
            "There were delays on the ring road, police said.",
        ),
        ("Nordair received no warning.", "Halden Steel received a warning."),
        ("The player had no contract for next season.", "The player has a contract until May."),
        ("The coastguard had no reports of oil.", "The coastguard received no reports of oil."),
    ],
)
def test_what_may_both_be_is_left(one, other, tools):
    assert found_in(one, other, RULES, tools) == ()


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (
            "The coastguard had no reports of oil.",
            "The coastguard had received several reports of oil.",
            "conflict",
        ),
        ("Nordair had received no warning of ice.", "Nordair received a warning of ice.", "conflict"),
        (
            "Ada Brandt told residents that her officers had had no reports of theft.",
            "Ada Brandt told residents that police had received reports of theft.",
            "conflict",
        ),
        (
            "“We are not facing shortages,” the governor of the island, Karl Weil, said.",
            "A nurse said that there was a shortage of beds.",
            "tension",
        ),
    ],
)
def test_none_and_some(one, other, verdict, tools):
    (finding,) = found_in(one, other, RULES, tools)

    assert finding.verdict is Verdict(verdict)
