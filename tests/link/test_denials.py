"""What somebody denies having done, and what another article tells of them. First what is told of two, or told whole."""

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
        # Both articles tell both sides.
        (
            "Ada Brandt stole the painting from the museum, prosecutors said. Brandt denied stealing it.",
            "Ada Brandt denied stealing the painting from the museum.",
        ),
        # Both only tell of the accusation, or both of the denial.
        (
            "The union accused Ada Brandt of stealing the painting.",
            "The union accused Ada Brandt of stealing the painting.",
        ),
        ("Ada Brandt denied stealing the painting.", "Ada Brandt denied having stolen the painting."),
        # Another party, another deed, another thing.
        ("Karl Weil stole the painting from the museum.", "Ada Brandt denied stealing the painting."),
        ("Norway's air force bombed the camp on Monday.", "Sweden denied bombing the camp on Monday."),
        ("Ada Brandt sold the painting to the museum.", "Ada Brandt denied stealing the painting."),
        ("Ada Brandt stole the necklace from the museum.", "Ada Brandt denied stealing the painting."),
        ("Ada Brandt stole the silver cup from the club.", "Ada Brandt denied stealing the golden cup."),
        # Denied of a part, of another year, or not denied at all.
        ("In 2012 Ada Brandt stole the painting.", "Ada Brandt denied stealing the painting on Monday."),
        ("Ada Brandt stole the painting.", "Ada Brandt did not deny stealing the painting."),
        ("Ada Brandt stole the painting.", "Ada Brandt may deny stealing the painting."),
        ("The nurse gave him the wrong drug.", "The nurse denied him the drug."),
        ("A man from Norway attacked the guard.", "Norway denied attacking the guard."),
    ],
)
def test_nothing_is_denied_that_another_article_tells(one, other, tools):
    assert found(one, other, tools) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Ada Brandt stole the painting from the museum.", "Ada Brandt denied stealing the painting."),
        ("Ada Brandt fired at the guards outside the bank.", "Ada Brandt denied shooting at the guards."),
        (
            "The union accused Ada Brandt of stealing the painting from the museum.",
            "Ada Brandt denied having stolen the painting.",
        ),
        (
            "The Norwegian army attacked the harbour on Monday.",
            "Norway denied carrying out the attack on the harbour on Monday.",
        ),
        (
            "Planes from Norway dropped bombs on the harbour of Colby.",
            "Oslo said Norway had not bombed anywhere, least of all the harbour.",
        ),
        ("Ada Brandt bribed the referee before the final.", "Ada Brandt denied any role in the bribery."),
    ],
)
def test_the_accused_denies_what_another_article_tells(one, other, tools):
    (finding,) = found(one, other, tools)

    assert finding.verdict is Verdict.TENSION


HEAD = "Ada Brandt, the chief executive of Halden Steel, spoke in Bergen. "


@pytest.mark.parametrize(
    ("one", "other"),
    [
        # All of another place, another kind, another time, another company.
        (
            HEAD + "No plants in Norway will be closed, Brandt said.",
            "The foundry in Madrid will be closed, Halden Steel said.",
        ),
        (HEAD + "No plants will be closed, Brandt said.", "The canteen will be closed, Halden Steel said."),
        (HEAD + "No plants were closed, Brandt said.", "The foundry will be closed, Halden Steel said."),
        (HEAD + "No plants will be closed, Brandt said.", "The foundry will be sold, Halden Steel said."),
        (
            HEAD + "No plants will be closed, Brandt said.",
            "The Kelm foundry will be closed, said Weiler Motors.",
        ),
        # Of a kind a kind is denied: the foundry of others says nothing against it.
        (HEAD + "No foundries will be closed, Brandt said.", "A plant will be closed, Halden Steel said."),
        (
            HEAD + "Not all plants will be closed, Brandt said.",
            "The foundry will be closed, Halden Steel said.",
        ),
    ],
)
def test_all_and_one_of_two_things(one, other, tools):
    assert found(one, other, tools) == ()


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            HEAD + "No plants would be closed as a result of the merger, Brandt said.",
            "Halden Steel confirmed that the Kelm foundry will be shut once the merger is done.",
        ),
        (
            "The airline will not cancel any flights, Nordair said.",
            "The airline will cancel flights, Nordair said.",
        ),
    ],
)
def test_denied_of_all_and_told_of_one_by_one_voice(one, other, tools):
    (finding,) = found(one, other, tools)

    assert finding.verdict is Verdict.CONFLICT
