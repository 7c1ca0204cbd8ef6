"""`checker check SOURCES --draft FILE` as an editor runs it."""

import json

import pytest
from cli.test_check import run, story


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    return tmp_path_factory.mktemp("cache")


DRAFT = "# Mill fire\n\nSix people were killed when fire broke out at a mill in Tolva on Monday, police said. About 300 firefighters came from Brenna.\n"


def test_only_the_draft_is_told_of(tmp_path, cache):
    (tmp_path / "my-draft.md").write_text(DRAFT, "utf-8")
    done = run("check", story(tmp_path / "mill"), "--draft", "my-draft.md", cwd=tmp_path, cache=cache)

    assert done.returncode == 1, done.stderr
    assert "my-draft.md against Mill fire\nThe draft against 2 sources, 1 conflict" in done.stdout
    assert "the draft, in its own voice" in done.stdout or "in the draft" in done.stdout
    assert "IN NO SOURCE: " in done.stdout
    assert "∅ figure About 300 firefighters (my-draft.md:3)" in done.stdout
    assert "In no source does not mean wrong." in " ".join(done.stdout.split())
    record = json.loads((tmp_path / "reports/my-draft/report.json").read_text("utf-8"))
    assert record["draft"]["file"] == "my-draft.md"


def test_a_draft_that_is_not_there_is_one_sentence(tmp_path, cache):
    done = run("check", story(tmp_path / "mill"), "--draft", "none.md", cwd=tmp_path, cache=cache)

    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
    assert "none.md" in done.stderr
