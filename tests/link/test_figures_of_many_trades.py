"""Figures of fires, banks, crashes, elections and quakes: what may stand side by side, then what may not."""

import pytest

from checker.model import Verdict
from checker.rulefile import load_shipped_rules
from tests.link.pairs import found_in

RULES = [rule for rule in load_shipped_rules() if rule.kind == "quantity"]


def found(one, other, tools):
    return found_in(one, other, RULES, tools)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The reactor gives 500 zorks of power.", "The reactor has 600 zorks of power."),
        ("He paid 500 zorks for it.", "He paid 600 zorks for it."),
        (
            "Marlow, a town of 3,000, lies on the coast.",
            "Marlow county, home to 3,100 people, has two hospitals.",
        ),
        (
            "Thieves stole $3 million in jewels from the shop.",
            "The gang stole $1.2 million in cash from the safe, and jewels worth $1.8 million.",
        ),
        (
            "The fire burned 3,000 acres in Marlow County and 500 acres in Tenby County.",
            "The blaze has burned 3,500 acres in the two counties.",
        ),
        (
            "The Liberals won 36 seats in the lower house.",
            "The Liberals, who had 41 seats in the last parliament, will govern.",
        ),
        ("The bus carried 43 passengers.", "The train had 210 passengers on board."),
        ("The quake was felt for 20 seconds in Lima.", "An aftershock shook the city for a minute."),
        ("The car was doing 70 mph.", "The speed limit there is 50 mph."),
    ],
)
def test_figures_of_two_things_stand_side_by_side(one, other, tools):
    assert found(one, other, tools) == ()


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (
            "The jet came down with 62 people on board.",
            "The jet carried 66 people to a camp.",
            Verdict.CONFLICT,
        ),
        (
            "The wildfire had grown to 6,800 hectares.",
            "By evening it had eaten 6,800 acres.",
            Verdict.CONFLICT,
        ),
        (
            "Halberg sees annual savings of $180 million.",
            "The firm reported annual savings of $180m. Ann Reed, an analyst, gets no further than $120m.",
            Verdict.TENSION,
        ),
        (
            "The tremor lasted 30 seconds.",
            "Witnesses reported sensing a tremor for one minute.",
            Verdict.CONFLICT,
        ),
        (
            "The Social Democrats dropped to 30.4 percent and 49 seats, from 61.",
            "Ann Reed saw her Social Democrats slump to 47 seats.",
            Verdict.CONFLICT,
        ),
        (
            "Two gunmen killed three people.",
            "Two gunmen killed five and wounded seven.",
            Verdict.CONFLICT,
        ),
    ],
)
def test_figures_of_one_thing_meet(one, other, verdict, tools):
    assert [each.verdict for each in found(one, other, tools)] == [verdict]
