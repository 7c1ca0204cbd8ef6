"""A draft against its sources: what concerns it, what supports it, and what stays untold."""

import json
from datetime import date
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from checker.articles import load_story
from checker.check import Tools, check
from checker.decisions import decided
from checker.errors import InputError
from checker.model import Backing, Report
from checker.paths import report_schema
from checker.report import write_report
from checker.rulefile import load_shipped_rules

WIRE = """TOLVA, March 3 (Wire) - Four people were killed when fire broke out at a mill in Tolva on Monday, police said.

About 200 residents had to leave. "We saw the smoke from the bridge at noon," said the mayor, Ivo Lark, 52.

The fire chief, Marta Quill, said the mill had been inspected in January. Damage was put at $3.9 million.
"""
POST = """Six people were killed when fire broke out at a mill in Tolva on Monday, police said.

Ivo Lark, the mayor, said: "We saw the smoke from the bridge at noon." More than 150 residents had to leave.
"""


@pytest.fixture(scope="module")
def tools() -> Tools:
    return Tools()


def sources(folder: Path, **more: str) -> Path:
    place = folder / "sources"
    place.mkdir()
    for name, text in ({"wire": WIRE, "post": POST} | more).items():
        (place / f"{name}.txt").write_text(text, "utf-8")
    listed = "".join(
        f"  - {{file: {path.name}, published: 2025-03-04}}\n" for path in sorted(place.glob("*.txt"))
    )
    (place / "story.yaml").write_text(f"title: Mill fire\narticles:\n{listed}", "utf-8")
    return place


def checked(tmp_path: Path, tools: Tools, draft: str, **more: str) -> Report:
    path = tmp_path / "my draft.md"
    path.write_text(draft, "utf-8")
    story = load_story([sources(tmp_path, **more)], draft=path)
    return check(story, [one for one in load_shipped_rules() if one.status != "draft"], tools=tools)


def backing(report: Report, words: str) -> tuple[Backing, int]:
    text = report.story.articles[0].text
    found = [
        one for one in report.items if any(words == text[span.start : span.end] for span in one.spans)
    ] or [one for one in report.items if words in one.value]
    assert found, (words, [one.value for one in report.items])
    return found[0].backing, found[0].reports


def test_what_the_sources_dispute_among_themselves_is_not_told(tmp_path, tools):
    report = checked(tmp_path, tools, "Ivo Lark is the mayor of Tolva.\n")

    assert report.findings == ()
    assert {file for file, _ in report.coverage.silent} <= {"my draft.md"}


def test_a_draft_among_its_sources_is_none_of_them(tmp_path, tools):
    place = sources(tmp_path)
    story = load_story([place], draft=place / "post.txt")

    assert [one.file for one in story.articles] == ["post.txt", "wire.txt"]
    assert story.articles[0].outlet == "the draft"


def test_a_draft_of_a_sources_name_is_told_apart(tmp_path, tools):
    path = tmp_path / "wire.txt"
    path.write_text("Four people died.", "utf-8")
    story = load_story([sources(tmp_path)], draft=path)

    assert [one.file for one in story.articles] == ["draft/wire.txt", "post.txt", "wire.txt"]


@pytest.mark.parametrize("name", ["nothing.md", "folder.md", "picture.xyz"])
def test_what_is_no_draft_is_told_in_a_sentence(tmp_path, name):
    (tmp_path / "folder.md").mkdir()
    (tmp_path / "picture.xyz").write_bytes(b"\x00\x01")
    with pytest.raises(InputError, match=name.replace(".", r"\.")):
        load_story([sources(tmp_path)], draft=tmp_path / name)


def test_a_draft_alone_has_no_sources(tmp_path):
    path = tmp_path / "wire.txt"
    path.write_text(WIRE, "utf-8")
    with pytest.raises(InputError, match="There is no source"):
        load_story([path], draft=path)


def test_the_draft_is_of_its_latest_sources_day_unless_it_says_another(tmp_path, tools):
    report = checked(tmp_path, tools, "Four people died on Monday.\n")
    assert report.story.articles[0].published == date(2025, 3, 4)
    assert report.story.articles[0].published_from == "inferred"

    path = tmp_path / "my draft.md"
    path.write_text("TOLVA, March 6 (Post) - Four people died on Monday.\n", "utf-8")
    story = check(load_story([tmp_path / "sources"], draft=path), [], tools=tools).story
    assert story.articles[0].published == date(2025, 3, 6)


def test_a_draft_that_copies_a_source_joins_no_two_sources(tmp_path, tools):
    report = checked(tmp_path, tools, f"{WIRE}\n{POST}")

    assert dict(report.families) == {"post.txt": 1, "wire.txt": 2}
    assert backing(report, "“We saw the smoke from the bridge at noon”") == (Backing.SUPPORTED, 2)


