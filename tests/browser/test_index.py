"""The page of several stories in a real browser: nothing leaves it, nothing runs, it fits, axe finds nothing."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent))

from browser.test_page import AXE, Window, browser  # noqa: F401
from report.hostile import PAYLOADS, hostile
from report.makers import bare, one_article, sample

from checker.model import Story
from checker.report import write_file
from checker.report.index import Checked, render

QUIET = bare(Story("quiet", "A quiet week", (one_article("x"),)))
LONG = replace(sample(), story=replace(sample().story, title="x" * 50_000))
STORIES = (
    Checked("dam", "dam", sample()),
    Checked("quiet", "quiet", QUIET),
    Checked("long", "long", LONG, "y" * 5_000),
    Checked("broken", problem="broken: The folder holds no articles."),
)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write_file(tmp_path / "index.html", render(STORIES))
    return tmp_path


@pytest.mark.parametrize("width", [320, 600, 1280, 2560])
def test_it_fits_and_asks_for_nothing(browser: Any, folder: Path, width: int) -> None:  # noqa: F811
    window = Window(browser, folder, viewport={"width": width, "height": 800})

    assert window.page.evaluate("document.documentElement.scrollWidth") <= width
    assert (window.asked, window.complaints) == ([window.url], [])
    window.context.close()


@pytest.mark.skipif(not AXE.exists(), reason=f"axe-core is not at {AXE}")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_nothing(browser: Any, folder: Path, scheme: str, width: int) -> None:  # noqa: F811
    window = Window(
        browser, folder, viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True
    )
    window.page.evaluate(AXE.read_text("utf-8"))
    violations = window.page.evaluate("axe.run(document).then(result => result.violations)")

    assert [(one["id"], one["nodes"][0]["html"]) for one in violations] == []
    window.context.close()


def test_by_keyboard_each_link_is_reached(browser: Any, folder: Path) -> None:  # noqa: F811
    window = Window(browser, folder)
    reached = []
    for _ in range(3):
        window.page.keyboard.press("Tab")
        reached.append(window.page.evaluate("document.activeElement.getAttribute('href')"))

    assert reached == ["dam/index.html", "long/index.html", "quiet/index.html"]
    window.context.close()


def test_it_prints(browser: Any, folder: Path) -> None:  # noqa: F811
    window = Window(browser, folder)

    assert window.page.pdf(format="A4").startswith(b"%PDF")
    window.context.close()


def test_hostile_words_never_run(browser: Any, tmp_path: Path) -> None:  # noqa: F811
    stories = [
        story
        for payload in PAYLOADS
        for story in (Checked(payload, payload, hostile(payload), payload), Checked(payload, problem=payload))
    ]
    write_file(tmp_path / "index.html", render(stories))
    window = Window(browser, tmp_path)

    assert (window.complaints, len(window.asked)) == ([], 1)
    window.context.close()
