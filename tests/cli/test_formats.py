"""`checker check --format`, and several stories at once, as an editor runs them."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from cli.test_check import OTHER, SAME, story

FILES = {
    "html": {"index.html"},
    "json": {"report.json"},
    "csv": {"findings.csv", "sides.csv", "tick-list.csv"},
    "xlsx": {"report.xlsx"},
    "sarif": {"report.sarif"},
    "markdown": {"report.md"},
    "annotations": {"annotations.jsonld"},
}


TOP = Path(__file__).parents[2]


def run(*arguments: object, cwd: Path, cache: Path | None = None) -> subprocess.CompletedProcess[str]:
    environment = os.environ | {"PYTHONPATH": os.pathsep.join([str(TOP), *sys.path])}
    return subprocess.run(
        [sys.executable, "-m", "checker", *map(str, arguments)],
        cwd=cwd,
        env=environment | ({"CHECKER_CACHE": str(cache)} if cache else {}),
        capture_output=True,
        text=True,
    )


@pytest.fixture(scope="module")
def cache(tmp_path_factory):
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def written(tmp_path_factory, cache) -> Path:
    folder = tmp_path_factory.mktemp("formats")
    done = run(
        "check",
        story(folder / "mill"),
        "--format",
        ",".join(FILES),
        "--output",
        folder / "out",
        cwd=folder,
        cache=cache,
    )

    assert done.returncode == 1, done.stderr
    return folder / "out"


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_the_page_and_the_record_are_what_comes_unasked(tmp_path, cache):
    run("check", story(tmp_path / "mill"), cwd=tmp_path, cache=cache)

    assert names(tmp_path / "reports/mill") == FILES["html"] | FILES["json"]


def test_every_form_is_written(written):
    assert names(written) == set().union(*FILES.values())


def test_ids_are_the_same_in_every_form(written):
    (finding,) = json.loads((written / "report.json").read_text("utf-8"))["findings"]

    for name in (
        "index.html",
        "findings.csv",
        "sides.csv",
        "tick-list.csv",
        "report.sarif",
        "report.md",
        "annotations.jsonld",
    ):
        assert finding["id"] in (written / name).read_text("utf-8"), name


def test_one_form_alone_is_the_one_that_is_named(tmp_path, cache):
    done = run("check", story(tmp_path / "mill"), "--format", "Markdown", cwd=tmp_path, cache=cache)

    assert names(tmp_path / "reports/mill") == {"report.md"}
    assert done.stdout.rstrip().endswith("reports/mill/report.md")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("html,sariff", "No form of the report is called 'sariff'. Did you mean 'sarif'?"),
        (
            "pdf",
            "No form of the report is called 'pdf'. There are html, json, csv, xlsx, sarif, markdown, annotations.",
        ),
        (" , ", "--format names no form."),
    ],
)
def test_a_form_that_is_none_is_told_before_anything_is_read(tmp_path, words, told):
    done = run("check", story(tmp_path / "mill"), "--format", words, cwd=tmp_path)

    assert done.returncode == 2
    assert told in done.stderr
    assert not (tmp_path / "reports").exists()


def test_a_file_that_cannot_be_written_keeps_the_others_not_back(tmp_path, cache):
    (tmp_path / "out/report.xlsx").mkdir(parents=True)
    done = run(
        "check",
        story(tmp_path / "mill"),
        "--format",
        "html,xlsx,csv",
        "--output",
        "out",
        cwd=tmp_path,
        cache=cache,
    )

    assert done.returncode == 2
    assert (
        done.stderr
        == "checker: out/report.xlsx: It cannot be written: a folder has its name. Move the folder away.\n"
    )
    assert names(tmp_path / "out") == FILES["html"] | FILES["xlsx"] | FILES["csv"]


def test_several_stories_are_listed_on_one_page(tmp_path, cache):
    folders = [story(tmp_path / "a" / "mill"), story(tmp_path / "b" / "mill", SAME)]
    done = run("check", *folders, "--output", "out", cwd=tmp_path, cache=cache)
    page = (tmp_path / "out/index.html").read_text("utf-8")

    assert done.returncode == 1, done.stderr
    assert names(tmp_path / "out") == {"index.html", "mill", "mill-2"}
    assert re.findall(r'href="([^"]*)"', page) == ["mill/index.html", "mill-2/index.html"]
    assert "2 stories, 1 conflict" in page
    assert done.stdout.rstrip().endswith("Index: out/index.html")


def test_a_story_that_is_at_fault_is_listed_and_keeps_no_other_back(tmp_path, cache):
    (tmp_path / "empty").mkdir()
    done = run("check", tmp_path / "empty", story(tmp_path / "mill", OTHER), cwd=tmp_path, cache=cache)
    page = (tmp_path / "reports/index.html").read_text("utf-8")

    assert done.returncode == 2
    assert done.stderr.count("The folder holds no articles.") == 1
    assert "The folder holds no articles." in page
    assert 'href="mill/index.html"' in page


def test_the_same_story_twice_is_one(tmp_path, cache):
    folder = story(tmp_path / "mill")
    run("check", folder, f"{folder}/", "--output", "out", cwd=tmp_path, cache=cache)

    assert names(tmp_path / "out") == {"index.html", "mill"}


def test_json_on_standard_output_is_for_one_story(tmp_path, cache):
    done = run("check", story(tmp_path / "a"), story(tmp_path / "b"), "--json", cwd=tmp_path, cache=cache)

    assert done.returncode == 2
    assert "--json prints the report of one story" in done.stderr
