"""The page that follows a watched story, in a real browser."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent))

import test_page
from report.hostile import PAYLOADS, hostile
from report.makers import sample

from checker.model import Report
from checker.report import page as html
from checker.report import record
from checker.watch import Served, serve

browser = test_page.browser


def files(report: Report) -> dict[str, bytes]:
    return {"index.html": html.render(report).encode(), "report.json": record.render(report).encode()}


@pytest.fixture
def served() -> Iterator[Served]:
    with serve(Served(files=files(sample()))) as running:
        yield running


@pytest.fixture
def page(browser: Any, served: Served) -> Iterator[Any]:
    context = browser.new_context(viewport={"width": 1280, "height": 900})
    opened = context.new_page()
    opened.complaints = []
    opened.asked = []
    opened.on("console", lambda message: opened.complaints.append(message.text))
    opened.on("pageerror", lambda error: opened.complaints.append(str(error)))
    opened.on("request", lambda request: opened.asked.append(request.url))
    opened.goto(served.address)
    yield opened
    context.close()


def retitled() -> Report:
    from dataclasses import replace

    report = sample()
    return replace(report, story=replace(report.story, title="The dam, again"))


def test_it_asks_this_address_alone_and_nothing_complains(page: Any, served: Served) -> None:
    for _ in range(100):
        if len(page.asked) < 2:
            page.wait_for_timeout(50)

    assert page.asked == [served.address, f"{served.address}changes"]
    assert page.complaints == []


def test_it_loads_itself_anew_and_the_reader_is_where_they_were(page: Any, served: Served) -> None:
    page.locator("details.finding > summary").nth(1).click()
    page.fill("input[name=search]", "wohl")
    shown = page.locator("details.finding:not([hidden])").count()
    page.evaluate("scrollTo(0, 300)")
    served.put(files(retitled()))
    page.locator("h1", has_text="The dam, again").wait_for()
    page.locator("output", has_text=f"{shown} of 7 findings").wait_for()

    assert page.locator("details.finding").nth(1).evaluate("one => one.open")
    assert page.locator("details.finding:not([hidden])").count() == shown < 7
    assert page.evaluate("scrollY") == 300
    assert page.complaints == []


def test_the_same_report_does_not_load_it_anew(page: Any, served: Served) -> None:
    page.wait_for_load_state("load")
    served.put(files(sample()))
    page.wait_for_timeout(500)

    assert page.asked.count(served.address) == 1


def test_a_fault_is_told_on_the_page_and_goes_when_mended(page: Any, served: Served) -> None:
    served.put(None, "story.yaml:2:1: It is <b>no</b> YAML.")
    notice = page.locator(".masthead > .trouble[role=status]")
    notice.get_by_text("It is <b>no</b> YAML.").wait_for()
    assert "not up to date" in notice.inner_text()
    served.put(files(sample()))
    page.locator(".masthead > [role=status]:empty").wait_for(state="attached")

    assert page.complaints == []


def test_the_end_of_the_watching_is_told(browser: Any) -> None:
    with serve(Served(files=files(sample()))) as running:
        opened = browser.new_page()
        opened.goto(running.address)
        opened.wait_for_load_state("load")
    opened.get_by_text("Nobody watches this story any more").wait_for(timeout=20_000)
    opened.close()


def test_another_page_of_the_browser_cannot_read_it(browser: Any, served: Served) -> None:
    elsewhere = browser.new_page()
    with serve(Served(files={"index.html": b"<p>elsewhere</p>"})) as other:
        elsewhere.goto(other.address)
        for mode in ("cors", "no-cors"):
            answer = elsewhere.evaluate(
                "([url, mode]) => fetch(url, { mode }).then(one => one.text(), () => 'refused')",
                [f"{served.address}report.json", mode],
            )
            assert answer in {"refused", ""}
        framed = elsewhere.evaluate(
            """url => new Promise(done => {
                const frame = document.createElement("iframe");
                frame.onload = () => { try { done(frame.contentDocument?.body?.innerText ?? "closed") } catch { done("closed") } };
                frame.src = url;
                document.body.append(frame);
            })""",
            served.address,
        )
        assert framed == "closed"
    elsewhere.close()


@pytest.mark.skipif(not test_page.AXE.exists(), reason="axe-core is not there")
def test_axe_finds_nothing_in_the_notice(browser: Any, served: Served) -> None:
    opened = browser.new_page(bypass_csp=True)
    opened.goto(served.address)
    served.put(None, "It is no YAML.")
    opened.get_by_text("It is no YAML.").wait_for()
    opened.evaluate(test_page.AXE.read_text("utf-8"))
    violations = opened.evaluate("axe.run(document).then(result => result.violations)")

    assert [(one["id"], one["nodes"][0]["html"]) for one in violations] == []
    opened.close()


def test_hostile_words_never_run_in_the_served_page(browser: Any, served: Served) -> None:
    for payload in PAYLOADS:
        served.put(files(hostile(payload)))
        opened = browser.new_page()
        complaints: list[str] = []
        asked: list[str] = []
        opened.on("console", lambda message: complaints.append(message.text))  # noqa: B023
        opened.on("pageerror", lambda error: complaints.append(str(error)))  # noqa: B023
        opened.on("dialog", lambda dialog: complaints.append(dialog.message))  # noqa: B023
        opened.on("request", lambda request: asked.append(request.url))  # noqa: B023
        opened.goto(served.address)
        served.put(None, payload)
        opened.locator(".masthead > [role=status]:not(:empty)").wait_for()

        assert (payload, complaints) == (payload, [])
        assert {url.removeprefix(served.address) for url in asked} == {"", "changes"}
        assert opened.evaluate("document.querySelectorAll('script').length") == 2
        opened.close()
