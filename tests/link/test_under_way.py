"""Done in one article, still being worked at in another. First what may both be."""

import pytest

from checker.model import Verdict
from checker.rulefile import load_shipped_rules
from tests.link.pairs import found_in

RULES = [rule for rule in load_shipped_rules() if rule.id == "denied-and-affirmed"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The southern fire was contained.", "Crews were struggling to contain the northern fire."),
        ("The tunnel was reopened.", "Crews were working to reopen the bridge."),
        ("Power was restored in Oslo.", "Engineers were struggling to restore power in Lima."),
        ("On Tuesday the bridge was reopened.", "On Monday crews were struggling to reopen the bridge."),
        ("The bridge may be reopened.", "Crews were struggling to reopen the bridge."),
        ("The bridge was not reopened.", "Crews were struggling to reopen the bridge."),
    ],
)
def test_what_may_both_be_is_left(one, other, tools):
    assert found_in(one, other, RULES, tools) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The bridge was reopened.", "Crews were struggling to reopen the bridge."),
        ("Power was restored in the valley.", "Officials were still struggling to restore electricity."),
        ("Crews contained the wildfire.", "Crews are still battling to contain the blaze."),
    ],
)
def test_an_editor_should_look(one, other, tools):
    (finding,) = found_in(one, other, RULES, tools)

    assert finding.verdict is Verdict.TENSION
