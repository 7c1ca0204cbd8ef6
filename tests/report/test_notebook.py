"""What a notebook shows: the findings, escaped, without anything that runs."""

import re

import pytest
from report.hostile import PAYLOADS, hostile
from report.makers import bare, one_article, sample

from checker.model import Story
from checker.report.notebook import render

_OURS = {"div", "p", "b", "br", "table", "thead", "tbody", "tr", "th", "td", "code"}


def test_nothing_found_is_no_clearance() -> None:
    assert "not a clearance" in render(bare(Story("s", "S", (one_article("x"),))))


def test_it_tells_ids_and_sides() -> None:
    html = render(sample())

    assert "<code>000000000001</code>" in html
    assert "A 4 people (Northern Post, Marta Quill (reported)): “Four people were killed”" in html


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_words_of_others_are_markup(payload: str) -> None:
    html = render(hostile(payload))

    assert set(re.findall(r"</?([a-zA-Z0-9]+)", html)) <= _OURS
    assert not re.search(r"<[^>]*\s", html)
    assert "\u202e" not in html
