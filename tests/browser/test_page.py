"""
The page in a real browser: Playwright driving a Chromium that is already installed.

Skipped where Playwright, Chromium or axe-core is missing, unless CHECKER_BROWSER=required. CHROMIUM names the
program (default /usr/bin/chromium), AXE_CORE the file axe.min.js (default node_modules/axe-core/axe.min.js).
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent.parent))

from report.hostile import PAYLOADS, hostile, hostile_draft
from report.makers import bare, finding, one_article, sample, says, sentences_of

from checker.model import Article, Report, Story, Verdict
from checker.report import write_report

CHROMIUM = Path(os.environ.get("CHROMIUM", "/usr/bin/chromium"))
AXE = Path(os.environ.get("AXE_CORE", "node_modules/axe-core/axe.min.js"))
FLAGS = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"]
OPEN_ALL = "document.querySelectorAll('details').forEach(one => one.open = true)"
# Chromium keeps what is far off screen unlaid, and axe then judges colours by stale boxes.
LAY_OUT = """
const sheet = new CSSStyleSheet();
sheet.replaceSync('* { content-visibility: visible !important }');
document.adoptedStyleSheets = [sheet];
"""
FILTER = """(verdict) => {
  const select = document.querySelector('select[name=verdict]');
  const start = performance.now();
  select.value = verdict;
  select.dispatchEvent(new Event('input', { bubbles: true }));
  document.body.offsetHeight;
  return performance.now() - start;
}"""


def missing() -> str:
    try:
        import playwright.sync_api  # noqa: F401
    except ImportError:
        return "Playwright is not installed"
    return "" if CHROMIUM.exists() else f"{CHROMIUM} is not there"


if missing() and os.environ.get("CHECKER_BROWSER") != "required":
    pytest.skip(missing(), allow_module_level=True)


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=str(CHROMIUM), args=FLAGS)
        yield chromium
        chromium.close()


class Window:
    """A page of a report with what it asked for, said and threw."""

    def __init__(self, browser: Any, folder: Path, **options: Any) -> None:
        self.context = browser.new_context(**options)
        self.page = self.context.new_page()
        self.asked: list[str] = []
        self.complaints: list[str] = []
        self.page.on("request", lambda request: self.asked.append(request.url))
        self.page.on("console", lambda message: self.complaints.append(message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on("dialog", lambda dialog: self.complaints.append(f"dialog {dialog.message}"))
        self.url = (folder / "index.html").as_uri()
        self.page.goto(self.url)

    def count(self, selector: str) -> int:
        return self.page.locator(selector).count()

    def visible(self) -> int:
        return self.count("details.finding:not([hidden])")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample")
    write_report(sample(), path)
    return path


@pytest.fixture
def window(browser: Any, folder: Path) -> Iterator[Window]:
    opened = Window(browser, folder, viewport={"width": 1280, "height": 900})
    yield opened
    opened.context.close()


def long_words() -> Report:
    word = "x" * 50_000
    article = one_article(f"It is {word} indeed.", f"{word[:200]}.txt", outlet=word[:5000])
    objection = finding(1, Verdict.CONFLICT, "quote", word, [says(article, word, 0, word)])
    return bare(Story("long", word, (article,)), findings=(objection,))


def big(findings: int = 2000) -> Report:
    text = "\n\n".join(
        f"In town {number} police said that {number} people died." for number in range(findings)
    )
    articles = tuple(
        Article(f"{name}.txt", text, name, date(2025, 4, 4), "story.yaml") for name in ("Post", "Ledger")
    )
    sentences = sentences_of(text)
    verdicts = list(Verdict)

    def objection(number: int) -> Any:
        words = f"In town {number} police"
        pieces = [says(article, words, side, str(number)) for side, article in enumerate(articles)]
        return finding(number, verdicts[number % 3], "quantity", f"Town {number} differs.", pieces)

    assert len(sentences) == findings
    return bare(
        Story("big", "Big", articles), findings=tuple(objection(number) for number in range(findings))
    )


def test_no_request_leaves_the_page_and_nothing_complains(window: Window) -> None:
    window.page.evaluate(OPEN_ALL)

    assert window.asked == [window.url]
    assert window.complaints == []


def test_without_javascript_everything_can_be_read(browser: Any, folder: Path) -> None:
    window = Window(browser, folder, java_script_enabled=False)
    window.page.locator("details.finding > summary").first.click()

    assert window.page.locator("details.finding").first.get_by_text("What would settle it").is_visible()
    assert not window.page.locator("#filters").is_visible()
    assert not window.page.locator("button.copy").first.is_visible()
    window.context.close()


def test_filters_and_search(window: Window) -> None:
    page = window.page
    assert window.visible() == 7

    page.get_by_text("Filter", exact=True).click()
    page.select_option("select[name=verdict]", "tension")
    assert window.visible() == 4
    page.fill("input[name=search]", "boats")
    assert window.visible() == 1
    assert page.locator("output").inner_text() == "1 of 7 findings"

    page.get_by_role("button", name="Clear").click()
    page.wait_for_function("document.querySelector('output').textContent === 'All 7 findings'")
    page.select_option("select[name=outlet]", label="sub/wire.txt")
    assert window.visible() == 3


def test_by_keyboard_alone(window: Window) -> None:
    page = window.page
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"

    page.locator("details.finding > summary").first.focus()
    page.keyboard.press("Enter")
    assert page.locator("details.finding").first.evaluate("one => one.open")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.closest('details.finding') !== null")


def test_from_a_finding_into_the_text_and_back(window: Window) -> None:
    page = window.page
    page.locator("details.finding > summary").first.click()
    page.locator("details.finding a.there").first.click()
    mark = page.locator(page.evaluate("location.hash"))
    assert mark.evaluate(
        "one => { const box = one.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight }"
    )

    page.locator("ul.margin a").first.click()
    assert page.evaluate("document.getElementById(location.hash.slice(1)).open")


def test_a_link_to_a_folded_finding_opens_it(browser: Any, folder: Path, window: Window) -> None:
    window.page.goto(f"{window.url}#f-000000000007")
    window.page.reload()

    assert window.page.locator("#variants").evaluate("one => one.open")
    assert window.page.locator("#f-000000000007").evaluate("one => one.open")


def test_a_suggestion_is_copied(window: Window) -> None:
    window.context.grant_permissions(["clipboard-read", "clipboard-write"])
    window.page.goto(f"{window.url}#f-000000000002")
    window.page.reload()
    button = window.page.locator("#f-000000000002 button.copy")
    button.click()
    window.page.wait_for_function("document.querySelector('#f-000000000002 .copy').textContent === 'Copied'")

    assert window.page.evaluate("navigator.clipboard.readText()") == "Anders Wohl"


@pytest.mark.parametrize("width", [320, 360, 600, 705, 800, 961, 1280, 2560])
@pytest.mark.parametrize("report", [sample, long_words], ids=["sample", "long words"])
def test_no_sideways_scrolling(browser: Any, tmp_path: Path, width: int, report: Any) -> None:
    write_report(report(), tmp_path)
    window = Window(browser, tmp_path, viewport={"width": width, "height": 800})
    window.page.evaluate(OPEN_ALL)

    assert window.page.evaluate("document.documentElement.scrollWidth") <= width
    window.context.close()


@pytest.mark.skipif(not AXE.exists(), reason=f"axe-core is not at {AXE}")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
@pytest.mark.parametrize("opened", [False, True], ids=["closed", "open"])
def test_axe_finds_nothing(browser: Any, folder: Path, scheme: str, width: int, opened: bool) -> None:
    window = Window(
        browser, folder, viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True
    )
    if opened:
        window.page.evaluate(OPEN_ALL)
    window.page.evaluate(LAY_OUT)
    window.page.evaluate(AXE.read_text("utf-8"))
    violations = window.page.evaluate("axe.run(document).then(result => result.violations)")

    assert [(one["id"], one["nodes"][0]["html"]) for one in violations] == []
    window.context.close()


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_print_opens_everything(browser: Any, folder: Path, paper: str) -> None:
    pages = []
    for script in (True, False):
        window = Window(browser, folder, java_script_enabled=script)
        made = window.page.pdf(format=paper)
        pages.append(len(re.findall(rb"/Type\s*/Page\b(?!s)", made)))
        window.context.close()

    # Folded, the sample fills four pages.
    assert pages[0] == pages[1] >= 7


@pytest.mark.parametrize("make", [hostile, hostile_draft], ids=["story", "draft"])
def test_hostile_words_never_run(browser: Any, tmp_path: Path, make: Any) -> None:
    assert len(set(PAYLOADS)) >= 50
    for number, payload in enumerate(PAYLOADS):
        write_report(make(payload), tmp_path / str(number))
        window = Window(browser, tmp_path / str(number))
        window.page.evaluate(OPEN_ALL)
        told = window.page.inner_text("h1")

        assert (payload, window.complaints, len(window.asked)) == (payload, [], 1)
        assert told.strip() != ""
        assert window.page.evaluate("document.querySelectorAll('script').length") == 1
        assert (
            window.page.evaluate(
                "document.querySelectorAll('[onerror],[onload],iframe,img,object,embed,base').length"
            )
            == 0
        )
        window.context.close()


def test_two_thousand_findings_open_and_filter_fast(browser: Any, tmp_path: Path) -> None:
    write_report(big(), tmp_path)
    window = Window(browser, tmp_path, viewport={"width": 1280, "height": 900})
    loaded = window.page.evaluate(
        "performance.timing.domContentLoadedEventEnd - performance.timing.navigationStart"
    )
    # The quickest of three: other programs may hold the processor.
    took = min(window.page.evaluate(FILTER, verdict) for verdict in ("tension", "", "conflict"))

    assert window.visible() == 667
    assert loaded < 2000
    assert took < 100
    window.context.close()
