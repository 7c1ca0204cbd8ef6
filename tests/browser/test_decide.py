"""Deciding in the page, in a real browser: kept there, saved as decisions.yaml, and read back by a run."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent))

import test_page
from report.makers import sample

from checker.decisions import decided, read_decisions
from checker.model import Report, State
from checker.report import write_report

browser = test_page.browser
Window = test_page.Window

LOADED = "performance.timing.domContentLoadedEventEnd - performance.timing.navigationStart"
TODAY = date(2026, 11, 22)
FIRST, SECOND, FOURTH = (f"f-00000000000{number}" for number in (1, 2, 4))
NOTE = 'Two floods: "the old one"\nand \\ <script>alert(1)</script></script> \u202egnp\u200b 😀 \x07'
OWN = (
    "# ours\r\nowner: Ada # desk\r\ndecisions:\r\n"
    "  - finding: '000000000004' # first\r\n    verdict: dismissed\r\n    note: Other crews.\r\n    desk: foreign\r\n"
    "# tail\r\nseen: ['000000000004']\r\n"
)


@pytest.fixture(autouse=True)
def nobodys_own(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CHECKER_DECISIONS", str(tmp_path / "own.yaml"))


def after(folder: Path, whole: Report | None = None) -> Report:
    """The sample, held against the folder's decisions and written into it."""
    whole = whole or sample()
    story = replace(whole.story, decisions_file=str(folder / "decisions.yaml"))
    report = decided(replace(whole, story=story), today=TODAY)
    write_report(report, folder)
    return report


@pytest.fixture
def window(browser: Any, tmp_path: Path) -> Iterator[Any]:
    after(tmp_path)
    opened = Window(browser, tmp_path, viewport={"width": 1280, "height": 900})
    yield opened
    opened.context.close()


def opened(page: Any, anchor: str) -> Any:
    """The fields of a finding, opened."""
    finding = page.locator(f"#{anchor}")
    finding.evaluate(
        "one => { for (let up = one; up; up = up.parentElement) if (up.tagName === 'DETAILS') up.open = true }"
    )
    page.wait_for_selector(f"#{anchor} .decide")
    return finding.locator(".decide")


def say(page: Any, anchor: str, verdict: str, note: str = "") -> Any:
    fields = opened(page, anchor)
    fields.get_by_role("button", name=verdict, exact=True).click()
    if note:
        fields.get_by_label("Note").evaluate(
            "(field, note) => { field.value = note; field.dispatchEvent(new Event('input', { bubbles: true })) }",
            note,
        )
    return fields


def saved(page: Any, folder: Path, name: str = "decisions.yaml") -> Path:
    with page.expect_download() as waiting:
        page.get_by_role("button", name="Save decisions.yaml").click()
    assert waiting.value.suggested_filename == name
    path = folder / name
    waiting.value.save_as(path)
    return path


def badge(page: Any, anchor: str) -> str:
    return str(page.locator(f"#{anchor} .state").text_content())


def test_nothing_is_asked_for_until_something_is_decided(window: Any) -> None:
    page = window.page

    assert not page.locator("#keep").is_visible()
    opened(page, FIRST)
    assert page.locator(f"#{FIRST} .decide .reach").first.is_visible() is False
    assert window.asked == [window.url]
    assert window.complaints == []


def test_what_is_decided_is_saved_and_read_back_by_a_run(window: Any, tmp_path: Path) -> None:
    page = window.page
    fields = say(page, FIRST, "Not an error", NOTE)
    fields.get_by_label("Until").fill("2027-01-31")
    say(page, SECOND, "Confirmed")
    say(page, FOURTH, "Ask", "Ring the crews.")
    page.get_by_label("Your name").fill("Ada")
    assert "3 decisions not saved yet" in page.locator("#keep output").inner_text()
    path = saved(page, tmp_path)
    file = read_decisions(path)
    report = after(tmp_path)

    assert file.faults == ()
    told = {one.finding[-1]: (one.verdict.value, one.note, one.until, one.by) for one in file.decisions}
    assert told == {
        "1": ("dismissed", NOTE, date(2027, 1, 31), "Ada"),
        "2": ("confirmed", "", None, "Ada"),
        "4": ("ask", "Ring the crews.", None, "Ada"),
    }
    assert {one.id[-1]: one.standing.state for one in report.findings} == {
        number: State.DECIDED if number in told else State.OPEN for number in "1234567"
    }
    assert [one.id[-1] for one in report.findings if one.dismissed] == ["1"]
    # The same as the command would have written: what was decided on stands there whole.
    assert [one.sides for one in file.decisions if one.finding.endswith("2")] == [
        (("Anders Wohl",), ("Anna Wohl",))
    ]
    assert window.complaints == []

    page.reload()
    assert not page.locator("#keep").is_visible()
    assert badge(page, FIRST) == "not an error"
    assert page.evaluate("localStorage.length") == 0


