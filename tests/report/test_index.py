"""The page of several stories: all of them, with what was not checked, and no words that run."""

import re

import pytest
from report.hostile import PAYLOADS, hostile
from report.makers import bare, one_article, sample

from checker.model import Story
from checker.report.index import Checked, render

QUIET = Checked("quiet", "quiet", bare(Story("quiet", "Quiet", (one_article("x"),))))
DAM = Checked("dam", "hollen dam", sample())
BROKEN = Checked("broken", problem="broken: The folder holds no articles.")


def test_stories_stand_in_the_order_of_their_weight_however_they_came() -> None:
    page = render([QUIET, DAM, BROKEN])

    assert page == render([BROKEN, DAM, QUIET])
    assert [page.index(title) for title in ("broken</h2>", "The dam at Hollen</a>", "Quiet</a>")] == sorted(
        page.index(title) for title in ("broken</h2>", "The dam at Hollen</a>", "Quiet</a>")
    )


def test_each_story_is_told_with_its_counts_dates_and_link() -> None:
    page = render([DAM])

    assert 'href="hollen%20dam/index.html"' in page
    assert "3 articles, 2 independent reports · 3 April 2025 to 6 April 2025" in page
    assert re.search(r"<b>2</b> conflicts", page)
    assert "3 of 21 sentences gave nothing to compare" in page


def test_a_story_that_was_not_checked_says_why() -> None:
    page = render([BROKEN, QUIET])

    assert "2 stories, 0 conflicts, 0 tensions, 0 variants, 1 not checked" in page
    assert "The folder holds no articles." in page


def test_a_story_without_a_page_has_no_link() -> None:
    assert "<a href" not in render([Checked("dam", "", sample())])


@pytest.mark.parametrize("payload", PAYLOADS)
def test_no_words_of_others_are_markup(payload: str) -> None:
    page = render([Checked(payload, payload, hostile(payload), payload), Checked(payload, problem=payload)])
    body = page.partition("<body>")[2]

    assert set(re.findall(r"<([a-zA-Z0-9]+)", body)) <= {
        "header", "main", "footer", "p", "h1", "h2", "ol", "ul", "li", "a", "b", "span",
    }  # fmt: skip
    assert not re.search(r'href="(/|[^"]*:)', body)
    assert "script-src" not in page
