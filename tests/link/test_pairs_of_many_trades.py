"""Courts, aviation, medicine, central banks, sport and fires: what may stand side by side, then what may not."""

import pytest

from checker.model import Verdict
from checker.rulefile import load_shipped_rules
from tests.link.pairs import found_in

RULES = [rule for rule in load_shipped_rules() if rule.kind in {"polarity", "membership"}]


def found(one, other, tools):
    return found_in(one, other, RULES, tools)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # courts
        ("Paul Reyes denied bribery in court.", "Paul Reyes was accused of perjury."),
        ("Paul Reyes denied attacking the nurse.", "Paul Reyes attacked the verdict in a statement."),
        ("The judge refused bail to Reyes.", "The judge set a date for the trial of Reyes."),
        # aviation
        ("No flights to Oslo were cancelled on Monday.", "Flights to Madrid were cancelled on Monday."),
        (
            "The pilot did not carry out an inspection of the tail.",
            "A mechanic carried out an inspection of the wing.",
        ),
        ("The cockpit door was unlocked.", "The cargo door was locked."),
        # medicine
        ("No patients in the trial died.", "Two visitors died in a crash near the trial's clinic."),
        ("The vaccine is not approved for infants.", "The vaccine is approved for adults."),
        ("The ward was not overcrowded in March.", "The corridor was overcrowded."),
        # central banks
        ("The bank did not intervene in the bond market.", "The bank intervened in the currency market."),
        (
            "Ada Brandt and Karl Weil voted for a rise.",
            "Paul Reyes and Karl Weil voted against a rise in pay.",
        ),
        # sport
        ("Torvald denied doping.", "Doping is a problem in the sport, Torvald said."),
        (
            "Rovers, United and Albion joined the league in 1998.",
            "Rovers, City and Athletic joined the cup on Sunday.",
        ),
        ("The most successful clubs are Rovers and United.", "The most expensive clubs are Rovers and City."),
        # fires
        ("The alarm in the kitchen was not working.", "The alarm in the hall was working."),
        ("Firefighters did not enter the cellar.", "Firefighters entered the attic."),
        (
            "The worst-hit streets were Mill Lane and Dock Road in 1998.",
            "The busiest streets were Mill Lane and Kiln Road.",
        ),
    ],
)
def test_what_may_stand_side_by_side(one, other, tools):
    assert found(one, other, tools) == ()


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        (
            "Paul Reyes attacked the nurse at the clinic.",
            "Paul Reyes denied attacking the nurse.",
            Verdict.TENSION,
        ),
        (
            "Nordair said that no flights would be cancelled.",
            "Nordair said that flights to Oslo would be cancelled.",
            Verdict.CONFLICT,
        ),
        (
            "The cockpit door of the jet was locked, the airline said.",
            "The cockpit door of the jet was unlocked, the union said.",
            Verdict.TENSION,
        ),
        (
            "The patient in the new ward was not infectious.",
            "The patient in the new ward was infectious.",
            Verdict.CONFLICT,
        ),
        (
            "The pact was signed by the three banks, Nordea, Halden and Kelm.",
            "The pact was signed by the three banks, Nordea, Halden and Brax.",
            Verdict.CONFLICT,
        ),
        (
            "The worst-hit streets were Mill Lane, Dock Road and Kiln Road.",
            "The most affected streets were Dock Road, Kiln Road and High Street.",
            Verdict.TENSION,
        ),
    ],
)
def test_what_may_not_stand_side_by_side(one, other, verdict, tools):
    (finding,) = found(one, other, tools)

    assert finding.verdict is verdict