def test_what_stood_in_the_file_stays_to_the_letter(browser: Any, tmp_path: Path) -> None:
    (tmp_path / "decisions.yaml").write_bytes(OWN.encode())
    after(tmp_path)
    window = Window(browser, tmp_path)
    say(window.page, FIRST, "Confirmed")
    text = saved(window.page, tmp_path).read_bytes().decode()
    file = read_decisions(tmp_path / "decisions.yaml")

    assert file.faults == ()
    assert [one.finding[-1] for one in file.decisions] == ["4", "1"]
    assert sorted(one.finding[-1] for one in file.seen or ()) == list("1234567")
    assert [line for line in OWN.split("\r\n")[:-2] if line not in text.split("\r\n")] == []
    assert "\n" not in text.replace("\r\n", "")
    window.context.close()


def test_a_broken_file_is_not_written_over(browser: Any, tmp_path: Path) -> None:
    (tmp_path / "decisions.yaml").write_text("decisions:\n  - {finding: x}\n", "utf-8")
    after(tmp_path)
    window = Window(browser, tmp_path)
    say(window.page, FIRST, "Confirmed")
    file = read_decisions(saved(window.page, tmp_path, "more-decisions.yaml"))

    assert "join it by hand" in window.page.locator("#keep output").inner_text()
    assert [one.finding for one in file.decisions] == ["000000000001"]
    window.context.close()


def test_decisions_outlive_the_page_and_can_be_taken_back(window: Any) -> None:
    page = window.page
    say(page, FIRST, "Ask", "Ring.")
    page.reload()

    assert badge(page, FIRST) == "ask, not saved"
    fields = opened(page, FIRST)
    assert fields.get_by_label("Note").input_value() == "Ring."
    fields.get_by_label("Note").fill("")
    fields.get_by_role("button", name="Ask", exact=True).click()
    assert not page.locator("#keep").is_visible()
    assert page.evaluate("localStorage.length") == 0
    assert not page.locator(f"#{FIRST} .state").is_visible()


def test_of_a_confirmed_one_no_scope_and_no_expiry_is_kept(window: Any, tmp_path: Path) -> None:
    fields = say(window.page, FIRST, "Not an error")
    fields.locator("select[name=scope]").select_option("rule")
    fields.get_by_label("Until").fill("2027-01-31")
    fields.get_by_role("button", name="Confirmed", exact=True).click()
    (decision,) = read_decisions(saved(window.page, tmp_path)).decisions

    assert (decision.verdict, decision.scope, decision.until) == ("confirmed", "finding", None)


@pytest.mark.parametrize(("scope", "folded"), [("finding", 1), ("rule", 3), ("words", 1)])
def test_a_scope_reaches_as_far_as_it_says(window: Any, tmp_path: Path, scope: str, folded: int) -> None:
    fields = say(window.page, FIRST, "Not an error")
    fields.locator("select[name=scope]").select_option(scope)
    saved(window.page, tmp_path)

    assert sum(one.dismissed for one in after(tmp_path).findings) == folded


def test_where_the_browser_keeps_nothing_it_still_saves(browser: Any, tmp_path: Path) -> None:
    after(tmp_path)
    window = Window(browser, tmp_path)
    window.context.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError') } })"
    )
    window.page.reload()
    say(window.page, FIRST, "Confirmed")
    say(window.page, SECOND, "Ask")

    assert "this browser keeps nothing" in window.page.locator("#keep output").inner_text()
    assert len(read_decisions(saved(window.page, tmp_path)).decisions) == 2
    assert window.complaints == []
    window.context.close()


