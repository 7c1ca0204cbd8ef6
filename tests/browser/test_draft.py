"""A draft's page in a real browser: its items, their way into the text and back, widths, both schemes."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent))

import test_page
from report.makers import sample, says, span_of

from checker.model import Backing, DraftItem, Report
from checker.report import write_report

browser = test_page.browser


def draft() -> Report:
    """The sample with its first article as a draft, an item of each standing."""
    report = sample()
    own, other = report.story.articles[:2]
    own = replace(own, outlet="the draft")
    words = ["Four people were killed", "Marta Quill", "More than 1,200 households", "Anders Wohl"]
    items = tuple(
        DraftItem(
            "count",
            "people",
            text,
            (span_of(own, text),),
            backing,
            2 if backing is Backing.SUPPORTED else 0,
            () if backing is Backing.MISSING else (says(other, "Six people were killed", 1, "6 people"),),
            (report.findings[0].id,) if backing is Backing.CONTRADICTED else (),
        )
        for text, backing in zip(words, Backing, strict=True)
    )
    story = replace(report.story, articles=(own, *report.story.articles[1:]), draft=own.file)
    return replace(report, story=story, items=items)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("draft")
    write_report(draft(), path)
    return path


def test_from_an_item_into_the_draft_and_back(browser: Any, folder: Path) -> None:
    window = test_page.Window(browser, folder, viewport={"width": 1280, "height": 900})
    page = window.page
    assert page.locator(".backing").count() == 4
    page.locator(".backing.missing .lines a", has_text="in the draft").click()
    mark = page.locator(page.evaluate("location.hash"))
    assert mark.inner_text() == "Marta Quill"
    assert mark.evaluate(
        "one => { const box = one.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight }"
    )

    page.locator("ul.margin li.missing a").click()
    assert page.locator(page.evaluate("location.hash")).evaluate("one => one.closest('.backing').open")
    assert (window.complaints, window.asked) == ([], [window.url])
    window.context.close()


def test_a_link_to_a_folded_item_opens_it(browser: Any, folder: Path) -> None:
    window = test_page.Window(browser, folder)
    page = window.page
    assert not page.locator(".backing.supported").evaluate("one => one.open")
    page.locator("sup a.supported").first.click()

    assert page.locator(".backing.supported").evaluate("one => one.open")
    window.context.close()


@pytest.mark.parametrize("width", [320, 700, 1440, 2560])
def test_no_sideways_scrolling(browser: Any, folder: Path, width: int) -> None:
    window = test_page.Window(browser, folder, viewport={"width": width, "height": 800})
    window.page.evaluate(test_page.OPEN_ALL)

    assert window.page.evaluate("document.documentElement.scrollWidth") <= width
    window.context.close()


@pytest.mark.skipif(not test_page.AXE.exists(), reason="axe-core is not there")
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing(browser: Any, folder: Path, scheme: str) -> None:
    window = test_page.Window(browser, folder, color_scheme=scheme, bypass_csp=True)
    window.page.evaluate(test_page.OPEN_ALL)
    window.page.evaluate(test_page.LAY_OUT)
    window.page.evaluate(test_page.AXE.read_text("utf-8"))
    violations = window.page.evaluate("axe.run(document).then(result => result.violations)")

    assert [(one["id"], one["nodes"][0]["html"]) for one in violations] == []
    window.context.close()
