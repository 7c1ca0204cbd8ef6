"""What one article says that something is, or that somebody had, and another that it is not. First what may both be."""

import pytest

from checker.model import Verdict
from checker.rulefile import load_shipped_rules
from tests.link.pairs import found_in

RULES = [rule for rule in load_shipped_rules() if rule.id == "denied-and-affirmed"]


def found(one, other, tools):
    return found_in(one, other, RULES, tools)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("The driver of the lorry was drunk.", "The driver of the car was sober."),
        ("A passenger was unconscious.", "A passenger was conscious."),
        ("Some patients were conscious.", "Some patients were unconscious."),
        ("Karl Weil was unarmed when police came.", "Paul Reyes was armed when police came."),
        ("Karl Weil may have been drunk.", "Karl Weil was sober."),
        ("Police asked whether Karl Weil was drunk.", "Karl Weil was sober."),
        ("In 2012 Karl Weil was drunk at the wheel.", "Karl Weil was sober at the wheel."),
        ("The ferry was very old and not very safe.", "The ferry was safe."),
        ("Karl Weil had no gun.", "Karl Weil had a knife."),
        ("Karl Weil had no rifle.", "Karl Weil had a gun."),
        ("The pilot had no passport.", "The pilot had a licence."),
        ("The northern runway was open.", "The southern runway was closed."),
        ("Karl Weil was not guilty of fraud, his lawyer said.", "Karl Weil is innocent, his lawyer said."),
        ("The water in Colby was unsafe.", "The water in Harwich was safe."),
        ("On Monday the water was contaminated.", "On Tuesday the water was not contaminated."),
        ("The drug is not legal in Norway.", "The drug is legal in Sweden."),
        ("The victim was alive when doctors came.", "The suspect was dead when doctors came."),
        # One article tells of both.
        (
            "Police said Karl Weil had a gun. His family said Karl Weil had no gun.",
            "His family said Karl Weil had no gun.",
        ),
    ],
)
def test_both_may_be_so(one, other, tools):
    assert found(one, other, tools) == ()


@pytest.mark.parametrize(
    ("one", "other", "verdict"),
    [
        ("The driver of the lorry was drunk.", "The driver of the lorry was sober.", Verdict.CONFLICT),
        (
            "The pilot of the jet was conscious after the crash.",
            "The pilot of the jet was unconscious after the crash.",
            Verdict.CONFLICT,
        ),
        ("Karl Weil was unarmed when police came.", "Karl Weil was armed with a rifle.", Verdict.CONFLICT),
        (
            "Karl Weil did not have a gun, a neighbour said.",
            "Karl Weil pointed a revolver at the guard, police said.",
            Verdict.TENSION,
        ),
        (
            "The ferry was insured, the owner said.",
            "The ferry was uninsured, the harbour office said.",
            Verdict.TENSION,
        ),
        ("The pilot of the jet had no licence.", "The pilot of the jet had a licence.", Verdict.CONFLICT),
        (
            "The pool at the school was open on Monday.",
            "The pool at the school was closed on Monday.",
            Verdict.CONFLICT,
        ),
    ],
)
def test_one_is_so_and_the_other_not(one, other, verdict, tools):
    (finding,) = found(one, other, tools)

    assert finding.verdict is verdict
