"""Which articles of a finding go back to one report. First those that do not."""

import pytest

from checker.engine import Context
from checker.engine.origins import with_origin
from checker.model import Attribution, Evidence, Finding, Severity, Span, Verdict
from tests.engine.makers import articles

OWN = "Twelve ships were lost."


def remarks(*sides: tuple[str, ...], verdict=Verdict.CONFLICT, families=None, internal=False, **texts) -> str:
    """What is added to a finding's why; each side names its articles, each text is one sentence."""
    known = articles(**texts)
    pieces = tuple(
        Evidence(
            f"{name}.txt", Span(0, 3), "", side, "", sentence=Span(0, len(texts[name])), attribution=by(name)
        )
        for side, names in enumerate(sides)
        for name in names
    )
    finding = Finding("f", "r", "quantity", verdict, Severity.HIGH, 0.9, internal, "", "Why.", "", "", pieces)
    numbers = {f"{name}.txt": number for name, number in (families or {}).items()}
    return with_origin(finding, Context(known, families=numbers)).why.removeprefix("Why.").strip()


def by(name: str) -> tuple[Attribution, ...]:
    return (Attribution({"post": "Ada Brandt", "echo": "Karl Weil"}.get(name, "Ada Brandt"), "indirect"),)


def test_articles_of_their_own_have_no_remark():
    assert remarks(("post",), ("ledger",), post=OWN, ledger="Ten ships were lost.") == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "Ten ships were lost, the Post Office said.",
        "The Post was not told of ten lost ships.",
        "Ten ships were lost, unlike the twelve of which Post readers know.",
        "Ten ships were lost beside Post-War Pier, according to Post-War records.",
    ],
)
def test_an_outlet_that_is_only_named_is_not_cited(sentence):
    assert remarks(("post",), ("ledger",), post=OWN, ledger=sentence) == ""


def test_what_two_people_told_one_agency_is_two_things():
    left, right = "Twelve ships were lost, Ada Brandt told AFP.", "Ten ships were lost, Karl Weil told AFP."

    assert remarks(("post",), ("echo",), post=left, echo=right) == ""


def test_two_outlets_cited_in_one_sentence_decide_nothing():
    text = "Ten ships were lost, Reuters reported, citing the Post."

    assert remarks(("post",), ("ledger",), post=OWN, ledger=text) == ""


def test_variants_and_what_one_article_says_need_none():
    families = {"post": 1, "ledger": 1}

    assert (
        remarks(("post",), ("ledger",), verdict=Verdict.VARIANT, families=families, post=OWN, ledger=OWN)
        == ""
    )
    assert remarks(("post",), ("post",), internal=True, families=families, post=OWN) == ""


@pytest.mark.parametrize(
    "sentence",
    [
        "Ten ships were lost, the Post reported.",
        "Ten ships were lost, according to Post.",
        "Ten ships were lost, Ada Brandt told the Post.",
        "In an interview with the Post, Ada Brandt spoke of ten ships.",
    ],
)
def test_who_cites_the_other_side_has_probably_copied_it_wrong(sentence):
    told = remarks(("post",), ("ledger",), post=OWN, ledger=sentence)

    assert told == (
        "Post and Ledger go back to one report here, by way of Post: one of them has probably copied it wrong."
    )


def test_two_who_cite_an_agency_that_is_not_in_the_story():
    left, right = "Twelve ships were lost, Reuters reported.", "Ten ships were lost, according to Reuters."

    assert "by way of Reuters" in remarks(("post",), ("ledger",), post=left, ledger=right)


def test_copies_on_two_sides_and_on_one():
    families = {"post": 1, "ledger": 1, "echo": 2}
    texts = {"post": OWN, "ledger": OWN, "echo": OWN}

    assert "Post and Ledger go back to one report here: " in remarks(
        ("post",), ("ledger",), families=families, **texts
    )
    assert remarks(("post", "ledger"), ("echo",), families=families, **texts) == (
        "On side A the 2 articles shown make 1 independent report."
    )