def test_sources_that_copy_one_another_count_once(tmp_path, tools):
    report = checked(tmp_path, tools, "The mayor, Ivo Lark, was there.\n", again=WIRE)

    assert backing(report, "Ivo Lark") == (Backing.SUPPORTED, 2)


DRAFT = """# Four killed in mill fire

**Four people** were killed when fire broke out at a mill in Tolva on Monday, police said.

"We saw the *smoke* from the bridge at noon," said the mayor, **Ivo Lark**, 52. "It was a terrible sight for all of us," he added.

About 300 firefighters came from Brenna. Damage was put at $3.9 million, and 150 residents had to leave.
"""


def test_what_a_source_contradicts_is_a_finding_with_the_draft_first(tmp_path, tools):
    report = checked(tmp_path, tools, DRAFT)
    toll = next(one for one in report.findings if one.kind == "quantity")

    assert toll.evidence[0].article == "my draft.md"
    assert all(any(piece.article == "my draft.md" for piece in one.evidence) for one in report.findings)
    assert backing(report, "Four")[0] is Backing.CONTRADICTED


def test_every_item_is_told_with_its_sources(tmp_path, tools):
    report = checked(tmp_path, tools, DRAFT)

    assert backing(report, "Ivo Lark") == (Backing.SUPPORTED, 2)
    assert backing(report, "Ivo Lark**, 52") == (Backing.SUPPORTED, 1)
    assert backing(report, "We saw the *smoke* from the bridge at noon") == (Backing.SUPPORTED, 2)
    assert backing(report, "$3.9 million") == (Backing.SUPPORTED, 1)
    assert backing(report, "“It was a terrible sight for all of us”") == (Backing.MISSING, 0)
    assert backing(report, "About 300") == (Backing.MISSING, 0)


def test_more_than_150_does_not_bear_out_150(tmp_path, tools):
    report = checked(tmp_path, tools, "In Tolva 150 residents had to leave.\n")

    assert backing(report, "150")[0] in {Backing.UNSURE, Backing.CONTRADICTED}
    assert backing(report, "150")[1] == 0


def test_more_than_100_is_borne_out_by_about_200(tmp_path, tools):
    report = checked(tmp_path, tools, "In Tolva more than 100 residents had to leave.\n")

    assert backing(report, "more than 100") == (Backing.SUPPORTED, 2)


def test_a_figure_that_nothing_was_read_of_is_listed_all_the_same(tmp_path, tools):
    report = checked(
        tmp_path,
        tools,
        "---\ndate: 7777\n---\n\nCode 4711-22 and ward 93, and $3.9 million. See https://example.org/5512.\n",
    )
    told = {one.value: one.backing for one in report.items}

    assert told["93"] is Backing.MISSING
    assert not any("7777" in value or "5512" in value for value in told)


def test_items_stand_in_order_with_true_offsets(tmp_path, tools):
    report = checked(tmp_path, tools, DRAFT)
    write_report(decided(report), tmp_path / "out")
    told = json.loads((tmp_path / "out/report.json").read_text("utf-8"))
    schema = json.loads(report_schema().read_text("utf-8"))
    places = [place for item in told["draft"]["items"] for place in item["places"]]

    assert list(Draft202012Validator(schema).iter_errors(told)) == []
    assert places
    assert all(DRAFT[one["start"] : one["end"]] == one["quote"] for one in places)
    starts = [item["places"][0]["start"] for item in told["draft"]["items"]]
    assert starts == sorted(starts)


def test_the_page_speaks_of_the_draft(tmp_path, tools):
    write_report(checked(tmp_path, tools, DRAFT), tmp_path / "out")
    page = (tmp_path / "out/index.html").read_text("utf-8")

    assert "<h1>my draft.md against Mill fire</h1>" in page
    assert "The draft against 2 sources, " in page
    assert "items checked: " in page
    assert "In no source" in page
    assert 'id="tick-list"' not in page
    assert 'class="missing"' in page


def test_the_same_draft_gives_the_same_bytes(tmp_path, tools):
    report = checked(tmp_path, tools, DRAFT)
    for name in ("one", "two"):
        write_report(report, tmp_path / name)

    assert (tmp_path / "one/index.html").read_bytes() == (tmp_path / "two/index.html").read_bytes()


def test_without_a_draft_the_record_has_none(tmp_path, tools):
    write_report(check(load_story([sources(tmp_path)]), [], tools=tools), tmp_path / "out")

    assert "draft" not in json.loads((tmp_path / "out/report.json").read_text("utf-8"))
