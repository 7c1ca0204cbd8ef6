"""Who did what, or did not. First what is neither affirmed nor denied."""

import pytest

from checker.extract import did
from tests.extract.reading import extracted


def deeds(text, verb):
    return [
        (one.value.doer, one.value.negated, one.mood)
        for one in extracted(did, text)
        if one.value.verb == verb
    ]


@pytest.mark.parametrize(
    ("text", "verb"),
    [
        ("The unions do not want the mayor to resign.", "resign"),
        ("Members who are reluctant to send troops can offer ships.", "send"),
        ("The board discussed a plan to sell the harbour.", "sell"),
        ("The mayor did not say whether the board sold the harbour.", "sell"),
        ("If the board sells the harbour, the mayor resigns.", "sell"),
        ("The port can grow without selling the harbour.", "sell"),
    ],
)
def test_what_is_wanted_or_weighed_is_hoped_at_most(text, verb):
    assert {mood for _, _, mood in deeds(text, verb)} <= {"hoped", "conditional"}


@pytest.mark.parametrize(
    ("text", "verb", "negated"),
    [
        ("The airline will appeal the verdict.", "appeal", False),
        ("The airline will not appeal the verdict.", "appeal", True),
        ("No plants were closed in May.", "close", True),
        ("Ada Brandt has still not conceded defeat.", "concede", True),
        ("Ada Brandt refused to sign the treaty.", "sign", True),
        ("Ada Brandt did not refuse to sign the treaty.", "sign", False),
        ("Ada Brandt has yet to sign the treaty.", "sign", True),
        ("Ada Brandt no longer supports the treaty.", "support", True),
        ("Ada Brandt did not only sign the treaty, she praised it.", "sign", False),
        ("The board denied that it sold the harbour.", "sell", True),
        ("The nurse doubted that the guard carried a knife.", "carry", True),
        ("His mother told Radio Nord she doubted her son was carrying a knife.", "carry", True),
    ],
)
def test_what_is_done_and_what_is_not(text, verb, negated):
    found = deeds(text, verb)

    assert [one[1] for one in found] == [negated]
    assert found[0][2] in {"stated", "planned"}


def test_the_passive_names_its_doer():
    assert deeds("The truce was proposed by Peru.", "propose") == [("Peru", False, "stated")]


def test_a_doer_by_role_is_the_one_named_beside():
    assert deeds("His lawyer, Ada Brandt, will appeal.", "appeal") == [("Ada Brandt", False, "planned")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("A truce proposed by Peru was rejected by the rebels.", "Peru propose truce"),
        ("A truce, as suggested by Ada Brandt, could help.", "Ada Brandt suggest truce"),
        ("A bridge built by Nordair Group would have collapsed.", "Nordair Group build bridge"),
    ],
)
def test_who_did_what_hangs_on_a_noun(text, value):
    found = [one for one in extracted(did, text) if str(one.value) == value]

    assert [(one.mood, one.negated) for one in found] == [("stated", False)]
