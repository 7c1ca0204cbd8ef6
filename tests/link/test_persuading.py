"""One who supports a plan and is still to be persuaded of it. First what may both be."""

import pytest

from checker.model import Verdict
from checker.rulefile import load_shipped_rules
from tests.link.pairs import found_in

RULES = [rule for rule in load_shipped_rules() if rule.id in {"denied-and-affirmed", "differing-doer"}]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Brandt supports the tax on wealth.", "Unions hope to persuade Ada Brandt to raise wages."),
        (
            "Ada Brandt supports the tram to the port.",
            "The city hopes to persuade Karl Weil to build a tram to the port.",
        ),
        (
            "Ada Brandt supports the tram to the port.",
            "The city persuaded Ada Brandt to build a tram to the port.",
        ),
        ("Peru proposed a toll on lorries.", "A toll on cars, as suggested by Chile, could help."),
        ("Peru proposed a truce.", "The truce suggested by Peru could help."),
    ],
)
def test_what_may_both_be_is_left(one, other, tools):
    assert found_in(one, other, RULES, tools) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "A tram to the port would be built, a plan that would be supported by Ada Brandt.",
            "The city hopes to persuade Ada Brandt to build a tram to the port.",
        ),
        ("At the talks Peru proposed a truce.", "A truce, as suggested by Chile and its allies, could help."),
    ],
)
def test_an_editor_should_look(one, other, tools):
    (finding,) = found_in(one, other, RULES, tools)

    assert finding.verdict is Verdict.TENSION