@pytest.mark.parametrize(
    "kept",
    [
        "{",
        "null",
        "[1]",
        '{"f-000000000001": null}',
        '{"f-000000000001": {"verdict": "__proto__", "note": 3}}',
    ],
)
def test_what_others_left_in_the_browser_does_no_harm(window: Any, kept: str) -> None:
    window.page.evaluate("kept => localStorage.setItem('checker:decisions:hollen-dam', kept)", kept)
    window.page.reload()
    say(window.page, FIRST, "Confirmed")

    assert badge(window.page, FIRST) == "confirmed, not saved"
    assert window.complaints == []


def test_by_keyboard_alone(window: Any) -> None:
    page = window.page
    page.locator(f"#{FIRST} > summary").focus()
    page.keyboard.press("Enter")
    page.wait_for_selector(f"#{FIRST} .decide")
    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.value") == "dismissed":
            break
    page.keyboard.press("Space")
    assert page.evaluate("document.activeElement.getAttribute('aria-pressed')") == "true"
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowDown")
    assert page.evaluate("document.activeElement.name") == "scope"
    assert page.evaluate("document.activeElement.value") == "rule"
    assert badge(page, FIRST) == "not an error, not saved"


def test_the_filter_by_decision(browser: Any, tmp_path: Path) -> None:
    (tmp_path / "decisions.yaml").write_bytes(OWN.encode())
    after(tmp_path)
    window = Window(browser, tmp_path)
    page = window.page
    say(page, FIRST, "Ask")
    page.get_by_text("Filter", exact=True).click()
    counted = {}
    for choice in ("open", "new", "again", "confirmed", "dismissed", "ask"):
        page.select_option("select[name=decision]", choice)
        counted[choice] = window.visible()

    assert counted == {"open": 5, "new": 5, "again": 0, "confirmed": 0, "dismissed": 1, "ask": 1}
    page.select_option("select[name=decision]", "dismissed")
    assert page.locator("#dismissed").evaluate("one => one.open")
    window.context.close()


def test_the_search_does_not_find_the_words_of_the_fields(window: Any) -> None:
    page = window.page
    opened(page, FIRST)
    page.fill("input[name=search]", "confirmed")

    assert window.visible() == 0


def test_without_javascript_what_is_decided_can_be_read(browser: Any, tmp_path: Path) -> None:
    (tmp_path / "decisions.yaml").write_bytes(OWN.encode())
    after(tmp_path)
    window = Window(browser, tmp_path, java_script_enabled=False)
    page = window.page

    assert not page.locator("#keep").is_visible()
    page.locator("#dismissed > summary").click()
    assert page.get_by_text("Decided: not an error: Other crews.").first.is_visible()
    page.locator(f"#{FOURTH} > summary").click()
    assert window.count(".decide") == 0
    window.context.close()


@pytest.mark.skipif(not test_page.AXE.exists(), reason=f"axe-core is not at {test_page.AXE}")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1280])
def test_axe_finds_nothing_while_deciding(browser: Any, tmp_path: Path, scheme: str, width: int) -> None:
    (tmp_path / "decisions.yaml").write_bytes(OWN.encode())
    after(tmp_path)
    options = {"viewport": {"width": width, "height": 900}, "color_scheme": scheme, "bypass_csp": True}
    window = Window(browser, tmp_path, **options)
    say(window.page, FIRST, "Not an error", "x" * 300)
    say(window.page, SECOND, "Ask")
    window.page.evaluate(test_page.OPEN_ALL)
    window.page.evaluate(test_page.LAY_OUT)
    window.page.evaluate(test_page.AXE.read_text("utf-8"))
    violations = window.page.evaluate("axe.run(document).then(result => result.violations)")

    assert [(one["id"], one["nodes"][0]["html"]) for one in violations] == []
    assert window.page.evaluate("document.documentElement.scrollWidth") <= width
    window.context.close()


def test_two_thousand_findings_are_filtered_and_decided_fast(browser: Any, tmp_path: Path) -> None:
    after(tmp_path, test_page.big())
    window = Window(browser, tmp_path, viewport={"width": 1280, "height": 900})
    loaded = []
    for _ in range(3):  # the quickest counts: other programs may hold the processor
        window.page.reload()
        loaded.append(window.page.evaluate(LOADED))
    took = min(window.page.evaluate(test_page.FILTER, verdict) for verdict in ("tension", "", "conflict"))
    say(window.page, "f-000000000000", "Confirmed")
    path = saved(window.page, tmp_path)

    assert min(loaded) < 2000
    assert took < 100
    assert len(read_decisions(path).seen or ()) == 2000
    window.context.close()
